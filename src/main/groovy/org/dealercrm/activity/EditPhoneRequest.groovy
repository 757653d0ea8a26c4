package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue

GenericValue request = parameters.phoneRequestId ? from('ActivityPhoneRequest').where('phoneRequestId', parameters.phoneRequestId).queryOne() : null
if (request && ActivityReach.of(delegator, security, userLogin).activity(request.activityId)) {
    ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
    context.phoneRequestId = request.phoneRequestId
    context.activity = display.of(from('ActivityListView').where('activityId', request.activityId).queryOne())
    context.mayOpenProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
    context.asked = request.comments ?: ''
    context.answered = display.moment(request.answeredDate)
    context.answer = [request.phoneE164, request.answerText].findAll().join(': ')
}
