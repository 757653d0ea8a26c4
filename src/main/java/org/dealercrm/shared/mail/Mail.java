package org.dealercrm.shared.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One mail to people of the group: a template, whom it goes to and the values of its placeholders. Written step by step:
 * {@code Mail.of("ACTV_NOT_DONE").to(partyId).cc(managers).value("name", name).table("items", table).about("NotDoneNotice", id)}.
 */
public final class Mail {
    private final String templateId;
    private final Set<String> to = new LinkedHashSet<>();
    private final Set<String> cc = new LinkedHashSet<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, MailTable> tables = new LinkedHashMap<>();
    private final List<String> owner = new ArrayList<>();
    private Locale locale;
    private String path;
    private String address;
    private MailAttachment attachment;

    private Mail(String templateId) {
        this.templateId = templateId;
    }

    /** A mail from the template of that id. */
    public static Mail of(String templateId) {
        return new Mail(templateId);
    }

    /** A party that it goes to; null is left out. */
    public Mail to(String partyId) {
        return to(partyId == null ? List.of() : List.of(partyId));
    }

    /** Parties that it goes to. */
    public Mail to(Collection<String> partyIds) {
        to.addAll(partyIds);
        return this;
    }

    /** The one address that it goes to, whatever the parties' own are: a customer gave it for this. */
    public Mail address(String emailAddress) {
        address = emailAddress;
        return this;
    }

    /** Parties that get a copy; who gets the mail itself gets no copy. */
    public Mail cc(Collection<String> partyIds) {
        cc.addAll(partyIds);
        return this;
    }

    /** The language; without it the one that the first recipient uses. */
    public Mail locale(Locale language) {
        locale = language;
        return this;
    }

    /** What stands for ${name}: plain text, which is escaped. */
    public Mail value(String name, Object value) {
        values.put(name, value == null ? "" : value.toString());
        return this;
    }

    /** What stands for ${name} on a line of its own: a table. */
    public Mail table(String name, MailTable table) {
        tables.put(name, table);
        return this;
    }

    /** The page that ${link} opens, from the server's root: "/dealercrm/control/NotDone/View?notDoneNoticeId=10000". */
    public Mail link(String pathAndQuery) {
        path = pathAndQuery;
        return this;
    }

    /** The record that it is about. */
    public Mail about(String entityName, String id) {
        owner.clear();
        owner.addAll(List.of(entityName, id));
        return this;
    }

    /** The one file that goes with it. */
    public Mail attach(MailAttachment file) {
        attachment = file;
        return this;
    }

    String templateId() {
        return templateId;
    }

    Set<String> to() {
        return to;
    }

    String address() {
        return address;
    }

    Set<String> cc() {
        Set<String> copies = new LinkedHashSet<>(cc);
        copies.removeAll(to);
        return copies;
    }

    Locale locale() {
        return locale;
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, MailTable> tables() {
        return tables;
    }

    String path() {
        return path;
    }

    MailAttachment attachment() {
        return attachment;
    }

    String ownerEntityName() {
        return owner.isEmpty() ? null : owner.get(0);
    }

    String ownerId() {
        return owner.isEmpty() ? null : owner.get(1);
    }
}
