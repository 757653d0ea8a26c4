package org.dealercrm.proactive.test

import java.sql.Timestamp
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.Clock

/** The agents' queue and what calls come to, in a running system. */
class ProactiveCallTests extends ProactiveCase {

    ProactiveCallTests(String name) {
        super(name)
    }

    void testOnlyRunningCampaignsGiveOutTheirRecords() {
        GenericValue record = running('3001230003')[0]
        assert waits(record)
        good('setProactiveCampaignStatus', [marketingCampaignId: record.marketingCampaignId, statusId: 'PROC_PAUSED'])
        assert !waits(record)
        good('setProactiveCampaignStatus', [marketingCampaignId: record.marketingCampaignId, statusId: 'PROC_FINISHED'])
        assert fresh(record).statusId == 'PROR_CLOSED'
    }

    void testTheOutcomeForcesItsFields() {
        GenericValue record = running('3001230004')[0]
        Map base = [proactiveRecordId: record.proactiveRecordId]
        claimed << record.proactiveRecordId
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_BOOKED']) == 'Elija día y hora de la cita, después de ahora.'
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_REFUSED']) == 'Elija el motivo de no agendamiento.'
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_UNREACHABLE']) == 'Elija el motivo de no contacto.'
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_CALL_BACK'] + moment('callBack', LocalDateTime.of(2020, 1, 1, 8, 0)))
                == 'Elija día y hora de la llamada acordada, después de ahora.'
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_COMPLAINT']) ==
                'Escriba en los comentarios de qué se queja el cliente.'
        assert refusal('createProactiveContact', base + [proactiveOutcomeId: 'PRO_EARLIER']) == 'Este resultado no existe.'
        assert from('ProactiveContact').where('proactiveRecordId', record.proactiveRecordId).queryCount() == 0
    }

    void testARefusalKeepsReasonAndWordsAndEndsTheRecord() {
        GenericValue record = running('3001230005')[0]
        outcome(record, 'PRO_REFUSED', [noBookingReasonId: 'NBR_PRICE', comments: 'Muy <caro> & lejos'])
        GenericValue contact = from('ProactiveContact').where('proactiveRecordId', record.proactiveRecordId).queryFirst()
        assert contact.contactReasonId == 'NBR_PRICE' && contact.comments == 'Muy <caro> & lejos' && contact.isEffective == 'Y' && contact.isBooked == 'N'
        GenericValue ended = fresh(record)
        assert ended.statusId == 'PROR_REFUSED' && ended.attemptCount == 1 && ended.reachedDate && ended.finishedDate && !waits(record)
    }

    void testACallbackComesAtItsTimeToItsAgentFirst() {
        GenericValue record = running('3001230006')[0]
        LocalDateTime at = LocalDateTime.ofInstant(NOON, BOGOTA).plusDays(1).withHour(10)
        outcome(record, 'PRO_CALL_BACK', moment('callBack', at) + [comments: 'Después de las diez'])
        assert fresh(record).statusId == 'PROR_CALLBACK' && !waits(record)
        Clock.stopAt(at.plusMinutes(1).atZone(BOGOTA).toInstant())
        assert waits(record) && !waits(record, given.user('DEALERCRM_CALLCENTER')) : 'it is mine'
        outcome(record, 'PRO_CALL_BACK', moment('callBack', at.plusHours(1)) + [callBackBy: 'ANYONE'])
        Clock.stopAt(at.plusHours(2).atZone(BOGOTA).toInstant())
        assert waits(record, given.user('DEALERCRM_CALLCENTER'))
        assert from('ProactiveCallback').where('proactiveRecordId', record.proactiveRecordId, 'closedDate', null).queryCount() == 1
    }

    void testTwoAgentsNeverHoldOneRecord() {
        GenericValue record = running('3001230007')[0]
        claimed << record.proactiveRecordId
        good('claimProactiveRecord', [proactiveRecordId: record.proactiveRecordId])
        assert refusal('claimProactiveRecord', [proactiveRecordId: record.proactiveRecordId], given.user('DEALERCRM_CALLCENTER')) ==
                'Otro agente tiene a este cliente en este momento.'
    }

    void testACallIsOnRecordBeforeItRingsAndNobodyIsCalledTwiceADay() {
        GenericValue record = running('3001230008')[0]
        good('startProactiveCall', [proactiveRecordId: record.proactiveRecordId])
        String eventId = fresh(record).openCommEventId
        assert from('CommunicationEvent').where('communicationEventId', eventId).queryOne().partyIdTo == record.partyId
        good('startProactiveCall', [proactiveRecordId: record.proactiveRecordId])
        assert fresh(record).openCommEventId == eventId : 'a second press dials nothing anew'
        outcome(record, 'PRO_NO_ANSWER')
        GenericValue contact = from('ProactiveContact').where('proactiveRecordId', record.proactiveRecordId).queryFirst()
        assert contact.communicationEventId == eventId && contact.contactReasonId == 'NCR_NO_ANSWER' && contact.dayPart == 'N'
        GenericValue again = fresh(record)
        assert again.statusId == 'PROR_RETRY' && again.nextAttemptDate == Timestamp.from(Instant.parse('2031-03-05T13:00:00Z'))
        assert ServiceUtil.isError(call('startProactiveCall', agent, [proactiveRecordId: record.proactiveRecordId])) : 'once a day'
    }

