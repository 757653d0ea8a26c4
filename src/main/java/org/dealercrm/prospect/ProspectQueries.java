package org.dealercrm.prospect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;

/** Which prospects wait for a verification call by a user: contactable ones in scope, never the user's own. */
public final class ProspectQueries {
    private final Delegator delegator;
    private final RowScope scope;
    private final String partyId;

    private ProspectQueries(Delegator delegator, RowScope scope, String partyId) {
        this.delegator = delegator;
        this.scope = scope;
        this.partyId = partyId;
    }

    /** The queries of a user. */
    public static ProspectQueries of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new ProspectQueries(delegator, RowScope.of(delegator, security, userLogin),
                userLogin == null ? null : userLogin.getString("partyId"));
    }

    /** A prospect of the user's scope, or null. */
    public GenericValue inScope(String salesOpportunityId) throws GenericEntityException {
        GenericValue prospect = salesOpportunityId == null ? null
                : EntityQuery.use(delegator).from("Prospect").where("salesOpportunityId", salesOpportunityId).queryOne();
        return prospect != null && scope.covers(prospect) ? prospect : null;
    }

    /** The waiting ids: calls that are due again before new prospects, in each the oldest first. */
    public List<String> waiting(int max, List<String> excluded) throws GenericEntityException {
        List<String> ids = ids(dueAgain(), "nextAttemptDate", max, excluded);
        if (ids.size() < max) {
            ids = new ArrayList<>(ids);
            ids.addAll(ids(untouched(), "trafficDate", max - ids.size(), excluded));
        }
        return ids;
    }

    /** The waiting ones whose customer may be called. */
    public CallableNow callable(ContactPolicy policy) {
        return CallableNow.of(policy, this::waiting, this::questions, Clock.now().toInstant());
    }

    private Map<String, ContactQuestion> questions(Collection<String> ids) throws GenericEntityException {
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (GenericValue prospect : EntityQuery.use(delegator)
                .select("salesOpportunityId", "customerPartyId", "phoneE164", "brandId", "facilityId").from("Prospect")
                .where(EntityCondition.makeCondition("salesOpportunityId", EntityOperator.IN, ids)).queryList()) {
            questions.put(prospect.getString("salesOpportunityId"), question(prospect, ContactChannel.CALL));
        }
        return questions;
    }

    /** Whom a verification contacts. */
    public static ContactQuestion question(GenericValue prospect, ContactChannel channel) {
        return new ContactQuestion(prospect.getString("customerPartyId"),
                prospect.getString(channel == ContactChannel.EMAIL ? "emailAddress" : "phoneE164"), channel, ContactPurpose.VERIFICATION,
                prospect.getString("brandId"), prospect.getString("facilityId"));
    }

    /** How many wait for a first call. */
    public long countUntouched() throws GenericEntityException {
        return count(untouched());
    }

    /** How many are due to be called again. */
    public long countDueAgain() throws GenericEntityException {
        return count(dueAgain());
    }

    private long count(EntityCondition state) throws GenericEntityException {
        return EntityQuery.use(delegator).from("Prospect").where(callable(state, List.of())).queryCount();
    }

    private List<String> ids(EntityCondition state, String first, int max, List<String> excluded) throws GenericEntityException {
        List<String> ids = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).select("salesOpportunityId", first).from("Prospect")
                .where(callable(state, excluded)).orderBy(first, "salesOpportunityId").maxRows(max).queryList()) {
            ids.add(row.getString("salesOpportunityId"));
        }
        return ids;
    }

    private List<EntityCondition> callable(EntityCondition state, List<String> excluded) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        all.add(state);
        all.add(EntityCondition.makeCondition("contactable", "Y"));
        all.add(EntityCondition.makeCondition(EntityCondition.makeCondition("adviserPartyId", null), EntityOperator.OR,
                EntityCondition.makeCondition("adviserPartyId", EntityOperator.NOT_EQUAL, partyId)));
        if (!excluded.isEmpty()) {
            all.add(EntityCondition.makeCondition("salesOpportunityId", EntityOperator.NOT_IN, excluded));
        }
        return all;
    }

    private static EntityCondition untouched() {
        return EntityCondition.makeCondition("verificationStatusId", VerificationState.PENDING);
    }

    private static EntityCondition dueAgain() {
        return EntityCondition.makeCondition(
                EntityCondition.makeCondition("verificationStatusId", VerificationState.CALL_BACK), EntityOperator.AND,
                EntityCondition.makeCondition("nextAttemptDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now()));
    }
}
