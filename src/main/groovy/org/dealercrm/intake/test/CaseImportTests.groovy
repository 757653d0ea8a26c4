package org.dealercrm.intake.test

import java.nio.ByteBuffer
import java.sql.Date
import java.sql.Timestamp

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.personal.SuppressedPeople
import org.dealercrm.shared.test.Given

/** Cases of a dealership's own spreadsheet, taken in by a running system: what becomes of a row, what is known again, what is refused and why. */
class CaseImportTests extends OFBizTestCase {

    private static final String HEADER = 'Radicado;Fecha de recibo;Hora;Tipo de solicitud;Canal;Sede;Área;Cliente;Celular;Correo;Documento;Placa;Asunto;Descripción;' +
            'Urgente;Estado;Fecha respuesta;Respuesta\n'

    private Given given
    private GenericValue lead
    private String brandId
    private String facilityId
    private String siteName
    private String profileId

    CaseImportTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        brandId = given.brand()
        siteName = 'Sede de casos ' + brandId
        facilityId = serve('createDealershipSite', given.user('DEALERCRM_ADMIN'),
                [facilityName: siteName, countryCode: 'CO', timeZoneId: 'America/Bogota', saturdayIsBusiness: 'N']).facilityId
        profileId = serve('createIntakeProfile', lead, profile([:])).intakeProfileId
    }

    private Map serve(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 600, true)
    }

    private Map profile(Map more) {
        return [profileName: 'Casos', reportTypeId: 'CASE_REPORT', sourceSystemId: 'Q' + brandId, brandId: brandId, datePattern: 'dd/MM/yyyy',
                dateLocale: 'es_CO', phoneRegion: 'CO'] + more
    }

    private Map upload(String text, GenericValue user = lead, String profile = profileId) {
        return serve('importReport', user, [intakeProfileId: profile, uploadedFile: ByteBuffer.wrap(text.getBytes('UTF-8')),
                _uploadedFile_fileName: 'casos.csv', _uploadedFile_contentType: 'text/csv'])
    }

    private GenericValue run(Map result) {
        assert !ServiceUtil.isError(result): ServiceUtil.getErrorMessage(result)
        return from('IntakeRun').where('intakeRunId', result.intakeRunId).queryOne()
    }

    private GenericValue pqrsCase(String externalId) {
        return from('PqrsCase').where('sourceId', 'Q' + brandId, 'externalId', externalId).queryOne()
    }

    private List errors(GenericValue run) {
        return from('IntakeRowError').where('intakeRunId', run.intakeRunId).orderBy('rowErrorSeqId').queryList().collect { GenericValue error ->
            [error.rowNumber, error.columnName, error.reasonCode, error.rawValue]
        }
    }

    private String row(Map said) {
        Map row = [id: 'X1', date: '06/07/2026', time: '', type: 'Queja', channel: 'Correo', site: siteName, area: '', name: 'Inés Casos' + brandId, phone: '', mail: '',
                document: '', plate: '', subject: '', text: 'Algo pasa', urgent: '', state: '', answered: '', answer: ''] + said
        return row.values().join(';') + '\n'
    }

    void testARowBecomesACaseWithItsCustomerTermRequestAndHistory() {
        GenericValue run = run(upload(HEADER + row(id: 'A1', time: '15:30', type: 'Derecho de petición', channel: 'Llamada telefónica', area: 'Taller',
                phone: '300 001 7701', mail: 'ines.casos@example.com', document: '52.000.1', plate: 'zzq-701', subject: 'Factura', urgent: 'Sí')))
        assert [run.dataRows, run.createdRows, run.knownRows, run.rejectedRows] == [1L, 1L, 0L, 0L]
        GenericValue row = pqrsCase('A1')
        assert [row.pqrsTypeId, row.pqrsChannelId, row.pqrsAreaId] == ['PQRS_PETITION', 'PQRS_CH_PHONE', 'PQRS_AR_WORKSHOP']
        assert [row.facilityId, row.brandId, row.statusId, row.isUrgent, row.isAnonymous] == [facilityId, brandId, 'PQRS_RECEIVED', 'Y', 'N']
        assert [row.phoneNumber, row.emailAddress, row.plate, row.subject] == ['+573000017701', 'ines.casos@example.com', 'ZZQ701', 'Factura']
        assert row.receivedDate.toInstant().toString() == '2026-07-06T20:30:00Z'
        assert [row.receivedDay, row.dueDate] == [Date.valueOf('2026-07-06'), Date.valueOf('2026-07-29')]
        assert row.caseNumber == String.format('2026-%06d', row.caseSerial)
        assert [row.sourceTypeId, row.intakeRunId] == ['IMPORT', run.intakeRunId]
        assert from('Person').where('partyId', row.partyId).queryOne().lastName == 'Casos' + brandId
        GenericValue request = from('CustRequest').where('custRequestId', row.custRequestId).queryOne()
        assert [request.statusId, request.fromPartyId] == ['CRQ_SUBMITTED', row.partyId]
        assert request.responseRequiredDate.toString().startsWith('2026-07-29')
        List history = from('PqrsStatus').where('custRequestId', row.custRequestId).queryList()
        assert history*.actionId == ['REGISTER']
        assert history[0].comments.contains('Q' + brandId) && history[0].comments.contains('A1')
    }

    void testASecondUploadCreatesNothingAndTheRowsAlwaysAddUp() {
        String report = HEADER + row(id: 'B2', date: '07/07/2026') + row(id: 'B1') + row(id: 'B1') + row(id: 'B3', date: 'ayer') +
                row(id: '', name: '', mail: 'sin.nombre@example.com', text: 'Sin número')
        GenericValue first = run(upload(report))
        assert [first.dataRows, first.createdRows, first.knownRows, first.rejectedRows] == [5L, 3L, 1L, 1L]
        GenericValue second = run(upload(report))
        assert [second.dataRows, second.createdRows, second.knownRows, second.rejectedRows] == [5L, 0L, 4L, 1L]
        assert from('PqrsCase').where('intakeRunId', first.intakeRunId, 'isAnonymous', 'Y').queryCount() == 1
        assert from('Person').where('firstName', 'Inés', 'lastName', 'Casos' + brandId).queryCount() == 2
        long earlier = pqrsCase('B1').caseSerial
        assert pqrsCase('B2').caseSerial > earlier
        long last = from('PqrsSerial').where('caseYear', 2026L).queryOne().lastSerial
        String next = serve('registerPqrs', lead, [pqrsTypeId: 'PQRS_COMPLAINT', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Otra', isAnonymous: 'Y']).caseNumber
        assert !next.startsWith('2026') || next == String.format('2026-%06d', last + 1)
    }

    void testWhatIsWrongIsSaidWithRowColumnReasonAndText() {
        GenericValue run = run(upload(HEADER + row(id: 'C1', date: '31/02/2026') + row(id: 'C2', type: 'Tutela rara') + row(id: 'C3', text: '') +
                row(id: 'C4', area: 'Cocina') + row(id: 'C5', urgent: 'quizás') + row(id: 'C6', site: 'Sede que no hay') + row(id: 'C7', channel: 'Paloma') +
                row(id: 'C8', answered: '01/07/2026') + row(id: 'C9', date: '01/01/2099') + row(id: 'C10', state: 'Respondido') + row(id: 'C11', time: '27:80')))
        assert [run.dataRows, run.createdRows, run.knownRows, run.rejectedRows] == [11L, 0L, 0L, 11L]
        assert errors(run) == [[2L, 'Fecha de recibo', 'BAD_DATE', '31/02/2026'], [3L, 'Tipo de solicitud', 'UNKNOWN_TYPE', 'Tutela rara'],
                [4L, 'Descripción', 'NO_DESCRIPTION', ''], [5L, 'Área', 'UNKNOWN_AREA', 'Cocina'], [6L, 'Urgente', 'BAD_YES_NO', 'quizás'],
                [7L, 'Sede', 'UNKNOWN_SITE', 'Sede que no hay'], [8L, 'Canal', 'UNKNOWN_CHANNEL', 'Paloma'],
                [9L, 'Fecha respuesta', 'ANSWERED_BEFORE', '01/07/2026'], [10L, 'Fecha de recibo', 'FUTURE_DATE', '01/01/2099'],
                [11L, 'Fecha respuesta', 'NO_DATE', ''], [12L, 'Hora', 'BAD_TIME', '27:80']]
    }

    void testWhoseDataWereSuppressedMayComplainAnewButHistoryStaysAway() {
        SuppressedPeople.keep(delegator, 'GONE' + brandId, ['+573000017790', '52000779-3'])
        String report = HEADER + row(id: 'S1', phone: '300 001 7790') + row(id: 'S2', document: '52.000.779') + row(id: 'S3', phone: '300 001 7790', state: 'Cerrado') +
                row(id: 'S4', type: 'Queja y reclamo') + row(id: 'S5', phone: '300 001 7791', document: '52000778')
        GenericValue first = run(upload(report))
        assert [first.dataRows, first.createdRows, first.knownRows, first.rejectedRows] == [5L, 3L, 0L, 2L]
        assert errors(first) == [[2L, 'Celular', 'SUPPRESSED_OPEN', ''], [3L, 'Documento', 'SUPPRESSED_OPEN', ''], [4L, 'Celular', 'SUPPRESSED_CLOSED', ''],
                [5L, 'Tipo de solicitud', 'AMBIGUOUS_TYPE', 'Queja y reclamo']]
        GenericValue row = pqrsCase('S1')
        assert row.phoneNumber == '+573000017790' && from('PqrsStatus').where('custRequestId', row.custRequestId).queryOne().comments.contains('suprímalos de nuevo')
        assert !from('PqrsStatus').where('custRequestId', pqrsCase('S5').custRequestId).queryOne().comments.contains('suprímalos')
        GenericValue again = run(upload(report))
        assert [again.createdRows, again.knownRows, again.rejectedRows] == [0L, 3L, 2L]
        assert errors(again)*.get(2) == ['SUPPRESSED_CLOSED', 'AMBIGUOUS_TYPE']
    }

    void testAReportWithoutANeededColumnIsRefusedByName() {
        Map result = upload('Radicado;Tipo;Canal;Descripción\nD1;Queja;Correo;Algo\n')
        assert ServiceUtil.getErrorMessage(result).contains('Fecha de recibo')
        Map untyped = upload('Radicado;Fecha de recibo;Canal;Descripción\nD1;06/07/2026;Correo;Algo\n')
        assert ServiceUtil.getErrorMessage(untyped).contains('Tipo de caso')
        Map empty = upload('Radicado;Fecha de recibo;Canal;Tipo\nD1;06/07/2026;Correo;Queja\n')
        assert ServiceUtil.getErrorMessage(empty).contains('Descripción')
        assert from('PqrsCase').where('sourceId', 'Q' + brandId).queryCount() == 0
    }

    void testRowsOutOfReachAreRejectedAndTheirPeopleAreNotWritten() {
        GenericValue other = limited(['DEALERCRM_SITE_VIEW', 'DEALERCRM_INTAKE_CREATE', 'DEALERCRM_PQRS_CREATE'])
        GenericValue far = run(upload(HEADER + row(id: 'E1', name: 'Lejano ' + brandId), other))
        assert [far.createdRows, far.rejectedRows] == [0L, 1L]
        assert errors(far) == [[2L, 'Sede', 'OUT_OF_REACH', siteName]]
        assert from('Person').where('firstName', 'Lejano', 'lastName', brandId).queryCount() == 0
        delegator.create('FacilityParty', [facilityId: facilityId, partyId: other.partyId, roleTypeId: '_NA_', fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        assert run(upload(HEADER + row(id: 'E1', name: 'Lejano ' + brandId), other)).createdRows == 1L
    }

    void testWhoMayNotRegisterCasesImportsNone() {
        Map result = upload(HEADER + row(id: 'F1'), limited(['DEALERCRM_ALL_VIEW', 'DEALERCRM_INTAKE_CREATE']))
        assert ServiceUtil.getErrorMessage(result).contains('DEALERCRM_PQRS_CREATE')
        assert pqrsCase('F1') == null
    }

    private GenericValue limited(List<String> permissions) {
        String groupId = 'T' + delegator.getNextSeqId('SecurityGroup')
        Timestamp since = Timestamp.valueOf('2001-01-01 00:00:00')
        delegator.create('SecurityGroup', [groupId: groupId])
        permissions.each { delegator.create('SecurityGroupPermission', [groupId: groupId, permissionId: it, fromDate: since]) }
        GenericValue user = given.user(groupId)
        delegator.create('PartyRole', [partyId: user.partyId, roleTypeId: '_NA_'])
        return user
    }

    void testHistoryComesInClosedWithItsThemeAsAreaAndSaysThatNoTermWasValid() {
        String history = serve('createIntakeProfile', lead, profile(pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_OTHER', caseStatusId: 'PQRS_CLOSED',
                createAreas: 'Y', facilityId: facilityId)).intakeProfileId
        String text = 'Año;Expediente;Fecha;Tema;Subtema;Solicita resp.\n2014;7;02/01/2014;Aceras ' + brandId + ';Baldosa suelta;SI\n2014;8;03/01/2014;Aceras ' +
                brandId + ';;\n'
        assert run(upload(text, lead, history)).createdRows == 2L
        GenericValue row = pqrsCase('2014-7')
        assert [row.statusId, row.wantsAnswer, row.subject, row.isAnonymous] == ['PQRS_CLOSED', 'Y', 'Baldosa suelta', 'Y']
        assert [row.dueDate, row.termFromDate, row.answeredDate, row.closedDate] == [null, null, null, null]
        assert row.caseNumber.startsWith('2014-')
        assert row.description.contains('Tema: Aceras ' + brandId) && row.description.contains('Expediente: 7')
        assert from('PqrsArea').where('pqrsAreaId', row.pqrsAreaId).queryOne().nameEs == 'Aceras ' + brandId
        GenericValue untold = pqrsCase('2014-8')
        assert [untold.pqrsAreaId, untold.wantsAnswer, untold.caseSerial] == [row.pqrsAreaId, null, row.caseSerial + 1]
        assert from('PqrsStatus').where('custRequestId', row.custRequestId).queryOne().comments.contains('Sin fecha límite: el 2014-01-02')
        assert from('CustRequest').where('custRequestId', row.custRequestId).queryOne().statusId == 'CRQ_COMPLETED'
    }

    void testWhatWasAnsweredBringsItsAnswerAndWhetherItWasInTime() {
        run(upload(HEADER + row(id: 'H1', answered: '28/07/2026', answer: 'Se cambió la pieza') + row(id: 'H2', answered: '30/07/2026')))
        GenericValue inTime = pqrsCase('H1')
        assert [inTime.statusId, inTime.answeredInTime, inTime.usedDays] == ['PQRS_ANSWERED', 'Y', 14L]
        GenericValue answer = from('PqrsAnswer').where('custRequestId', inTime.custRequestId).queryOne()
        assert [answer.answerStateId, answer.bodyText, answer.sentDate] == ['SENT', 'Se cambió la pieza', Date.valueOf('2026-07-28')]
        assert [pqrsCase('H2').answeredInTime, pqrsCase('H2').usedDays] == ['N', 16L]
        assert from('CustRequest').where('custRequestId', inTime.custRequestId).queryOne().statusId == 'CRQ_REVIEWED'
    }

    void testAnOpenCaseGoesToWhomTheRulesSay() {
        GenericValue answerer = given.user('DEALERCRM_ADVISER')
        delegator.create('PqrsAssignmentRule', [assignmentRuleId: 'T' + brandId, sequenceNum: 1L, facilityId: facilityId, toAreaId: 'PQRS_AR_CARE',
                responsiblePartyId: answerer.partyId])
        run(upload(HEADER + row(id: 'G1')))
        GenericValue row = pqrsCase('G1')
        assert [row.statusId, row.responsiblePartyId, row.pqrsAreaId] == ['PQRS_IN_PROGRESS', answerer.partyId, 'PQRS_AR_CARE']
        assert from('CustRequest').where('custRequestId', row.custRequestId).queryOne().statusId == 'CRQ_ACCEPTED'
    }
}