    void testAfterTheAttemptsAMessageFollowsOnAnotherWeek() {
        GenericValue record = running('3001230009')[0]
        (0..2).each { int day ->
            Clock.stopAt(NOON.plusSeconds(day * 86400L))
            outcome(record, 'PRO_NO_ANSWER')
        }
        assert fresh(record).statusId == 'PROR_WHATSAPP' && !waits(record)
        Map message = [proactiveRecordId: record.proactiveRecordId, messageOutcomeId: 'SENT']
        assert ServiceUtil.isError(call('createProactiveMessage', agent, message)) : 'one contact a day'
        Clock.stopAt(NOON.plusSeconds(14 * 86400L))
        good('createProactiveMessage', message)
        assert fresh(record).statusId == 'PROR_SENT'
        GenericValue sent = from('ProactiveContact').where('proactiveRecordId', record.proactiveRecordId, 'channelId', 'WHATSAPP').queryOne()
        assert sent.callCount == 0 && sent.communicationEventId
    }

    void testWhoAsksNotToBeCalledGetsIntoNoListAnyMore() {
        GenericValue record = running('3001230010')[0]
        outcome(record, 'PRO_DO_NOT_CALL')
        assert fresh(record).statusId == 'PROR_OPT_OUT'
        String id = campaign()
        good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert from('ProactiveExclusion').where('marketingCampaignId', id).queryList()*.reasonId == ['OPT_OUT']
    }

    void testABookedCallTakesAPlaceOfTheWorkshop() {
        String site = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: site, facilityTypeId: 'RETAIL_STORE', facilityName: 'Taller de prueba'])
        delegator.create('DealershipSite', [facilityId: site, cityName: 'Bogotá', countryCode: 'CO', timeZoneId: 'America/Bogota'])
        delegator.create('AppointmentOpening', [openingId: delegator.getNextSeqId('AppointmentOpening'), facilityId: site,
                appointmentTypeId: 'APTT_RECALL', weekday: 4L, fromTime: '07:00', thruTime: '09:00', slotMinutes: 60L, places: 1L])
        vehicle('3001230011', [facilityId: site])
        vehicle('3001230012', [facilityId: site])
        List<GenericValue> two = running()
        outcome(two[0], 'PRO_BOOKED', [appointmentSlot: '2031-03-06T07:00'])
        GenericValue booked = fresh(two[0])
        GenericValue appointment = from('Appointment').where('workEffortId', booked.workEffortId).queryOne()
        assert booked.statusId == 'PROR_BOOKED' && appointment.sourceTypeId == 'PROACTIVE' && appointment.sourceId == booked.proactiveRecordId
        claimed << two[1].proactiveRecordId
        Map full = call('createProactiveContact', agent, [proactiveRecordId: two[1].proactiveRecordId, proactiveOutcomeId: 'PRO_BOOKED',
                appointmentSlot: '2031-03-06T07:00'])
        assert ServiceUtil.isError(full) : 'the only place is taken'
    }

    void testRecordsAndCallbacksOfAnAbsentAgentGoToAnotherWithHistory() {
        GenericValue record = running('3001230013')[0]
        outcome(record, 'PRO_CALL_BACK', moment('callBack', LocalDateTime.of(2031, 3, 5, 9, 0)))
        GenericValue other = given.user('DEALERCRM_CALLCENTER')
        assert refusal('handOverProactiveRecords', [fromPartyId: agent.partyId, toPartyId: agent.partyId]).startsWith('Elija de quién')
        good('handOverProactiveRecords', [fromPartyId: agent.partyId, toPartyId: other.partyId, comments: 'Vacaciones'])
        Clock.stopAt(Instant.parse('2031-03-05T15:00:00Z'))
        assert waits(record, other) && !waits(record)
        GenericValue handover = from('ProactiveHandover').where('fromPartyId', agent.partyId).queryOne()
        assert handover.callbackCount == 1 && handover.appointmentCount == 0L && from('ProactiveHandoverItem').where('proactiveHandoverId', handover.proactiveHandoverId).queryCount() == 1
    }

    void testARecordInHandGoesBackWhenItsCampaignIsPausedUnlessItsCallHasBegun() {
        GenericValue record = running('3001230091', '3001230092')[0]
        claimed << record.proactiveRecordId
        good('claimProactiveRecord', [proactiveRecordId: record.proactiveRecordId])
        good('setProactiveCampaignStatus', [marketingCampaignId: record.marketingCampaignId, statusId: 'PROC_PAUSED'])
        assert refusal('startProactiveCall', [proactiveRecordId: record.proactiveRecordId]).startsWith('La campaña no está en marcha')
        String another = good('claimProactiveRecord', [:]).proactiveRecordId
        assert another != record.proactiveRecordId
        if (another) {
            good('releaseProactiveRecord', [proactiveRecordId: another])
        }
        good('setProactiveCampaignStatus', [marketingCampaignId: record.marketingCampaignId, statusId: 'PROC_ACTIVE'])
        good('claimProactiveRecord', [proactiveRecordId: record.proactiveRecordId])
        good('startProactiveCall', [proactiveRecordId: record.proactiveRecordId])
        good('setProactiveCampaignStatus', [marketingCampaignId: record.marketingCampaignId, statusId: 'PROC_PAUSED'])
        assert good('claimProactiveRecord', [:]).proactiveRecordId == record.proactiveRecordId : 'a call that began is written down'
        outcome(record, 'PRO_NO_ANSWER')
        assert fresh(record).attemptCount == 1
    }
}
