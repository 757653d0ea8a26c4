package org.dealercrm.host.mail;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;

/** A mail as sendMail and sendMailMultiPart are given it, one part or several; addresses are separated by commas, null means none. */
public record OutgoingMail(String to, String cc, String bcc, String subject, List<MailPart> parts) {

    private static final int LONGEST_SUBJECT = 255;

    /** Hands the mail to the server; every address must be one, and the server must take them all. */
    public void send(MailSettings settings) throws MessagingException {
        OutgoingMail mail = settings.redirectTo().isEmpty() ? this : redirected(settings.redirectTo());
        MimeMessage message = new MimeMessage(settings.session());
        message.setFrom(new InternetAddress(settings.from(), true));
        mail.address(message, Message.RecipientType.TO, mail.to);
        mail.address(message, Message.RecipientType.CC, mail.cc);
        mail.address(message, Message.RecipientType.BCC, mail.bcc);
        message.setSubject(mail.subject, "UTF-8");
        message.setSentDate(new Date());
        if (parts.size() == 1) {
            parts.get(0).writeTo(message);
        } else {
            MimeMultipart whole = new MimeMultipart("mixed");
            for (MailPart part : parts) {
                MimeBodyPart body = new MimeBodyPart();
                part.writeTo(body);
                whole.addBodyPart(body);
            }
            message.setContent(whole);
        }
        message.saveChanges();
        Transport.send(message);
    }

    private OutgoingMail redirected(String redirectTo) {
        String meant = Stream.of(to, cc, bcc).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(","));
        String told = subject + " [" + meant + "]";
        return new OutgoingMail(redirectTo, null, null, told.substring(0, Math.min(LONGEST_SUBJECT, told.length())), parts);
    }

    private void address(MimeMessage message, Message.RecipientType type, String addresses) throws MessagingException {
        if (addresses != null && !addresses.isEmpty()) {
            message.setRecipients(type, InternetAddress.parse(addresses, true));
        }
    }
}
