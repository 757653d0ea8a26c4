package org.dealercrm.host.widget.form;

/** A class that rows get while a condition holds. */
record RowStyle(String useWhen, String style) {
}
