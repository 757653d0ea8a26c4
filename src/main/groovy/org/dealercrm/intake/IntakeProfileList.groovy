package org.dealercrm.intake

import org.apache.ofbiz.entity.GenericValue

context.profiles = from('IntakeProfile').where('thruDate', null).orderBy('profileName').queryList().collect { GenericValue profile ->
    profile.getAllFields() + [kindText: uiLabelMap['DealercrmIntakeReportType_' + profile.reportTypeId]]
}
context.campaigns = context.profiles.any { it.reportTypeId == 'CUSTOMER_REPORT' } ? from('ProactiveCampaign').orderBy('-fromDate').queryList() : []
// The profile this user imported with last, or the only one: the first of the alphabet would read a report by the wrong columns
List<String> ids = context.profiles*.intakeProfileId
String last = from('IntakeRun').where('startedByUserLogin', userLogin.userLoginId).orderBy('-startedDate').queryFirst()?.intakeProfileId
context.usualProfileId = ids.contains(last) ? last : ids.size() == 1 ? ids[0] : ''
