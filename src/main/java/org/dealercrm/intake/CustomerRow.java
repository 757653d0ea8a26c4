package org.dealercrm.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * One customer of an after-sales report, checked and in our terms.
 *
 * @param phoneText what was written for calling the customer, where none of it can be used
 * @param history   what calls made elsewhere came to, or null when the customer is to be called
 */
record CustomerRow(int number, String externalId, String documentNumber, String customerName, List<PhoneReading.Phone> phones, String phoneText,
        String emailAddress, Vehicle vehicle, String brandId, String facilityId, History history) {

    /** What is known of the vehicle; without plate, VIN and model there is none. */
    record Vehicle(String plate, String vin, String modelName, Long modelYear, Long odometerKm, LocalDate lastVisit, LocalDate nextService,
            LocalDate purchase) {

        boolean known() {
            return plate != null || vin != null || modelName != null;
        }
    }

    /** How often a customer was called, and what the last call came to. */
    record History(long calls, String outcomeId, LocalDate lastDay, String comments) { }

    String phone() {
        return phones.isEmpty() ? null : phones.get(0).e164();
    }
}
