package org.dealercrm.indicator.test

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Goals and figures in a running system, in a month that holds nothing else. */
class IndicatorTests extends OFBizTestCase {

    private static final String MONTH = '2031-03'

    IndicatorTests(String name) {
        super(name)
    }

    private GenericValue system() {
        return getUserLogin()
    }

    private Map figures(Map filter = [:]) {
        return dispatcher.runSync('calculateProspectingFigures', [periodId: MONTH, userLogin: system(), locale: new Locale('es')] + filter)
    }

    private String brand() {
        String brandId = delegator.getNextSeqId('DealershipBrand')
        delegator.create('DealershipBrand', [brandId: brandId, brandName: 'Marca ' + brandId])
        return brandId
    }

    private void prospect(String brandId, String verdictTypeId) {
        String id = delegator.getNextSeqId('SalesOpportunity')
        delegator.create('SalesOpportunity', [salesOpportunityId: id, opportunityName: 'Prospecto ' + id])
        GenericValue prospect = delegator.create('Prospect', [salesOpportunityId: id, rowKey: 'indicatortests ' + id, brandId: brandId,
                customerName: 'Cliente', trafficDate: Date.valueOf('2031-03-15')])
        if (verdictTypeId) {
            String verdictId = delegator.getNextSeqId('ProspectVerdict')
            delegator.create('ProspectVerdict', [prospectVerdictId: verdictId, salesOpportunityId: id, verdictTypeId: verdictTypeId])
            prospect.verdictId = verdictId
            prospect.store()
        }
    }

    private String verdictType(String outcomeId) {
        return from('ProspectVerdictType').where('outcomeId', outcomeId).orderBy('sequenceNum').queryFirst().verdictTypeId
    }

    private Map goal(String brandId, Object value) {
        return dispatcher.runSync('setIndicatorGoal', [brandId: brandId, periodId: MONTH, goalValue: value, userLogin: system()])
    }

    private Map measured(Map counts) {
        return dispatcher.runSync('measureAgainstBrandGoals', [indicatorId: 'PROACTIVE', periodId: MONTH, counts: counts, userLogin: system(),
                locale: new Locale('es')])
    }

    void testWhatABrandWithoutGoalReachedDoesNotLiftTheAttainment() {
        String brandId = brand()
        assert measured([(brandId): 7L]).attainmentText == 'sin meta'
        dispatcher.runSync('setIndicatorGoal', [indicatorId: 'PROACTIVE', brandId: brandId, periodId: MONTH, goalValue: '10', userLogin: system()])
        Map figures = measured([(brandId): 5L, (brand()): 50L])
        assert figures.measured == 5L && figures.goalText == '10'
        assert figures.attainmentText.replace('\u00a0', ' ') == '50 %'
    }

    void testValidProspectsAreMeasuredAgainstTheGoalOfTheBrand() {
        String brandId = brand()
        3.times { prospect(brandId, verdictType('VALID')) }
        prospect(brandId, verdictType('INVALID'))
        prospect(brandId, verdictType('PENDING'))
        prospect(brandId, null)
        assert ServiceUtil.isSuccess(goal(brandId, 4))

        Map row = figures().brands.find { it.brandId == brandId }
        assert [row.reported, row.verified, row.valid, row.invalid, row.unverified] == [6, 4, 3, 1, 2]
        assert row.goal == 4
        assert row.attainment == 0.75
        assert row.validity == 0.75
        assert row.coverage == 0.666667
        assert figures([brandId: brandId]).total.valid == 3
    }

    void testWithoutAGoalThereIsNoAttainment() {
        String brandId = brand()
        prospect(brandId, verdictType('VALID'))
        assert ServiceUtil.isSuccess(goal(brandId, 5))
        assert ServiceUtil.isSuccess(goal(brandId, 0))

        Map row = figures().brands.find { it.brandId == brandId }
        assert row.goal == null
        assert row.attainment == null
        assert row.attainmentText == 'sin meta'
    }

    void testANegativeGoalIsRefusedAndNothingIsStored() {
        String brandId = brand()
        Map result = dispatcher.runSync('setIndicatorGoal', [brandId: brandId, periodId: MONTH, goalValue: -1L, userLogin: system(),
                locale: new Locale('es')], 60, true)
        assert ServiceUtil.isError(result)
        assert ServiceUtil.getErrorMessage(result).contains('negativa')
        assert from('IndicatorGoal').where('brandId', brandId).queryCount() == 0
    }

