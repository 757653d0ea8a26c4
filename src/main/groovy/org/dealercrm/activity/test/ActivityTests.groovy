package org.dealercrm.activity.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Entering and closing activities in a running system, and the light that follows. */
class ActivityTests extends OFBizTestCase {

    private Given given

    ActivityTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
    }

    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    private Map call(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private GenericValue activity(Map result) {
        return from('FollowUpActivity').where('activityId', result.activityId).queryOne()
    }

    void testAnActivityEnteredNowTurnsTheLightGreen() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue prospect = given.prospect()
        Map result = call('createFollowUpActivity', lead, [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL',
                comments: 'Pide cotización de la 4x4'])
        assert ServiceUtil.isSuccess(result)
        GenericValue stored = activity(result)
        assert stored.statusId == 'ACTV_DONE' && stored.doneDate != null && stored.doneDay != null
        GenericValue light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        assert light.lastFollowUpDate == stored.doneDate
        assert light.lastActivityTypeId == 'ACTT_CALL'
        assert light.baseDate == stored.doneDay
    }

    void testAPlannedActivityIsNoFollowUpUntilItIsDone() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue prospect = given.prospect()
        Timestamp tomorrow = new Timestamp(Clock.now().time + 86400000L)
        Map planned = call('createFollowUpActivity', lead, [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_VISIT',
                statusId: 'ACTV_PLANNED', plannedDate: tomorrow])
        GenericValue light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        assert light.lastFollowUpDate == null && light.baseDate == prospect.trafficDate

        assert ServiceUtil.isSuccess(call('updateFollowUpActivity', lead, [activityId: planned.activityId, statusId: 'ACTV_DONE']))
        light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        assert light.lastFollowUpDate != null
        assert ServiceUtil.isError(call('updateFollowUpActivity', lead, [activityId: planned.activityId, statusId: 'ACTV_PLANNED']))
    }

    void testDoneIsNeverInTheFuture() {
        GenericValue prospect = given.prospect()
        Map refused = call('createFollowUpActivity', given.user('DEALERCRM_CRM_LEAD'), [salesOpportunityId: prospect.salesOpportunityId,
                activityTypeId: 'ACTT_CALL', doneDate: new Timestamp(Clock.now().time + 86400000L)])
        assert ServiceUtil.getErrorMessage(refused) == 'Una actividad realizada no puede tener fecha futura.'
        assert from('FollowUpActivity').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 0
    }

    void testTheDayOfAnActivityIsThatOfTheSiteAndNotOfGreenwich() {
        GenericValue prospect = given.prospect()
        Clock.stopAt(Instant.parse('2026-12-01T03:00:00Z'))
        try {
            GenericValue stored = activity(call('createFollowUpActivity', given.user('DEALERCRM_CRM_LEAD'),
                    [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL']))
            assert stored.doneDay == Date.valueOf('2026-11-30')
            GenericValue light = from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
            assert light.baseDate == Date.valueOf('2026-11-30')
        } finally {
            Clock.run()
        }
    }

    void testAStateOfSomethingElseIsRefused() {
        GenericValue prospect = given.prospect()
        Map refused = call('createFollowUpActivity', given.user('DEALERCRM_CRM_LEAD'), [salesOpportunityId: prospect.salesOpportunityId,
                activityTypeId: 'ACTT_CALL', statusId: 'PARTY_ENABLED'])
        assert ServiceUtil.isError(refused)
        assert from('FollowUpActivity').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 0
    }

    void testAnAdviserEntersActivitiesOfOwnProspectsOnly() {
        GenericValue adviser = given.user('DEALERCRM_ADVISER')
        GenericValue own = given.prospect([adviserPartyId: adviser.partyId])
        GenericValue foreign = given.prospect([adviserPartyId: given.person('Otra')])
        assert ServiceUtil.isSuccess(call('createFollowUpActivity', adviser, [salesOpportunityId: own.salesOpportunityId, activityTypeId: 'ACTT_CALL']))
        assert ServiceUtil.isError(call('createFollowUpActivity', adviser, [salesOpportunityId: foreign.salesOpportunityId, activityTypeId: 'ACTT_CALL']))
    }
}
