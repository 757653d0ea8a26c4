package org.dealercrm.intake;

import java.sql.Timestamp;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

/**
 * Writes people of a report as parties: customers with their contact data, advisers with their site and brand. Their ids are made of the
 * run and the row: asking the sequence for each of thousands would cost more time than writing them.
 */
final class PartyWriter {
    private final Delegator delegator;
    private final String userLoginId;
    private final Timestamp now;

    PartyWriter(Delegator delegator, String userLoginId, Timestamp now) {
        this.delegator = delegator;
        this.userLoginId = userLoginId;
        this.now = now;
    }

    void customer(String partyId, TrafficRow row) throws GenericEntityException {
        customer(partyId, row.customerName(), "LEAD", row.phones(), row.emailAddress());
    }

    void customer(String partyId, String name, String roleTypeId, List<PhoneReading.Phone> phones, String emailAddress)
            throws GenericEntityException {
        party(partyId, CustomerName.of(name), roleTypeId);
        int place = 0;
        for (PhoneReading.Phone phone : phones) {
            place++;
            phone(partyId, partyId + '-' + place, phone, place == 1 ? "PRIMARY_PHONE" : phone.mobile() ? "PHONE_MOBILE" : "PHONE_HOME");
        }
        if (emailAddress != null) {
            contact(partyId, partyId + "-E", "EMAIL_ADDRESS", emailAddress, "PRIMARY_EMAIL");
        }
    }

    void adviser(String partyId, String name, String facilityId, String brandId) throws GenericEntityException {
        party(partyId, CustomerName.of(name), "SALES_REP");
        if (facilityId != null) {
            delegator.create("FacilityParty", "facilityId", facilityId, "partyId", partyId, "roleTypeId", "SALES_REP", "fromDate", now);
        }
        if (brandId != null) {
            delegator.create("DealershipBrandParty", "brandId", brandId, "partyId", partyId, "roleTypeId", "SALES_REP", "fromDate", now);
        }
    }

    private void party(String partyId, CustomerName name, String roleTypeId) throws GenericEntityException {
        delegator.create("Party", "partyId", partyId, "partyTypeId", name.company() ? "PARTY_GROUP" : "PERSON", "statusId", "PARTY_ENABLED",
                "createdDate", now, "createdByUserLogin", userLoginId);
        if (name.company()) {
            delegator.create("PartyGroup", "partyId", partyId, "groupName", name.last());
        } else {
            delegator.create("Person", "partyId", partyId, "firstName", name.first(), "lastName", name.last());
        }
        delegator.create("PartyRole", "partyId", partyId, "roleTypeId", "_NA_");
        delegator.create("PartyRole", "partyId", partyId, "roleTypeId", roleTypeId);
    }

    private void phone(String partyId, String contactMechId, PhoneReading.Phone phone, String purpose) throws GenericEntityException {
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
