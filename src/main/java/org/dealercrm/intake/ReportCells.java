package org.dealercrm.intake;

/** What the readings of all rows of one report share: rules, sheet, columns, and how dates and phones are read. */
record ReportCells(ReadingRules rules, Sheet sheet, ColumnMap columns, DateReading dates, PhoneReading phones) {

    ReportCells(ReadingRules rules, Sheet sheet, ColumnMap columns) {
        this(rules, sheet, columns, new DateReading(rules.datePattern(), rules.dateLocale()), new PhoneReading(rules.phoneRegion()));
    }

    RowCells row(SheetRow row) {
        return new RowCells(this, row);
    }
}
