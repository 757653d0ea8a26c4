package org.dealercrm.activity;

import java.sql.Date;
import java.time.temporal.ChronoUnit;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFieldValue;
import org.apache.ofbiz.entity.condition.EntityOperator;

/** What cannot be true of activities, whoever wrote them: the rows are listed and a person finds out which date is wrong. */
public final class ActivityCheck {

    private ActivityCheck() { }

    /** Done on a day before the prospect's first contact; a condition on ActivityListView and ActivityTotals. */
    public static EntityCondition beforeFirstContact() {
        return EntityCondition.makeCondition(EntityCondition.makeCondition("statusId", ActivityRules.DONE), EntityOperator.AND,
                EntityCondition.makeCondition("doneDay", EntityOperator.LESS_THAN, EntityFieldValue.makeFieldValue("trafficDate")));
    }

    /** By how many days an activity comes before the first contact. */
    public static long daysBefore(Date doneDay, Date firstContact) {
        return ChronoUnit.DAYS.between(doneDay.toLocalDate(), firstContact.toLocalDate());
    }
}
