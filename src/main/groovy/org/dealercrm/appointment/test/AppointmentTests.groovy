package org.dealercrm.appointment.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Appointments in a running system: places, the steps, the chain, the calendar of OFBiz, the mails, and who may do what. */
class AppointmentTests extends OFBizTestCase {

    private static final Timestamp LONG_AGO = Timestamp.valueOf('2001-01-01 00:00:00')
    /** A Tuesday at a site in Bogotá, noon. */
    private static final Instant NOW = Instant.parse('2031-03-04T17:00:00Z')
    private static final String DAY = '2031-03-06'

    private Given given
    private GenericValue lead, agent, adviser
    private String brandId, facilityId, typeId, customerId

    AppointmentTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOW)
        given = new Given(delegator)
        brandId = given.brand()
        lead = given.user('DEALERCRM_CRM_LEAD')
        agent = given.user('DEALERCRM_CRM_AGENT')
        adviser = given.user('DEALERCRM_ADVISER')
        facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityTypeId: 'RETAIL_STORE', facilityName: 'Taller de prueba'])
        delegator.create('DealershipSite', [facilityId: facilityId, cityName: 'Bogotá', countryCode: 'CO', timeZoneId: 'America/Bogota'])
        delegator.create('DealershipSiteBrand', [facilityId: facilityId, brandId: brandId])
        typeId = delegator.getNextSeqId('AppointmentType')
        delegator.create('AppointmentType', [appointmentTypeId: typeId, nameEs: 'Revisión', nameEn: 'Check', durationMinutes: 90L])
        (1L..5L).each { Long weekday ->
            delegator.create('AppointmentOpening', [openingId: delegator.getNextSeqId('AppointmentOpening'), facilityId: facilityId,
                    appointmentTypeId: typeId, weekday: weekday, fromTime: '07:00', thruTime: '09:00', slotMinutes: 60L, places: 1L])
        }
        customerId = given.person('Rosa')
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

    private Map book(Map input = [:], GenericValue user = agent) {
        return call('bookAppointment', user, [partyId: customerId, facilityId: facilityId, appointmentTypeId: typeId, day: DAY, time: '07:00'] + input)
    }

    private String booked(Map input = [:], GenericValue user = agent) {
        Map result = book(input, user)
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        return result.workEffortId
    }

    private void shouldRefuse(Map result, String words) {
        assert ServiceUtil.isError(result): result
        assert ServiceUtil.getErrorMessage(result).contains(words): ServiceUtil.getErrorMessage(result)
    }

    private GenericValue row(String id) {
        return from('Appointment').where('workEffortId', id).queryOne()
    }

    private String event(String id) {
        return from('WorkEffort').where('workEffortId', id).queryOne().currentStatusId
    }

    void testABookingTakesThePlaceAndStandsInTheCalendar() {
        String id = booked(comments: 'Ruido <adelante> & 100 %', sourceTypeId: 'PROACTIVE', sourceId: 'LIST1')
        GenericValue row = row(id)
        assert row.statusId == 'APT_BOOKED'
        assert row.startDate == Timestamp.from(Instant.parse('2031-03-06T12:00:00Z'))
        assert row.endDate == Timestamp.from(Instant.parse('2031-03-06T13:30:00Z'))
        assert row.appointmentDay == Date.valueOf(DAY)
        assert row.brandId == brandId
        assert row.bookedByPartyId == agent.partyId
        assert [row.sourceTypeId, row.sourceId, row.firstWorkEffortId] == ['PROACTIVE', 'LIST1', id]
        GenericValue work = from('WorkEffort').where('workEffortId', id).queryOne()
        assert [work.workEffortTypeId, work.facilityId, work.estimatedStartDate] == ['EVENT', facilityId, row.startDate]
        assert from('WorkEffortPartyAssignment').where('workEffortId', id).queryList().collectEntries { [(it.roleTypeId): it.partyId] } ==
                [CAL_ATTENDEE: customerId, CAL_OWNER: agent.partyId]
        assert from('AppointmentStatus').where('workEffortId', id).queryList()*.actionId == ['BOOK']
    }

    void testTheLastPlaceIsGivenOnce() {
        booked()
        shouldRefuse(book(partyId: given.person('Ana')), 'tomados')
        shouldRefuse(book(partyId: given.person('Ana'), overbookReason: 'Viene de lejos'), 'no puede agendar sin cupo')
        String over = booked([partyId: given.person('Ana'), overbookReason: 'Viene de lejos'], lead)
        assert row(over).overbookReason == 'Viene de lejos'
        assert from('AppointmentStatus').where('workEffortId', over).queryFirst().comments == 'Viene de lejos'
    }

    void testTheSameCustomerIsNotBookedTwice() {
        booked()
        shouldRefuse(book(overbookReason: 'x'), 'ya tiene esa cita')
    }
}
