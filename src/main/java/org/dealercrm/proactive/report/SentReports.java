package org.dealercrm.proactive.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.mail.Mails;

/** Who got the report of a month by mail, as the page of figures shows it. */
public final class SentReports {

    private SentReports() { }

    /** Name, state of the mail, when it was written or left, and why it did not, by name. */
    public static List<Map<String, String>> of(Delegator delegator, MonthPeriod month, Locale locale) throws GenericEntityException {
        ProactiveDisplay display = new ProactiveDisplay(delegator, locale, Settings.zone(delegator));
        List<Map<String, String>> reports = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).from(ReportLedger.ENTITY).where("periodId", month.id()).queryList()) {
            GenericValue mail = row.get("sentMailId") == null ? null
                    : EntityQuery.use(delegator).from("SentMail").where("sentMailId", row.get("sentMailId")).queryOne();
            if (mail != null) {
                reports.add(Map.of("name", PersonName.of(delegator, row.getString("partyId")),
                        "statusId", mail.getString("statusId").toLowerCase(Locale.ROOT),
                        "status", UtilProperties.getMessage("DealercrmDealershipUiLabels", "DealercrmDealershipMail_" + mail.get("statusId"), locale),
                        "when", display.moment(mail.getTimestamp(mail.get("sentDate") == null ? "createdDate" : "sentDate")),
                        "why", mail.get("reasonText") == null || !Mails.FAILED.equals(mail.get("statusId")) ? "" : mail.getString("reasonText")));
            }
        }
        reports.sort((one, other) -> one.get("name").compareTo(other.get("name")));
        return reports;
    }
}
