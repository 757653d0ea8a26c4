package org.dealercrm.pqrs.test

import java.nio.ByteBuffer
import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceUtil

import org.dealercrm.pqrs.term.NoticeDisplay
import org.dealercrm.pqrs.term.NoticeOffer

/** A step of which the law wants the customer to be told is taken only when they were. */
class PqrsToldTests extends CaseSuite {

    private static final Map ASKED = [comments: 'Falta la factura']
    private static final Map TOLD = [toldChannelId: 'PHONE', toldDay: '2026-07-08', toldText: 'Grabación de prueba 7']

    PqrsToldTests(String name) {
        super(name)
    }

    private String registered(Map customer, String type = 'PQRS_PETITION') {
        String id = taken('registerPqrs', [pqrsTypeId: type, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa'] + customer).custRequestId
        taken('assignPqrs', [custRequestId: id, responsiblePartyId: lead.partyId])
        id
    }

    private String named(String type = 'PQRS_PETITION') {
        registered([customerName: 'Rita Avisada', emailAddress: 'rita.avisada@example.com'], type)
    }

    private String anonymous() {
        registered([isAnonymous: 'Y'])
    }

    private String shown(GenericValue step) {
        new NoticeDisplay(delegator, new Locale('es')).of(step)
    }

    private Date extensionOf(String id) {
        from('PqrsControlRow').where('custRequestId', id).queryOne().extensionDate
    }

    void testAMailIsTheProofOfAnExtension() {
        mail('Y')
        String id = named()
        at('2026-07-10')
        taken('extendPqrs', [custRequestId: id, comments: 'Falta el perito', newDay: '2026-08-05'])
        GenericValue step = last(id, 'EXTEND')
        assert step.toldChannelId == 'MAIL' && step.toldDay == Date.valueOf('2026-07-10')
        GenericValue mail = from('SentMail').where('sentMailId', step.toldMailId).queryOne()
        assert mail.mailTemplateId == 'PQRS_EXTENDED' && mail.statusId == 'MAIL_WAITING' && mail.toText == 'rita.avisada@example.com'
        assert mail.bodyHtml.contains('Falta el perito') && !mail.bodyHtml.contains('${')
        assert extensionOf(id) == Date.valueOf('2026-07-10')
        assert shown(step).contains('por salir')
    }

    void testAnExtensionWithoutMailIsRefusedUntilItsNoticeIsProven() {
        String id = named()
        at('2026-07-10')
        Map more = [custRequestId: id, comments: 'Falta el perito', newDay: '2026-08-05']
        refused('por qué canal', 'extendPqrs', more)
        refused('del 2026-07-06 al 2026-07-10', 'extendPqrs', more + TOLD + [toldDay: '2026-07-11'])
        refused('del 2026-07-06 al 2026-07-10', 'extendPqrs', more + TOLD + [toldDay: '2026-07-05'])
        refused('del 2026-07-06 al 2026-07-10', 'extendPqrs', more + TOLD + [toldDay: 'ayer'])
        refused('la prueba', 'extendPqrs', more + TOLD + [toldText: ' '])
        refused('por qué canal', 'extendPqrs', more + TOLD + [toldChannelId: 'MAIL'])
        refused('cómo se le avisó', 'extendPqrs', more + TOLD + [toldChannelId: 'NOBODY'])
        refused('imagen', 'extendPqrs', more + TOLD + [uploadedFile: ByteBuffer.wrap('texto'.bytes), _uploadedFile_fileName: 'guia.pdf'])
        assert row(id).dueDate == Date.valueOf('2026-07-29') && extensionOf(id) == null
        taken('extendPqrs', more + TOLD)
        GenericValue step = last(id, 'EXTEND')
        assert step.toldDay == Date.valueOf('2026-07-08') && step.toldMailId == null && step.comments.contains('Grabación de prueba 7')
        assert extensionOf(id) == Date.valueOf('2026-07-08')
        assert shown(step).contains('Llamada')
    }

    void testAFileIsAProofAndStaysWithTheCase() {
        String id = anonymous()
        refused('por qué canal', 'askPqrsCustomer', [custRequestId: id] + ASKED)
        taken('askPqrsCustomer', [custRequestId: id, toldChannelId: 'BOARD', toldDay: '2026-07-06',
                uploadedFile: ByteBuffer.wrap('%PDF-1.4\n%%EOF'.bytes), _uploadedFile_fileName: 'cartelera.pdf'] + ASKED)
        GenericValue step = last(id, 'ASK')
        assert step.toldChannelId == 'BOARD' && from('PqrsFile').where('storedFileId', step.storedFileId).queryOne().fileKindId == 'EVIDENCE'
    }

    void testAskingAndTransferringTellTheCustomerByMail() {
        mail('Y')
        String id = named()
        taken('askPqrsCustomer', [custRequestId: id] + ASKED)
        String body = from('SentMail').where('sentMailId', last(id, 'ASK').toldMailId).queryOne().bodyHtml
        assert body.contains('Falta la factura') && body.contains('6 de agosto de 2026') && !body.contains('${')
        String other = named()
        taken('transferPqrs', [custRequestId: other, comments: 'No es nuestro', transferredTo: 'La aseguradora'])
        body = from('SentMail').where('sentMailId', last(other, 'TRANSFER').toldMailId).queryOne().bodyHtml
        assert body.contains('La aseguradora') && body.contains('No es nuestro') && !body.contains('${')
    }

    void testOnlyOfACaseOfNobodyATransferMayHaveNobodyToTell() {
        Map more = [comments: 'No es nuestro', transferredTo: 'La aseguradora', toldChannelId: 'NOBODY']
        refused('cómo se le avisó', 'transferPqrs', more + [custRequestId: named()])
        String id = anonymous()
        refused('la cartelera', 'extendPqrs', [custRequestId: id, comments: 'Perito', newDay: '2026-08-05', toldChannelId: 'NOBODY'])
        taken('transferPqrs', more + [custRequestId: id])
        assert last(id, 'TRANSFER').toldDay == null && shown(last(id, 'TRANSFER')).contains('No había')
    }

    void testALapseMailsOrLeavesTheCustomerToBeTold() {
        GenericValue system = from('UserLogin').where('userLoginId', 'system').queryOne()
        String id = named()
        at('2026-07-08')
        taken('askPqrsCustomer', [custRequestId: id] + ASKED + TOLD)
        String other = named()
        taken('askPqrsCustomer', [custRequestId: other] + ASKED + TOLD)
        at('2026-08-12')
        assert call('lapsePqrs', [custRequestId: id], system).lapsed == 'Y'
        assert row(id).untoldActionId == 'LAPSE' && last(id, 'LAPSE').toldChannelId == null
        refused('del 2026-08-12', 'tellPqrsCustomer', [custRequestId: id] + TOLD)
        assert ServiceUtil.isError(call('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-08-12'], given.user('DEALERCRM_QUALITY')))
        taken('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-08-12'])
        assert row(id).untoldActionId == null && row(id).statusId == 'PQRS_LAPSED' && last(id, 'TELL').toldDay == Date.valueOf('2026-08-12')
        refused('no falta avisar', 'tellPqrsCustomer', [custRequestId: id] + TOLD)
        mail('Y')
        assert call('lapsePqrs', [custRequestId: other], system).lapsed == 'Y'
        assert row(other).untoldActionId == null
        String body = from('SentMail').where('sentMailId', last(other, 'LAPSE').toldMailId).queryOne().bodyHtml
        assert body.contains('8 de julio de 2026') && body.contains('Falta la factura') && !body.contains('${')
    }

