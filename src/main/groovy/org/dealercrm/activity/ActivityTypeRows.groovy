package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Clock

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
Closure isEnded = { GenericValue type -> type.thruDate != null && !type.thruDate.after(Clock.now()) }

context.mayEdit = security.hasEntityPermission('DEALERCRM_DEALERSHIP', '_UPDATE', userLogin)
context.types = from('FollowUpActivityType').orderBy('sequenceNum', 'activityTypeId').queryList().collect { GenericValue type ->
    [activityTypeId: type.activityTypeId, sequenceNum: type.sequenceNum ?: '', es: ActivityTypeName.of(type, new Locale('es')),
     en: ActivityTypeName.of(type, Locale.ENGLISH), counter: label('DealercrmActivityCounter_' + type.counterId),
     ended: label(isEnded(type) ? 'DealercrmActivityTypeIsEnded' : 'DealercrmActivityTypeInUse')]
}
context.activityType = parameters.activityTypeId ? from('FollowUpActivityType').where('activityTypeId', parameters.activityTypeId).queryOne() : null
context.activityTypeName = context.activityType ? ActivityTypeName.of(context.activityType, locale) : ''
context.endedNow = context.activityType && isEnded(context.activityType) ? 'Y' : 'N'
context.counters = ['CALL', 'QUOTE', 'VISIT', 'TEST_DRIVE', 'OTHER'].collect { [id: it, text: label('DealercrmActivityCounter_' + it)] }
context.yesNo = ['N', 'Y'].collect { [id: it, text: UtilProperties.getMessage('DealercrmUiLabels', it == 'Y' ? 'DealercrmYes' : 'DealercrmNo', locale)] }
