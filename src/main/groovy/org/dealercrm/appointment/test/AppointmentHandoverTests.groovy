package org.dealercrm.appointment.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase
import org.dealercrm.appointment.AppointmentRows
import org.dealercrm.appointment.CustomerSearch
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Who takes over appointments, who is found as a customer, and the contact in which an appointment was agreed. */
class AppointmentHandoverTests extends OFBizTestCase {
    private Given given
    private GenericValue lead
    private GenericValue adviser
    private GenericValue successor
    private String brandId
    private String facilityId
    private String typeId

    AppointmentHandoverTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(Instant.parse('2031-03-04T15:00:00Z'))
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        adviser = given.user('DEALERCRM_ADVISER')
        successor = given.user('DEALERCRM_ADVISER')
        brandId = given.brand()
        facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityTypeId: 'RETAIL_STORE', facilityName: 'Taller de prueba'])
        delegator.create('DealershipSite', [facilityId: facilityId, cityName: 'Bogotá', countryCode: 'CO', timeZoneId: 'America/Bogota'])
        typeId = delegator.getNextSeqId('AppointmentType')
        delegator.create('AppointmentType', [appointmentTypeId: typeId, nameEs: 'Revisión', nameEn: 'Check', durationMinutes: 60L])
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    private Map call(String name, Map input, GenericValue user = lead) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private String booked(String day, Map more = [:]) {
        Map result = call('bookAppointment', [partyId: given.person('Rosa'), facilityId: facilityId, appointmentTypeId: typeId, day: day, time: '09:00',
                brandId: brandId, overbookReason: 'Prueba'] + more)
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        String id = result.workEffortId
        return id
    }

    private GenericValue row(String id) {
        return from('Appointment').where('workEffortId', id).queryOne()
    }

    private void own(String id, Map fields) {
        GenericValue row = row(id)
        row.setNonPKFields(fields)
        row.store()
    }

    void testOpenAppointmentsToComeGoToTheSuccessorAndPastOnesStay() {
        String future = booked('2031-03-06')
        String other = booked('2031-03-07')
        String cancelled = booked('2031-03-10')
        [future, cancelled].each { own(it, [adviserPartyId: adviser.partyId, bookedByPartyId: adviser.partyId]) }
        call('cancelAppointment', [workEffortId: cancelled, comments: 'Viaja'])
        dispatcher.runSync('assignPartyToWorkEffort', [workEffortId: future, partyId: adviser.partyId, roleTypeId: 'CAL_OWNER', statusId: 'PRTYASGN_ASSIGNED',
                userLogin: from('UserLogin').where('userLoginId', 'system').queryOne()])
        Map result = call('handOverAppointments', [fromPartyId: adviser.partyId, toPartyId: successor.partyId])
        assert result.workEffortIds == [future]
        assert row(future).adviserPartyId == successor.partyId && row(future).bookedByPartyId == successor.partyId
        assert row(future).bookedByUserLogin == lead.userLoginId
        assert row(cancelled).adviserPartyId == adviser.partyId && row(other).adviserPartyId != successor.partyId
        assert from('WorkEffortPartyAssignment').where('workEffortId', future, 'roleTypeId', 'CAL_OWNER', 'partyId', successor.partyId).queryCount() == 1
        assert from('WorkEffortPartyAssignment').where('workEffortId', future, 'partyId', adviser.partyId).queryFirst().thruDate
        Clock.stopAt(Instant.parse('2031-03-08T15:00:00Z'))
        assert call('handOverAppointments', [fromPartyId: successor.partyId]).workEffortIds == [] : 'what is past stays'
    }

    void testWithoutSuccessorTheyHaveNoAdviserAndOnlyWhoMayChangesThem() {
        String future = booked('2031-03-06')
        own(future, [adviserPartyId: adviser.partyId])
        String who = row(future).bookedByPartyId
        assert call('handOverAppointments', [fromPartyId: adviser.partyId]).workEffortIds == [future]
        assert !row(future).adviserPartyId && row(future).bookedByPartyId == who
        try {
            call('handOverAppointments', [fromPartyId: adviser.partyId], given.user('DEALERCRM_QUALITY'))
            assert false : 'handed over without permission'
        } catch (ServiceAuthException expected) {
            assert expected.message
        }
    }

    void testHandingOverCallsTakesAppointmentsAlongWithHistory() {
        String future = booked('2031-03-06')
        own(future, [bookedByPartyId: adviser.partyId])
        assert ServiceUtil.isSuccess(call('handOverProactiveRecords', [fromPartyId: adviser.partyId, toPartyId: successor.partyId]))
        GenericValue handover = from('ProactiveHandover').where('fromPartyId', adviser.partyId).queryOne()
        assert handover.appointmentCount == 1
        assert from('ProactiveHandoverItem').where('proactiveHandoverId', handover.proactiveHandoverId).queryOne().itemId == future
        assert row(future).bookedByPartyId == successor.partyId
    }

    void testTheSearchByNameFindsCustomersAndNoStaff() {
        String name = 'Xilonen' + UUID.randomUUID().toString().replaceAll('[^a-f]', '')
        Closure named = { String lastName ->
            String id = given.person(name)
            GenericValue person = from('Person').where('partyId', id).queryOne()
            person.lastName = lastName
            person.store()
            return id
        }
        String customer = named('Cliente')
        delegator.create('PartyRole', [partyId: customer, roleTypeId: 'CUSTOMER'])
        String staff = named('Empleada')
        delegator.create('PartyRole', [partyId: staff, roleTypeId: 'EMPLOYEE'])
        CustomerSearch search = new CustomerSearch(delegator, AppointmentRows.of(delegator, dispatcher.security, lead))
        assert search.find(name)*.partyId == [customer]
        assert search.find(name + ' empleada') == []
    }

    void testTheCallInWhichItWasAgreedStandsWithTheAppointment() {
        String party = given.person('Luz')
        GenericValue event = delegator.createSetNextSeqId(delegator.makeValue('CommunicationEvent', [communicationEventTypeId: 'PHONE_COMMUNICATION',
                partyIdTo: party, datetimeStarted: Timestamp.valueOf('2031-03-04 09:00:00')]))
        String id = booked('2031-03-06', [partyId: party, communicationEventId: event.communicationEventId])
        assert from('CommunicationEventWorkEff').where('workEffortId', id, 'communicationEventId', event.communicationEventId).queryCount() == 1
        assert row(id).appointmentDay == Date.valueOf('2031-03-06')
        Map refused = call('bookAppointment', [partyId: party, facilityId: facilityId, appointmentTypeId: typeId, day: '2031-03-07', time: '09:00',
                overbookReason: 'x', communicationEventId: 'no.such.call'])
        assert ServiceUtil.getErrorMessage(refused) == 'El contacto en el que se acordó la cita no existe.'
    }
}
