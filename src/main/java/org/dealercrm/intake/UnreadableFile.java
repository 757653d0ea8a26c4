package org.dealercrm.intake;

import java.util.Map;

/** A file that cannot be read as a report at all, with the reason and the facts that its message names. */
final class UnreadableFile extends Exception {
    private final transient Map<String, Object> facts;
    private final Reason reason;

    /** Why a whole file is refused. */
    enum Reason {
        UPLOAD_TOO_LARGE, EMPTY, NOT_A_SPREADSHEET, PROTECTED, STRICT, DAMAGED, INFLATES_TOO_MUCH, TOO_MANY_ROWS, TOO_MANY_COLUMNS, NO_SHEET,
        NO_HEADER, MISSING_COLUMNS, NO_DATA_ROWS
    }

    UnreadableFile(Reason reason, Map<String, Object> facts) {
        super(reason + " " + facts);
        this.reason = reason;
        this.facts = facts;
    }

    UnreadableFile(Reason reason) {
        this(reason, Map.of());
    }

    Reason reason() {
        return reason;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
