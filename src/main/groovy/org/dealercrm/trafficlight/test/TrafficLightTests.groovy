package org.dealercrm.trafficlight.test

import java.sql.Date
import java.sql.Timestamp
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given
import org.dealercrm.trafficlight.LightDates
import org.dealercrm.trafficlight.Thresholds

/** The set-based rebuild against the rule, on random histories, and limits by brand and stage. */
class TrafficLightTests extends OFBizTestCase {

    private static final Map COUNTERS = [ACTT_CALL: 'callCount', ACTT_QUOTE: 'quoteCount', ACTT_VISIT: 'visitCount',
            ACTT_TEST_DRIVE: 'testDriveCount', ACTT_WHATSAPP: 'otherCount', ACTT_DELIVERY: 'otherCount']

    private Given given
    private LocalDate today

    TrafficLightTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        today = Settings.today(delegator)
    }

    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    private long rebuild(Map scope) {
        Map result = dispatcher.runSync('rebuildTrafficLights', scope + [userLogin: getUserLogin()])
        assert ServiceUtil.isSuccess(result)
        return result.changedLights
    }

    private GenericValue activity(GenericValue prospect, String typeId, LocalDate day, String statusId) {
        String activityId = delegator.getNextSeqId('FollowUpActivity')
        return delegator.create('FollowUpActivity', [activityId: activityId, rowKey: 'given ' + activityId, activityTypeId: typeId,
                salesOpportunityId: prospect.salesOpportunityId, statusId: statusId, doneDate: Timestamp.valueOf(day.atTime(10, 0)),
                doneDay: Date.valueOf(day)])
    }

    private Map expected(GenericValue prospect, List<GenericValue> activities, Thresholds.Threshold limits) {
        List<GenericValue> done = activities.findAll { it.statusId == 'ACTV_DONE' }.sort { it.doneDate }
        LocalDate appeared = prospect.trafficDate.toLocalDate()
        LightDates dates = LightDates.of(appeared, done ? done.last().doneDay.toLocalDate() : null, limits, LightDates.Counting.CALENDAR_DAYS,
                prospect.stageId == 'DCRM_STG_WON')
        Map counts = ['callCount', 'quoteCount', 'visitCount', 'testDriveCount', 'otherCount'].collectEntries { [(it): 0L] }
        done.findAll { it.doneDay.toLocalDate().withDayOfMonth(1) == appeared.withDayOfMonth(1) }
                .each { GenericValue row -> String counter = COUNTERS[row.activityTypeId]; counts[counter] = counts[counter] + 1 }
        return counts + [baseDate: dates.base(), yellowFromDate: dates.yellowFrom(), redFromDate: dates.redFrom(),
                         lastFollowUpDate: done ? done.last().doneDate : null]
    }

    private Map stored(GenericValue prospect) {
        GenericValue light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        return ['callCount', 'quoteCount', 'visitCount', 'testDriveCount', 'otherCount', 'lastFollowUpDate'].collectEntries { [(it): light[it]] } +
                ['baseDate', 'yellowFromDate', 'redFromDate'].collectEntries { [(it): light[it]?.toLocalDate()] }
    }

    void testRebuiltLightsEqualTheRuleOnRandomHistories() {
        Random random = new Random(20261120)
        String run = delegator.getNextSeqId('IntakeRun')
        String strict = given.brand()
        delegator.create('TrafficLightThreshold', [brandId: strict, stageId: '_NA_', sourceName: '_NA_', fromDate: Timestamp.valueOf('2020-01-01 00:00:00'),
                greenMaxDays: 1L, yellowMaxDays: 2L])
        List<String> types = COUNTERS.keySet() as List
        Map<GenericValue, List> histories = [:]
        40.times { int i ->
            GenericValue prospect = given.prospect([brandId: i % 2 ? strict : null, intakeRunId: run,
                    stageId: random.nextInt(5) == 0 ? 'DCRM_STG_WON' : 'DCRM_STG_QUOTED', trafficDate: Date.valueOf(today.minusDays(random.nextInt(60)))])
            histories[prospect] = (0..<random.nextInt(6)).collect { int k ->
                activity(prospect, types[random.nextInt(types.size())], today.minusDays(random.nextInt(70) - 3).minusDays(k * 100),
                        random.nextInt(4) == 0 ? 'ACTV_NOT_DONE' : 'ACTV_DONE')
            }
        }
        assert rebuild([intakeRunId: run]) == 40
        Thresholds.Threshold limits = new Thresholds.Threshold(Thresholds.Kind.of(strict, null, null), 1, 2)
        Thresholds.Threshold general = new Thresholds.Threshold(Thresholds.Kind.of(null, null, null), 3, 7)
        histories.each { GenericValue prospect, List activities ->
            assert stored(prospect) == expected(prospect, activities, prospect.brandId ? limits : general)
        }
        assert rebuild([intakeRunId: run]) == 0

        GenericValue one = histories.keySet().first()
        histories[one] << activity(one, 'ACTT_VISIT', today, 'ACTV_DONE')
        assert rebuild([intakeRunId: run]) == 1
        assert stored(one) == expected(one, histories[one], one.brandId ? limits : general)
    }

    void testNewLimitsReplaceTheOldOnesAndEndingThemBringsBackTheWider() {
        String brandId = given.brand()
        GenericValue prospect = given.prospect([brandId: brandId, trafficDate: Date.valueOf(today)])
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        rebuild([salesOpportunityId: prospect.salesOpportunityId])
        assert stored(prospect).yellowFromDate == today.plusDays(4)

        Map limits = [brandId: brandId, greenMaxDays: 10L, yellowMaxDays: 20L, userLogin: lead]
        assert ServiceUtil.isSuccess(dispatcher.runSync('createTrafficLightThreshold', limits))
        assert stored(prospect).redFromDate == today.plusDays(21)
        assert ServiceUtil.isSuccess(dispatcher.runSync('expireTrafficLightThreshold', [brandId: brandId, stageId: '_NA_', userLogin: lead]))
        assert stored(prospect).redFromDate == today.plusDays(8)
        assert from('TrafficLightThreshold').where('brandId', brandId).queryCount() == 1
    }

    void testCrossedLimitsAreRefused() {
        Map result = dispatcher.runSync('createTrafficLightThreshold', [greenMaxDays: 9L, yellowMaxDays: 3L, userLogin: getUserLogin(),
                locale: Locale.ENGLISH], 60, true)
        assert ServiceUtil.getErrorMessage(result).startsWith('The days of yellow must be more')
    }
}
