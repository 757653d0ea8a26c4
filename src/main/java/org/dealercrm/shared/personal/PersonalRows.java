package org.dealercrm.shared.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.personal.Finding.Treatment;

/** The rows of a capability about a person on their way out: counted for a preview, or changed. A row that holds nothing any more is not counted. */
public final class PersonalRows {
    /** What stands where a text was that nobody needs any more. */
    public static final String NOTHING = "—";

    private final Delegator delegator;
    private final DataSubject subject;
    private final boolean preview;
    private final String requestCaseId;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    /** Of the context of a personalDataInterface service. */
    public PersonalRows(DispatchContext dctx, Map<String, ? extends Object> context) {
        this.delegator = dctx.getDelegator();
        this.subject = (DataSubject) context.get("subject");
        this.preview = !"N".equals(context.get("preview"));
        this.requestCaseId = (String) context.get("custRequestId");
    }

    public DataSubject subject() {
        return subject;
    }

    public Delegator delegator() {
        return delegator;
    }

    /** The case by which the person asks, or null. */
    public String requestCaseId() {
        return requestCaseId;
    }

    /** Rows of the person, and rows of nobody that bear a number of the person. */
    public List<GenericValue> find(String entity, String partyField, String phoneField) throws GenericEntityException {
        EntityCondition own = EntityCondition.makeCondition(partyField, subject.partyId());
        return rows(entity, phoneField == null || subject.phones().isEmpty() ? own : EntityCondition.makeCondition(List.of(own,
                EntityCondition.makeCondition(List.of(EntityCondition.makeCondition(partyField, null),
                        EntityCondition.makeCondition(phoneField, EntityOperator.IN, subject.phones())))), EntityOperator.OR));
    }

    /** Rows of nobody whose number, e-mail or document is the person's, however it is written. */
    public List<GenericValue> ofNobody(String entity, String partyField, String phoneField, String emailField, String documentField)
            throws GenericEntityException {
        List<EntityCondition> any = new ArrayList<>();
        subject.phones().forEach(phone -> any.add(Likeness.in(phoneField, Likeness.phone(phone))));
        subject.emails().forEach(email -> any.add(Likeness.in(emailField, email.toUpperCase(Locale.ROOT))));
        forms(form -> any.add(Likeness.in(documentField, Likeness.signs(form))));
        return any.isEmpty() ? List.of() : rows(entity, EntityCondition.makeCondition(List.of(EntityCondition.makeCondition(partyField, null),
                EntityCondition.makeCondition(any, EntityOperator.OR)))).stream().filter(row -> subject.owns(row.getString(phoneField),
                        row.getString(emailField), row.getString(documentField))).toList();
    }

    /** Takes the person out of a field of rows that may be about anybody (cells hold one value); answers in how many the person was. */
    public long cleaned(String entity, String field, boolean cell) throws GenericEntityException {
        List<EntityCondition> any = new ArrayList<>();
        subject.names().forEach(name -> any.add(Likeness.in(field, Likeness.words(name))));
        subject.emails().forEach(email -> any.add(Likeness.in(field, Likeness.words(email))));
        subject.phones().forEach(phone -> any.add(Likeness.in(field, Likeness.phone(phone))));
        forms(form -> any.add(Likeness.in(field, Likeness.signs(form))));
        long changed = 0;
        for (GenericValue row : any.isEmpty() ? List.<GenericValue>of() : rows(entity, EntityCondition.makeCondition(any, EntityOperator.OR))) {
            changed += set(row, Map.of(field, subject.scrubElsewhere(row.getString(field), cell)));
        }
        return changed;
    }

    private void forms(Consumer<String> each) {
        subject.documents().forEach(document -> DocumentForms.of(document).forEach(each));
    }

    /** Rows whose field has one of some values. */
    public List<GenericValue> among(String entity, String field, Collection<?> values) throws GenericEntityException {
        return values.isEmpty() ? List.of() : rows(entity, EntityCondition.makeCondition(field, EntityOperator.IN, values));
    }

    /** Rows whose field contains a text. */
    public List<GenericValue> containing(String entity, String field, String text) throws GenericEntityException {
        return rows(entity, EntityCondition.makeCondition(field, EntityOperator.LIKE, "%" + text + "%"));
    }

    private List<GenericValue> rows(String entity, EntityCondition condition) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(condition).queryList();
    }

    /** The values of a field in some rows, each once, without null. */
    public static List<Object> values(List<GenericValue> rows, String field) {
        return rows.stream().map(row -> row.get(field)).filter(Objects::nonNull).distinct().toList();
    }

    /** Empties fields; those after a "=" keep a dash, so that lists still show that there was something. */
    public void clear(String kindId, List<GenericValue> rows, String... fields) throws GenericEntityException {
        Map<String, Object> with = new HashMap<>();
        Arrays.stream(fields).forEach(field -> with.put(field.startsWith("=") ? field.substring(1) : field, field.startsWith("=") ? NOTHING : null));
        long changed = 0;
        for (GenericValue row : rows) {
            Map<String, Object> here = new HashMap<>(with);
            here.keySet().removeIf(field -> row.get(field) == null || row.get(field).equals(with.get(field)));
            changed += set(row, here);
        }
        found(kindId, Treatment.REMOVED, changed, null);
    }

    /** Writes values into a row unless they stand already; answers how many rows that are. */
    public long set(GenericValue row, Map<String, Object> with) throws GenericEntityException {
        boolean differs = with.entrySet().stream().anyMatch(entry -> !Objects.equals(entry.getValue(), row.get(entry.getKey())));
        if (differs && !preview) {
            row.setFields(with);
            row.store();
        }
        return differs ? 1 : 0;
    }

    /** Takes numbers, e-mails, documents and addresses out of texts of a row; answers what would stand in them. */
    public Map<String, Object> scrubbed(GenericValue row, boolean alsoNames, String... fields) {
        Map<String, Object> with = new HashMap<>();
        Arrays.stream(fields).filter(field -> row.get(field) != null)
                .forEach(field -> with.put(field, subject.scrub(row.getString(field), alsoNames)));
        return with;
    }

    /** Removes rows. */
    public void remove(String kindId, List<GenericValue> rows) throws GenericEntityException {
        if (!preview) {
            for (GenericValue row : rows) {
                row.remove();
            }
        }
        found(kindId, Treatment.REMOVED, rows.size(), null);
    }

    /** Takes the person out of the mails that some records sent; those of a case that is kept stay readable, without an address. */
    public void mails(String ownerEntityName, List<Object> ownerIds, boolean alsoNames) throws GenericEntityException {
        for (GenericValue mail : among("SentMail", "ownerId", ownerIds)) {
            if (ownerEntityName.equals(mail.get("ownerEntityName"))) {
                set(mail, scrubbed(mail, alsoNames, "subject", "bodyHtml", "attachmentText", "toText", "ccText"));
            }
        }
    }

    /** Notes what became of rows; nothing when there are none, or when they only belong to others that are noted. */
    public void found(String kindId, Treatment treatment, long rows, LocalDate keptUntil) {
        if (rows > 0 && kindId != null) {
            findings.add(new Finding(kindId, treatment, rows, keptUntil));
        }
    }

    /** Something that must be settled before. */
    public void obstacle(String text) {
        obstacles.add(text);
    }

    public boolean preview() {
        return preview;
    }

    /** The answer of the service. */
    public Map<String, Object> answer() {
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        answer.put("findings", Finding.summed(findings));
        answer.put("obstacles", obstacles);
        return answer;
    }
}
