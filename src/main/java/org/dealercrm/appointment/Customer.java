package org.dealercrm.appointment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.shared.SystemCall;
import org.dealercrm.shared.TypedPhone;

/** Whom an appointment is for: somebody known, or somebody new, who becomes a person with number and e-mail. */
final class Customer {
    private static final int LONGEST_NAME = 100;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final TypedPhone phone;

    Customer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.context = context;
        String typed = Answers.typed(context, "phoneText");
        this.phone = typed == null ? null
                : TypedPhone.read(typed, TypedPhone.region(delegator, (String) context.get("facilityId"))).orElse(null);
    }

    /** What is missing or wrong of the customer. */
    Optional<Refusal> refusal(AppointmentRows rows) throws GenericEntityException {
        String partyId = Answers.typed(context, "partyId");
        if (partyId != null) {
            boolean known = EntityQuery.use(delegator).from("Party").where("partyId", partyId).queryCount() > 0 && rows.reaches(partyId);
            return known ? Optional.empty() : Optional.of(Refusal.of("DealercrmAppointmentCustomerUnknown"));
        }
        String name = Answers.typed(context, "customerName");
        String email = Answers.typed(context, "emailAddress");
        if (name == null) {
            return Optional.of(Refusal.of("DealercrmAppointmentCustomerMissing"));
        }
        if (name.length() > LONGEST_NAME || name.matches(".*[<>].*")) {
            return Optional.of(Refusal.of("DealercrmAppointmentNameWrong"));
        }
        if (Answers.typed(context, "phoneText") != null && phone == null) {
            return Optional.of(Refusal.of("DealercrmAppointmentPhoneWrong"));
        }
        if (email != null && !UtilValidate.isEmail(email)) {
            return Optional.of(Refusal.of("DealercrmAppointmentEmailWrong"));
        }
        return phone == null && email == null ? Optional.of(Refusal.of("DealercrmAppointmentContactMissing")) : Optional.empty();
    }

    /** Puts the customer into the row; a new one is written first. Somebody of the same name and number is not written twice. */
    void into(GenericValue row) throws GenericEntityException {
        String partyId = Answers.typed(context, "partyId");
        if (partyId == null) {
            partyId = known().orElse(null);
        }
        if (partyId == null) {
            partyId = create();
        }
        row.set("partyId", partyId);
        row.set("customerName", PartyCard.name(delegator, partyId));
        row.set("phoneNumber", PartyCard.phone(delegator, partyId));
    }

    private Optional<String> known() throws GenericEntityException {
        if (phone == null) {
            return Optional.empty();
        }
        String name = Answers.typed(context, "customerName");
        for (String partyId : PartyCard.withPhone(delegator, phone)) {
            if (PartyCard.name(delegator, partyId).equalsIgnoreCase(name)) {
                return Optional.of(partyId);
            }
        }
        return Optional.empty();
    }

    private String create() throws GenericEntityException {
        String name = Answers.typed(context, "customerName");
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
        String email = Answers.typed(context, "emailAddress");
        if (email != null) {
            SystemCall.run(dctx, "createPartyEmailAddress", Map.of("partyId", partyId, "emailAddress", email,
                    "contactMechPurposeTypeId", "PRIMARY_EMAIL"));
        }
        return partyId;
    }
}
