package org.dealercrm.proactive.report;

import org.dealercrm.appointment.AppointmentTally;

/**
 * What the contacts of one agent, campaign, brand or site, or of all, came to.
 *
 * @param calls     calls made; five to one customer are five
 * @param effective those of them that the dealership calls effective
 * @param worked    customers who were called; five calls to one are one
 * @param contacted those of them of whom the right person was spoken to
 * @param booked    those of them who booked an appointment
 * @param messages  messages sent
 * @param due       appointments booked by calls that were due in the period, as AppointmentTally says
 * @param attended  those of them to which the customer came
 * @param unresolved those of them of which nobody said yet what came of them
 */
public record ProactiveFigures(long calls, long effective, long worked, long contacted, long booked, long messages, long due, long attended,
        long unresolved) {
    static final ProactiveFigures NONE = new ProactiveFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Whether there was nothing: no call, no message and no appointment due. */
    public boolean isEmpty() {
        return calls + messages + due == 0;
    }

    /** Effective calls of all calls; null without calls. */
    public Double effectiveness() {
        return ratio(effective, calls);
    }

    /** Customers contacted of customers worked. */
    public Double contactability() {
        return ratio(contacted, worked);
    }

    /** Customers who booked of customers contacted. */
    public Double bookedOfContacted() {
        return ratio(booked, contacted);
    }

    /** Customers who booked of customers worked. */
    public Double bookedOfWorked() {
        return ratio(booked, worked);
    }

    /** Appointments kept of appointments due. */
    public Double attendance() {
        return ratio(attended, due);
    }

    /** Calls to one customer. */
    public Double intensity() {
        return ratio(calls, worked);
    }

    ProactiveFigures with(AppointmentTally appointments) {
        return new ProactiveFigures(calls, effective, worked, contacted, booked, messages, appointments.due(), appointments.attended(),
                appointments.unresolved());
    }

    private static Double ratio(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
