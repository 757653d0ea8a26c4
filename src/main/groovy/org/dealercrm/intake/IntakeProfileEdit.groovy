package org.dealercrm.intake

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.ChoiceName

String profileId = parameters.intakeProfileId
context.profile = profileId ? from('IntakeProfile').where('intakeProfileId', profileId).queryFirst() : null
context.formTarget = context.profile == null ? 'IntakeProfile/create' : 'IntakeProfile/update'
context.reportTypes = ['TRAFFIC_REPORT', 'ACTIVITY_REPORT', 'CUSTOMER_REPORT', 'CASE_REPORT'].collect { String id ->
    [reportTypeId: id, typeText: uiLabelMap['DealercrmIntakeReportType_' + id]]
}
context.reportTypeId = context.profile?.reportTypeId ?: parameters.reportTypeId ?: ''
context.activities = context.reportTypeId == 'ACTIVITY_REPORT'
context.ofCases = context.reportTypeId == 'CASE_REPORT'
context.reportTypeText = context.reportTypeId ? uiLabelMap['DealercrmIntakeReportType_' + context.reportTypeId] : ''
context.activityTypes = from('FollowUpActivityType').orderBy('sequenceNum').queryList().collect { GenericValue type ->
    [activityTypeId: type.activityTypeId, typeText: ActivityTypeName.of(type, locale)]
}
Closure named = { String entity, String key -> from(entity).where('thruDate', null).orderBy('sequenceNum').queryList().collect { GenericValue row ->
    [id: row.get(key), text: ChoiceName.of(row, locale)]
} }
context.caseTypes = named('PqrsType', 'pqrsTypeId')
context.caseChannels = named('PqrsChannel', 'pqrsChannelId')
context.caseStates = ['PQRS_RECEIVED', 'PQRS_CLOSED'].collect { String id -> [id: id, text: uiLabelMap['DealercrmIntakeCaseStatus_' + id]] }
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
List columns = profileId ? from('IntakeProfileColumn').where('intakeProfileId', profileId).queryList() : []
context.columns = columns.collect { GenericValue column ->
    [intakeProfileId: profileId, headerText: column.headerText, fieldText: uiLabelMap['DealercrmIntakeField_' + column.targetFieldId]]
}.sort { Map column -> column.fieldText }
