package org.dealercrm.proactive.test

import java.sql.Timestamp
import java.time.LocalDateTime
import java.time.ZoneId

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.transaction.TransactionUtil
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.proactive.call.ProactiveQueue
import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given

/** Campaigns, their lists, the agents' queue and what calls come to, in a running system. */
class ProactiveTests extends OFBizTestCase {
    private static final ZoneId BOGOTA = ZoneId.of('America/Bogota')

    private Given given
    private GenericValue agent
    private String brandId
    private final List<String> claimed = []

    ProactiveTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        agent = given.user('DEALERCRM_CALLCENTER')
        brandId = given.brand()
    }

    @Override
    protected void tearDown() {
        Clock.run()
        claimed.each { given.forgetClaims(it) }
        given.cleanUp()
        super.tearDown()
    }

    private Map call(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es'), timeZone: TimeZone.getTimeZone('America/Bogota')], 120, true)
    }

    private Map good(String service, Map input, GenericValue user = agent) {
        Map answer = call(service, user, input)
        assert ServiceUtil.isSuccess(answer) : ServiceUtil.getErrorMessage(answer)
        return answer
    }

    private String refusal(String service, Map input, GenericValue user = agent) {
        Map answer = call(service, user, input)
        assert ServiceUtil.isError(answer)
        return ServiceUtil.getErrorMessage(answer)
    }

    private Map fields(Map more = [:]) {
        return [campaignName: 'Revisión <10.000>', proactiveReasonId: 'PRR_MAINTENANCE', fromDate: Settings.today(delegator).toString(),
                scriptText: 'Hola {customer}', whatsappText: 'Hola {customer} {picture}', brandId: brandId] + more
    }

    private String campaign(Map more = [:]) {
        String id = good('createProactiveCampaign', fields(more)).marketingCampaignId
        return id
    }

    /** A customer with a vehicle of the suite's brand. */
    private GenericValue vehicle(String phone, Map more = [:]) {
        String partyId = more.partyId ?: given.person('Cliente')
        if (phone && !more.partyId) {
            String mech = delegator.getNextSeqId('ContactMech')
            delegator.create('ContactMech', [contactMechId: mech, contactMechTypeId: 'TELECOM_NUMBER'])
            delegator.create('TelecomNumber', [contactMechId: mech, countryCode: '57', contactNumber: phone])
            delegator.create('PartyContactMech', [partyId: partyId, contactMechId: mech, fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        }
        return delegator.create('CustomerVehicle', [vehicleId: delegator.getNextSeqId('CustomerVehicle'), partyId: partyId, brandId: brandId,
                modelName: 'Sierra', plate: 'AAA111'] + more)
    }

    private String segment() {
        return good('saveProactiveSegment', [segmentName: 'Todos', brandId: brandId]).proactiveSegmentId
    }

    private List<GenericValue> records(String campaignId) {
        return from('ProactiveRecord').where('marketingCampaignId', campaignId).orderBy('proactiveRecordId').queryList()
    }

    private GenericValue fresh(GenericValue record) {
        return from('ProactiveRecord').where('proactiveRecordId', record.proactiveRecordId).queryOne()
    }

    /** A running campaign with customers of the given numbers. */
    private List<GenericValue> running(String... phones) {
        phones.each { vehicle(it) }
        String id = campaign()
        good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE'])
        return records(id)
    }

    private Map outcome(GenericValue record, String outcomeId, Map more = [:]) {
        claimed << record.proactiveRecordId
        return good('createProactiveContact', [proactiveRecordId: record.proactiveRecordId, proactiveOutcomeId: outcomeId] + more)
    }

    private boolean waits(GenericValue record, GenericValue user = agent) {
        boolean began = TransactionUtil.begin()
        try {
            return ProactiveQueue.of(delegator, dispatcher.security, user).waiting(100000, []).contains(record.proactiveRecordId)
        } finally {
            TransactionUtil.commit(began)
        }
    }

    private static Map moment(String prefix, LocalDateTime at) {
        return [(prefix + 'Day'): at.toLocalDate().toString(), (prefix + 'Time'): at.toLocalTime().withSecond(0).withNano(0).toString()]
    }

    void testACampaignStandsOnOfbizsOwnAndItsPurposeFollowsItsReason() {
        String id = campaign()
        GenericValue stored = from('ProactiveCampaign').where('marketingCampaignId', id).queryOne()
        assert stored.statusId == 'PROC_DRAFT' && stored.purposeId == 'COMMERCIAL' && stored.maxAttempts == 3 && stored.ownerPartyId == agent.partyId
        GenericValue marketing = from('MarketingCampaign').where('marketingCampaignId', id).queryOne()
        assert stored.campaignName == 'Revisión <10.000>' && marketing.campaignName == 'Revisión (10.000)' && marketing.statusId == 'MKTG_CAMP_PLANNED'
        assert from('ContactList').where('contactListId', stored.contactListId).queryOne().marketingCampaignId == id
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE'])
        assert from('MarketingCampaign').where('marketingCampaignId', id).queryOne().statusId == 'MKTG_CAMP_INPROGRESS'
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_FINISHED'])
        assert from('MarketingCampaign').where('marketingCampaignId', id).queryOne().statusId == 'MKTG_CAMP_COMPLETED'
        assert refusal('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE']) == 'La campaña no puede dar este paso ahora.'
        assert from('ProactiveCampaign').where('marketingCampaignId', campaign([proactiveReasonId: 'PRR_RECALL'])).queryOne().purposeId == 'SERVICE'
    }

    void testWrongInputOfACampaignIsRefusedInWords() {
        assert refusal('createProactiveCampaign', fields([campaignName: ' '])) == 'Una campaña necesita un nombre de máximo 100 caracteres.'
        assert refusal('createProactiveCampaign', fields([proactiveReasonId: 'X'])) == 'Elija por qué se llama a los clientes.'
        assert refusal('createProactiveCampaign', fields([fromDate: '30/11/2026'])).startsWith('Escriba el primer día')
        assert refusal('createProactiveCampaign', fields([thruDate: '2020-01-01'])) == 'El último día es anterior al primero.'
        assert refusal('createProactiveCampaign', fields([maxAttempts: '0'])) == 'Los intentos por cliente son un número de 1 a 9.'
        assert refusal('createProactiveCampaign', fields([scriptText: 'Hola {nombre} y {customer}'])).startsWith('Estos campos no existen: nombre.')
    }

    void testADirectorAddressesTheOwnBrandOnly() {
        GenericValue director = given.user('DEALERCRM_AFTERSALES')
        assert refusal('createProactiveCampaign', fields(), director) == 'Elija una marca o sede suya: solo puede dirigirse a estas.'
        delegator.create('PartyRole', [partyId: director.partyId, roleTypeId: 'EMPLOYEE'])
        delegator.create('DealershipBrandParty', [brandId: brandId, partyId: director.partyId, roleTypeId: 'EMPLOYEE',
                fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        assert ServiceUtil.isSuccess(call('createProactiveCampaign', director, fields()))
        String others = campaign([brandId: given.brand()])
        assert refusal('setProactiveCampaignStatus', [marketingCampaignId: others, statusId: 'PROC_ACTIVE'], director) ==
                'Esta campaña no existe o no le corresponde cambiarla.'
    }

    void testAListHoldsEachPersonAndNumberOnceAndTellsWhoIsLeftOut() {
        GenericValue first = vehicle('3001230001')
        vehicle(null, [partyId: first.partyId])
        vehicle('3001230001')
        vehicle(null)
        vehicle('12')
        String id = campaign()
        Map answer = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert answer.takenCount == 1 && answer.leftCount == 4
        assert records(id)*.phoneE164 == ['+573001230001']
        assert from('ContactListParty').where('partyId', first.partyId).queryCount() == 1
        assert from('ProactiveExclusion').where('marketingCampaignId', id).queryList()*.reasonId.sort() == ['BAD_PHONE', 'NO_PHONE', 'SAME_PERSON', 'SAME_PHONE']
        Map again = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert again.takenCount == 0 && again.knownCount == 1
        assert from('ProactiveExclusion').where('marketingCampaignId', id).queryCount() == 4 : 'told once'
    }

    void testWhoWaitsInAnotherRunningCampaignIsLeftOut() {
        GenericValue waiting = running('3001230002')[0]
        String id = campaign()
        Map answer = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert answer.takenCount == 0
        GenericValue left = from('ProactiveExclusion').where('marketingCampaignId', id).queryFirst()
        assert left.reasonId == 'OTHER_CAMPAIGN' && left.otherRecordId == waiting.proactiveRecordId
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
        LocalDateTime at = LocalDateTime.now(BOGOTA).plusDays(1).withHour(10).withMinute(0)
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

    void testWhoHasNoPermissionIsTurnedAway() {
        try {
            call('createProactiveCampaign', given.user('DEALERCRM_ADVISER'), fields())
            assert false : 'an adviser created a campaign'
        } catch (ServiceAuthException expected) {
            assert expected.message
        }
    }
}
