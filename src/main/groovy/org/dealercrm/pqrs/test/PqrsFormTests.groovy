package org.dealercrm.pqrs.test

import java.nio.ByteBuffer
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ModelService
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.form.PublicForm
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** The public form, its receipts and the files of cases in a running system. */
class PqrsFormTests extends OFBizTestCase {

    private static final Timestamp LONG_AGO = Timestamp.valueOf('2001-01-01 00:00:00')
    /** A Tuesday at a site in Bogotá, noon. */
    private static final Instant NOW = Instant.parse('2031-03-04T17:00:00Z')

    private Given given
    private GenericValue system, lead, adviser
    private String brandId, facilityId, typeId

    PqrsFormTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOW)
        given = new Given(delegator)
        system = PublicForm.user(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        adviser = given.user('DEALERCRM_ADVISER')
        brandId = given.brand()
        facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede de prueba'])
        delegator.create('DealershipSite', [facilityId: facilityId, cityName: 'Bogotá', countryCode: 'CO', timeZoneId: 'America/Bogota'])
        typeId = 'PQRS_CLAIM'
        delegator.removeAll('PqrsFormUse')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    Map serve(String name, GenericValue user, Map input) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private Map fields(Map changes = [:]) {
        return [pqrsTypeId: typeId, facilityId: facilityId, brandId: brandId, customerName: 'Rosa de Prueba', emailAddress: "rosa${System.nanoTime()}@example.com".toString(),
                subject: 'El freno', description: '<script>alert(1)</script> suena 😀', accepted: 'Y'] + changes
    }

    private String token() {
        return PublicForm.token(dispatcher, delegator)
    }

    private Map submit(String token, Map fields, List files = [], String address = '192.0.2.' + (System.nanoTime() % 250)) {
        return serve('submitPqrsForm', system, [formToken: token, formFields: fields, formFiles: files, remoteAddress: address])
    }

    private Map submitted(Map changes = [:], List files = []) {
        Map result = submit(token(), fields(changes), files)
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        return result
    }

    private static Map file(String name, byte[] bytes) {
        return [name: name, bytes: ByteBuffer.wrap(bytes)]
    }

    void testTheSameFormIsOneCaseWithOneCode() {
        String token = token()
        Map fields = fields()
        List files = [file('b.png', '%PDF-1.4'.bytes)]
        Map first = submit(token, fields, files)
        Map second = submit(token, fields, files)
        assert ServiceUtil.isSuccess(first): first
        assert first.custRequestId == second.custRequestId && first.receiptCode == second.receiptCode
        assert from('PqrsFormEntry').where('custRequestId', first.custRequestId).queryCount() == 1
    }

    void testAnotherTextUnderTheSameTokenIsNotSwallowed() {
        String token = token()
        Map fields = fields()
        String number = from('PqrsCase').where('custRequestId', submit(token, fields).custRequestId).queryOne().caseNumber
        for (Map other in [submit(token, fields + [subject: 'otra cosa']), submit(token, fields, [file('b.png', '%PDF-1.4'.bytes)])]) {
            assert ServiceUtil.isError(other) && ServiceUtil.getErrorMessage(other).contains(number) && other.needsToken == 'Y'
        }
    }

    void testWhoGivesNoNameMayGiveANumber() {
        Map result = submitted(isAnonymous: 'Y', emailAddress: null, phoneNumber: '300 000 8841')
        GenericValue row = from('PqrsCase').where('custRequestId', result.custRequestId).queryOne()
        assert row.phoneNumber == '+573000008841' && row.customerName == null && row.partyId == null
        assert ServiceUtil.isError(submit(token(), fields(isAnonymous: 'Y', emailAddress: null, phoneNumber: '300 000 8841', accepted: null)))
    }

    void testTheCaseKeepsWhatWasTypedTheAcceptedTextAndItsFiles() {
        Map result = submitted([:], [file('../Factura.exe', '%PDF-1.7'.bytes), file('b.png', '%PDF-1.4'.bytes)])
        GenericValue row = from('PqrsCase').where('custRequestId', result.custRequestId).queryOne()
        assert row.description == '<script>alert(1)</script> suena 😀'
        assert row.sourceTypeId == 'PUBLIC_FORM' && row.emailAddress.endsWith('@example.com')
        GenericValue entry = from('PqrsFormEntry').where('custRequestId', result.custRequestId).queryOne()
        assert entry.treatmentId != null && entry.acceptedDate == Clock.now()
        List files = from('StoredFile').where('ownerEntityName', 'PqrsCase', 'ownerId', result.custRequestId).orderBy('storedFileId').queryList()
        assert files*.fileName == ['Factura.pdf', 'b.pdf'] && files*.mimeTypeId.unique() == ['application/pdf']
    }

    void testEveryWrongFieldIsNamed() {
        Map result = submit(token(), fields(pqrsTypeId: 'NONE', emailAddress: 'rosa', accepted: null), [file('x.exe', 'MZ'.bytes)])
        assert ServiceUtil.isError(result)
        assert result[ModelService.ERROR_MESSAGE_MAP].keySet() == ['pqrsTypeId', 'emailAddress', 'files', 'accepted'] as Set
    }

    void testMachinesAndOldPagesAreToldWhatToDo() {
        String token = token()
        assert serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.1']).refusal.contains('más rápido')
        Clock.stopAt(NOW.plusSeconds(60))
        assert serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.1']).refusal == null
        assert serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.1', website: 'x']).refusal.contains('una persona')
        Clock.stopAt(NOW.plusSeconds(25 * 3600))
        Map old = serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.1'])
        assert old.refusal.contains('demasiado tiempo') && old.needsToken == 'Y'
    }

    void testAnAddressTriesSoOftenAnHour() {
        String token = token()
        Clock.stopAt(NOW.plusSeconds(60))
        List refusals = (1..31).collect { serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.2']).refusal }
        assert refusals.take(30).every { it == null } && refusals[30].contains('demasiados formularios')
        assert serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.3']).refusal == null
        Clock.stopAt(NOW.plusSeconds(2 * 3600))
        assert serve('admitPqrsForm', system, [formToken: token, remoteAddress: '198.51.100.2']).refusal == null
        Clock.stopAt(NOW.plusSeconds(30 * 3600))
        assert serve('cleanPqrsForm', system, [:]).removedCount >= 33
    }

    void testTheReceiptGoesToTheAddressOfTheCaseAtOnce() {
        Map result = submitted(emailAddress: 'otra@example.com')
        GenericValue mail = from('SentMail').where('ownerEntityName', 'PqrsCase', 'ownerId', result.custRequestId,
                'mailTemplateId', 'PQRS_RECEIVED').queryOne()
        GenericValue row = from('PqrsCase').where('custRequestId', result.custRequestId).queryOne()
        assert mail.toText == 'otra@example.com' && mail.statusId in ['MAIL_OFF', 'MAIL_WAITING']
        assert mail.subject.contains(row.caseNumber as String) && mail.bodyHtml.contains(result.receiptCode as String)
        assert mail.bodyHtml.contains('artículo 58') && !mail.bodyHtml.contains('${')
    }

    void testWhoHasNeitherNameNorAddressGetsNoMail() {
        Map result = submitted(isAnonymous: 'Y', emailAddress: null, accepted: null)
        assert from('SentMail').where('ownerEntityName', 'PqrsCase', 'ownerId', result.custRequestId, 'mailTemplateId', 'PQRS_RECEIVED').queryCount() == 0
        GenericValue row = from('PqrsCase').where('custRequestId', result.custRequestId).queryOne()
        assert row.customerName == null && row.partyId == null
    }

    void testNumberAndCodeOpenTheStateAndOneAloneDoesNot() {
        Map result = submitted()
        String number = from('PqrsCase').where('custRequestId', result.custRequestId).queryOne().caseNumber
        Closure ask = { String caseNumber, String code -> serve('findPqrsState', system, [caseNumber: caseNumber, receiptCode: code, remoteAddress: '198.51.100.9']) }
        Map state = ask(number, result.receiptCode as String).state
        assert state.number == number && state.due && !state.answered
        assert !state.values().any { it.contains('rosa') || it.contains('freno') }
        Map wrongCode = ask(number, 'ABCD-2345-WXYZ')
        Map wrongNumber = ask('2031-999999', result.receiptCode as String)
        assert ServiceUtil.isError(wrongCode) && ServiceUtil.getErrorMessage(wrongCode) == ServiceUtil.getErrorMessage(wrongNumber)
        String printed = serve('issuePqrsReceipt', lead, [custRequestId: result.custRequestId]).receiptCode
        assert ask(number, printed).state.number == number && ask(number, result.receiptCode as String).state.number == number
        assert from('PqrsReceiptCode').where('custRequestId', result.custRequestId).queryList().every { it.codeHash.size() == 43 }
    }

    void testFilesAreForWhoReachesTheCase() {
        Map result = submitted()
        Map added = serve('addPqrsFile', lead, [custRequestId: result.custRequestId, uploadedFile: ByteBuffer.wrap('%PDF-1.7'.bytes),
                _uploadedFile_fileName: 'carta <1>.docx', fileKindId: 'EVIDENCE'])
        assert ServiceUtil.isSuccess(added): added
        Map read = serve('readPqrsFile', lead, [storedFileId: added.storedFileId])
        assert read.fileName == 'carta 1.pdf' && read.mimeTypeId == 'application/pdf' && read.fileBytes.remaining() == 8
        assert ServiceUtil.isError(serve('readPqrsFile', adviser, [storedFileId: added.storedFileId]))
        assert ServiceUtil.isError(serve('readPqrsFile', lead, [storedFileId: 'none']))
        assert ServiceUtil.isError(serve('addPqrsFile', lead, [custRequestId: result.custRequestId,
                uploadedFile: ByteBuffer.wrap('<html>'.bytes), _uploadedFile_fileName: 'a.pdf']))
        try {
            serve('addPqrsFile', adviser, [custRequestId: result.custRequestId, uploadedFile: ByteBuffer.wrap('%PDF-1.7'.bytes)])
            assert false: 'an adviser adds no files'
        } catch (ServiceAuthException refused) {
            assert refused.message.contains('DEALERCRM_PQRS_CREATE')
        }
    }
}
