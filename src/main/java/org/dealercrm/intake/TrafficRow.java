package org.dealercrm.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * One prospect of a report, checked and in our terms.
 *
 * @param adviserPartyId the adviser, or null when the report has none or names one who is still to be created
 * @param newAdviser name of the adviser to create, or null
 * @param contactNotes phones and e-mail as written, when they are of no use for calling
 */
record TrafficRow(int number, String externalId, LocalDate trafficDate, String brandId, String facilityId, String adviserPartyId, String newAdviser,
        String customerName, List<PhoneReading.Phone> phones, String emailAddress, String modelName, String sourceName, String stageId,
        String comments, String contactNotes) {

    boolean contactable() {
        return !phones.isEmpty();
    }

    String phone() {
        return phones.isEmpty() ? null : phones.get(0).e164();
    }

    /** Identity of a prospect by its id in its source. */
    static String key(String sourceSystemId, String externalId) {
        return "S|" + sourceSystemId + '|' + externalId;
    }

    /** Identity across files: source and external id; else site, phone or e-mail or name, date and model. */
    String key(String sourceSystemId) {
        if (externalId != null) {
            return key(sourceSystemId, externalId);
        }
        String person = phone() != null ? phone() : emailAddress != null ? emailAddress : Words.plain(customerName);
        return "C|" + facilityId + '|' + trafficDate + '|' + Words.plain(modelName) + '|' + person;
    }
}
