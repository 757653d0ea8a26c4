package org.dealercrm.pqrs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.AppointmentRows;
import org.dealercrm.appointment.PartyCard;
import org.dealercrm.pqrs.PqrsReply.Refusal;
import org.dealercrm.shared.SystemCall;
import org.dealercrm.shared.TypedPhone;

/** Whose case it is: nobody's, who wants no name; somebody known; or somebody new, who becomes a person with number and e-mail. */
final class CaseCustomer {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LINE = 255;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private TypedPhone phone;

    CaseCustomer(DispatchContext dctx, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.context = context;
    }

    /** What is missing or wrong of the customer; the row, whose site is known, gets what was said of them. */
    Optional<Refusal> refusal(GenericValue row) throws GenericEntityException {
        String email = PqrsReply.typed(context, "emailAddress");
        if (email != null && (!UtilValidate.isEmail(email) || email.length() > LONGEST_LINE)) {
            return Optional.of(new Refusal("DealercrmPqrsEmailWrong", UtilMisc.toMap("text", email)));
        }
        row.set("emailAddress", email);
        String typedPhone = PqrsReply.typed(context, "phoneNumber");
        phone = typedPhone == null ? null
                : TypedPhone.read(typedPhone, TypedPhone.region(delegator, row.getString("facilityId"))).orElse(null);
        if (typedPhone != null && phone == null) {
            return Optional.of(new Refusal("DealercrmPqrsPhoneWrong", UtilMisc.toMap("text", typedPhone)));
        }
        row.set("phoneNumber", phone == null ? null : phone.e164());
        if ("Y".equals(row.get("isAnonymous"))) {
            return Optional.empty();
        }
        String document = PqrsReply.typed(context, "documentNumber");
        String address = PqrsReply.typed(context, "addressText");
        if (document != null && document.length() > LONGEST_NUMBER || address != null && address.length() > LONGEST_LINE) {
            return Optional.of(new Refusal("DealercrmPqrsTooLong", UtilMisc.toMap("field", PqrsReply.text(document != null
                    && document.length() > LONGEST_NUMBER ? "DealercrmPqrs_documentNumber" : "DealercrmPqrs_addressText", Map.of(), context),
                    "longest", document != null && document.length() > LONGEST_NUMBER ? LONGEST_NUMBER : LONGEST_LINE)));
        }
        String documentTypeId = PqrsReply.typed(context, "documentTypeId");
        if (documentTypeId != null && !DocumentType.isOne(documentTypeId)) {
            return Optional.of(Refusal.of("DealercrmPqrsDocumentTypeWrong"));
        }
        row.set("documentTypeId", documentTypeId);
        row.set("documentNumber", document);
        row.set("addressText", address);
        return person(row);
    }

    private Optional<Refusal> person(GenericValue row) throws GenericEntityException {
        String partyId = PqrsReply.typed(context, "partyId");
        if (partyId != null) {
            boolean known = EntityQuery.use(delegator).from("Party").where("partyId", partyId).queryCount() > 0
                    && AppointmentRows.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")).reaches(partyId);
            return known ? Optional.empty() : Optional.of(new Refusal("DealercrmPqrsCustomerUnknown", UtilMisc.toMap("id", partyId)));
        }
        String name = PqrsReply.typed(context, "customerName");
        if (name == null) {
            return Optional.of(Refusal.of("DealercrmPqrsCustomerMissing"));
        }
        if (name.length() > LONGEST_NAME || name.matches(".*[<>].*")) {
            return Optional.of(Refusal.of("DealercrmPqrsNameWrong"));
        }
        boolean reachable = phone != null || row.get("emailAddress") != null || row.get("addressText") != null;
        return reachable ? Optional.empty() : Optional.of(Refusal.of("DealercrmPqrsContactMissing"));
    }

    /** Puts the customer into the row; a new one is written first. Somebody of the same name and number or address is not written twice. */
    void into(GenericValue row) throws GenericEntityException {
        if ("Y".equals(row.get("isAnonymous"))) {
            return;
        }
        String partyId = PqrsReply.typed(context, "partyId");
        if (partyId == null) {
            Optional<String> known = known(row);
            partyId = known.isPresent() ? known.get() : create(row);
        }
        row.set("partyId", partyId);
        String name = PqrsReply.typed(context, "customerName");
        row.set("customerName", name != null ? name : PartyCard.name(delegator, partyId));
        if (row.get("phoneNumber") == null) {
            row.set("phoneNumber", PartyCard.phone(delegator, partyId));
        }
        if (row.get("emailAddress") == null) {
            row.set("emailAddress", PartyCard.email(delegator, partyId));
        }
    }

    private Optional<String> known(GenericValue row) throws GenericEntityException {
        List<String> same = phone != null ? PartyCard.withPhone(delegator, phone) : row.get("emailAddress") == null ? List.of()
                : EntityQuery.use(delegator).from("PartyAndContactMech").where("infoString", row.get("emailAddress")).queryList().stream()
                        .map(contact -> contact.getString("partyId")).distinct().toList();
        String name = PqrsReply.typed(context, "customerName");
        for (String partyId : same) {
            if (PartyCard.name(delegator, partyId).equalsIgnoreCase(name)) {
                return Optional.of(partyId);
            }
        }
        return Optional.empty();
    }

    private String create(GenericValue row) throws GenericEntityException {
        String name = PqrsReply.typed(context, "customerName");
        int gap = name.indexOf(' ');
        Map<String, Object> person = new HashMap<>();
        person.put("firstName", gap < 0 ? name : name.substring(0, gap));
        person.put("lastName", gap < 0 ? null : name.substring(gap + 1).strip());
        String partyId = (String) SystemCall.run(dctx, "createPerson", person).get("partyId");
        SystemCall.run(dctx, "createPartyRole", Map.of("partyId", partyId, "roleTypeId", "CUSTOMER"));
        if (phone != null) {
            Map<String, Object> number = new HashMap<>(Map.of("partyId", partyId, "contactMechPurposeTypeId", "PRIMARY_PHONE",
                    "countryCode", phone.countryCode(), "contactNumber", phone.contactNumber()));
            number.put("areaCode", phone.areaCode());
            SystemCall.run(dctx, "createPartyTelecomNumber", number);
        }
        if (row.get("emailAddress") != null) {
            SystemCall.run(dctx, "createPartyEmailAddress", Map.of("partyId", partyId, "emailAddress", row.get("emailAddress"),
                    "contactMechPurposeTypeId", "PRIMARY_EMAIL"));
        }
        return partyId;
    }
}
