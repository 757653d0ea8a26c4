package org.dealercrm.activity

String id = context.activityId ?: parameters.activityId

if (ActivityReach.of(delegator, security, userLogin).activity(id)) {
    ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
    context.activity = display.of(from('ActivityListView').where('activityId', id).queryOne())
    context.activityId = id
    context.mayOpenProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
}
