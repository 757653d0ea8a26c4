package org.dealercrm.activity.sheet;

/** The three marks without which a sheet is not valid, as the reviewer found them on the scan. */
public record SheetMarks(boolean name, boolean signature, boolean date) {

    /** The state that they give the sheet. */
    public String statusId() {
        return name && signature && date ? WeeklySheets.VALID : WeeklySheets.INVALID;
    }
}
