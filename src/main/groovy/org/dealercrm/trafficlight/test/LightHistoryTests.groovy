package org.dealercrm.trafficlight.test

import java.sql.Date
import java.sql.Timestamp
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given
import org.dealercrm.trafficlight.LightDates
import org.dealercrm.trafficlight.LightRules
import org.dealercrm.trafficlight.Thresholds

/** Random histories entered through the services: lights as they were maintained, rebuilt from nothing, and computed in Java. */
class LightHistoryTests extends OFBizTestCase {

    private static final Map COUNTERS = [ACTT_CALL: 'call', ACTT_QUOTE: 'quote', ACTT_VISIT: 'visit', ACTT_TEST_DRIVE: 'testDrive',
            ACTT_WHATSAPP: 'other', ACTT_REGISTRATION: 'other', ACTT_DELIVERY: 'other', ACTT_OTHER: 'other']
    private static final List<String> COPIES = ['brandId', 'facilityId', 'adviserPartyId', 'trafficDate']
    private static final List<String> FIELDS = COUNTERS.values().unique(false).collectMany { [it + 'Count', it + 'Total'] } +
            COPIES + ['lastFollowUpDate', 'lastActivityTypeId', 'nextActionDate', 'nextActivityTypeId', 'baseDate', 'yellowFromDate', 'redFromDate']
    private static final List<String> STAGES = ['DCRM_STG_NEW', 'DCRM_STG_QUOTED', 'DCRM_STG_WON']
    private static final List<String> SOURCES = ['Feria de prueba', 'Web', null]

    private Given given
    private LocalDate today
    private Random random
    private long seed
    private GenericValue lead
    private List<String> sites
    private List<String> advisers

    LightHistoryTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        today = Settings.today(delegator)
        seed = Long.getLong('dealercrm.test.seed') ?: System.nanoTime()
        random = new Random(seed)
        lead = given.user('DEALERCRM_CRM_LEAD')
    }

    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    private <T> T any(List<T> choices) {
        return choices[random.nextInt(choices.size())]
    }

    private void run(String service, Map context) {
        Map result = dispatcher.runSync(service, context + [userLogin: lead])
        assert ServiceUtil.isSuccess(result)
    }

    private long rebuild(List<GenericValue> prospects) {
        Map result = dispatcher.runSync('rebuildTrafficLights', [salesOpportunityIds: prospects*.salesOpportunityId, userLogin: getUserLogin()])
        assert ServiceUtil.isSuccess(result)
        return result.changedLights
    }

    private void limits(Map kind, long green, long yellow) {
        delegator.create('TrafficLightThreshold', [brandId: '_NA_', stageId: '_NA_', sourceName: '_NA_'] + kind
                + [fromDate: Timestamp.valueOf('2020-01-01 00:00:00'), greenMaxDays: green, yellowMaxDays: yellow])
    }

    private Map stored(GenericValue prospect) {
        GenericValue light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        return FIELDS.collectEntries { [(it): light[it]] }
    }

    /** The rule, one prospect at a time, from its activities alone. */
    private Map computed(GenericValue prospect, LightRules rules) {
        List<GenericValue> all = from('FollowUpActivity').where('salesOpportunityId', prospect.salesOpportunityId).queryList()
        List<GenericValue> real = all.findAll { it.statusId == 'ACTV_DONE' && it.validityId != 'ACTV_INVALID' }
        LocalDate appeared = prospect.trafficDate.toLocalDate()
        Map light = FIELDS.collectEntries { [(it): it.endsWith('Count') || it.endsWith('Total') ? 0L : null] }
        real.each { GenericValue row ->
            String counter = COUNTERS[row.activityTypeId]
            light[counter + 'Total'] += 1
            light[counter + 'Count'] += row.doneDay.toLocalDate().withDayOfMonth(1) == appeared.withDayOfMonth(1) ? 1 : 0
        }
        light.lastFollowUpDate = real*.doneDate.max()
        light.lastActivityTypeId = real.findAll { it.doneDate == light.lastFollowUpDate }*.activityTypeId.max()
        List<GenericValue> planned = all.findAll { it.statusId == 'ACTV_PLANNED' }
        light.nextActionDate = planned*.plannedDate.min()
        light.nextActivityTypeId = planned.findAll { it.plannedDate == light.nextActionDate }*.activityTypeId.max()
        GenericValue now = from('Prospect').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        light.putAll(COPIES.collectEntries { [(it): now[it]] })
        LightDates dates = rules.dates(Thresholds.Kind.of(now.brandId, now.stageId, now.sourceName), now.facilityId, appeared,
                real*.doneDay.max()?.toLocalDate(), now.stageId == 'DCRM_STG_WON')
        light.baseDate = Date.valueOf(dates.base())
        light.yellowFromDate = dates.yellowFrom() ? Date.valueOf(dates.yellowFrom()) : null
        light.redFromDate = dates.redFrom() ? Date.valueOf(dates.redFrom()) : null
        return light
    }

    private void step(GenericValue prospect) {
        Timestamp past = new Timestamp(Clock.now().time.intdiv(1000) * 1000 - random.nextInt(120 * 86400) * 1000L - 86400000L)
        Timestamp future = new Timestamp(Clock.now().time.intdiv(1000) * 1000 + random.nextInt(30 * 86400) * 1000L + 3600000L)
        String type = any(COUNTERS.keySet() as List)
        GenericValue activity = from('FollowUpActivity').where('salesOpportunityId', prospect.salesOpportunityId).orderBy('activityId').queryList()
                .with { it ? any(it) : null }
        switch (random.nextInt(7)) {
            case 0:
                run('updateProspectStage', [salesOpportunityId: prospect.salesOpportunityId, stageId: any(STAGES)])
                break
            case 1:
                run('createFollowUpActivity', [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: type,
                        statusId: 'ACTV_PLANNED', plannedDate: future])
                break
            case 2:
                if (activity?.statusId == 'ACTV_PLANNED') {
                    run('updateFollowUpActivity', [activityId: activity.activityId] + any([[statusId: 'ACTV_DONE', doneDate: past],
                            [statusId: 'ACTV_NOT_DONE'], [statusId: 'ACTV_CANCELLED'], [plannedDate: future]]))
                }
                break
            case 3:
                if (activity?.statusId == 'ACTV_DONE') {
                    activity.validityId = any(['ACTV_VALID', 'ACTV_INVALID'])
                    activity.store()
                    rebuild([prospect])
                }
                break
            case 4:
                GenericValue handedOver = from('Prospect').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
                handedOver.set('adviserPartyId', any(advisers))
                handedOver.set('facilityId', any(sites))
                handedOver.store()
                rebuild([prospect])
                break
            default:
                run('createFollowUpActivity', [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: type, doneDate: past])
        }
    }

    void testMaintainedRebuiltAndComputedLightsAreTheSame() {
        List<String> brands = [given.brand(), given.brand(), null]
        sites = from('DealershipSite').orderBy('facilityId').queryList()*.facilityId.take(2) + [null]
        advisers = [given.person('Carmen'), given.person('Iván'), null]
        delegator.create('DealercrmSetting', [settingKey: 'trafficlight.businessDays', scopeTypeId: 'BRAND', scopeId: brands[0],
                fromDate: Timestamp.valueOf('2020-01-01 00:00:00'), settingValue: 'Y'])
        limits([brandId: brands[0]], 2, 5)
        limits([brandId: brands[0], stageId: 'DCRM_STG_QUOTED'], 4, 9)
        limits([sourceName: SOURCES[0]], 10, 20)
        limits([brandId: brands[1], sourceName: SOURCES[0]], 1, 30)
        List<GenericValue> prospects = (0..<25).collect {
            given.prospect([brandId: any(brands), facilityId: any(sites), sourceName: any(SOURCES), stageId: any(STAGES),
                    trafficDate: Date.valueOf(today.minusDays(random.nextInt(500)))])
        }
        rebuild(prospects)
        120.times { step(any(prospects)) }

        LightRules rules = LightRules.of(delegator)
        prospects.each { GenericValue prospect -> assert [seed, stored(prospect)] == [seed, computed(prospect, rules)] }
        assert [seed, rebuild(prospects)] == [seed, 0]
        given.cleanUp()
        assert rebuild(prospects) == prospects.size()
        prospects.each { GenericValue prospect -> assert [seed, stored(prospect)] == [seed, computed(prospect, rules)] }
    }

    void testALaterPlanTurnsNothingGreen() {
        GenericValue prospect = given.prospect([trafficDate: Date.valueOf(today.minusDays(30))])
        rebuild([prospect])
        Map before = stored(prospect)
        Timestamp nextWeek = Timestamp.valueOf(today.plusDays(7).atTime(10, 0))
        run('createFollowUpActivity', [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_VISIT', statusId: 'ACTV_PLANNED',
                plannedDate: nextWeek])
        assert stored(prospect) == before + [nextActionDate: nextWeek, nextActivityTypeId: 'ACTT_VISIT']
    }
}
