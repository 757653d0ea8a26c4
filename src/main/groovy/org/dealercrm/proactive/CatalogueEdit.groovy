package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Clock

Catalogue catalogue = new Catalogue(delegator, locale)
Map entities = [outcome: ['ProactiveOutcome', 'proactiveOutcomeId'], contactReason: ['ProactiveContactReason', 'contactReasonId'],
                reason: ['ProactiveReason', 'proactiveReasonId']]
String kind = parameters.kind in entities.keySet() ? parameters.kind : 'none'
String id = kind == 'none' ? null : parameters[entities[kind][1]] ?: null
GenericValue row = id ? from(entities[kind][0]).where(entities[kind][1], id).queryOne() : null
boolean fresh = !id && kind in ['contactReason', 'reason']
context.isNew = fresh
context.kind = !row && !fresh ? 'none' : kind == 'outcome' && !row.shortcutKey ? 'own' : kind
context.row = row ? row.getAllFields() : [:]
context.formTitle = row ? catalogue.name(row) : uiLabelMap[kind == 'reason' ? 'DealercrmProactiveNewReason'
        : kind == 'contactReason' ? 'DealercrmProactiveNewContactReason' : 'DealercrmProactiveCatalogue']
context.endedNow = row?.thruDate && !row.thruDate.after(Clock.now()) ? 'Y' : 'N'
context.yesNo = ['N', 'Y'].collect { [id: it, text: uiLabelMap[it == 'Y' ? 'DealercrmYes' : 'DealercrmNo']] }
context.kinds = ['NO_CONTACT', 'NO_BOOKING'].collect { [id: it, text: uiLabelMap['DealercrmProactiveKind_' + it]] }
context.purposes = ['COMMERCIAL', 'SERVICE'].collect { [id: it, text: uiLabelMap['DealercrmProactivePurpose_' + it]] }
context.contactReasonChoices = from('ProactiveContactReason').where('thruDate', null).orderBy('reasonKindId', 'sequenceNum').queryList()
        .collect { [id: it.contactReasonId, text: uiLabelMap['DealercrmProactiveKind_' + it.reasonKindId] + ': ' + catalogue.name(it)] }
context.appointmentTypes = from('AppointmentType').where('thruDate', null).orderBy('sequenceNum').queryList()
        .collect { [id: it.appointmentTypeId, text: catalogue.name(it)] }
