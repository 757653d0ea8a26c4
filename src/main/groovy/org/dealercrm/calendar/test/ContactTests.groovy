package org.dealercrm.calendar.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Duration
import java.time.Instant
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.ContactDecision
import org.dealercrm.calendar.contact.ContactPolicy
import org.dealercrm.calendar.contact.ContactPurpose
import org.dealercrm.calendar.contact.ContactQuestion
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** The contact policy in a running system, on Wednesday 25 November 2026 at ten in Bogota unless a test says otherwise. */
class ContactTests extends OFBizTestCase {
    private static final Instant WEDNESDAY = Instant.parse('2026-11-25T15:00:00Z')

    private Given given
    private GenericValue agent

    ContactTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        agent = given.user('DEALERCRM_CRM_AGENT')
        Clock.stopAt(WEDNESDAY)
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private String phone() {
        return '+57300' + delegator.getNextSeqId('ContactTestPhone').padLeft(7, '0')[-7..-1]
    }

    private Map call(String service, Map fields, GenericValue user = agent) {
        return dispatcher.runSync(service, [userLogin: user, locale: new Locale('es')] + fields, 60, true)
    }

    private Map start(Map fields, GenericValue user = agent) {
        return call('startContact', [channelId: 'CALL', purposeId: 'SERVICE'] + fields, user)
    }

    private Map check(Map fields) {
        return call('checkContact', [channelId: 'CALL', purposeId: 'SERVICE'] + fields)
    }

    private GenericValue attempt(Map started) {
        return from('ContactAttempt').where('communicationEventId', started.communicationEventId).queryOne()
    }

    private void laterBy(long hours) {
        Clock.stopAt(Clock.now().toInstant() + Duration.ofHours(hours))
    }

    void testAContactThatBeginsIsKeptBeforeItsOutcome() {
        String customer = given.person('Cliente')
        Map started = start(partyId: customer, address: phone(), subject: 'Revisión <10 000 km>')
        assert ServiceUtil.isSuccess(started)
        GenericValue event = from('CommunicationEvent').where('communicationEventId', started.communicationEventId).queryOne()
        assert [event.communicationEventTypeId, event.statusId, event.partyIdTo, event.partyIdFrom, event.subject] ==
                ['PHONE_COMMUNICATION', 'COM_IN_PROGRESS', customer, agent.partyId, 'Revisión <10 000 km>']
        assert attempt(started).contactDay == Date.valueOf('2026-11-25') && attempt(started).answered == null && attempt(started).checked == 'Y'

        assert ServiceUtil.isSuccess(call('finishContact', [communicationEventId: started.communicationEventId, answered: 'Y', note: 'Vuelve el lunes']))
        GenericValue ended = from('CommunicationEvent').where('communicationEventId', started.communicationEventId).queryOne()
        assert [ended.statusId, ended.note] == ['COM_COMPLETE', 'Vuelve el lunes'] && attempt(started).answered == 'Y'
        assert ServiceUtil.getErrorMessage(call('finishContact', [communicationEventId: started.communicationEventId, answered: 'N'])) ==
                'Este contacto ya tiene su resultado.'
    }

    void testAPersonIsContactedOnceADayByWhateverNumberOrParty() {
        String customer = given.person('Cliente')
        String number = phone()
        assert ServiceUtil.isSuccess(start(partyId: customer, address: number))
        List again = [start(partyId: customer, address: phone()), start(partyId: given.person('Otro'), address: number), start(address: number),
                      start(partyId: customer, address: 'rosa@example.com', channelId: 'EMAIL', purposeId: 'SURVEY')]
        assert again.every { ServiceUtil.isError(it) && ServiceUtil.getErrorMessage(it).contains('Ese día ya se contactó a la persona por teléfono') }
        assert ServiceUtil.getErrorMessage(again[0]).endsWith('Próximo momento permitido: jueves, 26 de noviembre de 2026, 07:00.')
        assert from('ContactAttempt').where('partyId', customer).queryCount() == 1

        laterBy(24)
        assert ServiceUtil.isSuccess(start(partyId: customer, address: number))
    }

    void testOfTwoWhoBeginAtOnceOneIsRefused() {
        String customer = given.person('Cliente')
        String number = phone()
        GenericValue other = given.user('DEALERCRM_CRM_AGENT')
        def pool = Executors.newFixedThreadPool(2)
        CountDownLatch go = new CountDownLatch(1)
        List answers = [agent, other].collect { GenericValue user ->
            pool.submit({ go.await(); start([partyId: customer, address: number], user) } as Callable)
        }
        go.countDown()
        List results = answers*.get()
        pool.shutdown()
        assert results.count { ServiceUtil.isSuccess(it) } == 1 : results
        String refusal = ServiceUtil.getErrorMessage(results.find { ServiceUtil.isError(it) })
        assert refusal.contains('una vez al día') || refusal.contains('Ese día ya se contactó') : refusal
        assert from('ContactAttempt').where('partyId', customer).queryCount() == 1
        assert from('CommunicationEvent').where('partyIdTo', customer).queryCount() == 1
    }

