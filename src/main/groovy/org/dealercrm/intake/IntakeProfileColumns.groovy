package org.dealercrm.intake

context.profile = from('IntakeProfile').where('intakeProfileId', parameters.intakeProfileId).queryFirst()
context.headers = ReportHeaders.of(delegator, parameters.intakeProfileId, parameters.storedFileId).collect { Map line ->
    line + [intakeProfileId: parameters.intakeProfileId, headerShown: line.headerText]
}
context.fields = ReportHeaders.fieldIds(delegator, parameters.intakeProfileId).collect { String id -> [fieldId: id, fieldText: uiLabelMap['DealercrmIntakeField_' + id]] }
// After an error the rows show what is stored: the request knows its fields by row only, and empty rows would be saved as such
context.useRequestParameters = false
