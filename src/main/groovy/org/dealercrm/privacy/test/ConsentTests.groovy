package org.dealercrm.privacy.test

import java.nio.ByteBuffer
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** What people allow to be done with their data, and the traces of files that leave, in a running system. */
class ConsentTests extends OFBizTestCase {

    /** A Wednesday in Bogotá, noon. */
    private static final Instant NOW = Instant.parse('2032-04-07T17:00:00Z')

    private Given given
    private GenericValue lead, quality, manager
    private String partyId

    ConsentTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOW)
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        quality = given.user('DEALERCRM_QUALITY')
        manager = given.user('DEALERCRM_MANAGER')
        partyId = given.person('Marta')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    Map serve(String name, Map input, GenericValue user = lead) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    Map says(String stateId, Map changes = [:], GenericValue user = lead) {
        return serve('recordPrivacyAnswer', [partyId: partyId, privacyPurposeId: 'PRV_BRAND', stateId: stateId, saidById: 'DCRM_CW_FORM',
                evidenceText: 'Formato 12'] + changes, user)
    }

    String standing(String purposeId = 'PRV_BRAND') {
        return from('PrivacyConsent').where('partyId', partyId, 'privacyPurposeId', purposeId).queryOne()?.stateId
    }

    List choices(String purposeId) {
        return from('ContactChoice').where('partyId', partyId, 'purposeId', purposeId, 'withdrawnDate', null).queryList()*.choiceTypeId
    }

    void testAnAnswerIsInForceAndEveryAnswerIsKept() {
        Map first = says('REFUSED', [saidDay: '2032-04-01', evidenceText: null])
        assert ServiceUtil.isSuccess(first): ServiceUtil.getErrorMessage(first)
        assert standing() == 'REFUSED'
        assert ServiceUtil.isSuccess(says('GRANTED', [treatmentId: '2026-1']))
        assert ServiceUtil.isSuccess(says('WITHDRAWN'))
        assert standing() == 'WITHDRAWN'
        List kept = from('PrivacyAnswer').where('partyId', partyId).orderBy('saidDate', 'privacyAnswerId').queryList()
        assert kept*.stateId == ['REFUSED', 'GRANTED', 'WITHDRAWN']
        assert kept[1].treatmentId == '2026-1' && kept[1].recordedByUserLogin == lead.userLoginId && kept[1].saidById == 'DCRM_CW_FORM'
        assert from('PrivacyConsent').where('partyId', partyId).queryCount() == 1
    }

    void testAnOlderAnswerGoesToTheHistoryAlone() {
        says('REFUSED')
        assert ServiceUtil.isSuccess(says('GRANTED', [saidDay: '2032-03-01']))
        assert standing() == 'REFUSED' && from('PrivacyAnswer').where('partyId', partyId).queryCount() == 2
    }

    void testWrongAnswersAreRefusedInWords() {
        says('GRANTED')
        [[stateId: 'PERHAPS'], [stateId: null], [privacyPurposeId: 'NONE'], [privacyPurposeId: null], [partyId: 'NOBODY'], [saidById: 'FAX'], [saidById: null],
         [saidDay: '2032-13-01'], [saidDay: '2032-04-08'], [treatmentId: 'X'], [custRequestId: 'X'], [evidenceText: 'x' * 256], [evidenceText: null],
         [stateId: 'REFUSED'], [stateId: 'WITHDRAWN', privacyPurposeId: 'PRV_IMAGE'],
         [uploadedFile: ByteBuffer.wrap('MZ\u0090\u0000'.getBytes('ISO-8859-1')), _uploadedFile_fileName: 'a.pdf']].each { Map wrong ->
            Map refused = says('GRANTED', wrong)
            assert ServiceUtil.isError(refused) && !ServiceUtil.getErrorMessage(refused).contains('Dealercrm'): wrong
        }
        assert from('PrivacyAnswer').where('partyId', partyId).queryCount() == 1
    }

    void testConsentAndContactChoiceSayTheSame() {
        says('GRANTED', [privacyPurposeId: 'PRV_COMMERCIAL'])
        assert choices('COMMERCIAL') == ['AUTHORISED']
        says('WITHDRAWN', [privacyPurposeId: 'PRV_COMMERCIAL'])
        assert choices('COMMERCIAL') == ['OPT_OUT'] && standing('PRV_COMMERCIAL') == 'WITHDRAWN'
        assert from('PrivacyAnswer').where('partyId', partyId).queryCount() == 2
    }

    void testAContactChoiceOfAllChannelsIsAConsent() {
        Map choice = serve('recordContactChoice', [choiceTypeId: 'OPT_OUT', partyId: partyId, purposeId: 'SURVEY', saidById: 'DCRM_CW_CALL'])
        assert ServiceUtil.isSuccess(choice)
        assert standing('PRV_SURVEY') == 'REFUSED'
        serve('recordContactChoice', [choiceTypeId: 'OPT_OUT', partyId: partyId, purposeId: 'COMMERCIAL', channelId: 'CALL', saidById: 'DCRM_CW_CALL'])
        assert standing('PRV_COMMERCIAL') == null
    }

    private Map chooses(String type, Map more = [:]) {
        Map choice = serve('recordContactChoice', [choiceTypeId: type, partyId: partyId, saidById: 'DCRM_CW_CALL'] + more)
        assert ServiceUtil.isSuccess(choice): ServiceUtil.getErrorMessage(choice)
        return choice
    }

    private void takesBack(Map choice) {
        Map ended = serve('withdrawContactChoice', [contactChoiceId: choice.contactChoiceId, saidById: 'DCRM_CW_PERSON', comments: 'Marta llamó'])
        assert ServiceUtil.isSuccess(ended): ServiceUtil.getErrorMessage(ended)
    }

    void testAChoiceWithoutAPurposeIsOneOfAllPurposes() {
        says('GRANTED', [privacyPurposeId: 'PRV_COMMERCIAL'])
        Map out = chooses('OPT_OUT')
        assert standing('PRV_COMMERCIAL') == 'WITHDRAWN' && standing('PRV_SURVEY') == 'REFUSED' && standing() == null
        Map refused = says('GRANTED', [privacyPurposeId: 'PRV_SURVEY'])
        assert ServiceUtil.getErrorMessage(refused).contains('no ser contactada para nada') && ServiceUtil.isSuccess(says('GRANTED'))
        chooses('AUTHORISED', [purposeId: 'SURVEY'])
        assert standing('PRV_SURVEY') == 'REFUSED'
        takesBack(out)
        assert standing('PRV_SURVEY') == 'GRANTED' && standing('PRV_COMMERCIAL') == 'GRANTED'
    }

    void testAnAuthorisationThatIsTakenBackIsNoConsentAnyMore() {
        Map all = chooses('AUTHORISED', [comments: 'Marta dijo que sí'])
        Map survey = chooses('AUTHORISED', [purposeId: 'SURVEY'])
        assert standing('PRV_COMMERCIAL') == 'GRANTED' && standing('PRV_SURVEY') == 'GRANTED'
        takesBack(all)
        assert standing('PRV_COMMERCIAL') == 'WITHDRAWN' && standing('PRV_SURVEY') == 'GRANTED'
        takesBack(survey)
        assert standing('PRV_SURVEY') == 'WITHDRAWN'
        List answers = from('PrivacyAnswer').where('partyId', partyId, 'privacyPurposeId', 'PRV_COMMERCIAL').queryList()
        assert answers.every { it.contactChoiceId == all.contactChoiceId && !it.evidenceText } && answers*.saidById.toSet() == ['DCRM_CW_CALL', 'DCRM_CW_PERSON'] as Set
        takesBack(chooses('OPT_OUT', [purposeId: 'SURVEY']))
        assert standing('PRV_SURVEY') == 'WITHDRAWN'
    }

    void testAnAuthorisationOfOneChannelLeavesTheConsent() {
        Map call = chooses('AUTHORISED', [purposeId: 'COMMERCIAL', channelId: 'CALL'])
        says('GRANTED', [privacyPurposeId: 'PRV_COMMERCIAL'])
        takesBack(call)
        assert standing('PRV_COMMERCIAL') == 'GRANTED'
    }

    void testOnlyWhoMayRecordsAndReads() {
        [quality, manager].each { GenericValue user ->
            try {
                assert ServiceUtil.isError(says('GRANTED', [:], user))
            } catch (ServiceAuthException refused) {
                assert refused.message
            }
        }
        Map kept = says('GRANTED', [uploadedFile: ByteBuffer.wrap('%PDF-1.4\n%%EOF'.getBytes('US-ASCII')), _uploadedFile_fileName: 'firma.pdf'])
        Map masked = serve('readPrivacyEvidence', [privacyAnswerId: kept.privacyAnswerId], quality)
        assert ServiceUtil.isError(masked) && !ServiceUtil.getErrorMessage(masked).contains('Dealercrm')
        Map read = serve('readPrivacyEvidence', [privacyAnswerId: kept.privacyAnswerId])
        assert read.fileName == 'firma.pdf'
        GenericValue trace = from('ExportTrace').where('formId', 'PRIVACY_EVIDENCE', 'ownerId', kept.privacyAnswerId).queryOne()
        assert trace.exportedByUserLogin == lead.userLoginId && trace.rowCount == 1 && trace.sha256.size() == 64
    }

    void testEveryWorkbookLeavesATrace() {
        Clock.run()
        [exportProspectValidity: 'GC-FOR-06', exportFollowUpValidity: 'GC-FOR-05', exportTrafficLightRegister: 'GC-FOR-21',
         exportProactiveControl: 'GSC-FOR-09'].each { String service, String formId ->
            long before = from('ExportTrace').where('formId', formId, 'exportedByUserLogin', lead.userLoginId).queryCount()
            Map exported = serve(service, [month: '2001-02', timeZone: TimeZone.getTimeZone('America/Bogota')])
            assert ServiceUtil.isSuccess(exported): ServiceUtil.getErrorMessage(exported)
            List traces = from('ExportTrace').where('formId', formId, 'exportedByUserLogin', lead.userLoginId).queryList()
            assert traces.size() == before + 1
            assert traces[0].fileName == exported.fileName && traces[0].fileSize == exported.fileBytes.remaining() && traces[0].filterText
        }
    }
}
