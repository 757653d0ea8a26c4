package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.dealercrm.activity.required.RequiredFollowUpDisplay
import org.dealercrm.activity.required.RequiredFollowUpRows

/** A prospect may have required follow-ups of a former adviser: those stay out of the present one's reach. */
RequiredFollowUpDisplay display = new RequiredFollowUpDisplay(delegator, locale, timeZone.toZoneId())
List<EntityCondition> conditions = RequiredFollowUpRows.of(delegator, security, userLogin).conditions() +
        [EntityCondition.makeCondition(context.sourceField, context.sourceId)]
context.followUps = from('RequiredFollowUp').where(conditions).orderBy('-createdDate').maxRows(20).queryList()
        .collect { GenericValue row -> display.of(row) }
context.mayRequire = security.hasEntityPermission('DEALERCRM_ACTIVITY_REQUIRED', '_CREATE', userLogin)