    void testAGoalOfNobodyIsRefused() {
        [[brandId: 'NOWHERE'], [partyId: 'NOBODY'], [indicatorId: 'NOTHING']].each { Map key ->
            Map result = dispatcher.runSync('setIndicatorGoal', [periodId: MONTH, goalValue: 1L, userLogin: system()] + key, 60, true)
            assert ServiceUtil.isError(result)
        }
        assert from('IndicatorGoal').where('brandId', 'NOWHERE').queryCount() == 0
        assert from('IndicatorGoal').where('partyId', 'NOBODY').queryCount() == 0
    }

    void testThePageOfGoalsIsSavedAsAWholeOrNotAtAll() {
        String first = brand()
        String second = brand()
        Map page = [periodId: MONTH, brandIds: ['0': first, '1': second], partyIds: ['0': '_NA_', '1': '_NA_'], userLogin: system(),
                locale: new Locale('es')]
        Map refused = dispatcher.runSync('saveIndicatorGoals', page + [goalValues: ['0': '7', '1': 'abc']], 60, true)
        assert ServiceUtil.getErrorMessage(refused).startsWith('Marca ' + second + ': ')
        assert from('IndicatorGoal').where('brandId', first).queryCount() == 0
    }

    void testAMonthThatIsNoneIsRefused() {
        Map result = dispatcher.runSync('setIndicatorGoal', [brandId: '_NA_', periodId: 'marzo', goalValue: 1L, userLogin: system(),
                locale: Locale.ENGLISH], 60, true)
        assert ServiceUtil.getErrorMessage(result) == '"marzo" is not a month; write it as 2026-11'
    }

    void testGoalsOfTheMonthBeforeAreCopiedWhereNoneIsSet() {
        String first = brand()
        String second = brand()
        [first, second].each { goal(it, 7) }
        dispatcher.runSync('setIndicatorGoal', [brandId: second, periodId: '2031-04', goalValue: 9L, userLogin: system()])
        assert ServiceUtil.isSuccess(dispatcher.runSync('copyIndicatorGoals', [periodId: '2031-04', userLogin: system()]))
        Map copied = from('IndicatorGoal').where('periodId', '2031-04').queryList().collectEntries { [(it.brandId): it.goalValue] }
        assert copied[first] == 7
        assert copied[second] == 9
    }

    void testAnAdviserIsMeasuredAgainstOwnGoalsOnly() {
        Given given = new Given(delegator)
        String brandId = brand()
        GenericValue adviser = given.user('DEALERCRM_ADVISER')
        ownProspect(given, brandId, adviser.partyId)
        goal(brandId, 30)
        dispatcher.runSync('setIndicatorGoal', [brandId: brandId, partyId: adviser.partyId, periodId: MONTH, goalValue: 5L, userLogin: system()])

        Map seen = figures([userLogin: adviser])
        assert seen.brands.find { it.brandId == brandId }.goal == 5
        assert seen.total.goal == 5
    }

    void testAManagerSeesNoGoalOfOtherBrands() {
        Given given = new Given(delegator)
        List<String> brandIds = [brand(), brand()]
        String adviserId = given.person('Asesora')
        GenericValue manager = given.user('DEALERCRM_MANAGER')
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brandIds[0], partyId: manager.partyId, roleTypeId: 'MANAGER', fromDate: Clock.now()])
        brandIds.each { String brandId ->
            ownProspect(given, brandId, adviserId)
            dispatcher.runSync('setIndicatorGoal', [brandId: brandId, partyId: adviserId, periodId: MONTH, goalValue: 8L, userLogin: system()])
        }

        assert figures([userLogin: manager]).advisers.find { it.adviserPartyId == adviserId }.goal == 8
        assert figures([userLogin: manager, brandId: brandIds[1], adviserPartyId: adviserId]).total.goal == null
        assert figures().advisers.find { it.adviserPartyId == adviserId }.goal == 16
    }

    void testProspectsOfNobodyStandUnderTheirOwnName() {
        prospect(brand(), null)
        Map row = figures().advisers.find { it.adviserPartyId == '_NA_' }
        assert row.name == 'Sin asignar'
    }

    private static void ownProspect(Given given, String brandId, String adviserPartyId) {
        given.prospect([brandId: brandId, adviserPartyId: adviserPartyId, trafficDate: Date.valueOf('2031-03-15')])
    }

    void testSomebodyWithoutPermissionIsRefused() {
        String name = 'indicatortests' + delegator.getNextSeqId('UserLogin')
        GenericValue nobody = delegator.create('UserLogin', [userLoginId: name, enabled: 'Y', currentPassword: 'none'])
        try {
            dispatcher.runSync('calculateProspectingFigures', [periodId: MONTH, userLogin: nobody])
            assert false : 'the figures were given to a user without permission'
        } catch (org.apache.ofbiz.service.ServiceAuthException refused) {
            assert refused.message.contains('DEALERCRM_INDICATOR_VIEW')
        }
    }

}
