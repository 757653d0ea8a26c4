package org.dealercrm.pqrs.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SystemCall;

/** One form on its way to a case. The row of its token is written first: the key refuses the same form when it is sent twice at once. */
final class FormSubmission {
    private static final String CHANNEL = "PQRS_CH_WEB";
    private static final List<String> OF_PERSON = List.of("customerName", "documentTypeId", "documentNumber");

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final FormFields form;
    private final Digest digest;
    private final String token;

    FormSubmission(DispatchContext dctx, Map<String, ? extends Object> context, FormFields form) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.context = context;
        this.form = form;
        this.digest = FormKey.digest(delegator);
        this.token = (String) context.get("formToken");
    }

    Map<String, Object> run() throws GenericEntityException {
        String tokenHash = digest.of("entry", token);
        GenericValue entry = EntityQuery.use(delegator).from("PqrsFormEntry").where("tokenHash", tokenHash).queryOne();
        String contentHash = digest.of("content", content());
        if (entry != null) {
            return contentHash.equals(entry.get("contentHash")) ? receipt(entry.getString("custRequestId")) : sentAlready(entry);
        }
        Map<String, FormRules.Problem> problems = FormRules.check(form, FormChoices.of(delegator).rules(form.text("facilityId")));
        if (!problems.isEmpty()) {
            return FormReply.wrong(problems, context);
        }
        String addressHash = FormAccess.addressHash(delegator, context);
        String emailHash = form.has("emailAddress") ? digest.of("email", form.text("emailAddress").toLowerCase(Locale.ROOT)) : null;
        if (FormUses.cases(delegator, "addressHash", addressHash) >= Settings.number(delegator, "pqrs.form.perHour", 5)) {
            return FormReply.refused("DealercrmPqrsFormManyCases", Map.of(), context);
        }
        if (emailHash != null && FormUses.cases(delegator, "emailHash", emailHash) >= Settings.number(delegator, "pqrs.form.perHourEmail", 3)) {
            return FormReply.refused("DealercrmPqrsFormManyOfEmail", Map.of(), context);
        }
        entry = delegator.makeValue("PqrsFormEntry", "tokenHash", tokenHash, "contentHash", contentHash, "addressHash", addressHash,
                "emailHash", emailHash, "localeId", locale().getLanguage(), "createdDate", Clock.now());
        if (form.personal()) {
            entry.set("treatmentId", Treatment.inForce(delegator, locale()).getString("treatmentId"));
            entry.set("acceptedDate", Clock.now());
        }
        entry.create();
        return register(entry);
    }

    /** Everything that was typed and attached, as one text. */
    private String content() {
        return form.typed().entrySet().stream().filter(field -> form.has(field.getKey())).sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + form.text(field.getKey())).collect(Collectors.joining("\n"))
                + form.files().stream().map(file -> "\n" + file.name() + "=" + Arrays.hashCode(file.bytes())).collect(Collectors.joining());
    }

    /** Somebody went back to a form that is a case and wrote something else: it is not lost, it needs a form of its own. */
    private Map<String, Object> sentAlready(GenericValue entry) throws GenericEntityException {
        GenericValue row = EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", entry.get("custRequestId")).queryOne();
        Map<String, Object> refused = FormReply.refused("DealercrmPqrsFormSentAlready", Map.of("caseNumber", row.get("caseNumber")), context);
        refused.put("needsToken", "Y");
        return refused;
    }

    private Map<String, Object> register(GenericValue entry) throws GenericEntityException {
        Map<String, Object> registered = SystemCall.answer(dctx, "registerPqrs", input());
        if (ServiceUtil.isError(registered)) {
            return ServiceUtil.returnError(ServiceUtil.getErrorMessage(registered));
        }
        String custRequestId = (String) registered.get("custRequestId");
        entry.set("custRequestId", custRequestId);
        entry.store();
        consent(entry);
        for (FormFile file : form.files()) {
            CaseFiles.store(delegator, custRequestId, CaseFiles.ATTACHMENT, file, SystemCall.user(delegator));
        }
        ReceiptCodes.keep(delegator, custRequestId, code(), "FORM", null);
        Map<String, Object> told = SystemCall.answer(dctx, "acknowledgePqrs",
                Map.of("custRequestId", custRequestId, "receiptCode", code(), "locale", locale()));
        return ServiceUtil.isError(told) ? ServiceUtil.returnError(ServiceUtil.getErrorMessage(told)) : receipt(custRequestId);
    }

    /** Who accepted the treatment of personal data authorised it for the service; the form is the evidence. */
    private void consent(GenericValue entry) throws GenericEntityException {
        Object partyId = entry.get("treatmentId") == null ? null : EntityQuery.use(delegator).from("PqrsCase")
                .where("custRequestId", entry.get("custRequestId")).queryOne().get("partyId");
        if (partyId != null) {
            SystemCall.run(dctx, "recordPrivacyAnswer", UtilMisc.toMap("partyId", partyId, "privacyPurposeId", "PRV_SERVICE",
                    "stateId", "GRANTED", "saidById", "DCRM_CW_WEB", "treatmentId", entry.get("treatmentId"),
                    "custRequestId", entry.get("custRequestId"), "locale", locale()));
        }
    }

    private Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>();
        for (String name : List.of("pqrsTypeId", "facilityId", "brandId", "emailAddress", "phoneNumber", "plate", "subject", "description")) {
            input.put(name, form.text(name));
        }
        if (!form.anonymous()) {
            OF_PERSON.forEach(name -> input.put(name, form.text(name)));
        }
        input.put("isAnonymous", form.anonymous() ? "Y" : "N");
        input.put("pqrsChannelId", CHANNEL);
        input.put("sourceTypeId", CaseReceipt.PUBLIC_FORM);
        input.put("locale", locale());
        return input;
    }

    private Map<String, Object> receipt(String custRequestId) {
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        answer.put("custRequestId", custRequestId);
        answer.put("receiptCode", code());
        return answer;
    }

    /** Of the token, which only its form knows: whoever sends the same form again gets the same code. */
    private String code() {
        return ReceiptCode.of(digest.bytes("code", token));
    }

    private Locale locale() {
        return (Locale) context.get("locale");
    }
}
