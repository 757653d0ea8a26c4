package org.dealercrm.pqrs.answer.test

import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** How it is shown that an answer went to somebody whom nothing can be handed to, and who writes cause and effect. */
class ProofTests extends OFBizTestCase {

    private Given given
    private GenericValue lead, service

    ProofTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        service = given.user('DEALERCRM_SERVICE')
        Clock.stopAt(Instant.parse('2026-11-20T15:00:00Z'))
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    private Map call(String name, GenericValue user, Map input) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private String refusal(String name, GenericValue user, Map input) {
        Map result = call(name, user, input)
        assert ServiceUtil.isError(result): "not refused: $result"
        return ServiceUtil.getErrorMessage(result)
    }

    private Map taken(String name, GenericValue user, Map input) {
        Map result = call(name, user, input)
        assert ServiceUtil.isSuccess(result): "$name: ${ServiceUtil.getErrorMessage(result)}"
        return result
    }

    private GenericValue row(String id) {
        return from('PqrsCase').where('custRequestId', id).queryOne()
    }

    /** A note from the suggestion box, without a name. */
    private String note() {
        String id = taken('registerPqrs', service, [pqrsTypeId: 'PQRS_COMPLAINT', pqrsChannelId: 'PQRS_CH_FOLLOW_UP', isAnonymous: 'Y',
                description: 'La sala de espera está fría', phoneNumber: '300 000 8842']).custRequestId
        GenericValue row = row(id)
        row.statusId = 'PQRS_IN_PROGRESS'
        row.responsiblePartyId = service.partyId
        row.store()
        return id
    }

    private String approved() {
        String id = note()
        String answerId = taken('savePqrsAnswer', service, [custRequestId: id, subject: 'Respuesta', bodyText: 'Encendimos la calefacción']).pqrsAnswerId
        taken('submitPqrsAnswer', service, [custRequestId: id])
        taken('approvePqrsAnswer', lead, [custRequestId: id, pqrsAnswerId: answerId])
        return id
    }

    void testSomebodyWithoutNameIsAnsweredByPhone() {
        String id = approved()
        assert row(id).phoneNumber == '+573000008842'
        assert refusal('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'PHONE', sentDate: '2026-11-20']).contains('prueba')
        taken('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'PHONE', sentDate: '2026-11-20', comments: 'Grabación 88'])
        assert row(id).statusId == 'PQRS_ANSWERED' && row(id).answerChannelId == 'PHONE'
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'SEND').queryOne().comments == 'Grabación 88'
    }

    void testANoteFromTheBoxIsAnsweredByANoticeAtTheSite() {
        String id = approved()
        taken('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'NOTICE', sentDate: '2026-11-20', comments: 'Cartelera de la sala'])
        assert row(id).answerChannelId == 'NOTICE'
    }

    void testWordsAloneShowNoLetter() {
        assert refusal('sendPqrsAnswer', service, [custRequestId: approved(), sentChannelId: 'COURIER', sentDate: '2026-11-20',
                comments: 'Lo llevó el mensajero']).contains('prueba')
    }

    void testWhoWritesCauseAndEffectHasSeenThoseOfOthers() {
        String id = note()
        taken('analysePqrs', service, [custRequestId: id, causeText: 'La caldera', effectText: 'Se reparó'])
        String refusal = refusal('analysePqrs', lead, [custRequestId: id, causeText: 'El termostato', effectText: 'Se cambió'])
        assert refusal.contains('Otra persona') && row(id).causeText == 'La caldera' && row(id).effectText == 'Se reparó'
        taken('analysePqrs', lead, [custRequestId: id, causeText: 'El termostato', effectText: 'Se cambió', analysisNumber: '1'])
        assert row(id).causeText == 'El termostato' && row(id).analysisNumber == 2L
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'ANALYSE').orderBy('pqrsStatusId').queryList()*.comments ==
                ['La caldera · Se reparó', 'El termostato · Se cambió']
    }
}
