package org.dealercrm.intake;

import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** What a profile of cases says for rows that do not say it, and the words that are known today. */
final class CaseProfile {
    private static final List<String> STATES = List.of(CaseWords.RECEIVED, CaseWords.CLOSED);

    private CaseProfile() { }

    /** The words by which reports call types, channels, areas and states: those kept for reports, then the names in both languages. */
    static CaseWords words(Delegator delegator, GenericValue profile) throws GenericEntityException {
        KnownWords types = kept(delegator, CaseWords.TYPE);
        KnownWords channels = kept(delegator, CaseWords.CHANNEL);
        KnownWords states = kept(delegator, CaseWords.STATE);
        KnownWords areas = new KnownWords();
        named(delegator, "PqrsType", "pqrsTypeId", types);
        named(delegator, "PqrsChannel", "pqrsChannelId", channels);
        named(delegator, "PqrsArea", "pqrsAreaId", areas);
        for (GenericValue type : EntityQuery.use(delegator).from("PqrsType").where("thruDate", null).orderBy("sequenceNum").queryList()) {
            types.word(type.getString("pqrsTypeId"), type.getString("letter"));
        }
        String statusId = profile.getString("caseStatusId");
        return new CaseWords(types, channels, areas, states, profile.getString("pqrsTypeId"), profile.getString("pqrsChannelId"),
                statusId == null ? CaseWords.RECEIVED : statusId, "Y".equals(profile.get("createAreas")));
    }

    private static KnownWords kept(Delegator delegator, String kind) throws GenericEntityException {
        KnownWords words = new KnownWords();
        for (GenericValue word : EntityQuery.use(delegator).from("IntakeWord").where("wordKindId", kind).queryList()) {
            words.word(word.getString("meaningId"), word.getString("wordText"));
        }
        return words;
    }

    private static void named(Delegator delegator, String entity, String key, KnownWords words) throws GenericEntityException {
        for (GenericValue row : EntityQuery.use(delegator).from(entity).where("thruDate", null).orderBy("sequenceNum").queryList()) {
            words.word(row.getString(key), row.getString("nameEs"), row.getString("nameEn"));
        }
    }

    /** The label of what a profile says wrongly of cases, or null. */
    static String complaint(Delegator delegator, GenericValue profile) throws GenericEntityException {
        if (unknown(delegator, "PqrsType", "pqrsTypeId", profile)) {
            return "DealercrmIntakeBadCaseType";
        }
        if (unknown(delegator, "PqrsChannel", "pqrsChannelId", profile)) {
            return "DealercrmIntakeBadCaseChannel";
        }
        String statusId = profile.getString("caseStatusId");
        return statusId != null && !STATES.contains(statusId) ? "DealercrmIntakeBadCaseState" : null;
    }

    private static boolean unknown(Delegator delegator, String entity, String key, GenericValue profile) throws GenericEntityException {
        return profile.get(key) != null && EntityQuery.use(delegator).from(entity).where(key, profile.get(key)).queryCount() == 0;
    }
}
