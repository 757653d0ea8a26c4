package org.dealercrm.pqrs.test

import java.sql.Date
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.CaseDays
import org.dealercrm.pqrs.CaseDisplay
import org.dealercrm.pqrs.CaseFilter
import org.dealercrm.pqrs.PqrsReach
import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Registering cases in a running system: number, term, request, customer, and what is refused. */
class PqrsTests extends OFBizTestCase {

    /** A Monday in Bogotá, noon; the law counts 15 business days from the next day on. */
    private static final Instant NOW = Instant.parse('2026-07-06T17:00:00Z')

    private Given given
    private GenericValue lead

    PqrsTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOW)
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private Map register(Map fields = [:], GenericValue user = lead) {
        dispatcher.runSync('registerPqrs', [pqrsTypeId: 'PQRS_CLAIM', pqrsChannelId: 'PQRS_CH_IN_PERSON', description: 'El motor hace ruido',
                customerName: 'Ana Prueba', emailAddress: 'ana.prueba@example.com', userLogin: user, locale: new Locale('es')] + fields)
    }

    private GenericValue row(Map result) {
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        from('PqrsCase').where('custRequestId', result.custRequestId).queryOne()
    }

    void testACaseHasNumberTermRequestAndHistory() {
        GenericValue row = row(register())
        assert row.statusId == PqrsStates.RECEIVED
        assert row.caseNumber == '2026-' + String.format('%06d', row.caseSerial)
        assert row.dueDate.toString() == '2026-07-29'
        assert row.legalBasis.contains('1480')
        GenericValue request = from('CustRequest').where('custRequestId', row.custRequestId).queryOne()
        assert request.custRequestTypeId == 'DCRM_PQRS' && request.fromPartyId == row.partyId
        assert from('PqrsStatus').where('custRequestId', row.custRequestId).queryList()*.actionId == ['REGISTER']
    }

    void testNumbersHaveNoGapsAndTheSameCustomerIsOneParty() {
        GenericValue first = row(register())
        assert ServiceUtil.isError(register(description: ' '))
        GenericValue second = row(register())
        assert second.caseSerial == first.caseSerial + 1
        assert second.partyId == first.partyId
    }

    void testAQueryAboutPersonalDataCountsFromTheDayOfReceipt() {
        assert row(register(pqrsTypeId: 'PQRS_DATA_QUERY')).dueDate.toString() == '2026-07-21'
    }

    void testWhoWantsNoNameIsAnonymous() {
        GenericValue row = row(register(isAnonymous: 'Y', customerName: null, emailAddress: null))
        assert row.partyId == null
        assert from('CustRequest').where('custRequestId', row.custRequestId).queryOne().fromPartyId == 'DCRM_ANONYMOUS'
    }

    void testSomebodyKnownIsNamedByTheirPartyAndTheirVehicle() {
        String partyId = row(register(phoneNumber: '300 000 7131')).partyId
        GenericValue vehicle = delegator.makeValue('CustomerVehicle', [vehicleId: delegator.getNextSeqId('CustomerVehicle'), partyId: partyId,
                plate: 'PQR131', brandId: from('DealershipBrand').queryFirst().brandId])
        vehicle.create()
        GenericValue row = row(register(partyId: partyId, customerName: null, emailAddress: null, vehicleId: vehicle.vehicleId,
                receivedDate: '2026-06-30 10:00'))
        assert row.customerName == 'Ana Prueba' && row.partyId == partyId && row.plate == 'PQR131' && row.brandId == vehicle.brandId
        assert row.receivedDay.toString() == '2026-06-30' && row.dueDate.toString() == '2026-07-23'
        assert error(vehicleId: vehicle.vehicleId).contains('placa')
        assert error(documentTypeId: 'DNI', documentNumber: '1').contains('documento')
    }

    void testTheMomentOfReceiptIsReadAtTheClocksOfTheSite() {
        String facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede de prueba en Tijuana'])
        delegator.create('DealershipSite', [facilityId: facilityId, siteCode: facilityId, countryCode: 'CO', timeZoneId: 'America/Tijuana'])
        GenericValue row = row(register(facilityId: facilityId, receivedDate: '2026-07-03 23:30'))
        assert row.receivedDate.toInstant() == Instant.parse('2026-07-04T06:30:00Z') && row.receivedDay.toString() == '2026-07-03'
        assert error(facilityId: facilityId, receivedDate: '2026-07-06 10:01').contains('futuro')
        assert error(receivedDate: 'anteayer').contains('anteayer')
    }

    void testTheFilterOfCasesDueSoonFindsThoseWithAYellowLight() {
        Clock.stopAt(Instant.parse('2026-11-26T17:00:00Z'))
        List due = ['2026-11-25', '2026-11-26', '2026-12-01', '2026-12-02']
        Map lights = due.collectEntries { String day ->
            GenericValue row = row(register())
            row.dueDate = Date.valueOf(day)
            row.store()
            [(row.custRequestId): new CaseDisplay(delegator, new Locale('es')).of(row).light]
        }
        assert lights.values().toList() == ['red', 'yellow', 'yellow', 'green']
        List conditions = new CaseFilter([state: 'SOON']).conditions(PqrsReach.of(delegator, dispatcher.security, lead), CaseDays.of(delegator))
        List found = from('PqrsCase').where(conditions).queryList()*.custRequestId.findAll { it in lights.keySet() }
        assert found as Set == lights.findAll { it.value == 'yellow' }.keySet()
    }

    void testACustomerOutOfReachIsNobody() {
        String partyId = row(register()).partyId
        assert error([partyId: partyId, customerName: null, emailAddress: null], given.user('DEALERCRM_MANAGER')).contains(partyId)
    }

    void testWhatIsWrongIsNamed() {
        assert error(pqrsChannelId: 'PQRS_CH_PHONE').contains('grabación')
        assert row(register(pqrsChannelId: 'PQRS_CH_PHONE', recordingReference: 'REC-1')).recordingReference == 'REC-1'
        assert row(register(pqrsChannelId: 'PQRS_CH_PHONE', pqrsTypeId: 'PQRS_PETITION')).recordingReference == null
        assert error(receivedDate: '2026-07-06 12:01').contains('futuro')
        assert error(occurredDay: '2026-07-07').contains('ocurrir')
        assert error(occurredDay: 'ayer').contains('ayer')
        assert error(emailAddress: 'nadie').contains('nadie')
        assert error(phoneNumber: '12').contains('12')
        assert error(customerName: null).contains('nombre')
        assert error(emailAddress: null).contains('responder')
        assert error(pqrsTypeId: 'NOPE').contains('tipo')
        assert error(facilityId: 'NOPE').contains('NOPE')
    }

    void testWhoMayNotRegisterIsRefused() {
        assert refused(given.user('DEALERCRM_MARKETING'))
        assert refused(given.user('DEALERCRM_ADVISER'))
        assert error([:], given.user('DEALERCRM_MANAGER')).contains('marcas')
    }

    void testStatesAreThoseOfTheMachine() {
        Set machine = PqrsStates.steps().findAll { it.from() != it.to() }.collect { it.from() + '>' + it.to() } as Set
        List ids = from('StatusItem').where('statusTypeId', 'PQRS_CASE').queryList()*.statusId
        Set data = from('StatusValidChange').queryList().findAll { it.statusId in ids }.collect { it.statusId + '>' + it.statusIdTo } as Set
        assert data == machine
    }

    private String error(Map fields, GenericValue user = lead) {
        Map result = register(fields, user)
        assert ServiceUtil.isError(result): fields
        ServiceUtil.getErrorMessage(result)
    }

    private boolean refused(GenericValue user) {
        try {
            ServiceUtil.isError(register([:], user))
        } catch (ServiceAuthException expected) {
            expected != null
        }
    }
}
