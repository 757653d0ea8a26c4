package org.dealercrm.pqrs.report;

/** The indicators that are a part of a whole, with both of them named. */
public enum Indicator {
    /** Attended of received. */
    ATTENTION(Measure.ATTENDED, Measure.RECEIVED),
    /** "Oportunidad": answered in term of answered and overdue. */
    TIMELINESS(Measure.IN_TIME, Measure.JUDGED),
    /** With an extension of received. */
    EXTENSION(Measure.EXTENDED, Measure.RECEIVED),
    /** Effective at the first answer of evaluated or opened again. */
    EFFECTIVENESS(Measure.EFFECTIVE, Measure.EVALUATED),
    /** Repeated of those whose cause and customer are known. */
    RECURRENCE(Measure.REPEATED, Measure.CAUSED),
    /** Satisfied (4 or 5 of 5) of those who said. */
    SATISFACTION(Measure.SATISFIED, Measure.SCORED);

    private final Measure part;
    private final Measure whole;

    Indicator(Measure part, Measure whole) {
        this.part = part;
        this.whole = whole;
    }

    public Measure part() {
        return part;
    }

    public Measure whole() {
        return whole;
    }
}
