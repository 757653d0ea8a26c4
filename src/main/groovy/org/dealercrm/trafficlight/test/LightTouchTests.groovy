package org.dealercrm.trafficlight.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Duration
import java.time.Instant
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.jdbc.SQLProcessor
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given

/** Which lights limits, calendars and settings touch, and what each closed day leaves in the record of colours. */
class LightTouchTests extends OFBizTestCase {

    private Given given
    private LocalDate today
    private Timestamp started
    private GenericValue lead

    LightTouchTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        today = Settings.today(delegator)
        started = Clock.now()
        lead = given.user('DEALERCRM_CRM_LEAD')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        forgetChanges()
        super.tearDown()
    }

    private void forgetChanges() {
        def helperInfo = delegator.getGroupHelperInfo('org.apache.ofbiz')
        String table = delegator.getModelEntity('TrafficLightChange').getTableName(helperInfo.helperBaseName)
        new SQLProcessor(delegator, helperInfo).withCloseable { SQLProcessor processor ->
            processor.prepareStatement("DELETE FROM $table WHERE CREATED_STAMP >= ?".toString())
            processor.setValue(started)
            processor.executeUpdate()
        }
    }

    private Map run(String service, Map context = [:]) {
        Map result = dispatcher.runSync(service, [userLogin: getUserLogin()] + context)
        assert ServiceUtil.isSuccess(result)
        return result
    }

    private GenericValue light(GenericValue prospect) {
        from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
    }

    private void rebuild(GenericValue... prospects) {
        run('rebuildTrafficLights', [salesOpportunityIds: prospects*.salesOpportunityId])
    }

    private String site() {
        String facilityId = delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: facilityId, facilityName: 'Sede ' + facilityId])
        delegator.create('DealershipSite', [facilityId: facilityId, countryCode: 'CO', timeZoneId: 'America/Bogota', saturdayIsBusiness: 'N'])
        delegator.create('DealercrmSetting', [settingKey: 'trafficlight.businessDays', scopeTypeId: 'SITE', scopeId: facilityId,
                fromDate: Timestamp.valueOf('2020-01-01 00:00:00'), settingValue: 'Y'])
        return facilityId
    }

    void testNewLimitsTouchOnlyTheirProspects() {
        String brandId = given.brand()
        GenericValue fair = given.prospect([brandId: brandId, sourceName: 'Feria de prueba', trafficDate: Date.valueOf(today)])
        GenericValue web = given.prospect([brandId: brandId, sourceName: 'Web', trafficDate: Date.valueOf(today)])
        rebuild(fair, web)
        Timestamp before = light(web).computedDate

        Clock.stopAt(before.toInstant() + Duration.ofHours(1))
        run('createTrafficLightThreshold', [brandId: brandId, sourceName: 'Feria de prueba', greenMaxDays: 5L, yellowMaxDays: 9L, userLogin: lead])
        assert light(fair).yellowFromDate == Date.valueOf(today.plusDays(6))
        assert light(fair).computedDate == Clock.now()
        assert light(web).computedDate == before
        assert light(web).yellowFromDate == Date.valueOf(today.plusDays(4))
    }

    void testAHolidayTouchesOnlyTheLightsThatRunOverIt() {
        LocalDate monday = LocalDate.of(2026, 9, 14)
        String facilityId = site()
        String otherSite = site()
        GenericValue over = given.prospect([facilityId: facilityId, trafficDate: Date.valueOf(monday)])
        GenericValue after = given.prospect([facilityId: facilityId, trafficDate: Date.valueOf(monday.plusDays(7))])
        GenericValue elsewhere = given.prospect([facilityId: otherSite, trafficDate: Date.valueOf(monday)])
        rebuild(over, after, elsewhere)
        Timestamp before = light(over).computedDate
        assert light(over).yellowFromDate == Date.valueOf(monday.plusDays(4))
        assert light(over).redFromDate == Date.valueOf(monday.plusDays(10))

        Clock.stopAt(before.toInstant() + Duration.ofHours(1))
        Map day = [countryCode: 'CO', facilityId: facilityId, calendarDate: Date.valueOf(monday.plusDays(2))]
        run('createCalendarDay', day + [dayTypeId: 'HOLIDAY', description: 'Fiesta de la sede', userLogin: lead])
        assert light(over).yellowFromDate == Date.valueOf(monday.plusDays(7))
        assert light(over).redFromDate == Date.valueOf(monday.plusDays(11))
        assert light(over).computedDate == Clock.now()
        assert light(after).computedDate == before
        assert light(elsewhere).computedDate == before

        run('deleteCalendarDay', day + [userLogin: lead])
        assert light(over).yellowFromDate == Date.valueOf(monday.plusDays(4))
    }

    void testASettingTurnsCalendarDaysIntoBusinessDays() {
        LocalDate friday = LocalDate.of(2026, 9, 18)
        String brandId = given.brand()
        GenericValue prospect = given.prospect([brandId: brandId, trafficDate: Date.valueOf(friday)])
        rebuild(prospect)
        assert light(prospect).yellowFromDate == Date.valueOf(friday.plusDays(4))

        run('setDealercrmSetting', [settingKey: 'trafficlight.businessDays', scopeTypeId: 'BRAND', brandId: brandId, settingValue: 'Y',
                userLogin: given.user('DEALERCRM_ADMIN')])
        assert light(prospect).yellowFromDate == Date.valueOf(friday.plusDays(6))
    }

    private List<List> changes(GenericValue prospect) {
        from('TrafficLightChange').where('salesOpportunityId', prospect.salesOpportunityId).orderBy('changeDay').queryList()
                .collect { [it.changeDay.toLocalDate(), it.fromColourId, it.toColourId] }
    }

    void testEachClosedDayIsRecordedOnceAndMissedNightsAreMadeUpFor() {
        Instant now = Clock.now().toInstant()
        run('recordTrafficLightChanges')
        GenericValue prospect = given.prospect([brandId: given.brand(), trafficDate: Date.valueOf(today.minusDays(2))])
        rebuild(prospect)
        assert run('recordTrafficLightChanges').recordedChanges == 0

        Clock.stopAt(now + Duration.ofDays(1))
        run('recordTrafficLightChanges')
        assert changes(prospect) == [[today, null, 'GREEN']]

        Clock.stopAt(now + Duration.ofDays(8))
        run('recordTrafficLightChanges')
        assert changes(prospect).drop(1) == [[today.plusDays(2), 'GREEN', 'YELLOW'], [today.plusDays(6), 'YELLOW', 'RED']]

        run('createFollowUpActivity', [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL', userLogin: lead])
        Clock.stopAt(now + Duration.ofDays(9))
        run('recordTrafficLightChanges')
        assert changes(prospect).last() == [today.plusDays(8), 'RED', 'GREEN']
    }
}
