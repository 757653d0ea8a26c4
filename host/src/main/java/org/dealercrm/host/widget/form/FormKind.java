package org.dealercrm.host.widget.form;

/** The kinds of forms: one record, one record with files, rows to read, rows each with its own form, rows in one form. */
enum FormKind {
    SINGLE, UPLOAD, GRID, LIST, MULTI;

    static FormKind of(String type) {
        return valueOf(type.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isRows() {
        return this == GRID || this == LIST || this == MULTI;
    }
}
