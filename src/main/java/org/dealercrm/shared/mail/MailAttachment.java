package org.dealercrm.shared.mail;

/** A file that goes with a mail: text, such as an invitation for calendars, whose type names character set and method; or a stored file. */
public record MailAttachment(String name, String type, String text, String storedFileId) {

    /** A text file. */
    public MailAttachment(String name, String type, String text) {
        this(name, type, text, null);
    }

    /** A file whose bytes are kept in StoredFile. */
    public static MailAttachment ofFile(String name, String type, String storedFileId) {
        return new MailAttachment(name, type, null, storedFileId);
    }
}
