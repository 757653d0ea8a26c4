package org.dealercrm.shared.workbook;

/**
 * A column of a form's table.
 *
 * @param title heading
 * @param kind  type of its cells
 * @param width width in characters
 */
public record FormColumn(String title, Kind kind, int width) {

    /** The cell types a form knows. */
    public enum Kind { TEXT, INTEGER, DECIMAL, PERCENT, DATE, DATE_TIME }

    /** A column of text. */
    public static FormColumn text(String title, int width) {
        return new FormColumn(title, Kind.TEXT, width);
    }

    /** A column of whole numbers. */
    public static FormColumn integer(String title) {
        return new FormColumn(title, Kind.INTEGER, 13);
    }

    /** A column of numbers with one decimal. */
    public static FormColumn decimal(String title) {
        return new FormColumn(title, Kind.DECIMAL, 13);
    }

    /** A column of ratios, shown as percentages. */
    public static FormColumn percent(String title) {
        return new FormColumn(title, Kind.PERCENT, 14);
    }

    /** A column of days. */
    public static FormColumn date(String title) {
        return new FormColumn(title, Kind.DATE, 13);
    }

    /** A column of moments. */
    public static FormColumn dateTime(String title) {
        return new FormColumn(title, Kind.DATE_TIME, 18);
    }
}
