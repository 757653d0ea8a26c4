package org.dealercrm.privacy.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.privacy.PersonSearch
import org.dealercrm.shared.Clock
import org.dealercrm.shared.personal.SuppressedPeople
import org.dealercrm.shared.test.Given

/** The suppression of a person's data over all capabilities in a running system. */
class SuppressionTests extends OFBizTestCase {

    /** A Wednesday in Bogotá, noon. */
    private static final Instant NOW = Instant.parse('2032-04-07T17:00:00Z')
    private static int people = 100

    private Given given
    private GenericValue lead, agent
    private String partyId, phone, email, document, fullName

    SuppressionTests(String testName) {
        super(testName)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOW)
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        agent = given.user('DEALERCRM_CRM_AGENT')
        people++
        phone = '+573024440' + people
        email = "elvira.$people@example.com".toString()
        document = '52999' + people
        fullName = 'Elvira Suprimida' + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[people - 100]
        partyId = delegator.getNextSeqId('Party')
        delegator.create('Party', [partyId: partyId, partyTypeId: 'PERSON'])
        delegator.create('Person', [partyId: partyId, firstName: 'Elvira', lastName: fullName.substring(7)])
        delegator.create('PartyIdentification', [partyId: partyId, partyIdentificationTypeId: from('PartyIdentificationType').queryFirst().partyIdentificationTypeId, idValue: document])
        contact('TELECOM_NUMBER', [infoString: null])
        contact('EMAIL_ADDRESS', [infoString: email])
        given.prospect([customerPartyId: partyId, customerName: fullName, phoneE164: phone, emailAddress: email, externalId: 'X-' + partyId, sourceSystemId: 'SPIGA'])
        delegator.create('FollowUpActivity', [activityId: delegator.getNextSeqId('FollowUpActivity'), rowKey: 'sup ' + partyId, customerPartyId: partyId,
                customerName: fullName, phoneE164: phone, activityTypeId: from('FollowUpActivityType').queryFirst().activityTypeId, statusId: 'ACTV_DONE',
                comments: "Se habló con $fullName".toString(), createdDate: Clock.now()])
        serve('recordContactChoice', [choiceTypeId: 'AUTHORISED', partyId: partyId, address: phone, channelId: 'CALL', purposeId: 'COMMERCIAL', saidById: 'DCRM_CW_FORM'])
        serve('recordPrivacyAnswer', [partyId: partyId, privacyPurposeId: 'PRV_BRAND', stateId: 'GRANTED', saidById: 'DCRM_CW_FORM', evidenceText: 'Formato 9'])
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    private void contact(String type, Map fields) {
        String id = delegator.getNextSeqId('ContactMech')
        delegator.create('ContactMech', [contactMechId: id, contactMechTypeId: type] + fields)
        if (type == 'TELECOM_NUMBER') {
            delegator.create('TelecomNumber', [contactMechId: id, countryCode: '57', contactNumber: phone.substring(3)])
        }
        delegator.create('PartyContactMech', [partyId: partyId, contactMechId: id, fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
    }

    Map serve(String name, Map input, GenericValue user = lead) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    Map suppress(Map changes = [:], GenericValue user = lead) {
        return serve('suppressPersonalData', [partyId: partyId, reasonText: 'Lo pidió por escrito', isConfirmed: 'Y'] + changes, user)
    }

    private GenericValue caseOf(String day, String statusId) {
        Map registered = serve('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_IN_PERSON', partyId: partyId, documentNumber: document,
                addressText: 'Calle 12 # 3-45', receivedDate: Timestamp.valueOf(day + ' 10:00:00'),
                description: "Llamar a $fullName al 302 444-0$people o escribir a ${email.toUpperCase()}; C.C. 52.999.$people, Calle 12 # 3-45. El freno suena.".toString()])
        assert ServiceUtil.isSuccess(registered): ServiceUtil.getErrorMessage(registered)
        GenericValue row = from('PqrsCase').where('custRequestId', registered.custRequestId).queryOne()
        row.set('statusId', statusId)
        row.store()
        return row
    }

    /** Every table of ours and of the party that still holds a text. */
    private List holding(String text) {
        List found = []
        ['Person', 'PartyIdentification', 'TelecomNumber', 'ContactMech', 'Prospect', 'SalesOpportunity', 'FollowUpActivity', 'ContactChoice', 'ContactAttempt',
         'CommunicationEvent', 'SentMail', 'PqrsCase', 'PqrsStatus', 'CustRequest', 'CustRequestItem', 'PrivacyAnswer', 'PersonalDataSuppression', 'SuppressedAddress'].each { String entity ->
            from(entity).queryList()*.getAllFields().each { Map row ->
                row.findAll { it.value instanceof String && it.value.toLowerCase().contains(text.toLowerCase()) }.each { found << entity + '.' + it.key }
            }
        }
        return found.unique()
    }

    void testWhatNoDutyKeepsIsRemovedAndWhatOneKeepsIsReduced() {
        GenericValue recent = caseOf('2031-03-03', 'PQRS_CLOSED')
        GenericValue old = caseOf('2019-03-04', 'PQRS_CLOSED')
        Map looked = serve('previewPersonalData', [partyId: partyId])
        assert looked.obstacles == [] && holding(phone).contains('Prospect.phoneE164')
        Map done = suppress()
        assert ServiceUtil.isSuccess(done): ServiceUtil.getErrorMessage(done)
        assert [phone, phone.substring(3), email, '444-0' + people, '52.999.' + people].collectEntries { [it, holding(it)] }.findAll { it.value } == [:]
        assert holding(fullName) as Set == ['SentMail.bodyHtml', 'PqrsCase.customerName', 'PqrsCase.description', 'CustRequest.description', 'CustRequestItem.description'] as Set
        assert !from('SentMail').where('ownerEntityName', 'PqrsCase', 'ownerId', old.custRequestId).queryList().any { it.bodyHtml.contains(fullName) }
        recent.refresh()
        assert recent.customerName == fullName && recent.documentNumber == document && recent.suppressedDate && !recent.phoneNumber && !recent.addressText
        assert recent.description.contains('El freno suena') && !recent.description.contains('Calle 12')
        old.refresh()
        assert old.customerName == '—' && !old.documentNumber && old.description == '—' && old.caseNumber && old.pqrsTypeId && old.suppressedDate
        Map kept = from('PersonalDataRemoval').where('suppressionId', done.suppressionId).queryList().collectEntries { [it.kindId + ' ' + it.treatmentId, it] }
        assert kept['PROSPECT REMOVED'].rowCount == 1 && kept['CASE REDUCED'].keptUntil == Date.valueOf('2041-03-03') && kept['CASE REMOVED'].rowCount == 1
        assert looked.findings.collect { it.kindId() + ' ' + it.treatment() } as Set == kept.keySet()
        assert from('PrivacyConsent').where('partyId', partyId, 'privacyPurposeId', 'PRV_BRAND').queryOne().stateId == 'WITHDRAWN'
    }

    void testOnceMoreRemovesNothing() {
        suppress()
        Map again = suppress()
        assert ServiceUtil.isSuccess(again) && !again.suppressionId
        assert from('PersonalDataSuppression').where('partyId', partyId).queryCount() == 1
    }

    void testAnOpenCaseMustBeAnsweredFirstUnlessItIsTheRequest() {
        GenericValue open = caseOf('2032-04-05', 'PQRS_RECEIVED')
        Map refused = suppress()
        assert ServiceUtil.isError(refused) && ServiceUtil.getErrorMessage(refused).contains(open.caseNumber)
        assert holding(phone).contains('Prospect.phoneE164')
        Map done = suppress([custRequestId: open.custRequestId])
        assert ServiceUtil.isSuccess(done): ServiceUtil.getErrorMessage(done)
        open.refresh()
        assert open.phoneNumber == phone && from('PersonalDataSuppression').where('suppressionId', done.suppressionId).queryOne().custRequestId == open.custRequestId
        open.set('statusId', 'PQRS_CLOSED')
        open.store()
        assert suppress().suppressionId
        open.refresh()
        assert !open.phoneNumber
    }

    void testNobodyIsContactedAndNoImportBringsThemBackUntilTheyAuthorise() {
        suppress()
        Map question = [address: phone, channelId: 'CALL', purposeId: 'SERVICE', contactDate: Timestamp.from(NOW)]
        assert serve('checkContact', question).allowed == 'N'
        assert SuppressedPeople.of(delegator).contains(email.toUpperCase()) && SuppressedPeople.of(delegator).contains(document)
        assert SuppressedPeople.of(delegator).contains(SuppressedPeople.reported('SPIGA', 'X-' + partyId)) && !SuppressedPeople.of(delegator).contains('+573024449999')
        String back = given.person('Elvira')
        given.prospect([customerPartyId: back, phoneE164: phone])
        delegator.create('PartyIdentification', [partyId: back, partyIdentificationTypeId: from('PartyIdentificationType').queryFirst().partyIdentificationTypeId, idValue: document])
        serve('recordPrivacyAnswer', [partyId: back, privacyPurposeId: 'PRV_COMMERCIAL', stateId: 'GRANTED', saidById: 'DCRM_CW_FORM', evidenceText: 'Formato 10'])
        assert ![phone, email, document, SuppressedPeople.reported('SPIGA', 'X-' + partyId)].any { SuppressedPeople.of(delegator).contains(it) }
    }

    void testAnAuthorisationOnThePageOfContactEndsTheSuppressionToo() {
        suppress()
        assert SuppressedPeople.among(delegator, [document]).contains(document[0..1] + '.' + document[2..7])
        serve('recordContactChoice', [choiceTypeId: 'AUTHORISED', partyId: partyId, purposeId: 'SURVEY', saidById: 'DCRM_CW_FORM'])
        assert SuppressedPeople.among(delegator, [email]).contains(email)
        serve('recordContactChoice', [choiceTypeId: 'AUTHORISED', partyId: partyId, purposeId: 'COMMERCIAL', saidById: 'DCRM_CW_FORM'])
        assert ![phone, email, document, SuppressedPeople.reported('SPIGA', 'X-' + partyId)].any { SuppressedPeople.of(delegator).contains(it) }
    }

    void testWhoSharesANumberEndsNothingElseOfTheOther() {
        SuppressedPeople.keep(delegator, given.person('Suprimida'), ['+573000008899', 'suprimida.8899@example.com', '52998877'])
        SuppressedPeople.lift(delegator, given.person('Vecina'), ['+573000008899', 'vecina.8899@example.com'])
        SuppressedPeople left = SuppressedPeople.of(delegator)
        assert !left.contains('+573000008899') && left.contains('suprimida.8899@example.com') && left.contains('52998877')
        SuppressedPeople.lift(delegator, given.person('Vuelve'), ['suprimida.8899@example.com'])
        assert !SuppressedPeople.of(delegator).contains('52998877')
    }

    void testCopiesInTracesEvidenceAndImprovementActionsLoseThePerson() {
        GenericValue row = caseOf('2031-03-03', 'PQRS_CLOSED')
        String action = delegator.getNextSeqId('ImprovementAction')
        delegator.create('ImprovementAction', [improvementActionId: action, description: "Revisar frenos, como pidió $fullName (302-444-0$people)".toString()])
        row.set('improvementActionId', action)
        row.store()
        String trace = delegator.getNextSeqId('ExportTrace')
        delegator.create('ExportTrace', [exportTraceId: trace, formId: 'GSC-FOR-04', fileName: "Carta ${fullName.toUpperCase()}.pdf".toString(),
                filterText: "Texto: 302 444-0$people".toString(), rowCount: 1L])
        serve('recordPrivacyAnswer', [partyId: partyId, privacyPurposeId: 'PRV_COMMERCIAL', stateId: 'GRANTED', saidById: 'DCRM_CW_FORM',
                evidenceText: "Grabación 7 de $fullName".toString()])
        Map done = suppress()
        assert ServiceUtil.isSuccess(done): ServiceUtil.getErrorMessage(done)
        assert from('ImprovementAction').where('improvementActionId', action).queryOne().description == 'Revisar frenos, como pidió […] ([…])'
        GenericValue left = from('ExportTrace').where('exportTraceId', trace).queryOne()
        assert left.fileName == 'Carta […].pdf' && left.filterText == 'Texto: […]'
        assert from('PrivacyAnswer').where('partyId', partyId).queryList()*.evidenceText.findAll() as Set == ['Formato 9', 'Grabación 7 de […]'] as Set
        List kept = from('PersonalDataRemoval').where('suppressionId', done.suppressionId).queryList().collect { it.kindId + ' ' + it.treatmentId }
        assert kept.containsAll(['CASE_ACTION REDUCED', 'TRACE REDUCED', 'CONSENT REDUCED'])
        assert !suppress().suppressionId
    }

    void testTheSearchTakesAllWordsCompaniesAndDocumentsInAnyWriting() {
        String company = delegator.getNextSeqId('Party')
        delegator.create('Party', [partyId: company, partyTypeId: 'PARTY_GROUP'])
        delegator.create('PartyGroup', [partyId: company, groupName: "Ferretería Búsqueda $people S.A.S.".toString()])
        delegator.create('PartyIdentification', [partyId: company, partyIdentificationTypeId: from('PartyIdentificationType').queryFirst().partyIdentificationTypeId,
                idValue: '800.197.' + people + '-4'])
        Closure found = { String text -> new PersonSearch(delegator).find(text)*.partyId }
        assert found(fullName.toLowerCase()) == [partyId] && found(fullName.split(' ').reverse().join('  ')) == [partyId]
        assert found('Elvira Inexistente') == [] && found('ferreteria BUSQUEDA ' + people) == [company]
        assert found(document[0..1] + '.' + document[2..4] + ' ' + document[5..7]) == [partyId]
        assert found('800197' + people) == [company] && found('800 197 ' + people + '-4') == [company]
        assert found(email) == [partyId] && found(phone.substring(3)) == [partyId]
    }

    private String cell(String rowNumber, String text) {
        String id = delegator.getNextSeqId('IntakeRun')
        delegator.create('IntakeRun', [intakeRunId: id, startedDate: Clock.now()])
        delegator.create('IntakeRowError', [intakeRunId: id, rowErrorSeqId: rowNumber, rowNumber: 2L, reasonCode: 'BAD_DATE', rawValue: text])
        return id
    }

    void testCellsOfRejectedRowsLoseThePersonAndNobodyElse() {
        List own = [fullName.toUpperCase() + ', ayer', '302 444-0' + people, document[0..1] + '.' + document[2..4] + '.' + document[5..7], '<' + email.toUpperCase() + '>']
        List ofOthers = [fullName + 'na', fullName + ' Gómez', 'María ' + fullName, 'Elvira', 'Susana ' + fullName.substring(7), '9' + document, 'x' + email]
        List ids = own.collect { cell('00001', it) }
        List others = ofOthers.collect { cell('00001', it) }
        suppress()
        Closure left = { String id -> from('IntakeRowError').where('intakeRunId', id).queryOne().rawValue }
        assert ids.collect(left) == ['[…], ayer', '[…]', '[…]', '<[…]>']
        assert others.collect(left) == ofOthers
    }

    void testCasesOfNobodyWithANumberEmailOrDocumentOfThePersonAreFound() {
        List found = [[phoneNumber: phone], [emailAddress: email.toUpperCase()], [documentNumber: document[0..1] + '.' + document[2..7]]].collect { Map by ->
            GenericValue row = caseOf('2031-03-03', 'PQRS_CLOSED')
            row.setFields([partyId: null, phoneNumber: null, emailAddress: null, documentNumber: null, customerName: null] + by)
            row.store()
            row
        }
        GenericValue other = caseOf('2031-03-03', 'PQRS_CLOSED')
        other.setFields([partyId: null, phoneNumber: '+573024449' + people, emailAddress: 'x' + email, documentNumber: document + '0'])
        other.store()
        assert serve('previewPersonalData', [partyId: partyId]).findings.find { it.kindId() == 'CASE' }.rows() == 3
        found[0].set('statusId', 'PQRS_RECEIVED')
        found[0].store()
        assert ServiceUtil.getErrorMessage(suppress()).contains(found[0].caseNumber)
        found[0].set('statusId', 'PQRS_CLOSED')
        found[0].store()
        assert suppress().suppressionId
        found.each { it.refresh() }
        assert found.every { it.suppressedDate && !it.phoneNumber && !it.emailAddress && !it.description.contains('444-0') }
        other.refresh()
        assert other.phoneNumber && !other.suppressedDate
    }

    void testWrongRequestsAndRefusals() {
        [[partyId: 'NOBODY'], [reasonText: null], [reasonText: 'x' * 256], [isConfirmed: 'N'], [isConfirmed: null], [custRequestId: 'NONE'],
         [partyId: lead.partyId]].each { Map wrong ->
            Map refused = suppress(wrong)
            assert ServiceUtil.isError(refused) && !ServiceUtil.getErrorMessage(refused).contains('Dealercrm'): wrong
        }
        try {
            assert ServiceUtil.isError(suppress([:], agent))
        } catch (ServiceAuthException refused) {
            assert refused.message
        }
        assert ServiceUtil.isSuccess(serve('refusePersonalDataSuppression', [partyId: partyId, reasonText: 'Crédito vigente con la casa']))
        GenericValue row = from('PersonalDataSuppression').where('partyId', partyId).queryOne()
        assert row.stateId == 'REFUSED' && row.decidedByUserLogin == lead.userLoginId && holding(phone).contains('Prospect.phoneE164')
    }
}
