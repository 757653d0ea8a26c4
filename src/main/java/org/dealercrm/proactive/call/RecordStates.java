package org.dealercrm.proactive.call;

import java.util.List;

import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.calendar.contact.ContactChannel;

/** The states of a record of a campaign. */
public final class RecordStates {
    public static final String PENDING = "PROR_PENDING";
    public static final String RETRY = "PROR_RETRY";
    public static final String CALLBACK = "PROR_CALLBACK";
    public static final String WHATSAPP = "PROR_WHATSAPP";
    public static final String SENT = "PROR_SENT";
    public static final String BOOKED = "PROR_BOOKED";
    public static final String REFUSED = "PROR_REFUSED";
    public static final String UNREACHED = "PROR_UNREACHED";
    public static final String WRONG = "PROR_WRONG";
    public static final String OPT_OUT = "PROR_OPT_OUT";
    public static final String CLOSED = "PROR_CLOSED";

    /** Records that wait for somebody. */
    public static final List<String> OPEN = List.of(PENDING, RETRY, CALLBACK, WHATSAPP);
    /** Records that the queue of calls gives out. */
    public static final List<String> CALLABLE = List.of(PENDING, RETRY);
    /** All of them, in the order in which people read them. */
    public static final List<String> ALL = List.of(PENDING, RETRY, CALLBACK, WHATSAPP, SENT, BOOKED, REFUSED, UNREACHED, WRONG, OPT_OUT, CLOSED);

    private RecordStates() { }

    /** How a record waits to be contacted: by a message after the last attempt, else by a call. */
    public static ContactChannel channel(GenericValue record) {
        return record != null && WHATSAPP.equals(record.get("statusId")) ? ContactChannel.WHATSAPP : ContactChannel.CALL;
    }
}
