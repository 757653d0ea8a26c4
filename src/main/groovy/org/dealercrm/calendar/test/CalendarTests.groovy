package org.dealercrm.calendar.test

import java.sql.Date
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.calendar.BusinessCalendar
import org.dealercrm.calendar.SiteCalendars
import org.dealercrm.shared.test.Given

/** Days that are added, moved and taken away in a running system; in years nobody else uses. */
class CalendarTests extends OFBizTestCase {

    private static final LocalDate FRIDAY = LocalDate.of(2035, 3, 9)
    private static final LocalDate CHRISTMAS = LocalDate.of(2035, 12, 25)

    CalendarTests(String name) {
        super(name)
    }

    private String site(Map fields = [:]) {
        String id = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: id, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede ' + id])
        delegator.create('DealershipSite', [facilityId: id, countryCode: 'CO', timeZoneId: 'America/Bogota'] + fields)
        return id
    }

    private BusinessCalendar calendar(String facilityId) {
        return SiteCalendars.of(delegator).at(facilityId)
    }

    private Map call(String service, Map fields, GenericValue user = getUserLogin()) {
        return dispatcher.runSync(service, [userLogin: user, locale: new Locale('es')] + fields)
    }

    private Map create(String facilityId, LocalDate day, String type, String name = 'Feria de la sede', GenericValue user = getUserLogin()) {
        return call('createCalendarDay', [facilityId: facilityId, calendarDate: Date.valueOf(day), dayTypeId: type, description: name], user)
    }

    void testAHolidayOfASiteHoldsThereOnly() {
        String fair = site()
        String other = site()
        Map result = create(fair, FRIDAY, 'HOLIDAY')
        assert ServiceUtil.isSuccess(result)
        assert [result.countryCode, result.facilityId, result.firstDate, result.lastDate] == ['CO', fair, Date.valueOf(FRIDAY), Date.valueOf(FRIDAY)]
        assert !calendar(fair).isBusinessDay(FRIDAY)
        assert calendar(fair).holidaysOn(FRIDAY)*.description() == ['Feria de la sede']
        assert calendar(other).isBusinessDay(FRIDAY)
        assert calendar(null).isBusinessDay(FRIDAY)
    }

    void testAHolidayTakenAwayComesBackWhenThatIsForgotten() {
        String open = site()
        assert ServiceUtil.isSuccess(create(open, CHRISTMAS, 'WORKDAY', null))
        assert calendar(open).isBusinessDay(CHRISTMAS)
        assert !calendar(null).isBusinessDay(CHRISTMAS)

        Map place = [countryCode: 'CO', facilityId: open, calendarDate: Date.valueOf(CHRISTMAS)]
        assert ServiceUtil.isSuccess(call('deleteCalendarDay', place))
        assert !calendar(open).isBusinessDay(CHRISTMAS)
        assert ServiceUtil.isError(call('deleteCalendarDay', place))
    }

    void testAMovedHolidayKeepsItsName() {
        String moved = site()
        Map result = call('moveCalendarDay', [facilityId: moved, calendarDate: Date.valueOf(CHRISTMAS), newDate: Date.valueOf(CHRISTMAS.minusDays(1))])
        assert ServiceUtil.isSuccess(result)
        assert [result.firstDate, result.lastDate] == [Date.valueOf(CHRISTMAS.minusDays(1)), Date.valueOf(CHRISTMAS)]
        assert calendar(moved).isBusinessDay(CHRISTMAS)
        assert calendar(moved).holidaysOn(CHRISTMAS.minusDays(1))*.key() == ['CHRISTMAS']

        assert ServiceUtil.isSuccess(call('moveCalendarDay', [facilityId: moved, calendarDate: Date.valueOf(CHRISTMAS.minusDays(1)), newDate: Date.valueOf(CHRISTMAS)]))
        assert !calendar(moved).isBusinessDay(CHRISTMAS)
        assert from('CalendarDay').where('facilityId', moved).queryCount() == 0
    }

