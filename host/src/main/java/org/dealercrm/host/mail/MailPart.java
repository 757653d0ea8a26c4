package org.dealercrm.host.mail;

import javax.activation.DataHandler;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.util.ByteArrayDataSource;

/** One part of a mail. Text is written in UTF-8 as its type says; bytes go as they are under the whole type, and a file has a name. */
public record MailPart(String type, Object content, String fileName) {

    public static MailPart of(String type, Object content, String fileName) {
        if (!(content instanceof String) && !(content instanceof byte[])) {
            throw new IllegalArgumentException("A part of a mail is text or bytes, not " + (content == null ? null : content.getClass().getName()));
        }
        return new MailPart(type, content, fileName);
    }

    void writeTo(Part part) throws MessagingException {
        if (content instanceof byte[] bytes) {
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        } else {
            part.setContent(content, type.contains("charset") ? type : type + "; charset=UTF-8");
        }
        if (fileName != null) {
            part.setFileName(fileName);
        }
    }
}
