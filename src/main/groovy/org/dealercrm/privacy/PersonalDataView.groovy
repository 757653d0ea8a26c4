package org.dealercrm.privacy

import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.appointment.PartyCard
import org.dealercrm.shared.ChoiceName
import org.dealercrm.shared.MaskedText
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

Closure label = { String key -> UtilProperties.getMessage('DealercrmPrivacyUiLabels', key, locale) }
Closure moment = { date -> date ? date.toInstant().atZone(Settings.zone(delegator))
        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)) : '' }
Closure way = { String id -> id ? UtilProperties.getMessage('DealercrmCalendarContactUiLabels', 'Enumeration.description.' + id, locale) : '' }
Closure named = { GenericValue row -> ChoiceName.of(row, locale) }
boolean reaches = RowScope.of(delegator, security, userLogin).all()
boolean seesAll = MaskedText.seesAll(security, userLogin)

context.typedFind = parameters.find ?: ''
context.reaches = reaches
context.people = reaches && parameters.find ? new PersonSearch(delegator).find(parameters.find as String).collect { Map found ->
    seesAll ? found : found + [name: MaskedText.name(found.name as String), phone: MaskedText.number(found.phone as String)]
} : []
context.partyId = parameters.partyId ?: ''
context.custRequestId = parameters.custRequestId ?: ''
if (!reaches || !context.partyId || !from('Party').where('partyId', context.partyId).queryOne()) {
    return
}
String name = PartyCard.name(delegator, context.partyId)
String phone = PartyCard.phone(delegator, context.partyId) ?: ''
context.owner = [name: seesAll ? name : MaskedText.name(name), phone: seesAll ? phone : MaskedText.number(phone)]
context.suppressed = moment(from('PersonalDataSuppression').where('partyId', context.partyId, 'stateId', 'DONE').orderBy('-decidedDate').queryFirst()?.decidedDate)
context.seesAll = seesAll
context.mayRecord = security.hasEntityPermission('DEALERCRM_PRIVACY', '_UPDATE', userLogin) ? 'Y' : null
context.caseNumber = context.custRequestId ? from('PqrsCase').where('custRequestId', context.custRequestId, 'partyId', context.partyId).queryOne()?.caseNumber ?: '' : ''

Closure contactLabel = { String key -> UtilProperties.getMessage('DealercrmCalendarContactUiLabels', key, locale) }
Closure choiceText = { GenericValue choice -> contactLabel('DealercrmContactChoice_' + choice.choiceTypeId) + ': ' +
        contactLabel(choice.channelId ? 'DealercrmContactChannel_' + choice.channelId : 'DealercrmContactAllChannels') }
List answers = from('PrivacyAnswer').where('partyId', context.partyId).orderBy('-saidDate', '-privacyAnswerId').queryList()
Closure evidence = { GenericValue answer ->
    GenericValue choice = answer.contactChoiceId ? from('ContactChoice').where('contactChoiceId', answer.contactChoiceId).queryOne() : null
    String text = answer.evidenceText ?: choice?.get(answer.stateId == 'WITHDRAWN' && choice.withdrawnDate ? 'withdrawnComments' : 'comments') ?: ''
    seesAll ? text : MaskedText.whole(text)
}
Closure shown = { GenericValue answer ->
    GenericValue file = answer.storedFileId ? from('StoredFile').select('fileName').where('storedFileId', answer.storedFileId).queryFirst() : null
    [id: answer.privacyAnswerId, purpose: named(from('PrivacyPurpose').where('privacyPurposeId', answer.privacyPurposeId).cache().queryOne()),
     stateId: answer.stateId, state: label('DealercrmPrivacyState_' + answer.stateId), said: moment(answer.saidDate), way: way(answer.saidById),
     text: answer.treatmentId ?: '', evidence: evidence(answer), file: file ? file.fileName ?: answer.storedFileId : '',
     caseNumber: answer.custRequestId ? from('PqrsCase').where('custRequestId', answer.custRequestId).queryOne()?.caseNumber ?: '' : '',
     custRequestId: answer.custRequestId ?: '', recorded: moment(answer.recordedDate),
     by: answer.recordedByPartyId ? PersonName.of(delegator, answer.recordedByPartyId) : answer.recordedByUserLogin ?: '']
}
Closure choices = { String contactPurposeId -> contactPurposeId ? from('ContactChoice').where('partyId', context.partyId, 'purposeId', contactPurposeId, 'withdrawnDate', null)
        .orderBy('channelId').queryList().collect { choiceText(it) } : [] }
