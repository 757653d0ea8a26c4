package org.dealercrm.pqrs.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** Receipts of cases: the mail that goes at once, the one that is printed, and the public page that they open. */
public final class ReceiptServices {

    private ReceiptServices() { }

    /** Sends the receipt to the e-mail of the case; it answers the customer's own request, so the contact policy neither blocks nor counts it. */
    public static Map<String, Object> acknowledge(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        GenericValue row = EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", context.get("custRequestId")).queryOne();
        if (row == null) {
            return FormReply.refused("DealercrmPqrsFormNotYours", Map.of(), context);
        }
        String code = (String) context.get("receiptCode");
        boolean publicForm = CaseReceipt.PUBLIC_FORM.equals(row.get("sourceTypeId"));
        String address = publicForm && code == null ? null : ReceiptAddress.of(dctx, row);
        if (address == null) {
            return answer;
        }
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Locale locale = publicForm ? (Locale) context.get("locale") : Mails.localeOf(delegator, row.getString("partyId"));
        Mail mail = Mail.of("PQRS_RECEIVED").to(row.getString("partyId")).address(address).locale(locale)
                .about("PqrsCase", row.getString("custRequestId")).link("/pqrs/control/status")
                .value("code", code != null ? code : ReceiptCodes.issue(delegator, row.getString("custRequestId"), "MAIL", userLogin))
                .value("customer", row.get("customerName") != null ? row.get("customerName")
                        : FormReply.text("DealercrmPqrsFormReader", Map.of(), locale));
        new CaseReceipt(row, locale).words().forEach(mail::value);
        answer.put("sentMailId", Mails.send(dctx, mail, userLogin).get("sentMailId"));
        return answer;
    }

    /** A new code for a receipt that is printed for somebody at the counter. */
    public static Map<String, Object> issue(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Optional<GenericValue> row = PqrsReach.find(dctx.getDelegator(), dctx.getSecurity(), userLogin, (String) context.get("custRequestId"));
        if (row.isEmpty()) {
            return FormReply.refused("DealercrmPqrsFormNotYours", Map.of(), context);
        }
        Map<String, Object> answer = FormReply.done("DealercrmPqrsFormReceiptReady", context);
        answer.put("custRequestId", row.get().get("custRequestId"));
        answer.put("receiptCode", ReceiptCodes.issue(dctx.getDelegator(), row.get().getString("custRequestId"), "PRINT", userLogin));
        return answer;
    }

    /** How far a case is, for who knows its number and a code of it; too many questions of an address are refused. */
    public static Map<String, Object> findState(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (FormAccess.tooMany(dctx, context, "STATUS")) {
            return FormReply.refused("DealercrmPqrsFormTooManyQuestions", Map.of(), context);
        }
        GenericValue row = ReceiptCodes.find(delegator, (String) context.get("caseNumber"), (String) context.get("receiptCode"));
        if (row == null) {
            return FormReply.refused("DealercrmPqrsFormStateUnknown", Map.of(), context);
        }
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        answer.put("state", new CaseReceipt(row, (Locale) context.get("locale")).state());
        return answer;
    }
}