    void testAtNightOnSundaysAndHolidaysNobodyIsContacted() {
        Map moments = ['2026-11-29T15:00:00Z': 'lunes, 30 de noviembre de 2026, 07:00', '2026-11-26T00:00:00Z': 'jueves, 26 de noviembre de 2026, 07:00',
                       '2026-12-08T15:00:00Z': 'miércoles, 9 de diciembre de 2026, 07:00']
        moments.each { String moment, String next ->
            Map answer = check(address: phone(), contactDate: Timestamp.from(Instant.parse(moment)))
            assert answer.allowed == 'N' && answer.explanation.contains('Ley 2300 de 2023, art. 3') && answer.explanation.contains(next)
        }
        Clock.stopAt(Instant.parse('2026-11-29T15:00:00Z'))
        assert ServiceUtil.isError(start(address: phone()))
    }

    void testOnlyWhoMayOverrideDoesAndTheReasonIsKept() {
        String number = phone()
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        assert ServiceUtil.isSuccess(start(address: number))
        assert ServiceUtil.getErrorMessage(start([address: number, overrideReason: 'Lo pidió'])).startsWith('Usted no puede contactar en contra')
        assert ServiceUtil.isError(start([address: number, overrideReason: '  '], lead))
        assert ServiceUtil.isError(start([address: number, overrideReason: 'x' * 256], lead))
        Map overridden = start([address: number, overrideReason: 'Pidió por <escrito> otra llamada hoy'], lead)
        assert ServiceUtil.isSuccess(overridden)
        assert [attempt(overridden).overrideReason, attempt(overridden).overriddenRules] == ['Pidió por <escrito> otra llamada hoy', 'ONE_A_DAY']
        assert ServiceUtil.isSuccess(start([address: phone(), overrideReason: 'Sin necesidad'], agent)) : 'what is allowed needs no override'
    }

    void testWhereOnlyAnsweredContactsCountAnUnansweredOneGivesTheDayFree() {
        String facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede'])
        delegator.create('DealershipSite', [facilityId: facilityId, countryCode: 'CO', timeZoneId: 'America/Bogota'])
        delegator.create('DealercrmSetting', [settingKey: 'calendar.contactCounting', scopeTypeId: 'SITE', scopeId: facilityId,
                fromDate: Timestamp.valueOf('2002-01-01 00:00:00'), settingValue: 'LITERAL'])
        Map whom = [address: phone(), facilityId: facilityId]
        Map missed = start(whom)
        assert ServiceUtil.isError(start(whom)) : 'without an outcome it counts'
        assert ServiceUtil.isSuccess(call('finishContact', [communicationEventId: missed.communicationEventId, answered: 'N']))
        Map reached = start(whom)
        assert ServiceUtil.isSuccess(reached)
        assert ServiceUtil.isSuccess(call('finishContact', [communicationEventId: reached.communicationEventId, answered: 'Y']))
        assert ServiceUtil.isError(start(whom))
    }

    void testManyAreAskedAboutAtOnce() {
        List<ContactQuestion> questions = (1..1203).collect { int i ->
            new ContactQuestion(null, '+5730099' + i.toString().padLeft(5, '0'), ContactChannel.CALL, ContactPurpose.SERVICE, null, null)
        }
        assert ServiceUtil.isSuccess(start(address: questions[700].address()))
        Map<ContactQuestion, ContactDecision> answers = ContactPolicy.of(delegator).checkAll(questions, Clock.now().toInstant())
        assert answers.size() == 1203 && answers.values().count { !it.allowed() } == 1 && !answers[questions[700]].allowed()
    }

    void testWrongInputIsRefusedInWords() {
        Map refused = ['por qué canal': [channelId: 'FAX', address: phone()], 'qué propósito': [purposeId: 'FUN', address: phone()],
                       'forma internacional': [address: '3001234567'], 'dirección de correo': [channelId: 'EMAIL', address: phone()],
                       'a quién se contacta': [address: ' ']]
        refused.each { String words, Map fields ->
            assert ServiceUtil.getErrorMessage(start(fields)).contains(words)
        }
        assert ServiceUtil.isError(call('finishContact', [communicationEventId: 'NOWHERE', answered: 'Y']))
        Map started = start(address: phone())
        assert ServiceUtil.isError(call('finishContact', [communicationEventId: started.communicationEventId, answered: 'quizás']))
    }

    void testWhoMayNotContactDoesNot() {
        for (String group : ['DEALERCRM_QUALITY', 'DEALERCRM_ADVISER']) {
            try {
                start([address: phone()], given.user(group))
                assert false : group + ' began a contact'
            } catch (ServiceAuthException refused) {
                assert refused.message.contains('DEALERCRM_CALENDAR_CONTACT_CREATE')
            }
        }
    }
}
