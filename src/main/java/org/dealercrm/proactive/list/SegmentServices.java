package org.dealercrm.proactive.list;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.CampaignReach;
import org.dealercrm.proactive.CampaignStates;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;

/** Saved segments, and filling the lists of campaigns. */
public final class SegmentServices {
    private static final String ID = "proactiveSegmentId";
    private static final List<String> DAYS = List.of("lastVisit", "nextService", "purchase");

    private SegmentServices() { }

    /** Saves a segment, a new one without id. */
    public static Map<String, Object> save(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String id = Answers.typed(context, ID);
        GenericValue segment = id == null ? delegator.makeValue("ProactiveSegment", ID, delegator.getNextSeqId("ProactiveSegment"),
                "createdDate", Clock.now(), "createdByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"))
                : segment(delegator, id);
        String name = Answers.typed(context, "segmentName");
        if (segment == null || name == null) {
            return Answers.refused(segment == null ? "DealercrmProactiveNoSegment" : "DealercrmProactiveSegmentNameMissing", context);
        }
        segment.set("segmentName", name);
        segment.set("brandId", Answers.typed(context, "brandId"));
        segment.set("facilityId", Answers.typed(context, "facilityId"));
        String wrong = limits(segment, context);
        if (wrong != null) {
            return Answers.refused(wrong, context);
        }
        delegator.createOrStore(segment);
        Map<String, Object> result = Answers.done("DealercrmProactiveSegmentSaved", context);
        result.put(ID, segment.get(ID));
        return result;
    }

    /** Deletes a saved segment; lists that it filled stay. */
    public static Map<String, Object> delete(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue segment = segment(dctx.getDelegator(), (String) context.get(ID));
        if (segment == null) {
            return Answers.refused("DealercrmProactiveNoSegment", context);
        }
        segment.remove();
        return Answers.done("DealercrmProactiveSegmentDeleted", context);
    }

    /** Fills the list of a campaign with the customers of a segment, those of the user's brands only. */
    public static Map<String, Object> fill(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue campaign = campaign(dctx, context);
        GenericValue segment = segment(dctx.getDelegator(), (String) context.get(ID));
        if (campaign == null || segment == null) {
            return Answers.refused(campaign == null ? "DealercrmProactiveNoOpenCampaign" : "DealercrmProactiveNoSegment", context);
        }
        ListFill fill = ListFill.writing(campaign, null, userLogin);
        fill.add(new Segment(segment, RowScope.of(dctx.getDelegator(), dctx.getSecurity(), userLogin)).members());
        return filled(fill, context);
    }

    /** Puts customers that another service has read into the list of a campaign; history is taken by a finished campaign too. */
    public static Map<String, Object> addMembers(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        List<ListMember> members = ((List<?>) context.get("members")).stream().map(each -> member((Map<?, ?>) each)).toList();
        boolean onlyHistory = members.stream().allMatch(each -> each.history() != null);
        GenericValue campaign = CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .changeable((String) context.get("marketingCampaignId"));
        if (campaign == null || !CampaignStates.takesRecords(campaign.getString("statusId")) && !onlyHistory) {
            return Answers.refused("DealercrmProactiveNoOpenCampaign", context);
        }
        ListFill fill = ListFill.writing(campaign, (String) context.get("intakeRunId"), (GenericValue) context.get("userLogin"));
        fill.add(members);
        return filled(fill, context);
    }

    private static Map<String, Object> filled(ListFill fill, Map<String, ? extends Object> context) {
        Map<String, Object> result = Answers.done("DealercrmProactiveFilled",
                Map.of("taken", fill.taken(), "known", fill.known(), "left", fill.leftOut()), context);
        result.put("takenCount", fill.taken());
        result.put("knownCount", fill.known());
        result.put("leftCount", fill.leftOut());
        return result;
    }

    private static ListMember member(Map<?, ?> row) {
        ListMember.History history = row.get("outcomeId") == null ? null : new ListMember.History((Long) row.get("calls"),
                (String) row.get("outcomeId"), (LocalDate) row.get("lastDay"), (String) row.get("comments"));
        return new ListMember((String) row.get("partyId"), (String) row.get("customerName"), (String) row.get("phoneE164"),
                (String) row.get("phoneText"), (String) row.get("vehicleId"), (String) row.get("brandId"), (String) row.get("facilityId"),
                5, history);
    }

    private static GenericValue campaign(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue campaign = CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .changeable((String) context.get("marketingCampaignId"));
        return campaign != null && CampaignStates.takesRecords(campaign.getString("statusId")) ? campaign : null;
    }

    private static GenericValue segment(Delegator delegator, String id) throws GenericEntityException {
        return id == null ? null : EntityQuery.use(delegator).from("ProactiveSegment").where(ID, id).queryOne();
    }

    /** Sets the typed limits and answers what is wrong with them, or null. */
    private static String limits(GenericValue segment, Map<String, ? extends Object> context) {
        Map<String, Object> limits = new HashMap<>();
        for (String stem : Segment.LIMITS.keySet()) {
            for (String name : List.of(stem + "From", stem + "Thru")) {
                String text = Answers.typed(context, name);
                Object value = text == null ? null : DAYS.contains(stem) ? day(text) : number(text);
                if (text != null && value == null) {
                    return DAYS.contains(stem) ? "DealercrmProactiveBadDay" : "DealercrmProactiveBadNumber";
                }
                limits.put(name, value);
            }
        }
        segment.setNonPKFields(limits);
        return null;
    }

    private static Date day(String text) {
        try {
            return Date.valueOf(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static Long number(String text) {
        String digits = text.replaceAll("[.,\\s]", "");
        return digits.matches("\\d{1,9}") ? Long.valueOf(digits) : null;
    }
}
