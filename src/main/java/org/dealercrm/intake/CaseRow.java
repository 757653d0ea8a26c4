package org.dealercrm.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One case of a report of petitions, complaints, claims and suggestions, checked and in our terms.
 *
 * @param siteText how the row names its site
 */
record CaseRow(int number, String externalId, LocalDateTime received, LocalDate occurred, String siteText, String brandId, String facilityId,
        Kind kind, Texts texts, Person person, State state) {

    /** What it is; the name of an area stands for one that is to be created. */
    record Kind(String typeId, String channelId, String areaId, String areaName, String urgent, String wantsAnswer) { }

    /** What it says and concerns. */
    record Texts(String subject, String description, String plate, String orderNumber) { }

    /** Who puts it forward; without a name nobody who is known. The field by which somebody was recognised whose data were suppressed, or null. */
    record Person(String name, String documentNumber, List<PhoneReading.Phone> phones, String emailAddress, String address, TargetField suppressed) {

        String phone() {
            return phones.isEmpty() ? null : phones.get(0).e164();
        }
    }

    /** How far it is. */
    record State(String statusId, LocalDate answered, String answerText) { }

    /** As a customer with a vehicle, by which somebody known is found. */
    CustomerRow customer() {
        return new CustomerRow(number, null, person.documentNumber(), person.name(), person.phones(), null, person.emailAddress(),
                new CustomerRow.Vehicle(texts.plate(), null, null, null, null, null, null, null), brandId, facilityId, null);
    }
}
