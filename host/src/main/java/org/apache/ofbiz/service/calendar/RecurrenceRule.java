package org.apache.ofbiz.service.calendar;

/** Frequencies of {@link org.apache.ofbiz.service.LocalDispatcher#schedule}. */
public final class RecurrenceRule {

    public static final int SECONDLY = 1;
    public static final int MINUTELY = 2;
    public static final int HOURLY = 3;
    public static final int DAILY = 4;
    public static final int WEEKLY = 5;
    public static final int MONTHLY = 6;
    public static final int YEARLY = 7;

    private RecurrenceRule() {
    }
}
