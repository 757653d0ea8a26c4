package org.dealercrm.calendar.contact;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.LocalDispatcher;

import org.dealercrm.shared.Clock;

/** What the screen of a call or message tells about the contact: may it begin, what is against it, or when did it begin. */
public final class QueueContact {
    private static final String LABELS = "DealercrmCalendarContactUiLabels";

    private QueueContact() { }

    /**
     * The map "queue.contact" of the screen: state (ALLOWED, BLOCKED, BEGUN, NONE), title, lines, style, mayOverride, and the fields of the
     * question for the form that begins the contact.
     */
    public static Map<String, Object> of(LocalDispatcher dispatcher, GenericValue userLogin, ContactQuestion question, Locale locale)
            throws GenericEntityException {
        DispatchContext dctx = dispatcher.getDispatchContext();
        ContactPolicy policy = ContactPolicy.of(dctx.getDelegator());
        if (question.address() == null) {
            return map("NONE", label("DealercrmContactNoAddress", Map.of(), locale), List.of(), question, false);
        }
        boolean calls = question.channel() == ContactChannel.CALL;
        ContactText text = new ContactText(policy.terms(question).zone(), locale);
        Optional<GenericValue> begun = Contacts.of(dctx, userLogin, policy).open(question);
        if (begun.isPresent()) {
            Timestamp started = begun.get().getTimestamp("startedDate");
            Map<String, Object> who = Map.of("when", text.time(started.toInstant()), "by", begun.get().get("startedByUserLogin"));
            String begunAt = calls ? "DealercrmContactBegunAt" : "DealercrmContactMessageBegunAt";
            return map("BEGUN", label(begunAt, who, locale), List.of(), question, false);
        }
        ContactDecision decision = policy.check(question, Clock.now().toInstant());
        if (decision.allowed()) {
            String may = calls ? "DealercrmContactMayCall" : "DealercrmContactMayWrite";
            return map("ALLOWED", label(may, Map.of(), locale), List.of(), question, false);
        }
        List<String> lines = new ArrayList<>(decision.blocks().stream().map(text::of).toList());
        lines.add(text.next(decision));
        return map("BLOCKED", label("DealercrmContactBlocked", Map.of(), locale), lines, question,
                dctx.getSecurity().hasEntityPermission("DEALERCRM_CALENDAR_CONTACT", "_OVERRIDE", userLogin));
    }

    private static Map<String, Object> map(String state, String title, List<String> lines, ContactQuestion question, boolean mayOverride) {
        Map<String, Object> map = new HashMap<>();
        map.put("state", state);
        map.put("style", "dc-contact dc-contact-" + state.toLowerCase(Locale.ROOT));
        map.put("title", title);
        map.put("lines", lines);
        map.put("mayOverride", mayOverride ? "Y" : "N");
        map.put("partyId", question.partyId());
        map.put("address", question.address());
        map.put("channelId", question.channel().name());
        map.put("purposeId", question.purpose().name());
        map.put("brandId", question.brandId());
        map.put("facilityId", question.facilityId());
        return map;
    }

    private static String label(String key, Map<String, ? extends Object> values, Locale locale) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<String, Object>(values), locale);
    }
}
