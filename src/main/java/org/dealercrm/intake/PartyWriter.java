package org.dealercrm.intake;

import java.sql.Timestamp;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

/** Writes people of a report as parties: customers with their contact data, advisers with their site and brand. */
final class PartyWriter {
    private final Delegator delegator;
    private final String userLoginId;
    private final Timestamp now;

    PartyWriter(Delegator delegator, String userLoginId, Timestamp now) {
        this.delegator = delegator;
        this.userLoginId = userLoginId;
        this.now = now;
    }

    String customer(TrafficRow row) throws GenericEntityException {
        String partyId = party(CustomerName.of(row.customerName()), "LEAD");
        int place = 0;
        for (PhoneReading.Phone phone : row.phones()) {
            phone(partyId, phone, place == 0 ? "PRIMARY_PHONE" : phone.mobile() ? "PHONE_MOBILE" : "PHONE_HOME");
            place++;
        }
        if (row.emailAddress() != null) {
            contact(partyId, delegator.getNextSeqId("ContactMech"), "EMAIL_ADDRESS", row.emailAddress(), "PRIMARY_EMAIL");
        }
        return partyId;
    }

    String adviser(String name, String facilityId, String brandId) throws GenericEntityException {
        String partyId = party(CustomerName.of(name), "SALES_REP");
        delegator.create("FacilityParty", "facilityId", facilityId, "partyId", partyId, "roleTypeId", "SALES_REP", "fromDate", now);
        delegator.create("DealershipBrandParty", "brandId", brandId, "partyId", partyId, "roleTypeId", "SALES_REP", "fromDate", now);
        return partyId;
    }

    private String party(CustomerName name, String roleTypeId) throws GenericEntityException {
        String partyId = delegator.getNextSeqId("Party");
        delegator.create("Party", "partyId", partyId, "partyTypeId", name.company() ? "PARTY_GROUP" : "PERSON", "statusId", "PARTY_ENABLED",
                "createdDate", now, "createdByUserLogin", userLoginId);
        if (name.company()) {
            delegator.create("PartyGroup", "partyId", partyId, "groupName", name.last());
        } else {
            delegator.create("Person", "partyId", partyId, "firstName", name.first(), "lastName", name.last());
        }
        delegator.create("PartyRole", "partyId", partyId, "roleTypeId", "_NA_");
        delegator.create("PartyRole", "partyId", partyId, "roleTypeId", roleTypeId);
        return partyId;
    }

    private void phone(String partyId, PhoneReading.Phone phone, String purpose) throws GenericEntityException {
        String contactMechId = delegator.getNextSeqId("ContactMech");
        contact(partyId, contactMechId, "TELECOM_NUMBER", null, purpose);
        delegator.create("TelecomNumber", "contactMechId", contactMechId, "countryCode", phone.countryCode(), "areaCode", phone.areaCode(),
                "contactNumber", phone.contactNumber());
    }

    private void contact(String partyId, String contactMechId, String type, String info, String purpose) throws GenericEntityException {
        delegator.create("ContactMech", "contactMechId", contactMechId, "contactMechTypeId", type, "infoString", info);
        delegator.create("PartyContactMech", "partyId", partyId, "contactMechId", contactMechId, "fromDate", now);
        delegator.create("PartyContactMechPurpose", "partyId", partyId, "contactMechId", contactMechId, "contactMechPurposeTypeId", purpose,
                "fromDate", now);
    }
}
