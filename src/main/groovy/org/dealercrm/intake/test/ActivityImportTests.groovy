package org.dealercrm.intake.test

import java.nio.ByteBuffer
import java.sql.Date
import java.sql.Timestamp

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Visits done and not done, taken in by a running system: whose they are, what a second file changes, what it must not. */
class ActivityImportTests extends OFBizTestCase {

    private static final String HEADER = 'N.º actividad;N.º tráfico;Tipo;Estado;Fecha programada;Fecha realizada;Asesor;Celular;Observaciones\n'

    private Given given
    private GenericValue lead
    private GenericValue prospect
    private String brandId
    private String facilityId
    private String source
    private String adviser
    private String profileId

    ActivityImportTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        brandId = given.brand()
        facilityId = serve('createDealershipSite', given.user('DEALERCRM_ADMIN'),
                [facilityName: 'Sede de visitas', countryCode: 'CO', timeZoneId: 'America/Bogota']).facilityId
        source = 'TV_' + brandId
        adviser = given.person('Visita' + brandId)
        delegator.create('PartyRole', [partyId: adviser, roleTypeId: 'SALES_REP'])
        delegator.create('FacilityParty', [partyId: adviser, facilityId: facilityId, roleTypeId: 'SALES_REP', fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        prospect = given.prospect(brandId: brandId, facilityId: facilityId, adviserPartyId: adviser, externalId: 'T1', sourceSystemId: source, rowKey: 'S|' + source + '|T1',
                phoneE164: '+573000077' + brandId.takeRight(3).padLeft(3, '0'), trafficDate: Date.valueOf('2026-10-01'))
        profileId = serve('createIntakeProfile', lead, profile([:])).intakeProfileId
    }

    /** Lights are written past the recording of a test, so the suite removes them itself. */
    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    private Map serve(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 600, true)
    }

    private Map profile(Map more) {
        return [profileName: 'Visitas', reportTypeId: 'ACTIVITY_REPORT', sourceSystemId: 'V' + brandId, prospectSourceId: source,
                datePattern: 'dd/MM/yyyy', dateLocale: 'es_CO', phoneRegion: 'CO'] + more
    }

    private GenericValue imported(String rows, String profile = profileId) {
        Map result = serve('importReport', lead, [intakeProfileId: profile, uploadedFile: ByteBuffer.wrap((HEADER + rows).getBytes('UTF-8')),
                _uploadedFile_fileName: 'visitas.csv', _uploadedFile_contentType: 'text/csv'])
        assert !ServiceUtil.isError(result): ServiceUtil.getErrorMessage(result)
        return from('IntakeRun').where('intakeRunId', result.intakeRunId).queryOne()
    }

    private GenericValue activity(String externalId) {
        return from('FollowUpActivity').where('sourceSystemId', 'V' + brandId, 'externalId', externalId).queryOne()
    }

    private static List counts(GenericValue run) {
        return [run.dataRows, run.createdRows, run.updatedRows, run.knownRows, run.rejectedRows]
    }

    private String name() {
        return 'Visita' + brandId + ' De Prueba'
    }

    void testARowBecomesAnActivityOfItsProspectAndOfItsOwner() {
        GenericValue run = imported("A1;T1;Llamada;Realizada;04/10/2026;05/10/2026 15:30;;;Pidió precio\nA2;;Visita;Pendiente;06/10/2026;;${name()};;\n")
        assert counts(run) == [2L, 2L, 0L, 0L, 0L]
        assert run.withoutProspectRows == 1L
        GenericValue call = activity('A1')
        assert [call.salesOpportunityId, call.adviserPartyId, call.brandId, call.facilityId] ==
                [prospect.salesOpportunityId, adviser, brandId, facilityId]
        assert [call.activityTypeId, call.statusId, call.doneDay] == ['ACTT_CALL', 'ACTV_DONE', Date.valueOf('2026-10-05')]
        assert call.doneDate.toInstant().toString() == '2026-10-05T20:30:00Z'
        assert call.commentKey != null
        GenericValue visit = activity('A2')
        assert [visit.salesOpportunityId, visit.adviserPartyId, visit.facilityId, visit.statusId] == [null, adviser, facilityId, 'ACTV_PLANNED']
        assert from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne().lastFollowUpDate == call.doneDate
    }

    void testASecondUploadCreatesNothingAndChangesOnlyWhatChangedAtItsSource() {
        String first = "B1;T1;Visita;Pendiente;04/10/2026;;;;\nB2;T1;Llamada;Realizada;;04/10/2026;;;ok\n;T1;Visita;Realizada;;03/10/2026;${name()};;Igual\n" +
                ";T1;Visita;Realizada;;03/10/2026;${name()};;Igual\n"
        assert counts(imported(first)) == [4L, 4L, 0L, 0L, 0L]
        assert counts(imported(first)) == [4L, 0L, 0L, 4L, 0L]
        GenericValue run = imported(first.replace('Visita;Pendiente;04/10/2026;;', 'Visita;Realizada;04/10/2026;07/10/2026;'))
        assert counts(run) == [4L, 0L, 1L, 3L, 0L]
        GenericValue done = activity('B1')
        assert [done.statusId, done.doneDay, done.intakeRunId] == ['ACTV_DONE', Date.valueOf('2026-10-07'), run.intakeRunId]
        assert from('EntityAuditLog').where('changedEntityName', 'FollowUpActivity', 'changedFieldName', 'statusId',
                'pkCombinedValueText', done.activityId).queryCount() > 0
    }