    void testADayOfTheCountryHoldsAtItsSitesUnlessTheySayOtherwise() {
        LocalDate civicDay = FRIDAY.plusWeeks(1)
        String follows = site()
        String differs = site()
        String abroad = site(countryCode: 'MX', timeZoneId: 'America/Tijuana')
        assert ServiceUtil.isSuccess(call('createCalendarDay', [countryCode: 'CO', calendarDate: Date.valueOf(civicDay), dayTypeId: 'HOLIDAY',
                description: 'Día cívico']))
        assert ServiceUtil.isSuccess(create(differs, civicDay, 'WORKDAY', null))
        assert [follows, differs, abroad].collect { String id -> calendar(id).isBusinessDay(civicDay) } == [false, true, true]
    }

    void testMexicoHasTheDaysOfItsOwnLaw() {
        BusinessCalendar mexico = calendar(site(countryCode: 'MX', timeZoneId: 'America/Tijuana'))
        assert mexico.holidaysOn(LocalDate.of(2030, 10, 1))*.key() == ['GOVERNMENT_CHANGE']
        assert mexico.isBusinessDay(LocalDate.of(2030, 7, 15))
        assert !calendar(null).isBusinessDay(LocalDate.of(2030, 7, 15))
    }

    void testWhetherSaturdaysCountIsSaidByTheSiteElseByTheGroup() {
        LocalDate saturday = FRIDAY.plusDays(1)
        String silent = site()
        assert calendar(site(saturdayIsBusiness: 'Y')).isBusinessDay(saturday)
        assert !calendar(site(saturdayIsBusiness: 'N')).isBusinessDay(saturday)
        assert !calendar(silent).isBusinessDay(saturday)
        assert ServiceUtil.isSuccess(call('setDealercrmSetting', [settingKey: 'calendar.saturdayIsBusiness', scopeTypeId: 'GROUP', settingValue: 'Y']))
        assert calendar(silent).isBusinessDay(saturday)
        assert calendar(null).isBusinessDay(saturday)
    }

    void testWhatCannotBeIsRefused() {
        String place = site()
        List refused = [create(place, FRIDAY, 'HOLIDAY', '  '), create(place, FRIDAY, 'HOLIDAY', 'x' * 256), create(place, FRIDAY, 'WORKDAY', null),
                create(place, CHRISTMAS, 'HOLIDAY'), create(place, LocalDate.of(1900, 1, 2), 'HOLIDAY'), create(place, FRIDAY, 'FEAST'),
                create('NO_SUCH_SITE', FRIDAY, 'HOLIDAY'),
                call('createCalendarDay', [countryCode: 'XX', calendarDate: Date.valueOf(FRIDAY), dayTypeId: 'HOLIDAY', description: 'Feria']),
                call('moveCalendarDay', [facilityId: place, calendarDate: Date.valueOf(FRIDAY), newDate: Date.valueOf(FRIDAY.plusDays(3))]),
                call('moveCalendarDay', [facilityId: place, calendarDate: Date.valueOf('2030-07-01'), newDate: Date.valueOf(FRIDAY)])]
        assert refused.every { Map result -> ServiceUtil.isError(result) }
        assert refused*.errorMessage.every { String message -> message && !message.contains('Dealercrm') }
        assert from('CalendarDay').where('facilityId', place).queryCount() == 0
    }

    void testOnlyWhoMayChangeTheCalendarDoes() {
        Given given = new Given(delegator)
        String place = site()
        ['DEALERCRM_CRM_AGENT', 'DEALERCRM_ADVISER'].each { String groupId ->
            try {
                create(place, FRIDAY, 'HOLIDAY', 'Feria', given.user(groupId))
                assert false : groupId + ' changed the calendar'
            } catch (ServiceAuthException refused) {
                assert refused.message.contains('DEALERCRM_CALENDAR_UPDATE')
            }
        }
        assert ServiceUtil.isSuccess(create(place, FRIDAY, 'HOLIDAY', 'Feria', given.user('DEALERCRM_CRM_LEAD')))
    }
}
