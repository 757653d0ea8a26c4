package org.dealercrm.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.appointment.PartyCard;

/** Finds the person who asks for their data: by number, e-mail, document or name, in the parties and in the cases. */
public final class PersonSearch {
    private static final int MOST = 20;
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
            ids.addAll(parties("PartyAndContactMech", like("infoString", typed)));
            ids.addAll(parties("PqrsCase", like("emailAddress", typed)));
        } else if (digits.length() >= SHORTEST_NUMBER) {
            ids.addAll(parties("PartyIdentification", EntityCondition.makeCondition("idValue", typed)));
            ids.addAll(parties("PqrsCase", EntityCondition.makeCondition("documentNumber", typed)));
            ids.addAll(parties("PqrsCase", EntityCondition.makeCondition("phoneNumber", EntityOperator.LIKE, "%" + digits)));
            ids.addAll(parties("PartyAndContactMech", EntityCondition.makeCondition("tnContactNumber", EntityOperator.LIKE,
                    "%" + digits.substring(Math.max(0, digits.length() - 7)))));
        } else if (typed.length() > 2) {
            ids.addAll(parties("PqrsCase", like("customerName", "%" + typed + "%")));
            for (String word : typed.split("\\s+")) {
                ids.addAll(parties("Person", EntityCondition.makeCondition(
                        List.of(like("firstName", word + "%"), like("lastName", "%" + word + "%")), EntityOperator.OR)));
            }
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

    private static EntityCondition like(String field, String pattern) {
        return EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern.toUpperCase(Locale.ROOT));
    }

    private List<String> parties(String entity, EntityCondition condition) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(condition).select("partyId").distinct().maxRows(MOST).<String>getFieldList("partyId")
                .stream().filter(partyId -> partyId != null).toList();
    }
}
