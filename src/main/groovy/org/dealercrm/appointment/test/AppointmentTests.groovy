package org.dealercrm.appointment.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.appointment.AppointmentFigures
import org.dealercrm.appointment.AppointmentFilter
import org.dealercrm.appointment.AppointmentTally
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
        String id = booked(comments: 'Ruido <adelante> & 100 % 😀, llamar al +57 300 = x', sourceTypeId: 'PROACTIVE', sourceId: 'LIST1')
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

    void testAfterItsTimeAPersonSaysWhetherTheCustomerCame() {
        String id = booked()
        shouldRefuse(step('attendAppointment', id), 'Todavía no llega el día')
        assert ServiceUtil.isSuccess(step('confirmAppointment', id))
        assert event(id) == 'CAL_ACCEPTED'
        shouldRefuse(step('confirmAppointment', id), 'no se puede')
        Clock.stopAt(Instant.parse('2031-03-06T12:00:01Z'))
        assert unresolved(id)
        assert ServiceUtil.isSuccess(step('missAppointment', id))
        assert !unresolved(id)
        assert [row(id).statusId, event(id)] == ['APT_NO_SHOW', 'CAL_COMPLETED']
        shouldRefuse(step('attendAppointment', id), 'motivo')
        assert ServiceUtil.isSuccess(step('attendAppointment', id, 'Llegó a las 8'))
        assert from('AppointmentStatus').where('workEffortId', id).orderBy('appointmentStatusId').queryList()*.actionId ==
                ['BOOK', 'CONFIRM', 'NO_SHOW', 'ATTEND']
        shouldRefuse(step('cancelAppointment', id, 'tarde'), 'no se puede')
    }

    void testACancelledOneGivesItsPlaceBackAndSaysWhy() {
        String id = booked()
        shouldRefuse(step('cancelAppointment', id), 'motivo')
        assert ServiceUtil.isSuccess(step('cancelAppointment', id, 'Viaja'))
        assert [row(id).statusId, event(id)] == ['APT_CANCELLED', 'CAL_CANCELLED']
        booked(partyId: given.person('Ana'))
    }

    void testAMovedOneContinuesTheChain() {
        String id = booked(comments: 'Ruido')
        shouldRefuse(move(id, DAY, '07:00', 'x'), 'ya tiene')
        shouldRefuse(move(id, DAY, '08:00', ''), 'motivo')
        Map moved = move(id, DAY, '08:00', 'Más tarde')
        assert ServiceUtil.isSuccess(moved)
        GenericValue next = row(moved.workEffortId)
        assert row(id).statusId == 'APT_RESCHEDULED'
        assert [next.statusId, next.previousWorkEffortId, next.firstWorkEffortId, next.chainNumber, next.comments] ==
                ['APT_BOOKED', id, id, 1L, 'Ruido']
        assert next.startDate == Timestamp.from(Instant.parse('2031-03-06T13:00:00Z'))
        booked(partyId: given.person('Ana'))
        shouldRefuse(move(id, DAY, '09:00', 'otra vez'), 'no se puede')
    }

    void testFiguresCountTheCohortAndAChainOnce() {
        String attended = booked()
        String moved = move(booked(partyId: given.person('Ana'), time: '08:00'), '2031-03-07', '07:00', 'x').workEffortId
        String cancelled = booked(partyId: given.person('Luz'), day: '2031-03-07', time: '08:00')
        step('cancelAppointment', cancelled, 'x')
        String missed = booked(partyId: given.person('Eva'), time: '08:00')
        Clock.stopAt(Instant.parse('2031-03-07T11:00:00Z'))
        step('attendAppointment', attended)
        step('missAppointment', missed)
        AppointmentFigures figures = AppointmentFigures.of(delegator, [EntityCondition.makeCondition('facilityId', facilityId)],
                LocalDate.parse('2031-03-01'), LocalDate.parse('2031-03-31'))
        AppointmentTally total = figures.total()
        assert total == new AppointmentTally(4, 1, 1, 1, 1, 0, 1)
        assert total.showRate() == 0.5
        assert figures.by(AppointmentFigures.By.BOOKER)[agent.partyId] == total
        assert figures.by(AppointmentFigures.By.SITE).keySet() == [facilityId] as Set
        Clock.stopAt(Instant.parse('2031-03-07T12:30:00Z'))
        assert figures.total().unresolved() == 1 && figures.total().due() == 3 : 'unresolved is due'
        assert unresolved(moved)
    }

    void testTimesThatCannotBeAreRefused() {
        shouldRefuse(book(day: '2031-03-03'), 'ya pasó')
        shouldRefuse(book(day: 'mañana'), 'Elija el día')
        shouldRefuse(book(time: '25:00'), 'Elija el día')
        shouldRefuse(book(time: '09:00'), 'no recibe citas')
        shouldRefuse(book(day: '2031-03-08'), 'no recibe citas')
        shouldRefuse(book(appointmentTypeId: 'nada'), 'tipo de cita')
        shouldRefuse(book(facilityId: 'nada'), 'sede')
        shouldRefuse(book(partyId: 'nada'), 'No existe ese cliente')
        shouldRefuse(book(brandId: 'nada'), 'marca')
        shouldRefuse(book(vehicleId: 'nada'), 'vehículo')
        assert from('Appointment').where('facilityId', facilityId).queryCount() == 0
    }

    void testADatedChangeClosesAndAddsAndAHolidayCloses() {
        assert ServiceUtil.isSuccess(call('createAppointmentDayChange', lead, [facilityId: facilityId, changeDate: DAY, closed: 'Y', reasonText: 'Aseo']))
        shouldRefuse(book(), 'no recibe citas')
        // Monday 24 March 2031 is a holiday in Colombia
        shouldRefuse(book(day: '2031-03-24'), 'no recibe citas')
        assert ServiceUtil.isSuccess(call('createAppointmentDayChange', lead, [facilityId: facilityId, appointmentTypeId: typeId, changeDate: '2031-03-24',
                closed: 'N', fromTime: '10:00', thruTime: '11:00', slotMinutes: '60', places: '1', reasonText: 'Jornada']))
        booked(day: '2031-03-24', time: '10:00')
        shouldRefuse(call('createAppointmentDayChange', lead, [facilityId: facilityId, changeDate: 'x', reasonText: 'Aseo']), 'día')
        shouldRefuse(call('createAppointmentOpening', lead, [facilityId: facilityId, appointmentTypeId: typeId, weekdays: '12', fromTime: '10:00',
                thruTime: '09:00', slotMinutes: '30', places: '1']), 'horas')
        shouldRefuse(call('createAppointmentOpening', lead, [facilityId: facilityId, appointmentTypeId: typeId, weekdays: '12', fromTime: '09:00',
                thruTime: '10:00', slotMinutes: '30', places: '0']), 'cupos')
    }

    void testSomebodyNewBecomesAPersonWithNumberMailAndVehicle() {
        Map input = [partyId: null, customerName: "Ana María O'Higgins", phoneText: '300 000 0099', emailAddress: 'ana@example.com', plate: 'zz-z 99 9']
        String id = booked(input)
        GenericValue row = row(id)
        assert [row.customerName, row.phoneNumber, row.plate] == ["Ana María O'Higgins", '+573000000099', 'ZZZ999']
        String next = booked(input + [time: '08:00'])
        GenericValue second = this.row(next)
        assert [second.partyId, second.vehicleId] == [row.partyId, row.vehicleId]
        shouldRefuse(book(partyId: null, customerName: 'Luz'), 'teléfono')
        shouldRefuse(book(partyId: null, customerName: 'Luz', phoneText: '12'), 'teléfono')
        shouldRefuse(book(partyId: null, customerName: '<b>', phoneText: '300 000 0098'), 'nombre')
        shouldRefuse(book(partyId: customerId, plate: 'ZZZ999', day: '2031-03-07'), 'otro cliente')
    }

    void testAVehicleIsKeptOnceAndChangedInTheOwnScope() {
        String id = call('createCustomerVehicle', agent, [partyId: customerId, plate: 'zz 991', vin: '9fdemx00000zzz991', facilityId: facilityId]).vehicleId
        GenericValue vehicle = from('CustomerVehicle').where('vehicleId', id).queryOne()
        assert [vehicle.plate, vehicle.vin] == ['ZZ991', '9FDEMX00000ZZZ991']
        shouldRefuse(call('createCustomerVehicle', agent, [partyId: customerId]), 'placa o el VIN')
        shouldRefuse(call('createCustomerVehicle', agent, [partyId: customerId, vin: '123']), '17')
        shouldRefuse(call('createCustomerVehicle', agent, [partyId: customerId, plate: 'ZZ992', modelYear: 1800L]), 'año modelo')
        shouldRefuse(call('createCustomerVehicle', agent, [partyId: customerId, plate: 'ZZ993', vin: '9FDEMX00000ZZZ991']), 'otro cliente')
        assert ServiceUtil.isSuccess(call('updateCustomerVehicle', agent, [vehicleId: id, odometerKm: 20000L]))
        shouldRefuse(call('updateCustomerVehicle', agent, [vehicleId: id, odometerKm: -1L]), 'kilometraje')
        shouldRefuse(call('updateCustomerVehicle', given.user('DEALERCRM_MANAGER'), [vehicleId: id, odometerKm: 1L]), 'No existe ese vehículo')
    }

    void testTheCustomerIsTold() {
        String id = booked()
        assert mails(id) == ['APT_BOOKED']
        assert from('SentMail').where('ownerId', id).queryFirst().statusId == 'MAIL_NO_ADDRESS'
        String other = booked(partyId: null, customerName: 'Ana', emailAddress: 'ana@example.com', time: '08:00')
        GenericValue mail = from('SentMail').where('ownerId', other).queryFirst()
        assert mail.attachmentType.contains('method=REQUEST')
        assert mail.attachmentText.contains('METHOD:REQUEST') && mail.attachmentText.contains('DTSTART:20310306T130000Z')
        assert !remind()
        Clock.stopAt(Instant.parse('2031-03-05T15:00:00Z'))
        assert remind(other) == 'Y'
        assert remind(other) == 'N'
        assert mails(other) == ['APT_BOOKED', 'APT_REMINDER']
        step('cancelAppointment', other, 'x')
        assert mails(other) == ['APT_BOOKED', 'APT_CANCELLED', 'APT_REMINDER']
    }

    void testAnAdviserBooksForOwnCustomersAlone() {
        shouldRefuse(book([:], adviser), 'No existe ese cliente')
        given.prospect(brandId: brandId, facilityId: facilityId, adviserPartyId: adviser.partyId, customerPartyId: customerId)
        String id = booked([:], adviser)
        assert row(id).adviserPartyId == adviser.partyId
        boolean forbidden = false
        try {
            step('cancelAppointment', id, 'x', adviser)
        } catch (ServiceAuthException e) {
            forbidden = true
        }
        assert forbidden
        GenericValue stranger = given.user('DEALERCRM_MANAGER')
        shouldRefuse(step('cancelAppointment', id, 'x', stranger), 'No existe esa cita')
    }

    private Map step(String name, String id, String comments = null, GenericValue user = agent) {
        return call(name, user, [workEffortId: id, comments: comments])
    }

    private Map move(String id, String day, String time, String why) {
        return call('rescheduleAppointment', agent, [workEffortId: id, day: day, time: time, comments: why])
    }

    private boolean unresolved(String id) {
        return from('Appointment').where([AppointmentFilter.unresolved(), EntityCondition.makeCondition('workEffortId', id)]).queryCount() == 1
    }

    private Object remind(String id = 'nada') {
        Object reminded = call('remindAppointment', lead, [workEffortId: id]).reminded
        return id == 'nada' ? reminded == 'Y' : reminded
    }

    private List<String> mails(String id) {
        return from('SentMail').where('ownerEntityName', 'Appointment', 'ownerId', id).queryList()*.mailTemplateId.sort()
    }
}
