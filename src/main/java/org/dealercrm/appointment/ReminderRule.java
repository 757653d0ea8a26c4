package org.dealercrm.appointment;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When a customer is reminded: once, on the day before from an hour on; later bookings for tomorrow are reminded at the next run. */
final class ReminderRule {
    private final int hour;

    ReminderRule(int hour) {
        this.hour = Math.max(0, Math.min(23, hour));
    }

    /** Whether an appointment is due for its reminder at a moment; both are in the zone of the site. */
    boolean due(String statusId, LocalDate appointmentDay, boolean reminded, LocalDateTime now) {
        return !reminded && AppointmentStates.OPEN.contains(statusId) && now.toLocalDate().equals(appointmentDay.minusDays(1))
                && now.getHour() >= hour;
    }
}
