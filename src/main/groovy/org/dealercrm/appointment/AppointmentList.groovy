package org.dealercrm.appointment

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName

AppointmentRows rows = AppointmentRows.of(delegator, security, userLogin)
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
AppointmentFilter filter = new AppointmentFilter(parameters)
Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
Closure query = { AppointmentFilter wanted ->
    List<EntityCondition> conditions = wanted.conditions(rows)
    EntityQuery listed = EntityQuery.use(delegator).from('Appointment')
    conditions ? listed.where(conditions) : listed
}

Page paging = Page.of(parameters, query(filter).queryCount())
context.paging = paging
context.appointments = query(filter).orderBy('-startDate', 'workEffortId').offset(paging.offset).limit(paging.size).queryList()
        .collect { GenericValue row -> display.of(row) }
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.filter = AppointmentFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }

List<String> states = from('StatusItem').where('statusTypeId', 'APPOINTMENT_STATUS').orderBy('sequenceId').cache().queryList()*.statusId
List<String> bookers = EntityQuery.use(delegator).from('Appointment').select('bookedByPartyId').distinct().queryList()*.bookedByPartyId
context.filterFields = [
    [name: 'state', label: shared('DealercrmStatus'), options: [['OPEN', label('DealercrmAppointmentOpen')],
            ['UNRESOLVED', display.state('UNRESOLVED')]] + states.collect { [it, display.state(it)] }],
    [name: 'facilityId', label: shared('DealercrmSite'), options: from('DealershipSiteView').orderBy('facilityName').queryList()
            .collect { [it.facilityId, it.facilityName] }],
    [name: 'brandId', label: shared('DealercrmBrand'), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
            .collect { [it.brandId, it.brandName] }],
    [name: 'appointmentTypeId', label: label('DealercrmAppointmentType'), options: from('AppointmentType').orderBy('sequenceNum').cache().queryList()
            .collect { [it.appointmentTypeId, TypeName.of(it, locale)] }],
    [name: 'sourceTypeId', label: label('DealercrmAppointmentSource'), options: ['DIRECT', 'PROACTIVE'].collect { [it, display.source(it)] }],
    [name: 'bookedByPartyId', label: label('DealercrmAppointmentBookedBy'), options: bookers.findAll()
            .collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }]
].collect { it + [value: filter.value(it.name)] }
