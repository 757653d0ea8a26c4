package org.dealercrm.pqrs.term;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.CaseDates;
import org.dealercrm.shared.mail.Mails;

/** What the history of a case says of how its customer was told of a step. */
public final class NoticeDisplay {
    private final Delegator delegator;
    private final Map<String, Object> context;
    private final CaseDates dates;

    public NoticeDisplay(Delegator delegator, Locale locale) {
        this.delegator = delegator;
        this.context = Map.of("locale", locale);
        this.dates = new CaseDates(locale, ZoneOffset.UTC);
    }

    /** The sentence of a row of the history; empty where nobody was told. */
    public String of(GenericValue step) throws GenericEntityException {
        String channel = step.getString("toldChannelId");
        if (channel == null) {
            return "";
        }
        String mail = step.getString("toldMailId");
        GenericValue sent = mail == null ? null : EntityQuery.use(delegator).from("SentMail").where("sentMailId", mail).queryOne();
        String key = channel.equals(NoticeRules.Channel.NOBODY.name()) ? "Nobody" : sent == null ? "By"
                : Mails.NOT_SENT.contains(sent.getString("statusId")) ? "MailFailed"
                : Mails.SENT.equals(sent.get("statusId")) ? "MailSent" : "MailWaits";
        return TermReply.text("DealercrmPqrsTold" + key, Map.of("day", step.get("toldDay") == null ? "" : dates.day(step.getDate("toldDay")),
                "channel", TermReply.text("DealercrmPqrsToldChannel_" + channel, Map.of(), context)), context);
    }
}
