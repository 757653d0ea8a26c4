package org.dealercrm.activity.confirmation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;
import org.dealercrm.shared.TypedPhone;

/** What the caller learns of the customer: a number, e-mail, document and city that were missing, written to the customer's party. */
final class CustomerData {
    static final String DOCUMENT = "DCRM_DOCUMENT";
    private static final int LONGEST_DOCUMENT = 60;

    private final DispatchContext dctx;
    private final Delegator delegator;

    CustomerData(DispatchContext dctx) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
    }

    /** What was typed; empty parts are null. */
    record Typed(String phoneText, TypedPhone phone, String emailAddress, String documentNumber, String cityName) {

        static Typed of(Map<String, ? extends Object> input, String region) {
            String phone = text(input, "phoneText");
            return new Typed(phone, phone == null ? null : TypedPhone.read(phone, region).orElse(null), text(input, "emailAddress"),
                    text(input, "documentNumber"), text(input, "cityName"));
        }

        private static String text(Map<String, ? extends Object> input, String name) {
            String value = (String) input.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }

        /** The label of what cannot be right. */
        Optional<String> refusal() {
            if (phoneText != null && phone == null) {
                return Optional.of("DealercrmConfirmationPhoneWrong");
            }
            if (emailAddress != null && !UtilValidate.isEmail(emailAddress)) {
                return Optional.of("DealercrmConfirmationEmailWrong");
            }
            boolean noDocument = documentNumber != null && (documentNumber.length() > LONGEST_DOCUMENT || documentNumber.matches(".*[<>].*"));
            return noDocument ? Optional.of("DealercrmConfirmationDocumentWrong") : Optional.empty();
        }

        boolean empty() {
            return phone == null && emailAddress == null && documentNumber == null && cityName == null;
        }
    }

    /** The party of the customer; who has none yet becomes one, and the activity remembers it. */
    String party(GenericValue activity, ReportedCustomer customer) throws GenericEntityException {
        String partyId = customer.partyId();
        if (partyId == null) {
            String name = customer.name().replaceAll("[<>]", " ").strip();
            partyId = (String) SystemCall.run(dctx, "createPerson", Map.of("firstName", name.isEmpty() ? "-" : name)).get("partyId");
            SystemCall.run(dctx, "createPartyRole", Map.of("partyId", partyId, "roleTypeId", "LEAD"));
            if (customer.phone() != null) {
                addPhone(partyId, TypedPhone.read(customer.phone(), "ZZ").orElse(null), "PRIMARY_PHONE");
            }
        }
        if (activity.get("salesOpportunityId") == null && !partyId.equals(activity.get("customerPartyId"))) {
            activity.set("customerPartyId", partyId);
        }
        return partyId;
    }

    /** Writes what was typed and what the customer did not have yet. */
    void complete(String partyId, GenericValue activity, ReportedCustomer customer, Typed typed) throws GenericEntityException {
        if (typed.phone() != null && !customer.phones().contains(typed.phone().e164())) {
            addPhone(partyId, typed.phone(), customer.phones().isEmpty() ? "PRIMARY_PHONE" : "PHONE_MOBILE");
        }
        if (typed.emailAddress() != null && !typed.emailAddress().equalsIgnoreCase(customer.emailAddress())) {
            SystemCall.run(dctx, "createPartyEmailAddress", Map.of("partyId", partyId, "emailAddress", typed.emailAddress(),
                    "contactMechPurposeTypeId", customer.emailAddress() == null ? "PRIMARY_EMAIL" : "OTHER_EMAIL"));
        }
        if (typed.documentNumber() != null) {
            SystemCall.run(dctx, customer.documentNumber() == null ? "createPartyIdentification" : "updatePartyIdentification",
                    Map.of("partyId", partyId, "partyIdentificationTypeId", DOCUMENT, "idValue", typed.documentNumber()));
        }
        if (typed.cityName() != null && !typed.cityName().equals(customer.cityName())) {
            Object contactMechId = SystemCall.run(dctx, "createPartyContactMech", Map.of("partyId", partyId, "contactMechTypeId", "POSTAL_ADDRESS",
                    "contactMechPurposeTypeId", "GENERAL_LOCATION")).get("contactMechId");
            delegator.create("PostalAddress", "contactMechId", contactMechId, "city", typed.cityName());
        }
        fillProspect(activity, typed);
    }

    /** The copies that lists of prospects show. */
    private void fillProspect(GenericValue activity, Typed typed) throws GenericEntityException {
        GenericValue prospect = activity.get("salesOpportunityId") == null ? null : activity.getRelatedOne("Prospect", false);
        if (prospect == null) {
            return;
        }
        boolean phone = prospect.get("phoneE164") == null && typed.phone() != null;
        boolean email = prospect.get("emailAddress") == null && typed.emailAddress() != null;
        if (phone) {
            prospect.set("phoneE164", typed.phone().e164());
            prospect.set("contactable", "Y");
        }
        if (email) {
            prospect.set("emailAddress", typed.emailAddress());
        }
        if (phone || email) {
            prospect.store();
        }
    }

    private void addPhone(String partyId, TypedPhone phone, String purpose) throws GenericEntityException {
        if (phone == null) {
            return;
        }
        Map<String, Object> number = new HashMap<>(Map.of("partyId", partyId, "contactMechPurposeTypeId", purpose,
                "countryCode", phone.countryCode(), "contactNumber", phone.contactNumber()));
        if (phone.areaCode() != null) {
            number.put("areaCode", phone.areaCode());
        }
        SystemCall.run(dctx, "createPartyTelecomNumber", number);
    }

    /** A note on the customer, where the results of promoters are kept; it is written first because OFBiz's service takes no < and >. */
    String note(String partyId, String title, String text, String byPartyId) throws GenericEntityException {
        String noteId = delegator.getNextSeqId("NoteData");
        delegator.create("NoteData", "noteId", noteId, "noteName", title, "noteInfo", text, "noteDateTime", Clock.now(), "noteParty", byPartyId);
        SystemCall.run(dctx, "createPartyNote", Map.of("partyId", partyId, "noteId", noteId));
        return noteId;
    }
}
