package org.dealercrm.appointment

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page

AppointmentRows rows = AppointmentRows.of(delegator, security, userLogin)
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
AppointmentFilter filter = new AppointmentFilter([state: AppointmentFilter.UNRESOLVED])
Closure query = { -> EntityQuery.use(delegator).from('Appointment').where(filter.conditions(rows)) }
Page paging = Page.of(parameters, query().queryCount())
context.paging = paging
context.unresolved = query().orderBy('startDate', 'workEffortId').offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row ->
    Map shown = display.of(row)
    [workEffortId: row.workEffortId, whenText: shown.day + ' ' + shown.time, customerName: shown.customerName, phone: shown.phoneNumber,
     type: shown.type, plate: shown.plate, siteName: shown.siteName, bookedBy: shown.bookedBy]
}
context.maySettle = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_UPDATE', userLogin)
