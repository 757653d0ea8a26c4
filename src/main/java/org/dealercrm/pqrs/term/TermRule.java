package org.dealercrm.pqrs.term;

/**
 * How long an answer may take: so many days of a unit, counted from the day after receipt or from receipt itself. What is null there is not:
 * no extension, no time to ask the customer, no lapse, no transfer, no target of the house.
 */
public record TermRule(int days, Unit unit, Start start, Integer extensionDays, boolean mayPause, Integer completionDays,
        Integer lapseMonths, Integer transferDays, Integer flagDays, Integer internalDays) {

    /** Which days count. */
    public enum Unit { BUSINESS, CALENDAR }

    /** Which day is the first that can count. */
    public enum Start { NEXT_DAY, RECEIPT }

    /** The same days as a rule of the house for a case that is opened again, which no law extends. */
    public TermRule ofTheHouse() {
        return new TermRule(days, unit, start, null, mayPause, completionDays, lapseMonths, transferDays, flagDays, internalDays);
    }

    /** A term of business days from the day after receipt, without anything else. */
    public static TermRule business(int days) {
        return new TermRule(days, Unit.BUSINESS, Start.NEXT_DAY, null, false, null, null, null, null, null);
    }
}
