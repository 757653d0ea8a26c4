package org.dealercrm.pqrs.answer.test

import java.nio.ByteBuffer
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase
import org.apache.pdfbox.pdmodel.PDDocument
import org.apache.pdfbox.text.PDFTextStripper

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** A case from its answer to its closing in a running system, by its roles. */
class AnswerTests extends OFBizTestCase {

    private static final byte[] PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='.decodeBase64()

    private Given given
    private GenericValue lead, service, boss

    AnswerTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        boss = given.user('DEALERCRM_CRM_LEAD')
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

    private void refused(String words, Map result) {
        assert ServiceUtil.isError(result) : "not refused: $result"
        assert ServiceUtil.getErrorMessage(result).contains(words) : ServiceUtil.getErrorMessage(result)
    }

    private Map taken(String name, GenericValue user, Map input) {
        Map result = call(name, user, input)
        assert ServiceUtil.isSuccess(result) : "$name: ${ServiceUtil.getErrorMessage(result)}"
        return result
    }

    private GenericValue row(String id) {
        return from('PqrsCase').where('custRequestId', id).queryOne()
    }

    private String answerId(String id) {
        return from('PqrsAnswer').where('custRequestId', id).orderBy('-versionNumber').queryFirst().pqrsAnswerId
    }

    private String registered(Map more = [:]) {
        String id = taken('registerPqrs', service, [pqrsTypeId: 'PQRS_COMPLAINT', pqrsChannelId: 'PQRS_CH_FOLLOW_UP', customerName: 'José Ñáñez',
                description: 'Ruido en el motor', emailAddress: 'jose@example.com'] + more).custRequestId
        GenericValue given = row(id)
        given.statusId = 'PQRS_IN_PROGRESS'
        given.responsiblePartyId = service.partyId
        given.store()
        return id
    }

