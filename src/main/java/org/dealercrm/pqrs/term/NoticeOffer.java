package org.dealercrm.pqrs.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.mail.Mails;

/** How the page of a case says that its customer is told of a step: by mail, or why it asks for a proof, and the channels of one. */
public record NoticeOffer(String address, String why, List<Map<String, Object>> channels, List<Map<String, Object>> channelsOrNobody) {

    /** For a case that the user reaches, in the user's language. */
    public static NoticeOffer of(DispatchContext dctx, GenericValue row, Locale locale) throws GenericEntityException {
        Map<String, Object> context = Map.of("locale", locale);
        String untold = row.getString("untoldActionId");
        boolean failed = untold != null && TellServices.failed(row, untold);
        String address = failed ? "" : CustomerNotice.address(dctx, row).orElse("");
        String reason = failed ? "Failed" : Mails.enabled(dctx.getDelegator()) ? "NoAddress" : "MailOff";
        return new NoticeOffer(address, address.isEmpty() ? TermReply.text("DealercrmPqrsToldWhy" + reason, Map.of(), context) : "",
                choices(false, context), choices(CustomerAddress.none(row), context));
    }

    private static List<Map<String, Object>> choices(boolean nobody, Map<String, Object> context) {
        return NoticeRules.Channel.typed(nobody).stream().map(channel -> Map.<String, Object>of("id", channel.name(), "text",
                TermReply.text("DealercrmPqrsToldChannel_" + channel, Map.of(), context))).toList();
    }
}
