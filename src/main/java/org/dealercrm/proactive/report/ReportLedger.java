package org.dealercrm.proactive.report;

import java.sql.Date;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.mail.Mails;

/** Who got the report of a month, so that nobody gets it twice and what did not leave is tried again. */
final class ReportLedger {
    static final String ENTITY = "ProactiveReportSent";
    private static final String NOBODY = "_NA_";

    private final Delegator delegator;
    private final String month;

    ReportLedger(Delegator delegator, String month) {
        this.delegator = delegator;
        this.month = month;
    }

    /** Whether everybody was served once. */
    boolean isDone() throws GenericEntityException {
        return find(NOBODY) != null;
    }

    void done() throws GenericEntityException {
        delegator.create(ENTITY, UtilMisc.toMap("periodId", month, "partyId", NOBODY, "createdDate", Clock.now()));
    }

    GenericValue find(String partyId) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("periodId", month, "partyId", partyId).queryOne();
    }

    /** Whether the mail of a row did not leave and may be written again: once mail is on; a failed one at once or on another day. */
    boolean mayRepeat(GenericValue row, boolean atOnce) throws GenericEntityException {
        GenericValue mail = EntityQuery.use(delegator).from("SentMail").where("sentMailId", row.get("sentMailId")).queryOne();
        String statusId = mail == null ? "" : mail.getString("statusId");
        return switch (statusId) {
        case Mails.OFF -> Mails.enabled(delegator);
        case Mails.FAILED, Mails.NO_ADDRESS -> atOnce || row.getDate("triedDay").toLocalDate().isBefore(Settings.today(delegator));
        default -> false;
        };
    }

    /** Takes the report of a person for the caller's transaction; of two who come at once the key, or the mail written before, lets one pass. */
    boolean take(GenericValue row, String partyId, GenericValue userLogin) throws GenericEntityException {
        Date today = Date.valueOf(Settings.today(delegator));
        if (row == null) {
            delegator.create(ENTITY, UtilMisc.toMap("periodId", month, "partyId", partyId, "triedDay", today, "createdDate", Clock.now(),
                    "createdByUserLogin", userLogin.get("userLoginId")));
            return true;
        }
        return delegator.storeByCondition(ENTITY, UtilMisc.toMap("triedDay", today, "sentMailId", null), EntityCondition.makeCondition(
                UtilMisc.toMap("periodId", month, "partyId", partyId, "sentMailId", row.get("sentMailId")))) == 1;
    }

    void sent(String partyId, GenericValue mail, long callCount) throws GenericEntityException {
        delegator.storeByCondition(ENTITY, UtilMisc.toMap("sentMailId", mail.get("sentMailId"), "callCount", callCount),
                EntityCondition.makeCondition(UtilMisc.toMap("periodId", month, "partyId", partyId)));
    }
}
