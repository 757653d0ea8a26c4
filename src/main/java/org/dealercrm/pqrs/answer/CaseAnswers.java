package org.dealercrm.pqrs.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;

/** The versions of the answer to a case: each is kept, the last one is worked on, and one that was sent changes no more. */
public final class CaseAnswers {
    static final String DRAFT = "DRAFT";
    static final String IN_REVIEW = "IN_REVIEW";
    static final String RETURNED = "RETURNED";
    static final String APPROVED = "APPROVED";
    static final String SENT = "SENT";

    private CaseAnswers() { }

    /** All versions, the last one first. */
    public static List<GenericValue> of(Delegator delegator, String custRequestId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsAnswer").where("custRequestId", custRequestId).orderBy("-versionNumber").queryList();
    }

    /** The last version, or null. */
    public static GenericValue last(Delegator delegator, String custRequestId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsAnswer").where("custRequestId", custRequestId).orderBy("-versionNumber").queryFirst();
    }

    /** Whether the last version is in a state. */
    static boolean is(GenericValue answer, String... states) {
        return answer != null && List.of(states).contains(answer.getString("answerStateId"));
    }

    /** Brings an answer to another state with what changes by it, if it is still in the one that was read; a sent one never. */
    static boolean move(GenericValue answer, String to, Map<String, Object> changes) throws GenericEntityException {
        if (is(answer, SENT)) {
            return false;
        }
        Map<String, Object> all = new HashMap<>(changes);
        all.put("answerStateId", to);
        boolean moved = answer.getDelegator().storeByCondition("PqrsAnswer", all, EntityCondition.makeCondition(UtilMisc.toMap(
                "pqrsAnswerId", answer.get("pqrsAnswerId"), "answerStateId", answer.get("answerStateId")))) == 1;
        if (moved) {
            all.forEach(answer::set);
        }
        return moved;
    }
}
