package org.dealercrm.activity.confirmation;

import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.activity.ActivityDisplay;
import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.TypedPhone;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** Asking a collaborator for a customer's number, once at a time, and what comes back. */
final class PhoneRequests {

    private PhoneRequests() { }

    /** Asks by mail, unless the collaborator has been asked and has not answered yet. */
    static void ask(DispatchContext dctx, GenericValue activity, ReportedCustomer customer, String comments, GenericValue userLogin)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (EntityQuery.use(delegator).from("ActivityPhoneRequest")
                .where("activityId", activity.get("activityId"), "answeredDate", null).queryCount() > 0) {
            return;
        }
        String id = delegator.getNextSeqId("ActivityPhoneRequest");
        GenericValue mail = Mails.send(dctx, mail(delegator, id, activity, customer, comments, userLogin), userLogin);
        delegator.create("ActivityPhoneRequest", "phoneRequestId", id, "activityId", activity.get("activityId"),
                "collaboratorPartyId", activity.get("adviserPartyId"), "requestedByPartyId", userLogin.get("partyId"),
                "requestedByUserLogin", userLogin.get("userLoginId"), "requestedDate", Clock.now(), "comments", comments,
                "sentMailId", mail.get("sentMailId"));
    }

    private static Mail mail(Delegator delegator, String id, GenericValue activity, ReportedCustomer customer, String comments,
            GenericValue userLogin) throws GenericEntityException {
        String collaborator = activity.getString("adviserPartyId");
        Locale locale = Mails.localeOf(delegator, collaborator);
        ActivityDisplay display = new ActivityDisplay(locale, SiteZone.of(delegator, activity.getString("facilityId")).zone());
        return Mail.of("ACTV_PHONE_ASKED").to(collaborator).locale(locale).value("name", PersonName.of(delegator, collaborator))
                .value("customer", customer.name()).value("comment", comments)
                .value("activity", ActivityTypeName.of(delegator, activity.getString("activityTypeId"), locale))
                .value("date", display.moment(activity.getTimestamp("doneDate")))
                .value("asker", PersonName.of(delegator, userLogin.getString("partyId")))
                .link("/dealercrm/control/PhoneRequest/Edit?phoneRequestId=" + id).about("ActivityPhoneRequest", id);
    }

    /** Stores the answer and sends the activity back to the queue, or ends its review when there is no number. */
    static void answer(GenericValue request, GenericValue activity, TypedPhone phone, String text, GenericValue userLogin)
            throws GenericEntityException {
        request.set("answeredDate", Clock.now());
        request.set("answeredByUserLogin", userLogin.get("userLoginId"));
        request.set("phoneE164", phone == null ? null : phone.e164());
        request.set("answerText", text);
        request.store();
        if (ReviewRules.PHONE_ASKED.equals(activity.get("reviewStatusId"))) {
            activity.set("reviewStatusId", phone == null ? ReviewRules.NO_PHONE : ReviewRules.PHONE_GIVEN);
            activity.store();
        }
    }
}
