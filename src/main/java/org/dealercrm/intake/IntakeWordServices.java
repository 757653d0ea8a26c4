package org.dealercrm.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Services that keep the words by which reports say types and states of activities, results of calls, and types, channels and states of cases. */
public final class IntakeWordServices {
    private static final String TYPE = "TYPE";
    private static final String STATE = "STATE";
    private static final String RESULT = "RESULT";
    private static final Set<String> CASE_STATES = Set.of(CaseWords.RECEIVED, CaseWords.ANSWERED, CaseWords.CLOSED);

    private IntakeWordServices() { }

    /** Keeps a word with its meaning; a word of one kind has one meaning. */
    public static Map<String, Object> saveWord(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String word = Words.plain((String) context.get("wordText"));
        String meaningId = (String) context.get("meaningId");
        String kindId = kind(delegator, meaningId);
        if (word.isEmpty() || word.length() > RowCells.LONGEST_ID || kindId == null) {
            return ServiceUtil.returnError(text("DealercrmIntakeBadWord", context));
        }
        delegator.createOrStore(delegator.makeValue("IntakeWord", "wordKindId", kindId, "wordText", word, "meaningId", meaningId));
        return ServiceUtil.returnSuccess(text("DealercrmIntakeWordSaved", context));
    }

    /** Forgets a word. */
    public static Map<String, Object> removeWord(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        dctx.getDelegator().removeByAnd("IntakeWord", "wordKindId", context.get("wordKindId"), "wordText", context.get("wordText"));
        return ServiceUtil.returnSuccess(text("DealercrmIntakeWordRemoved", context));
    }

    private static String kind(Delegator delegator, String meaningId) throws GenericEntityException {
        if (EntityQuery.use(delegator).from("FollowUpActivityType").where("activityTypeId", meaningId).queryCount() > 0) {
            return TYPE;
        }
        if (EntityQuery.use(delegator).from("ProactiveOutcome").where("proactiveOutcomeId", meaningId).queryCount() > 0) {
            return RESULT;
        }
        if (EntityQuery.use(delegator).from("PqrsType").where("pqrsTypeId", meaningId).queryCount() > 0) {
            return CaseWords.TYPE;
        }
        if (EntityQuery.use(delegator).from("PqrsChannel").where("pqrsChannelId", meaningId).queryCount() > 0) {
            return CaseWords.CHANNEL;
        }
        if (CASE_STATES.contains(meaningId)) {
            return CaseWords.STATE;
        }
        boolean state = EntityQuery.use(delegator).from("StatusItem").where("statusId", meaningId, "statusTypeId", "FOLLOW_UP_ACTIVITY")
                .queryCount() > 0;
        return state ? STATE : null;
    }

    private static String text(String key, Map<String, ? extends Object> context) {
        return IntakeMessages.text(key, Map.of(), (Locale) context.get("locale"));
    }
}