    void testAMailThatDidNotLeaveIsMarkedOnceAndToldByHand() {
        GenericValue system = from('UserLogin').where('userLoginId', 'system').queryOne()
        mail('Y')
        String id = named()
        taken('extendPqrs', [custRequestId: id, comments: 'Falta el perito', newDay: '2026-08-05'])
        assert NoticeOffer.of(dispatcher.dispatchContext, row(id), new Locale('es')).why() == ''
        delegator.storeByCondition('SentMail', [statusId: 'MAIL_FAILED'],
                EntityCondition.makeCondition('sentMailId', last(id, 'EXTEND').toldMailId))
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == 'EXTEND' && shown(last(id, 'EXTEND')).contains('no salió')
        assert NoticeOffer.of(dispatcher.dispatchContext, row(id), new Locale('es')).why().contains('no salió')
        refused('por qué canal', 'tellPqrsCustomer', [custRequestId: id])
        at('2026-07-07')
        taken('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-07-07'])
        assert last(id, 'TELL').newValue == 'EXTEND' && extensionOf(id) == Date.valueOf('2026-07-07')
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == null
    }

    private void failed(String sentMailId) {
        delegator.storeByCondition('SentMail', [statusId: 'MAIL_FAILED'], EntityCondition.makeCondition('sentMailId', sentMailId))
    }

    void testAnExtensionOfWhichNobodyToldInTimeEnds() {
        mail('Y')
        String id = named()
        taken('extendPqrs', [custRequestId: id, comments: 'Falta el perito', newDay: '2026-08-05'])
        failed(last(id, 'EXTEND').toldMailId)
        call('notePqrsFailedNotices', [:], system)
        at('2026-07-30')
        refused('del 2026-07-06 al 2026-07-29', 'tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-07-30'])
        call('notePqrsFailedNotices', [:], system)
        assert row(id).dueDate == Date.valueOf('2026-08-05') && row(id).untoldActionId == 'EXTEND'
        at('2026-07-31')
        call('notePqrsFailedNotices', [:], system)
        assert row(id).dueDate == Date.valueOf('2026-07-29') && row(id).extendedDays == 0L && row(id).untoldActionId == null
        assert last(id, 'UNEXTEND').oldValue == '2026-08-05' && last(id, 'UNEXTEND').newValue == '2026-07-29'
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == null
    }

    void testACaseOfWhichTheCustomerWasNotAskedRestsFromWhenTheyKnewAndDoesNotLapseBefore() {
        mail('Y')
        String id = named()
        taken('askPqrsCustomer', [custRequestId: id] + ASKED)
        failed(last(id, 'ASK').toldMailId)
        call('notePqrsFailedNotices', [:], system)
        at('2026-08-20')
        assert call('lapsePqrs', [custRequestId: id], system).lapsed == 'N'
        taken('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-08-10'])
        assert row(id).pausedDate == Date.valueOf('2026-08-11')
        assert from('PqrsPause').where('custRequestId', id).queryOne().fromDate == Date.valueOf('2026-08-11')
        at('2026-09-10')
        assert call('lapsePqrs', [custRequestId: id], system).lapsed == 'N'
        at('2026-09-11')
        assert call('lapsePqrs', [custRequestId: id], system).lapsed == 'Y'
    }

    void testTellingOfOneStepDoesNotHideThatTheMailOfAnotherFailed() {
        mail('Y')
        String id = named()
        taken('extendPqrs', [custRequestId: id, comments: 'Falta el perito', newDay: '2026-08-05'])
        taken('transferPqrs', [custRequestId: id, comments: 'No es nuestro', transferredTo: 'La aseguradora'])
        failed(last(id, 'EXTEND').toldMailId)
        failed(last(id, 'TRANSFER').toldMailId)
        Set marked = []
        for (int once = 0; once < 2; once++) {
            call('notePqrsFailedNotices', [:], system)
            marked << row(id).untoldActionId
            taken('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-07-06'])
        }
        assert marked == ['EXTEND', 'TRANSFER'] as Set
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == null
    }

    void testAMailThatToldLaterAndFailedIsMarkedAgainAndNotSentAgain() {
        String id = named()
        taken('askPqrsCustomer', [custRequestId: id] + ASKED + TOLD + [toldDay: '2026-07-06'])
        at('2026-08-12')
        call('lapsePqrs', [custRequestId: id], system)
        mail('Y')
        taken('tellPqrsCustomer', [custRequestId: id])
        failed(last(id, 'TELL').toldMailId)
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == 'LAPSE'
        refused('por qué canal', 'tellPqrsCustomer', [custRequestId: id])
        taken('tellPqrsCustomer', [custRequestId: id] + TOLD + [toldDay: '2026-08-12'])
        call('notePqrsFailedNotices', [:], system)
        assert row(id).untoldActionId == null
    }
}
