package org.dealercrm.pqrs.notice;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.term.TermReply;

/** The reminders that reached nobody at the last run, as a sentence for pages. */
public final class UntoldNotices {

    private UntoldNotices() { }

    /** How many cases they are about, and why; empty when all were told. */
    public static String sentence(Delegator delegator, Locale locale) throws GenericEntityException {
        long cases = EntityQuery.use(delegator).select("custRequestId").distinct().from("PqrsNotice").where("sentDate", null).queryList().size();
        return cases == 0 ? "" : TermReply.text("DealercrmPqrsRuleUntold" + (cases == 1 ? "_1" : ""), Map.of("count", cases),
                Map.of("locale", locale));
    }
}
