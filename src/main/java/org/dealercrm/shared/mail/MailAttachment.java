package org.dealercrm.shared.mail;

/** A text file that goes with a mail, such as an invitation for calendars; its type names character set and method. */
public record MailAttachment(String name, String type, String text) {
}
