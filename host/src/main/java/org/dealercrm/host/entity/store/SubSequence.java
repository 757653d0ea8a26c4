package org.dealercrm.host.entity.store;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** The next number of a key field among the rows that share the other key fields. */
public final class SubSequence {
    private SubSequence() { }

    /** Fills the field unless it is filled; the first number is 1 whatever the increment. */
    public static void setNext(Delegator delegator, GenericValue value, String fieldName, int padding, int increment) throws GenericEntityException {
        Object present = value.get(fieldName);
        if (present != null && !present.toString().isEmpty()) {
            return;
        }
        Map<String, Object> others = new HashMap<>();
        for (String name : value.getModelEntity().getPkFieldNames()) {
            if (!name.equals(fieldName)) {
                others.put(name, value.get(name));
            }
        }
        Long highest = null;
        for (GenericValue row : delegator.findByAnd(value.getEntityName(), others, null, false)) {
            try {
                long number = Long.parseLong(row.getString(fieldName));
                highest = highest == null ? number : Math.max(highest, number);
            } catch (NumberFormatException e) {
                Debug.logWarning(value.getEntityName() + "." + fieldName + " [" + row.get(fieldName) + "] is no number and does not count",
                        SubSequence.class.getName());
            }
        }
        long next = highest == null ? 1 : highest + increment;
        value.set(fieldName, padding > 0 ? String.format("%0" + padding + "d", next) : String.valueOf(next));
    }
}
