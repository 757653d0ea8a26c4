package org.dealercrm.shared.mail;

import java.util.List;

/** A table in a mail: the cells are plain text. Rows may be shorter than the head. */
public record MailTable(List<String> headers, List<List<String>> rows) {
}