List purposes = from('PrivacyPurpose').where('thruDate', null).orderBy('sequenceNum').cache().queryList()
Map standing = from('PrivacyConsent').where('partyId', context.partyId).queryList().collectEntries { [it.privacyPurposeId, it.privacyAnswerId] }
context.consents = purposes.collect { GenericValue purpose ->
    GenericValue answer = answers.find { it.privacyAnswerId == standing[purpose.privacyPurposeId] }
    [purpose: named(purpose), contact: purpose.contactPurposeId ?: '', answer: answer ? shown(answer) : null, choices: choices(purpose.contactPurposeId)]
}
context.history = answers.collect { shown(it) }
context.purposeOptions = purposes.collect { [id: it.privacyPurposeId, text: named(it)] }
context.stateOptions = ConsentState.values().collect { [id: it.name(), text: label('DealercrmPrivacyState_' + it.name())] }
context.wayOptions = from('Enumeration').where('enumTypeId', 'DCRM_CHOICE_WAY').orderBy('sequenceId').cache().queryList().collect { [id: it.enumId, text: way(it.enumId)] }
context.textOptions = from('PqrsTreatment').where('localeId', 'es').orderBy('-fromDate').queryList().collect { [id: it.treatmentId, text: it.treatmentId + ' · ' + it.title] }
boolean deletes = security.hasEntityPermission('DEALERCRM_PRIVACY', '_DELETE', userLogin)
Closure day = { date -> date ? date.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)) : '' }
Closure finding = { String kindId, String treatmentId, rows, until ->
    [kind: label('DealercrmPrivacyKind_' + kindId), treatmentId: treatmentId, treatment: label('DealercrmPrivacyTreatment_' + treatmentId), rows: rows, until: until,
     why: treatmentId == 'REMOVED' ? '' : label('DealercrmPrivacyWhy_' + kindId)]
}
context.decisions = from('PersonalDataSuppression').where('partyId', context.partyId).orderBy('-decidedDate').queryList().collect { GenericValue row ->
    [stateId: row.stateId, state: label('DealercrmPrivacyDecision_' + row.stateId), when: moment(row.decidedDate), reason: row.reasonText ?: '',
     by: row.decidedByPartyId ? PersonName.of(delegator, row.decidedByPartyId) : row.decidedByUserLogin ?: '',
     caseNumber: row.custRequestId ? from('PqrsCase').where('custRequestId', row.custRequestId).queryOne()?.caseNumber ?: '' : '',
     lines: from('PersonalDataRemoval').where('suppressionId', row.suppressionId).orderBy('kindId', 'treatmentId').queryList()
             .collect { finding(it.kindId, it.treatmentId, it.rowCount, day(it.keptUntil)) }]
}
if (deletes) {
    Map looked = dispatcher.runSync('previewPersonalData', [partyId: context.partyId, custRequestId: context.custRequestId ?: null, userLogin: userLogin, locale: locale])
    context.findings = (looked.findings ?: []).collect { finding(it.kindId(), it.treatment().name(), it.rows(), it.keptUntil() ? day(java.sql.Date.valueOf(it.keptUntil())) : '') }
    context.obstacles = (looked.obstacles ?: []).collect { Obstacle.text(it as String, locale) }
    boolean left = context.findings.any { it.treatmentId != 'KEPT' }
    context.maySuppress = left && !context.obstacles ? 'Y' : null
    context.mayRefuse = left ? 'Y' : null
}
context.showSuppression = deletes || context.decisions ? 'Y' : null
context.typed = context.isError ? parameters : [:]