    private void approved(String id, String text = 'Sí: revisamos el motor 😀 y cambiamos la correa.') {
        taken('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: from('PqrsAnswer').where('custRequestId', id)
                .orderBy('-versionNumber').queryFirst()?.pqrsAnswerId, subject: 'Respuesta a su queja', bodyText: text])
        taken('submitPqrsAnswer', service, [custRequestId: id])
        taken('approvePqrsAnswer', lead, [custRequestId: id, pqrsAnswerId: answerId(id)])
    }

    private Map proof(Map more) {
        return [uploadedFile: ByteBuffer.wrap(PNG), _uploadedFile_fileName: 'guía.png'] + more
    }

    private void notified(String id) {
        taken('sendPqrsAnswer', service, proof([custRequestId: id, sentChannelId: 'COURIER', sentDate: '2026-11-20']))
        taken('notifyPqrsAnswer', service, [custRequestId: id, notifiedDate: '2026-11-20', comments: 'Guía 123'])
    }

    private void analysed(String id, String cause = 'PQRS_CAU_PART') {
        taken('analysePqrs', service, [custRequestId: id, pqrsCauseId: cause, causeText: 'La correa venía partida', effectText: 'Se cambió',
                analysisNumber: row(id).analysisNumber?.toString()])
    }

    void testACaseIsAnsweredAndClosed() {
        String id = registered()
        refused('borrador', call('submitPqrsAnswer', service, [custRequestId: id]))
        approved(id)
        GenericValue answer = from('PqrsAnswer').where('custRequestId', id).queryOne()
        assert answer.answerStateId == 'APPROVED' && answer.letterFileId
        notified(id)
        assert row(id).answeredInTime == 'Y' && row(id).usedDays == 0L && row(id).answeredDate.toString() == '2026-11-20'
        refused('la causa', call('closePqrs', lead, [custRequestId: id]))
        analysed(id)
        refused('la evaluación', call('closePqrs', lead, [custRequestId: id]))
        refused('1 a 5', call('evaluatePqrs', lead, [custRequestId: id, isEffective: 'Y', satisfactionScore: '9', evaluatedByText: 'x',
                evaluatedDate: '2026-11-20']))
        taken('evaluatePqrs', lead, [custRequestId: id, isEffective: 'Y', satisfactionScore: '5', evaluatedByText: 'El cliente, por teléfono',
                evaluatedDate: '2026-11-20', reactionText: 'Quedó contento'])
        taken('closePqrs', lead, [custRequestId: id])
        assert row(id).statusId == 'PQRS_CLOSED' && row(id).closedDate.toString() == '2026-11-20'
        taken('reopenPqrs', lead, [custRequestId: id, comments: 'Volvió el ruido'])
        assert row(id).statusId == 'PQRS_IN_PROGRESS' && row(id).reopenedCount == 1L && !row(id).isEffective && !row(id).closedDate
        assert !row(id).notifiedDate && from('PqrsAnswer').where('custRequestId', id).queryOne().notifiedDate.toString() == '2026-11-20'
    }

    void testTheLetterIsKeptAndReadsBack() {
        String id = registered()
        approved(id)
        Map read = taken('readPqrsLetter', service, [custRequestId: id, pqrsAnswerId: answerId(id)])
        byte[] bytes = new byte[read.fileBytes.remaining()]
        read.fileBytes.duplicate().get(bytes)
        String text = PDDocument.load(bytes).withCloseable { PDDocument pdf -> new PDFTextStripper().getText(pdf) }
        ['José Ñáñez', row(id).caseNumber, 'Respuesta a su queja', 'Sí: revisamos el motor', '20 de noviembre de 2026'].each { String part ->
            assert text.contains(part)
        }
        assert from('PqrsFile').where('custRequestId', id, 'fileKindId', 'LETTER').queryCount() == 1
        refused('no existe', call('readPqrsLetter', service, [custRequestId: registered(), pqrsAnswerId: answerId(id)]))
    }

    void testVersionsAreKeptAndNobodyWritesOverAnother() {
        String id = registered()
        taken('savePqrsAnswer', service, [custRequestId: id, subject: 'Uno', bodyText: 'Primera'])
        String first = answerId(id)
        taken('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: first, subject: 'Uno', bodyText: 'Primera'])
        assert from('PqrsAnswer').where('custRequestId', id).queryCount() == 1
        taken('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: first, subject: 'Uno', bodyText: 'Segunda {vehicle}'])
        assert from('PqrsAnswer').where('custRequestId', id).queryCount() == 2
        refused('Otra persona', call('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: first, subject: 'X', bodyText: 'Y']))
        refused('{vehicle}', call('submitPqrsAnswer', service, [custRequestId: id]))
        refused('asunto y texto', call('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: answerId(id), subject: ' ', bodyText: '']))
    }

    void testFourEyesApproveAndAReturnSaysWhy() {
        String id = registered()
        taken('savePqrsAnswer', boss, [custRequestId: id, subject: 'Asunto', bodyText: 'Texto'])
        taken('submitPqrsAnswer', boss, [custRequestId: id])
        refused('no la aprueba', call('approvePqrsAnswer', boss, [custRequestId: id, pqrsAnswerId: answerId(id)]))
        assert ServiceUtil.isError(call('approvePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: answerId(id)]))
        assert ServiceUtil.isError(call('returnPqrsAnswer', lead, [custRequestId: id]))
        taken('returnPqrsAnswer', lead, [custRequestId: id, comments: 'Falta la prueba'])
        assert row(id).statusId == 'PQRS_IN_PROGRESS'
        GenericValue answer = from('PqrsAnswer').where('custRequestId', id).queryOne()
        assert answer.answerStateId == 'RETURNED' && answer.reviewText == 'Falta la prueba'
    }

    void testSendingNeedsADayAndItsProofAndAMailNeedsMail() {
        String id = registered()
        approved(id)
        refused('medio', call('sendPqrsAnswer', service, [custRequestId: id]))
        refused('apagado', call('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'EMAIL']))
        refused('prueba', call('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'COURIER', sentDate: '2026-11-20']))
        refused('día del envío', call('sendPqrsAnswer', service, proof([custRequestId: id, sentChannelId: 'COURIER', sentDate: '2026-11-19'])))
        refused('imagen', call('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'COURIER', sentDate: '2026-11-20',
                uploadedFile: ByteBuffer.wrap('MZ no es imagen'.bytes), _uploadedFile_fileName: 'x.png']))
        taken('sendPqrsAnswer', service, proof([custRequestId: id, sentChannelId: 'COURIER', sentDate: '2026-11-20']))
        refused('recibo', call('notifyPqrsAnswer', service, [custRequestId: id, notifiedDate: '2026-11-19', comments: 'x']))
        assert from('PqrsFile').where('custRequestId', id, 'fileKindId', 'EVIDENCE').queryCount() == 1
        assert ServiceUtil.isError(call('savePqrsAnswer', service, [custRequestId: id, pqrsAnswerId: answerId(id), subject: 'Otra', bodyText: 'Otra']))
        assert ServiceUtil.isError(call('returnPqrsAnswer', lead, [custRequestId: id, comments: 'Tarde']))
        assert from('PqrsAnswer').where('custRequestId', id).queryOne().answerStateId == 'SENT'
    }

    void testByMailTheLetterGoesAlong() {
        String id = registered()
        approved(id)
        delegator.createOrStore(delegator.makeValue('SystemProperty', [systemResourceId: 'general', systemPropertyId: 'mail.notifications.enabled',
                systemPropertyValue: 'Y']))
        taken('sendPqrsAnswer', service, [custRequestId: id, sentChannelId: 'EMAIL'])
        GenericValue mail = from('SentMail').where('ownerEntityName', 'PqrsCase', 'ownerId', id, 'mailTemplateId', 'PQRS_ANSWER').queryOne()
        assert mail.toText == 'jose@example.com' && mail.attachmentType == 'application/pdf' && mail.attachmentFileId
        assert mail.bodyHtml.contains('revisamos el motor')
    }

    void testAClosingThatIsNotEffectiveGoesBack() {
        String id = registered()
        approved(id)
        notified(id)
        analysed(id)
        refused('por qué', call('evaluatePqrs', lead, [custRequestId: id, isEffective: 'N', evaluatedByText: 'La clienta',
                evaluatedDate: '2026-11-20']))
        taken('evaluatePqrs', lead, [custRequestId: id, isEffective: 'N', evaluatedByText: 'La clienta', evaluatedDate: '2026-11-20',
                comments: 'Sigue el ruido'])
        assert row(id).statusId == 'PQRS_IN_PROGRESS' && row(id).isEffective == 'N' && row(id).reopenedCount == 1L
        Clock.stopAt(Instant.parse('2026-11-24T15:00:00Z'))
        approved(id, 'Segunda respuesta')
        assert from('PqrsAnswer').where('custRequestId', id, 'answerStateId', 'SENT').queryCount() == 1
        taken('sendPqrsAnswer', service, proof([custRequestId: id, sentChannelId: 'IN_PERSON', sentDate: '2026-11-24']))
        assert row(id).answeredDate.toString() == '2026-11-20' && row(id).usedDays == 0L
    }

    void testARepeatedCaseIsLinked() {
        String first = registered([documentTypeId: 'CC', documentNumber: '900100'])
        analysed(first)
        Clock.stopAt(Instant.parse('2026-12-20T15:00:00Z'))
        String second = registered([documentTypeId: 'CC', documentNumber: '900100'])
        analysed(second, 'PQRS_CAU_DELAY')
        assert !row(second).repeatedOfId
        analysed(second)
        assert row(second).repeatedOfId == first
        Clock.stopAt(Instant.parse('2027-06-01T15:00:00Z'))
        String third = registered([documentTypeId: 'CC', documentNumber: '900100'])
        analysed(third)
        assert !row(third).repeatedOfId
    }

    void testAnImprovementActionIsPlannedAndDone() {
        String id = registered()
        analysed(id)
        refused('responsable', call('createImprovementAction', service, [custRequestId: id, description: 'Revisar correas', dueDate: '2026-12-01']))
        refused('pasado', call('createImprovementAction', service, [custRequestId: id, description: 'Revisar', responsiblePartyId: service.partyId,
                dueDate: '2026-11-19']))
        String action = taken('createImprovementAction', service, [custRequestId: id, description: 'Revisar correas',
                responsiblePartyId: service.partyId, dueDate: '2026-12-01']).improvementActionId
        assert row(id).improvementActionId == action
        taken('completeImprovementAction', lead, [improvementActionId: action])
        refused('ya estaba', call('completeImprovementAction', lead, [improvementActionId: action]))
    }

    void testAComplaintRecordBecomesACaseOnce() {
        String record = taken('createComplaintRecord', service, [description: 'No me llamaron <nunca>', customerName: 'Rosa Prado',
                phoneNumber: '+57 300 000 0000']).complaintRecordId
        String id = from('ComplaintRecord').where('complaintRecordId', record).queryOne().custRequestId
        assert row(id).sourceTypeId == 'COMPLAINT_RECORD' && row(id).sourceId == record && row(id).description == 'No me llamaron <nunca>'
        assert taken('openPqrsOfComplaint', service, [complaintRecordId: record]).custRequestId == id
        assert from('PqrsCase').where('sourceId', record, 'sourceTypeId', 'COMPLAINT_RECORD').queryCount() == 1
    }

    void testCataloguesRefuseWhatNobodyKnows() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        refused('{nombre}', call('savePqrsAnswerTemplate', admin, [templateName: 'X', subject: 'Hola {nombre}', bodyText: 'x', localeId: 'es']))
        taken('savePqrsAnswerTemplate', admin, [templateName: 'X', subject: 'Hola {customer}', bodyText: 'x', localeId: 'es'])
        refused('dos nombres', call('savePqrsCause', admin, [nameEs: 'Sola']))
        String cause = taken('savePqrsCause', admin, [nameEs: 'Ruido', nameEn: 'Noise', ended: 'Y']).pqrsCauseId
        refused('terminada', call('analysePqrs', service, [custRequestId: registered(), pqrsCauseId: cause]))
    }
}
