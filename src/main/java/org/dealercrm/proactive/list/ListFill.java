package org.dealercrm.proactive.list;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.CampaignStates;
import org.dealercrm.proactive.call.RecordStates;
import org.dealercrm.shared.Clock;

/** Puts customers into the list of a campaign, chunk by chunk inside the caller's transaction, and keeps who was left out and why. */
public final class ListFill {
    private static final int CHUNK = 500;

    private final Delegator delegator;
    private final GenericValue campaign;
    private final String intakeRunId;
    private final boolean writes;
    private final ListRules rules;
    private final HistoryWriter history;
    private final PolicyBlocks policy;
    private final Timestamp now = Clock.now();
    private final Map<ListRules.Reason, Long> left = new EnumMap<>(ListRules.Reason.class);
    private long taken;
    private long known;

    private ListFill(GenericValue campaign, String intakeRunId, boolean writes, GenericValue userLogin) throws GenericEntityException {
        this.delegator = campaign.getDelegator();
        this.campaign = campaign;
        this.intakeRunId = intakeRunId;
        this.writes = writes;
        this.rules = new ListRules(scope("ProactiveCampaignBrand", "brandId"), scope("ProactiveCampaignSite", "facilityId"));
        this.history = new HistoryWriter(campaign, userLogin, now);
        this.policy = new PolicyBlocks(campaign);
    }

    /** Fills the list. */
    public static ListFill writing(GenericValue campaign, String intakeRunId, GenericValue userLogin) throws GenericEntityException {
        return new ListFill(campaign, intakeRunId, true, userLogin);
    }

    /** Only counts who would get in. */
    public static ListFill counting(GenericValue campaign) throws GenericEntityException {
        return new ListFill(campaign, null, false, null);
    }

    private Set<String> scope(String entityName, String field) throws GenericEntityException {
        return new HashSet<>(EntityQuery.use(delegator).from(entityName)
                .where("marketingCampaignId", campaign.get("marketingCampaignId")).getFieldList(field));
    }

    /** Decides about each of them, in their order. */
    public void add(List<ListMember> members) throws GenericEntityException {
        for (int from = 0; from < members.size(); from += CHUNK) {
            List<ListMember> chunk = members.subList(from, Math.min(from + CHUNK, members.size()));
            learn(chunk);
            policy.of(chunk).forEach(rules::mayNot);
            for (ListMember member : chunk) {
                apply(rules.decide(member));
            }
        }
    }

    public long taken() {
        return taken;
    }

    /** Who was in the list already. */
    public long known() {
        return known;
    }

    /** Who was left out, by reason. */
    public Map<ListRules.Reason, Long> left() {
        return left;
    }

    public long leftOut() {
        return left.values().stream().mapToLong(Long::longValue).sum();
    }

    private void learn(List<ListMember> chunk) throws GenericEntityException {
        List<String> parties = chunk.stream().map(ListMember::partyId).distinct().toList();
        List<String> phones = chunk.stream().map(ListMember::phoneE164).filter(phone -> phone != null).distinct().toList();
        EntityCondition these = EntityCondition.makeCondition(EntityCondition.makeCondition("partyId", EntityOperator.IN, parties),
                EntityOperator.OR, EntityCondition.makeCondition("phoneE164", EntityOperator.IN, phones.isEmpty() ? List.of("-") : phones));
        EntityCondition here = EntityCondition.makeCondition("marketingCampaignId", campaign.get("marketingCampaignId"));
        for (GenericValue row : EntityQuery.use(delegator).from("ProactiveRecord").where(List.of(here, these)).queryList()) {
            rules.inList(row.getString("proactiveRecordId"), row.getString("partyId"), row.getString("phoneE164"), row.getString("vehicleId"));
        }
        List<EntityCondition> waiting = List.of(these,
                EntityCondition.makeCondition("marketingCampaignId", EntityOperator.NOT_EQUAL, campaign.get("marketingCampaignId")),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.OPEN),
                EntityCondition.makeCondition("campaignStatusId", EntityOperator.IN, List.of(CampaignStates.ACTIVE, CampaignStates.PAUSED)));
        for (GenericValue row : EntityQuery.use(delegator).from("ProactiveDueRecord").where(waiting).queryList()) {
            rules.waitsElsewhere(row.getString("proactiveRecordId"), row.getString("partyId"), row.getString("phoneE164"));
        }
    }

    private void apply(ListRules.Decision decision) throws GenericEntityException {
        if (decision.known()) {
            known++;
        } else if (decision.taken()) {
            taken++;
            take(decision.member());
        } else {
            left.merge(decision.reason(), 1L, Long::sum);
            if (writes) {
                leave(decision);
            }
        }
    }

    private void take(ListMember member) throws GenericEntityException {
        String id = writes ? delegator.getNextSeqId("ProactiveRecord") : "-";
        rules.inList(id, member.partyId(), member.phoneE164(), member.vehicleId());
        if (!writes) {
            return;
        }
        delegator.create("ContactListParty", "contactListId", campaign.get("contactListId"), "partyId", member.partyId(), "fromDate", now,
                "statusId", "CLPT_ACCEPTED");
        GenericValue row = delegator.makeValue("ProactiveRecord", "proactiveRecordId", id, "marketingCampaignId", campaign.get("marketingCampaignId"),
                "partyId", member.partyId(), "customerName", member.customerName(), "phoneE164", member.phoneE164(),
                "vehicleId", member.vehicleId(), "brandId", member.brandId(), "facilityId", member.facilityId(),
                "statusId", RecordStates.PENDING, "priorityNum", member.priority(), "attemptCount", 0L, "intakeRunId", intakeRunId);
        row.set("createdDate", now);
        if (member.history() != null) {
            history.write(row, member.history());
        } else {
            delegator.create(row);
        }
    }

    /** Once for each person, vehicle and reason, however often the list is filled. */
    private void leave(ListRules.Decision decision) throws GenericEntityException {
        ListMember member = decision.member();
        List<EntityCondition> same = new ArrayList<>(List.of(
                EntityCondition.makeCondition("marketingCampaignId", campaign.get("marketingCampaignId")),
                EntityCondition.makeCondition("partyId", member.partyId()), EntityCondition.makeCondition("vehicleId", member.vehicleId()),
                EntityCondition.makeCondition("reasonId", decision.reason().name())));
        if (EntityQuery.use(delegator).from("ProactiveExclusion").where(same).queryCount() == 0) {
            delegator.create("ProactiveExclusion", "proactiveExclusionId", delegator.getNextSeqId("ProactiveExclusion"),
                    "marketingCampaignId", campaign.get("marketingCampaignId"), "reasonId", decision.reason().name(),
                    "partyId", member.partyId(), "vehicleId", member.vehicleId(), "customerName", member.customerName(),
                    "phoneText", member.phoneE164() == null ? member.phoneText() : member.phoneE164(),
                    "otherRecordId", decision.otherRecordId(), "brandId", member.brandId(), "facilityId", member.facilityId(),
                    "intakeRunId", intakeRunId, "excludedDate", now);
        }
    }
}
