package org.dealercrm.calendar.contact;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Writes what a check said of each number, in batches; a number that a later check covers keeps what that one said. */
final class ExclusionWriter {
    private static final int BATCH = 500;

    private final Delegator delegator;
    private final GenericValue check;
    private final Timestamp checked;

    ExclusionWriter(Delegator delegator, GenericValue check, Timestamp checked) {
        this.delegator = delegator;
        this.check = check;
        this.checked = checked;
    }

    /** Writes the listed numbers, and as free those that were sent to be checked and are not listed. */
    void write(Map<String, ExclusionRow> listed, Collection<String> sent) throws GenericEntityException {
        Map<String, ExclusionRow> all = new LinkedHashMap<>(listed);
        for (String address : sent) {
            all.computeIfAbsent(address, free -> new ExclusionRow(free, EnumSet.noneOf(ContactChannel.class), null));
        }
        List<ExclusionRow> rows = new ArrayList<>(all.values());
        for (int from = 0; from < rows.size(); from += BATCH) {
            batch(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private void batch(List<ExclusionRow> rows) throws GenericEntityException {
        Map<String, GenericValue> known = new HashMap<>();
        for (GenericValue row : EntityQuery.use(delegator).from("ContactListNumber").where(List.of(
                EntityCondition.makeCondition("listId", check.get("listId")),
                EntityCondition.makeCondition("address", EntityOperator.IN, rows.stream().map(ExclusionRow::address).toList()))).queryList()) {
            known.put(row.getString("address"), row);
        }
        for (ExclusionRow row : rows) {
            GenericValue present = known.get(row.address());
            if (present == null || !present.getTimestamp("checkedDate").after(checked)) {
                GenericValue value = present != null ? present
                        : delegator.makeValue("ContactListNumber", "listId", check.get("listId"), "address", row.address());
                fill(value, row);
                if (present == null) {
                    value.create();
                } else {
                    value.store();
                }
            }
        }
    }

    private void fill(GenericValue value, ExclusionRow row) {
        value.set("callExcluded", row.excluded().contains(ContactChannel.CALL) ? "Y" : "N");
        value.set("smsExcluded", row.excluded().contains(ContactChannel.SMS) ? "Y" : "N");
        value.set("appExcluded", row.excluded().contains(ContactChannel.WHATSAPP) ? "Y" : "N");
        value.set("emailExcluded", row.excluded().contains(ContactChannel.EMAIL) ? "Y" : "N");
        LocalDate registered = row.registered();
        value.set("registeredDate", registered == null ? null : Date.valueOf(registered));
        value.set("checkedDate", checked);
        value.set("validUntil", check.get("validUntil"));
        value.set("listCheckId", check.get("listCheckId"));
    }
}