    void testAnActivityThatMovesChangesTheLightsOfBothProspects() {
        GenericValue other = given.prospect(brandId: brandId, facilityId: facilityId, adviserPartyId: adviser, externalId: 'T2', sourceSystemId: source,
                rowKey: 'S|' + source + '|T2', trafficDate: Date.valueOf('2026-10-01'))
        String row = 'M1;T1;Llamada;Realizada;;05/10/2026;;;Pidió precio\n'
        imported(row)
        assert [prospect, other].collect { light(it)?.callTotal ?: 0L } == [1L, 0L]
        imported(row.replace(';T1;', ';T2;'))
        assert [prospect, other].collect { light(it).callTotal } == [0L, 1L]
        imported(row.replace(';T1;', ';;').replace('2026;;;', "2026;${name()};;"))
        assert activity('M1').salesOpportunityId == null
        assert [prospect, other].collect { light(it).callTotal } == [0L, 0L]
    }

    private GenericValue light(GenericValue owner) {
        from('TrafficLight').where('salesOpportunityId', owner.salesOpportunityId).queryOne()
    }

    void testWhatAPersonChangedHereStays() {
        imported('C1;T1;Visita;Pendiente;04/10/2026;;;;Llamar luego\n')
        assert !ServiceUtil.isError(serve('updateFollowUpActivity', lead, [activityId: activity('C1').activityId, comments: 'Corregido aquí']))
        assert counts(imported('C1;T1;Visita;Anulada;04/10/2026;;;;Otro\n')) == [1L, 0L, 0L, 1L, 0L]
        assert [activity('C1').statusId, activity('C1').comments] == ['ACTV_PLANNED', 'Corregido aquí']
    }

    void testACorrectedCommentIsJudgedAnew() {
        imported('D1;T1;Llamada;Realizada;;04/10/2026;;;ok\n')
        GenericValue judged = activity('D1')
        String rulingId = delegator.getNextSeqId('ActivityRuling')
        delegator.create('ActivityRuling', [rulingId: rulingId, activityId: judged.activityId, validityId: 'ACTV_INVALID', rulingDate: Clock.now()])
        judged.set('validityId', 'ACTV_INVALID')
        judged.set('rulingId', rulingId)
        judged.store()
        assert counts(imported('D1;T1;Llamada;Realizada;;04/10/2026;;;El cliente pidió la cotización de la Sierra\n')) == [1L, 0L, 1L, 0L, 0L]
        assert [activity('D1').validityId, activity('D1').rulingId] == [null, null]
        assert from('ActivityRuling').where('rulingId', rulingId).queryOne().supersededDate != null
    }

    void testAProspectIsFoundByTelephoneAndAnUnknownIdIsKeptOrRejected() {
        imported("E1;;Llamada;Realizada;;04/10/2026;;${prospect.phoneE164};\nE2;T9;Llamada;Realizada;;04/10/2026;${name()};${prospect.phoneE164};\n")
        assert activity('E1').salesOpportunityId == prospect.salesOpportunityId
        assert activity('E2').salesOpportunityId == null
        String strict = serve('createIntakeProfile', lead, profile([strictProspects: 'Y', sourceSystemId: 'W' + brandId])).intakeProfileId
        GenericValue run = imported("E3;T9;Llamada;Realizada;;04/10/2026;${name()};;\nE4;;Llamada;Realizada;;04/10/2026;;;\n", strict)
        assert counts(run) == [2L, 0L, 0L, 0L, 2L]
        assert from('IntakeRowError').where('intakeRunId', run.intakeRunId).orderBy('rowErrorSeqId').queryList()
                .collect { GenericValue error -> [error.rowNumber, error.columnName, error.reasonCode, error.rawValue] } ==
                [[2L, 'N.º tráfico', 'UNKNOWN_PROSPECT', 'T9'], [3L, 'Asesor', 'NO_ADVISER', '']]
    }

    void testAWordOfTheReportsIsTaughtAndForgotten() {
        GenericValue before = imported("F1;T1;Desayuno ${brandId};Realizada;;04/10/2026;;;\n")
        assert activity('F1').activityTypeId == 'ACTT_OTHER'
        assert !ServiceUtil.isError(serve('saveIntakeWord', lead, [wordText: "  DESAYÚNO ${brandId}!".toString(), meaningId: 'ACTT_VISIT']))
        imported("F2;T1;Desayuno ${brandId};Realizada;;04/10/2026;;;\n")
        assert activity('F2').activityTypeId == 'ACTT_VISIT'
        serve('removeIntakeWord', lead, [wordKindId: 'TYPE', wordText: "desayuno $brandId".toString().toLowerCase()])
        imported("F3;T1;Desayuno ${brandId};Realizada;;04/10/2026;;;\n")
        assert activity('F3').activityTypeId == 'ACTT_OTHER'
        assert before.createdRows == 1L
        [[wordText: '¡!', meaningId: 'ACTT_VISIT'], [wordText: 'x' * 61, meaningId: 'ACTT_VISIT'], [wordText: 'x', meaningId: 'PRV_VALID']].each { Map wrong ->
            assert ServiceUtil.isError(serve('saveIntakeWord', lead, wrong))
        }
    }

    void testAProfileNeedsAKindAndATypeThatExistAndAnAdviserMayNotTeachWords() {
        assert ServiceUtil.isError(serve('createIntakeProfile', lead, profile([reportTypeId: 'WEATHER_REPORT'])))
        assert ServiceUtil.isError(serve('createIntakeProfile', lead, profile([activityTypeId: 'ACTT_SONG'])))
        try {
            serve('saveIntakeWord', given.user('DEALERCRM_ADVISER'), [wordText: 'x', meaningId: 'ACTT_VISIT'])
            fail('taught')
        } catch (ServiceAuthException expected) {
            assert expected.message.contains('DEALERCRM_INTAKE')
        }
    }
}
