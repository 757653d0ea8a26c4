package org.dealercrm.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.appointment.PartyCard;
import org.dealercrm.shared.personal.DocumentForms;
import org.dealercrm.shared.personal.Likeness;

/** Finds the person or company who asks for their data: by number, e-mail, document or all words of a name, in the parties and in the cases. */
public final class PersonSearch {
    private static final int MOST = 20;
    private static final int MOST_READ = 500;
    private static final int LOCAL_DIGITS = 7;
    private static final int SHORTEST_NUMBER = 5;

    private final Delegator delegator;

    public PersonSearch(Delegator delegator) {
        this.delegator = delegator;
    }

    /** The first people that a text means: id, name and number. */
    public List<Map<String, Object>> find(String text) throws GenericEntityException {
        String typed = text.strip();
        String digits = typed.replaceAll("\\D", "");
        Set<String> ids = new LinkedHashSet<>();
        if (typed.contains("@")) {
            ids.addAll(parties("PartyAndContactMech", like("infoString", typed), row -> true));
            ids.addAll(parties("PqrsCase", like("emailAddress", typed), row -> true));
        } else if (digits.length() >= SHORTEST_NUMBER) {
            ids.addAll(withDocument("PartyIdentification", "idValue", typed));
            ids.addAll(withDocument("PqrsCase", "documentNumber", typed));
            ids.addAll(parties("PqrsCase", EntityCondition.makeCondition("phoneNumber", EntityOperator.LIKE, "%" + digits), row -> true));
            ids.addAll(parties("PartyAndContactMech", EntityCondition.makeCondition("tnContactNumber", EntityOperator.LIKE,
                    "%" + digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS))), row -> true));
        } else if (typed.length() > 2) {
            ids.addAll(named("PqrsCase", typed, "customerName"));
            ids.addAll(named("Person", typed, "firstName", "middleName", "lastName"));
            ids.addAll(named("PartyGroup", typed, "groupName"));
        }
        List<Map<String, Object>> found = new ArrayList<>();
        for (String partyId : ids) {
            if (found.size() < MOST) {
                String phone = PartyCard.phone(delegator, partyId);
                found.add(Map.of("partyId", partyId, "name", PartyCard.name(delegator, partyId), "phone", phone == null ? "" : phone));
            }
        }
        return found;
    }

    private List<String> withDocument(String entity, String field, String typed) throws GenericEntityException {
        List<EntityCondition> any = DocumentForms.of(typed).stream().map(form -> Likeness.in(field, Likeness.signs(form))).toList();
        return parties(entity, EntityCondition.makeCondition(any, EntityOperator.OR), row -> DocumentForms.same(row.getString(field), typed));
    }

    /** Every word stands in one of the fields, whatever its case and accents. */
    private List<String> named(String entity, String typed, String... fields) throws GenericEntityException {
        List<String> words = List.of(typed.split("\\s+"));
        List<EntityCondition> all = new ArrayList<>();
        for (String word : words) {
            all.add(EntityCondition.makeCondition(Arrays.stream(fields).map(field -> Likeness.in(field, Likeness.words(word))).toList(),
                    EntityOperator.OR));
        }
        return parties(entity, EntityCondition.makeCondition(all, EntityOperator.AND), row -> words.stream()
                .allMatch(word -> Arrays.stream(fields).anyMatch(field -> Likeness.holds(row.getString(field), word))));
    }

    private static EntityCondition like(String field, String pattern) {
        return EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern.toUpperCase(Locale.ROOT));
    }

    private List<String> parties(String entity, EntityCondition condition, Predicate<GenericValue> sure) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(condition, EntityCondition.makeCondition("partyId", EntityOperator.NOT_EQUAL, null))
                .maxRows(MOST_READ).queryList().stream().filter(sure).map(row -> row.getString("partyId")).distinct().toList();
    }
}
