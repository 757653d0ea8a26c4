package org.dealercrm.host.job;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.calendar.RecurrenceRule;
import org.dealercrm.host.NotInHostError;

/** Reads and writes recurrences as TemporalExpression rows. */
final class Recurrences {

    private static final long WEEK = 7;

    private Recurrences() {
    }

    static Recurrence read(Delegator delegator, String tempExprId) throws GenericEntityException {
        GenericValue row = EntityQuery.use(delegator).from("TemporalExpression").where("tempExprId", tempExprId).queryOne();
        if (row == null) {
            throw new GenericEntityException("There is no temporal expression " + tempExprId);
        }
        String type = row.getString("tempExprTypeId");
        return switch (type) {
            case "MINUTE_RANGE" -> range(row, Recurrence.Range.Field.MINUTE);
            case "HOUR_RANGE" -> range(row, Recurrence.Range.Field.HOUR);
            case "DAY_OF_WEEK_RANGE" -> range(row, Recurrence.Range.Field.DAY_OF_WEEK);
            case "DAY_OF_MONTH_RANGE" -> range(row, Recurrence.Range.Field.DAY_OF_MONTH);
            case "MONTH_RANGE" -> range(row, Recurrence.Range.Field.MONTH);
            case "FREQUENCY" -> frequency(row);
            case "INTERSECTION" -> new Recurrence.Intersection(members(delegator, tempExprId, null));
            case "UNION" -> new Recurrence.Union(members(delegator, tempExprId, null));
            case "DIFFERENCE" -> new Recurrence.Difference(
                    new Recurrence.Union(members(delegator, tempExprId, "INCLUDED")),
                    new Recurrence.Union(members(delegator, tempExprId, "EXCLUDED")));
            default -> throw new NotInHostError("temporal expression of type " + type);
        };
    }

    private static Recurrence range(GenericValue row, Recurrence.Range.Field field) {
        int first = row.getLong("integer1").intValue();
        int last = row.get("integer2") == null ? first : row.getLong("integer2").intValue();
        return new Recurrence.Range(field, first, last);
    }

    /** The unit is a field number of java.util.Calendar. */
    private static Recurrence frequency(GenericValue row) {
        ChronoUnit unit = switch (row.getLong("integer1").intValue()) {
            case 13 -> ChronoUnit.SECONDS;
            case 12 -> ChronoUnit.MINUTES;
            case 10, 11 -> ChronoUnit.HOURS;
            case 5 -> ChronoUnit.DAYS;
            case 2 -> ChronoUnit.MONTHS;
            case 1 -> ChronoUnit.YEARS;
            default -> throw new NotInHostError("frequency in calendar field " + row.get("integer1"));
        };
        return new Recurrence.Frequency(row.getTimestamp("date1").toLocalDateTime().atZone(ZoneId.systemDefault()), unit,
                row.getLong("integer2"));
    }

    private static List<Recurrence> members(Delegator delegator, String tempExprId, String kind) throws GenericEntityException {
        List<Recurrence> members = new ArrayList<>();
        for (GenericValue link : EntityQuery.use(delegator).from("TemporalExpressionAssoc").where("fromTempExprId", tempExprId).queryList()) {
            if (kind == null || kind.equals(link.getString("exprAssocType"))) {
                members.add(read(delegator, link.getString("toTempExprId")));
            }
        }
        if (members.isEmpty()) {
            throw new GenericEntityException("The temporal expression " + tempExprId + " has no members");
        }
        return members;
    }

    /** Stores "every so many ..." and answers its id. */
    static String storeFrequency(Delegator delegator, int frequency, int interval, long startTime) throws GenericEntityException {
        long count = Math.max(1, interval);
        int field = switch (frequency) {
            case RecurrenceRule.SECONDLY -> 13;
            case RecurrenceRule.MINUTELY -> 12;
            case RecurrenceRule.HOURLY -> 10;
            case RecurrenceRule.DAILY, RecurrenceRule.WEEKLY -> 5;
            case RecurrenceRule.MONTHLY -> 2;
            case RecurrenceRule.YEARLY -> 1;
            default -> throw new IllegalArgumentException("Unknown frequency " + frequency);
        };
        GenericValue row = delegator.makeValue("TemporalExpression", "tempExprTypeId", "FREQUENCY", "date1", new Timestamp(startTime),
                "integer1", (long) field, "integer2", frequency == RecurrenceRule.WEEKLY ? count * WEEK : count);
        return delegator.createSetNextSeqId(row).getString("tempExprId");
    }
}
