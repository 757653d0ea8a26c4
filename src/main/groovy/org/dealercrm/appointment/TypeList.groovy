package org.dealercrm.appointment

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue

Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
context.types = from('AppointmentType').orderBy('sequenceNum', 'appointmentTypeId').queryList().collect { GenericValue type ->
    [appointmentTypeId: type.appointmentTypeId, sequenceNum: type.sequenceNum?.toString() ?: '', es: type.nameEs, en: type.nameEn,
     minutes: type.durationMinutes.toString(), ended: label(type.thruDate ? 'DealercrmAppointmentEnded' : 'DealercrmAppointmentInUse')]
}
GenericValue chosen = parameters.appointmentTypeId
        ? from('AppointmentType').where('appointmentTypeId', parameters.appointmentTypeId).queryOne() : null
if (chosen) {
    context.appointmentType = [appointmentTypeId: chosen.appointmentTypeId, nameEs: chosen.nameEs, nameEn: chosen.nameEn,
            durationMinutes: chosen.durationMinutes.toString(), sequenceNum: chosen.sequenceNum?.toString()]
    context.typeTitle = TypeName.of(chosen, locale)
    context.endedNow = chosen.thruDate ? 'Y' : 'N'
}
context.yesNo = [[id: 'N', text: shared('DealercrmNo')], [id: 'Y', text: shared('DealercrmYes')]]
context.mayEdit = security.hasEntityPermission('DEALERCRM_APPOINTMENT_CAPACITY', '_UPDATE', userLogin)
