package org.dealercrm.pqrs.test

import java.nio.ByteBuffer

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.CaseDisplay
import org.dealercrm.pqrs.CaseMask
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Who sees the person of a case, role by role, in a running system. */
class CaseMaskTests extends OFBizTestCase {

    private Given given
    private GenericValue lead, row

    CaseMaskTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        Map registered = serve('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_IN_PERSON', customerName: 'Gloria Oculta Ríos',
                phoneNumber: '3024440202', emailAddress: 'gloria.oculta@example.com', documentNumber: '41555666', addressText: 'Carrera 9 # 8-77',
                subject: 'De Gloria Oculta Ríos', description: 'Gloria oculta ríos, 302 444 0202: el vidrio está roto'], lead)
        assert ServiceUtil.isSuccess(registered): ServiceUtil.getErrorMessage(registered)
        row = from('PqrsCase').where('custRequestId', registered.custRequestId).queryOne()
    }

    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    Map serve(String name, Map input, GenericValue user) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    Map shown(GenericValue user) {
        return CaseMask.of(dispatcher.security, user).of(new CaseDisplay(delegator, new Locale('es')).of(row), row)
    }

    void testRolesThatAnswerSeeThePersonAndRolesOfFiguresDoNot() {
        ['CRM_LEAD', 'CRM_AGENT', 'SERVICE', 'CALLCENTER', 'AFTERSALES', 'ADVISER', 'PROMOTER', 'MANAGER', 'RHP', 'ADMIN'].each { String role ->
            Map seen = shown(given.user('DEALERCRM_' + role))
            assert !seen.masked && seen.customer == 'Gloria Oculta Ríos' && seen.documentNumber == '41555666': role
        }
        ['GENERAL', 'QUALITY', 'MARKETING'].each { String role ->
            Map seen = shown(given.user('DEALERCRM_' + role))
            assert seen.masked && seen.customer == 'G. O. R.' && seen.phoneNumber == '••••02' && seen.emailAddress == '••••@example.com': role
            assert seen.documentNumber == '••••66' && seen.addressText == '••••' && seen.subject == 'De […]': role
            assert seen.description == '[…], […]: el vidrio está roto' && seen.caseNumber == row.caseNumber: role
        }
    }

    void testFreeTextsHideWordsOfTheNameAndNumbersInAnyWriting() {
        row.set('description', 'La señora RIOS (gloria) dio 41.555.666, +57 302-444-0202 y gloria.oculta@example.com; también otra.vez@example.org')
        assert shown(given.user('DEALERCRM_QUALITY')).description == 'La señora […] ([…]) dio […], […] y […]; también […]'
        assert shown(lead).description == row.description
    }

    void testWhoAnswersACaseSeesItAndNobodyIsNobody() {
        GenericValue general = given.user('DEALERCRM_GENERAL')
        row.set('responsiblePartyId', general.partyId)
        assert !shown(general).masked
        assert CaseMask.of(dispatcher.security, null).hides(row)
    }

    void testSuppressedCasesAreForAdministratorsOfPersonalData() {
        row.set('suppressedDate', Clock.now())
        assert shown(lead).masked && !shown(given.user('DEALERCRM_ADMIN')).masked
    }

    void testFilesAreClosedToWhoMustNotSeeThePerson() {
        Map filed = serve('addPqrsFile', [custRequestId: row.custRequestId, uploadedFile: ByteBuffer.wrap('%PDF-1.4\n%%EOF'.getBytes('US-ASCII')),
                _uploadedFile_fileName: 'cedula.pdf'], lead)
        assert ServiceUtil.isSuccess(filed): ServiceUtil.getErrorMessage(filed)
        Map refused = serve('readPqrsFile', [storedFileId: filed.storedFileId], given.user('DEALERCRM_QUALITY'))
        assert ServiceUtil.isError(refused) && !ServiceUtil.getErrorMessage(refused).contains('Dealercrm')
        assert ServiceUtil.isSuccess(serve('readPqrsFile', [storedFileId: filed.storedFileId], lead))
        assert from('ExportTrace').where('formId', 'PQRS_FILE', 'ownerId', row.custRequestId).queryCount() == 1
    }
}
