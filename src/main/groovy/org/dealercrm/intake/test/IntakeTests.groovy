package org.dealercrm.intake.test

import java.nio.ByteBuffer
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.jdbc.SQLProcessor
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.test.Given

/** Reports taken in by a running system: what is written, what is known the second time, what is refused. */
class IntakeTests extends OFBizTestCase {

    private static final String HEADER = 'ID;Fecha;Asesor;Cliente;Celular;Correo;Modelo\n'

    private Given given
    private GenericValue lead
    private String brandId
    private String facilityId
    private String profileId
    private final List<String> runIds = []

    IntakeTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        brandId = given.brand()
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        facilityId = serve('createDealershipSite', admin, [facilityName: 'Sede de prueba', countryCode: 'CO', timeZoneId: 'America/Bogota']).facilityId
        profileId = serve('createIntakeProfile', lead, profile([createAdvisers: 'Y'])).intakeProfileId
    }

    /** Lights are written past the recording of a test, so the suite removes them itself. */
    @Override
    protected void tearDown() {
        runIds.each { String runId ->
            def helperInfo = delegator.getGroupHelperInfo('org.apache.ofbiz')
            String lights = delegator.getModelEntity('TrafficLight').getTableName(helperInfo.helperBaseName)
            new SQLProcessor(delegator, helperInfo).withCloseable { SQLProcessor processor ->
                processor.prepareStatement("DELETE FROM $lights WHERE SALES_OPPORTUNITY_ID LIKE ?".toString())
                processor.setValue(runId + '-%')
                processor.executeUpdate()
            }
        }
        super.tearDown()
    }

    private Map serve(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 600, true)
    }

    private Map profile(Map more) {
        return [profileName: 'Prueba', sourceSystemId: 'TEST_' + brandId, brandId: brandId, facilityId: facilityId, datePattern: 'dd/MM/yyyy',
                dateLocale: 'es_CO', phoneRegion: 'CO'] + more
    }

    private Map upload(String text, GenericValue user = lead) {
        Map result = serve('importReport', user, [intakeProfileId: profileId, uploadedFile: ByteBuffer.wrap(text.getBytes('UTF-8')),
                _uploadedFile_fileName: 'reporte.csv', _uploadedFile_contentType: 'text/csv'])
        if (result.intakeRunId) {
            runIds << result.intakeRunId
        }
        return result
    }

    private GenericValue run(Map result) {
        return from('IntakeRun').where('intakeRunId', result.intakeRunId).queryOne()
    }

    private List<GenericValue> prospects(Map result) {
        return from('Prospect').where('intakeRunId', result.intakeRunId).orderBy('externalId').queryList()
    }

    void testARowBecomesPersonOpportunityAndProspect() {
        Map result = upload(HEADER + 'A1;05/10/2026;Nuevo Asesor;Ana Pérez;300 001 2345;ana@example.com;Sierra\n')
        GenericValue prospect = prospects(result)[0]
        assert prospect.customerName == 'Ana Pérez'
        assert prospect.phoneE164 == '+573000012345'
        assert prospect.contactable == 'Y'
        assert prospect.brandId == brandId
        GenericValue person = from('Person').where('partyId', prospect.customerPartyId).queryOne()
        assert [person.firstName, person.lastName] == ['Ana', 'Pérez']
        assert from('PartyRole').where('partyId', prospect.customerPartyId, 'roleTypeId', 'LEAD').queryCount() == 1
        List mechs = from('PartyContactMech').where('partyId', prospect.customerPartyId).queryList()*.contactMechId
        GenericValue phone = from('TelecomNumber').where(EntityCondition.makeCondition('contactMechId', EntityOperator.IN, mechs)).queryOne()
        assert [phone.countryCode, phone.contactNumber] == ['57', '3000012345']
        assert from('SalesOpportunity').where('salesOpportunityId', prospect.salesOpportunityId).queryOne().opportunityStageId == 'DCRM_STG_NEW'
        assert from('SalesOpportunityRole').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 2
        assert from('DealershipStaff').where('partyId', prospect.adviserPartyId, 'roleTypeId', 'SALES_REP').queryOne().lastName == 'Asesor'
        assert from('FacilityParty').where('partyId', prospect.adviserPartyId, 'facilityId', facilityId).queryCount() == 1
    }

    void testCreatedKnownAndRejectedAreAllDataRowsAndASecondUploadCreatesNothing() {
        String report = 'Tráfico\n' + HEADER + 'A1;05/10/2026;Solo Aquí;Ana Pérez;3000012345;;Sierra\nA1;05/10/2026;Solo Aquí;Ana Pérez;3000012345;;Sierra\n' +
                'A2;06/10/2026;Solo Aquí;;3000012346;;Sierra\nA3;nunca;Solo Aquí;Luis Gil;;;Sierra\nA4;07/10/2026;Solo Aquí;Eva Gil;no tiene;;Pampa\n;;;;;;\nTotal;;;5\n'
        GenericValue first = run(upload(report))
        assert [first.dataRows, first.createdRows, first.knownRows, first.rejectedRows] == [5L, 2L, 1L, 2L]
        assert [first.titleRows, first.blankRows, first.subtotalRows, first.notContactableRows, first.createdAdvisers] == [1L, 1L, 1L, 1L, 1L]
        assert first.statusId == 'INTAKE_FINISHED'
        List errors = from('IntakeRowError').where('intakeRunId', first.intakeRunId).orderBy('rowErrorSeqId').queryList()
        assert errors.collect { GenericValue error -> [error.rowNumber, error.columnName, error.reasonCode, error.rawValue] } ==
                [[5L, 'Cliente', 'NO_CUSTOMER_NAME', ''], [6L, 'Fecha', 'BAD_DATE', 'nunca']]
        GenericValue second = run(upload(report))
        assert [second.dataRows, second.createdRows, second.knownRows, second.rejectedRows] == [5L, 0L, 3L, 2L]
    }

    void testACustomerWithTwoInterestsIsOnePerson() {
        Map first = upload(HEADER + 'B1;05/10/2026;Uno Dos;Ana Pérez;3000012399;;Sierra\nB2;05/10/2026;Uno Dos;ANA PEREZ;+57 300 001 2399;;Pampa\n')
        Map second = upload(HEADER + 'B3;06/10/2026;Uno Dos;Ana Perez;3000012399;;Nevado\nB4;06/10/2026;Uno Dos;Otra Persona;3000012399;;Nevado\n')
        List parties = (prospects(first) + prospects(second))*.customerPartyId
        assert parties[0] == parties[1]
        assert parties[0] == parties[2]
        assert parties[0] != parties[3]
    }

    void testAFileThatIsRefusedWritesNothing() {
        long runs = from('IntakeRun').queryCount()
        Map refused = upload('%PDF-1.7')
        assert ServiceUtil.getErrorMessage(refused).startsWith('No es una hoja de cálculo: parece un documento PDF.')
        assert ServiceUtil.getErrorMessage(upload('Cliente;Marca\nAna;X\n')).contains('Faltan columnas obligatorias: Fecha de la visita, Teléfono.')
        assert ServiceUtil.getErrorMessage(upload('')).startsWith('El archivo está vacío')
        assert from('IntakeRun').queryCount() == runs
    }

    void testAnAdviserMayNotImport() {
        try {
            upload(HEADER + "C1;${LocalDate.of(2026, 10, 5)};Uno Dos;Ana;3000012345;;", given.user('DEALERCRM_ADVISER'))
            fail('imported')
        } catch (ServiceAuthException expected) {
            assert expected.message.contains('DEALERCRM_INTAKE')
        }
    }

    void testAProfileNeedsAPatternALocaleAndARegionThatExist() {
        [[datePattern: 'mañana'], [dateLocale: 'qq'], [phoneRegion: 'XX'], [createAdvisers: 'Y', facilityId: null]].each { Map wrong ->
            assert ServiceUtil.isError(serve('createIntakeProfile', lead, profile(wrong)))
        }
    }

    void testAHeaderIsGivenToOneFieldAndTakenAway() {
        serve('setIntakeProfileColumn', lead, [intakeProfileId: profileId, headerText: 'Quién', targetFieldId: 'customerName'])
        serve('setIntakeProfileColumn', lead, [intakeProfileId: profileId, headerText: 'Quién', targetFieldId: 'comments'])
        assert from('IntakeProfileColumn').where('intakeProfileId', profileId).queryList()*.targetFieldId == ['comments']
        serve('setIntakeProfileColumn', lead, [intakeProfileId: profileId, headerText: 'Quién'])
        assert from('IntakeProfileColumn').where('intakeProfileId', profileId).queryCount() == 0
    }
}
