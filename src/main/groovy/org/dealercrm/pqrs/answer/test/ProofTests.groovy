package org.dealercrm.pqrs.answer.test

import org.apache.ofbiz.entity.GenericValue

import org.dealercrm.pqrs.test.CaseSuite

/** How it is shown that an answer went to somebody whom nothing can be handed to, and who writes cause and effect. */
class ProofTests extends CaseSuite {

    private GenericValue service

    ProofTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        at('2026-11-20')
        service = given.user('DEALERCRM_SERVICE')
    }

    /** A note from the suggestion box, without a name. */
    private String note() {
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_COMPLAINT', pqrsChannelId: 'PQRS_CH_FOLLOW_UP', isAnonymous: 'Y',
                description: 'La sala de espera está fría', phoneNumber: '300 000 8842'], service).custRequestId
        set(id, [statusId: 'PQRS_IN_PROGRESS', responsiblePartyId: service.partyId])
        return id
    }

    private String approved() {
        String id = note()
        String answerId = taken('savePqrsAnswer', [custRequestId: id, subject: 'Respuesta', bodyText: 'Encendimos la calefacción'], service).pqrsAnswerId
        taken('submitPqrsAnswer', [custRequestId: id], service)
        taken('approvePqrsAnswer', [custRequestId: id, pqrsAnswerId: answerId], lead)
        return id
    }

    void testSomebodyWithoutNameIsAnsweredByPhone() {
        String id = approved()
        assert row(id).phoneNumber == '+573000008842'
        refused('prueba', 'sendPqrsAnswer', [custRequestId: id, sentChannelId: 'PHONE', sentDate: '2026-11-20'], service)
        taken('sendPqrsAnswer', [custRequestId: id, sentChannelId: 'PHONE', sentDate: '2026-11-20', comments: 'Grabación 88'], service)
        assert row(id).statusId == 'PQRS_ANSWERED' && row(id).answerChannelId == 'PHONE'
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'SEND').queryOne().comments == 'Grabación 88'
    }

    void testANoteFromTheBoxIsAnsweredByANoticeAtTheSite() {
        String id = approved()
        taken('sendPqrsAnswer', [custRequestId: id, sentChannelId: 'BOARD', sentDate: '2026-11-20', comments: 'Cartelera de la sala'], service)
        assert row(id).answerChannelId == 'BOARD'
    }

    void testAnAnswerWithAGapOfItsTemplateDoesNotGoToReview() {
        String id = note()
        String body = from('PqrsAnswerTemplate').where('answerTemplateId', 'PQRS_TPL_GENERAL_ES').queryOne().bodyText.replaceAll(/\{\w+}/, 'X')
        Map draft = [custRequestId: id, answerTemplateId: 'PQRS_TPL_GENERAL_ES', subject: 'Respuesta', bodyText: body]
        String answerId = taken('savePqrsAnswer', draft, service).pqrsAnswerId
        refused('[lo que se revisó]', 'submitPqrsAnswer', [custRequestId: id], service)
        taken('savePqrsAnswer', draft + [pqrsAnswerId: answerId, bodyText: body.replaceAll(/\[[^\]]+]/, 'El calentador')], service)
        taken('submitPqrsAnswer', [custRequestId: id], service)
    }

    void testWordsAloneShowNoLetter() {
        refused('prueba', 'sendPqrsAnswer', [custRequestId: approved(), sentChannelId: 'COURIER', sentDate: '2026-11-20',
                comments: 'Lo llevó el mensajero'], service)
    }

    void testWhoWritesCauseAndEffectHasSeenThoseOfOthers() {
        String id = note()
        taken('analysePqrs', [custRequestId: id, causeText: 'La caldera', effectText: 'Se reparó'], service)
        refused('Otra persona', 'analysePqrs', [custRequestId: id, causeText: 'El termostato', effectText: 'Se cambió'])
        assert row(id).causeText == 'La caldera' && row(id).effectText == 'Se reparó'
        taken('analysePqrs', [custRequestId: id, causeText: 'El termostato', effectText: 'Se cambió', analysisNumber: '1'], lead)
        assert row(id).causeText == 'El termostato' && row(id).analysisNumber == 2L
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'ANALYSE').orderBy('pqrsStatusId').queryList()*.comments ==
                ['La caldera · Se reparó', 'El termostato · Se cambió']
    }
}
