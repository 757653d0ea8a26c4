package org.dealercrm.calendar.contact;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.TypedPhone;

/** The telephone numbers of a country that the product knows: those of parties, prospects and activities. */
final class KnownNumbers {

    private KnownNumbers() { }

    /** The national numbers that no check in force covers, in order. */
    static Set<String> unchecked(Delegator delegator, String listId, String region, LocalDate today) throws GenericEntityException {
        String prefix = "+" + PhoneNumberUtil.getInstance().getCountryCodeForRegion(region);
        Set<String> numbers = new TreeSet<>();
        for (String entity : new String[] {"Prospect", "FollowUpActivity"}) {
            try (EntityListIterator rows = EntityQuery.use(delegator).select("phoneE164").from(entity)
                    .where(EntityCondition.makeCondition("phoneE164", EntityOperator.LIKE, prefix + "%")).distinct().queryIterator()) {
                for (GenericValue row = rows.next(); row != null; row = rows.next()) {
                    numbers.add(row.getString("phoneE164").substring(prefix.length()));
                }
            }
        }
        try (EntityListIterator rows = EntityQuery.use(delegator).select("areaCode", "contactNumber").from("TelecomNumber")
                .where("countryCode", prefix.substring(1)).queryIterator()) {
            for (GenericValue row = rows.next(); row != null; row = rows.next()) {
                numbers.add(digits(row, "areaCode") + digits(row, "contactNumber"));
            }
        }
        try (EntityListIterator rows = EntityQuery.use(delegator).select("address").from("ContactListNumber").where(
                EntityCondition.makeCondition("listId", listId),
                EntityCondition.makeCondition("validUntil", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(today))).queryIterator()) {
            for (GenericValue row = rows.next(); row != null; row = rows.next()) {
                String address = row.getString("address");
                numbers.remove(address.startsWith(prefix) ? address.substring(prefix.length()) : address);
            }
        }
        numbers.removeIf(number -> TypedPhone.read(prefix + number, region).isEmpty());
        return numbers;
    }

    private static String digits(GenericValue row, String field) {
        return row.get(field) == null ? "" : row.getString(field).replaceAll("\\D", "");
    }
}
