package org.dealercrm.calendar

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.ContactDecision
import org.dealercrm.calendar.contact.ContactPerson
import org.dealercrm.calendar.contact.ContactPolicy
import org.dealercrm.calendar.contact.ContactPurpose
import org.dealercrm.calendar.contact.ContactQuestion
import org.dealercrm.calendar.contact.ContactText
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteZone

Closure label = { String key -> UtilProperties.getMessage('DealercrmCalendarContactUiLabels', key, locale) }
String facilityId = parameters.facilityId ?: null
String brandId = parameters.brandId ?: null
ContactPerson person = ContactPerson.of(delegator, parameters.partyId ?: null, parameters.address ?: null, facilityId)
ContactText text = new ContactText(SiteZone.of(delegator, facilityId).zone(), locale)
Closure moment = { date -> date ? text.moment(date.toInstant()) : '' }
Closure said = { String id -> id ? label('Enumeration.description.' + id) : '' }

context.typed = parameters.address ?: ''
context.facilityId = facilityId ?: ''
context.brandId = brandId ?: ''
context.sites = from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }
context.badAddress = parameters.address && !person.address()
context.mayChange = security.hasEntityPermission('DEALERCRM_CALENDAR_CONTACT', '_UPDATE', userLogin) &&
        RowScope.of(delegator, security, userLogin).all()
context.channelOptions = ContactChannel.values().collect { [id: it.name(), text: label('DealercrmContactChannel_' + it)] }
context.purposeOptions = ContactPurpose.values().collect { [id: it.name(), text: label('DealercrmContactPurpose_' + it)] }
context.waysOfSaying = from('Enumeration').where('enumTypeId', 'DCRM_CHOICE_WAY').orderBy('sequenceId').cache().queryList()
        .collect { [id: it.enumId, text: said(it.enumId)] }
context.known = person.known() && RowScope.of(delegator, security, userLogin).all()
if (!context.known) {
    return
}
context.partyId = person.partyId() ?: ''
context.address = person.address() ?: ''
context.personName = person.partyId() ? PersonName.of(delegator, person.partyId()) : ''
ContactPolicy policy = ContactPolicy.of(delegator)
Map<ContactQuestion, ContactDecision> decisions = policy.checkAll(ContactPurpose.values().collectMany { purpose ->
    person.channels().collect { new ContactQuestion(person.partyId(), person.address(), it, purpose, brandId, facilityId) }
}, Clock.now().toInstant())
context.channels = person.channels().collect { label('DealercrmContactChannel_' + it) }
context.answers = ContactPurpose.values().collect { purpose ->
    [purpose: label('DealercrmContactPurpose_' + purpose), cells: decisions.findAll { it.key.purpose() == purpose }.collect { question, decision ->
        [allowed: decision.allowed(), lines: decision.blocks().collect { text.of(it) }, next: decision.allowed() ? '' : text.next(decision)]
    }]
}
context.choices = from('ContactChoice').where(person.condition()).orderBy('-fromDate', '-contactChoiceId').queryList().collect { GenericValue row ->
    [id: row.contactChoiceId, type: label('DealercrmContactChoice_' + row.choiceTypeId), optOut: row.choiceTypeId == 'OPT_OUT',
     channel: row.channelId ? label('DealercrmContactChannel_' + row.channelId) : label('DealercrmContactAllChannels'),
     purpose: row.purposeId ? label('DealercrmContactPurpose_' + row.purposeId) : label('DealercrmContactAllPurposes'),
     since: moment(row.fromDate), way: said(row.saidById), comments: row.comments ?: '', by: row.recordedByUserLogin ?: '',
     proof: row.storedFileId ? from('StoredFile').select('fileName').where('storedFileId', row.storedFileId).queryFirst()?.fileName ?: '' : '',
     fileId: row.storedFileId ?: '', withdrawn: moment(row.withdrawnDate), withdrawnWay: said(row.withdrawnById), withdrawnComments: row.withdrawnComments ?: '',
     withdrawnBy: row.withdrawnByUserLogin ?: '']
}
context.standing = context.choices.findAll { !it.withdrawn }.collect { [id: it.id, text: "${it.type} · ${it.channel} · ${it.purpose} · ${it.since}".toString()] }
context.listings = person.address() ? from('ContactListNumber').where('address', person.address()).queryList().collect { GenericValue row ->
    List excluded = [callExcluded: 'CALL', smsExcluded: 'SMS', appExcluded: 'WHATSAPP', emailExcluded: 'EMAIL'].findAll { row[it.key] == 'Y' }.values() as List
    [list: row.listId, excluded: excluded.collect { label('DealercrmContactChannel_' + it) }.join(', ') ?: label('DealercrmContactListFree'),
     checked: moment(row.checkedDate), registered: row.registeredDate?.toString() ?: '', validUntil: row.validUntil?.toString() ?: '']
} : []
context.contacts = from('ContactAttempt').where(person.condition()).orderBy('-startedDate').maxRows(50).queryList().collect { GenericValue row ->
    [when: moment(row.startedDate), channel: label('DealercrmContactChannel_' + row.channelId), purpose: label('DealercrmContactPurpose_' + row.purposeId),
     answered: label('DealercrmContactAnswered_' + (row.answered ?: 'OPEN')), address: row.address ?: '', by: row.startedByUserLogin ?: '',
     override: row.overrideReason ?: '', checked: row.checked != 'N']
}
