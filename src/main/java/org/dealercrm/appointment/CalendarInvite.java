package org.dealercrm.appointment;

import java.time.Instant;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;

import org.dealercrm.shared.mail.MailAttachment;

/**
 * What a customer's calendar gets of an appointment (RFC 5545). All appointments of a chain share one uid, and the sequence counts up:
 * so a moved appointment moves in the customer's calendar too, and a cancelled one goes.
 *
 * @param cancelled whether it takes the appointment out of the calendar
 * @param uid       id of the chain
 * @param sequence  how often the chain was moved
 */
record CalendarInvite(boolean cancelled, String uid, int sequence, Instant start, Instant end, String summary, String description,
        String location, Contact organizer, Contact attendee, Instant written) {

    /** Somebody with a name and an e-mail address. */
    record Contact(String name, String email) {

        /** The standard has no way to write quotation marks and line ends in a name. */
        Contact {
            name = name.replace('"', '\'').replaceAll("[\\r\\n]+", " ");
        }
    }

    /** The method of iTIP that tells a mail program what to do with it. */
    String method() {
        return cancelled ? "CANCEL" : "REQUEST";
    }

    /** The file for a mail. */
    MailAttachment file(String name) {
        return new MailAttachment(name, "text/calendar; charset=UTF-8; method=" + method(), text());
    }

    /** The calendar as text, in UTC, folded and escaped as the standard wants. */
    String text() {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(written));
        event.setDateStart(Date.from(start));
        event.setDateEnd(Date.from(end));
        event.setSummary(summary);
        event.setDescription(description);
        event.setLocation(location);
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(organizer.name(), organizer.email()));
        Attendee guest = new Attendee(attendee.name(), attendee.email());
        guest.setParticipationStatus(cancelled ? ParticipationStatus.DECLINED : ParticipationStatus.ACCEPTED);
        guest.setRsvp(false);
        event.addAttendee(guest);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//dealercrm//appointments//ES");
        calendar.setMethod(method());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
