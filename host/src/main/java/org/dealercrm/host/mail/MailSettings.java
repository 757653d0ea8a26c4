package org.dealercrm.host.mail;

import java.util.Properties;
import javax.mail.Authenticator;
import javax.mail.PasswordAuthentication;
import javax.mail.Session;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.util.EntityUtilProperties;

/** What general.properties, or the rows of SystemProperty that override it, say about mail. */
public record MailSettings(boolean enabled, String redirectTo, String from, String host, String port, String user, String password,
        boolean startTls) {

    private static final String PATIENCE = "20000";

    public static MailSettings of(Delegator delegator) {
        return new MailSettings("Y".equals(property("mail.notifications.enabled", delegator)),
                property("mail.notifications.redirectTo", delegator), property("defaultFromEmailAddress", delegator),
                property("mail.smtp.relay.host", delegator), property("mail.smtp.port", delegator),
                property("mail.smtp.auth.user", delegator), property("mail.smtp.auth.password", delegator),
                "true".equals(property("mail.smtp.starttls.enable", delegator)));
    }

    private static String property(String name, Delegator delegator) {
        return EntityUtilProperties.getPropertyValue("general", name, delegator);
    }

    /** These settings with what one mail says otherwise; null and empty leave them. */
    public MailSettings with(String otherFrom, String otherHost, String otherPort, String otherUser, String otherPassword, String otherStartTls) {
        return new MailSettings(enabled, redirectTo, either(otherFrom, from), either(otherHost, host), either(otherPort, port),
                either(otherUser, user), either(otherPassword, password), otherStartTls == null ? startTls : "true".equals(otherStartTls));
    }

    private static String either(String first, String second) {
        return first == null || first.isEmpty() ? second : first;
    }

    /** A session with the mail server; nobody waits for one that does not answer. */
    Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", either(port, "25"));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }
}
