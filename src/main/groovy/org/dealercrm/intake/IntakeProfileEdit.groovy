package org.dealercrm.intake

import org.apache.ofbiz.entity.GenericValue

String profileId = parameters.intakeProfileId
context.profile = profileId ? from('IntakeProfile').where('intakeProfileId', profileId).queryFirst() : null
context.formTarget = context.profile == null ? 'IntakeProfile/create' : 'IntakeProfile/update'
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
List columns = profileId ? from('IntakeProfileColumn').where('intakeProfileId', profileId).queryList() : []
context.columns = columns.collect { GenericValue column ->
    [intakeProfileId: profileId, headerText: column.headerText, fieldText: uiLabelMap['DealercrmIntakeField_' + column.targetFieldId]]
}.sort { Map column -> column.fieldText }
