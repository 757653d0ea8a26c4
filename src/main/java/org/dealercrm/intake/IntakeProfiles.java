package org.dealercrm.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.personal.SuppressedPeople;

/** Gives the rules of an import profile: its own fields and columns, and the names that the dealership knows today. */
final class IntakeProfiles {
    private static final long MAX_INFLATED = 256L * 1024 * 1024;
    private static final long MAX_ROWS = 100_000;
    private static final List<String> COLLABORATORS = List.of("SALES_REP", "DCRM_PARTS_PROMOTER", "DCRM_MAINT_ADVISER");
    private static final Map<String, String[]> STAGE_WORDS = Map.of("DCRM_STG_WON", new String[] {"vendido", "ganado", "facturado", "won"},
            "DCRM_STG_LOST", new String[] {"perdido", "descartado", "lost"});

    private IntakeProfiles() { }

    static ReadingRules rules(Delegator delegator, GenericValue profile, Locale reader) throws GenericEntityException {
        String locale = profile.getString("dateLocale");
        String region = profile.getString("phoneRegion");
        ReportKind kind = ReportKind.ofId(profile.getString("reportTypeId")).orElseThrow();
        return new ReadingRules(kind, headers(delegator, kind, profile.getString("intakeProfileId")), profile.getString("sheetName"),
                profile.getString("brandId"), profile.getString("facilityId"), profile.getString("datePattern"),
                Locale.forLanguageTag(locale == null ? "es-CO" : locale.replace('_', '-')), region == null ? "CO" : region,
                "Y".equals(profile.getString("createAdvisers")),
                "Y".equals(profile.getString("unnamedCustomers")) ? IntakeMessages.text("DealercrmIntakeUnnamedCustomer", Map.of(), reader) : null,
                words(delegator, profile), kind == ReportKind.CASES ? CaseProfile.words(delegator, profile) : CaseWords.none(),
                names(delegator).suppressed(suppressed(delegator, profile)), Settings.today(delegator));
    }

    private static Predicate<String> suppressed(Delegator delegator, GenericValue profile) throws GenericEntityException {
        SuppressedPeople people = SuppressedPeople.of(delegator);
        String sourceSystemId = profile.getString("sourceSystemId");
        return address -> people.contains(address == null || !address.startsWith(KnownNames.OF_SOURCE) ? address
                : SuppressedPeople.reported(sourceSystemId, address.substring(KnownNames.OF_SOURCE.length())));
    }

    static ReadingLimits limits(Delegator delegator) throws GenericEntityException {
        return new ReadingLimits(Settings.number(delegator, "intake.inflatedMaxBytes", MAX_INFLATED),
                (int) Math.min(Settings.number(delegator, "intake.rowsMax", MAX_ROWS), Integer.MAX_VALUE), ReadingLimits.MOST_COLUMNS);
    }

    /** The kind of a profile's reports; a profile that is gone is taken for the first kind. */
    static ReportKind kind(Delegator delegator, String intakeProfileId) throws GenericEntityException {
        GenericValue profile = EntityQuery.use(delegator).from("IntakeProfile").where("intakeProfileId", intakeProfileId).queryOne();
        return ReportKind.ofId(profile == null ? null : profile.getString("reportTypeId")).orElse(ReportKind.TRAFFIC);
    }

    static Map<TargetField, String> headers(Delegator delegator, ReportKind kind, String intakeProfileId) throws GenericEntityException {
        Map<TargetField, String> headers = new EnumMap<>(TargetField.class);
        for (GenericValue column : EntityQuery.use(delegator).from("IntakeProfileColumn").where("intakeProfileId", intakeProfileId).queryList()) {
            kind.field(column.getString("targetFieldId")).ifPresent(field -> headers.put(field, column.getString("headerText")));
        }
        return headers;
    }

    private static ActivityWords words(Delegator delegator, GenericValue profile) throws GenericEntityException {
        KnownWords types = new KnownWords();
        KnownWords states = new KnownWords();
        for (GenericValue word : EntityQuery.use(delegator).from("IntakeWord").queryList()) {
            if ("STATE".equals(word.get("wordKindId"))) {
                states.word(word.getString("meaningId"), word.getString("wordText"));
            } else if ("TYPE".equals(word.get("wordKindId"))) {
                types.word(word.getString("meaningId"), word.getString("wordText"));
            }
        }
        for (GenericValue type : EntityQuery.use(delegator).from("FollowUpActivityType").queryList()) {
            types.word(type.getString("activityTypeId"), type.getString("description"), ActivityTypeName.of(type, new Locale("es")),
                    ActivityTypeName.of(type, Locale.ENGLISH));
        }
        return new ActivityWords(types, states, profile.getString("activityTypeId"), "Y".equals(profile.getString("strictTypes")));
    }

    private static KnownNames names(Delegator delegator) throws GenericEntityException {
        KnownNames names = new KnownNames();
        for (GenericValue brand : EntityQuery.use(delegator).from("DealershipBrand").where("thruDate", null).queryList()) {
            names.brand(brand.getString("brandId"), brand.getString("brandName"), brand.getString("brandId"));
        }
        for (GenericValue site : EntityQuery.use(delegator).from("DealershipSiteView").where("thruDate", null).queryList()) {
            names.site(site.getString("facilityId"), site.getString("facilityName"), site.getString("siteCode"), site.getString("facilityId"));
        }
        for (GenericValue adviser : EntityQuery.use(delegator).from("DealershipStaff")
                .where(EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, COLLABORATORS)).queryList()) {
            names.adviser(adviser.getString("partyId"), spokenNames(adviser));
        }
        for (GenericValue post : EntityQuery.use(delegator).from("FacilityParty")
                .where(EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, COLLABORATORS))
                .filterByDate(Clock.now()).queryList()) {
            names.adviserAt(post.getString("partyId"), post.getString("facilityId"));
        }
        for (GenericValue stage : EntityQuery.use(delegator).from("SalesOpportunityStage").queryList()) {
            if (stage.getString("opportunityStageId").startsWith("DCRM_")) {
                names.stage(stage.getString("opportunityStageId"), stage.getString("description"));
            }
        }
        STAGE_WORDS.forEach(names::stage);
        for (GenericValue outcome : EntityQuery.use(delegator).from("ProactiveOutcome").queryList()) {
            names.result(outcome.getString("proactiveOutcomeId"), outcome.getString("nameEs"), outcome.getString("nameEn"));
        }
        for (GenericValue word : EntityQuery.use(delegator).from("IntakeWord").where("wordKindId", "RESULT").queryList()) {
            names.result(word.getString("meaningId"), word.getString("wordText"));
        }
        return names;
    }

    /** First and last name in either order, and the id. */
    private static String[] spokenNames(GenericValue person) {
        String first = person.getString("firstName") == null ? "" : person.getString("firstName");
        String last = person.getString("lastName") == null ? "" : person.getString("lastName");
        return Arrays.stream(new String[] {first + ' ' + last, last + ' ' + first, person.getString("partyId")}).distinct().toArray(String[]::new);
    }
}
