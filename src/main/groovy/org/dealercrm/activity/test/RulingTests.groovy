package org.dealercrm.activity.test

import java.sql.Date
import java.sql.Timestamp
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.transaction.TransactionUtil
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.activity.ruling.RulingServices
import org.dealercrm.shared.Clock
import org.dealercrm.shared.queue.WorkQueue
import org.dealercrm.shared.test.Given

/** Proposals and rulings on activities in a running system: alone, in the queue and in groups. */
class RulingTests extends OFBizTestCase {

    private Given given
    private GenericValue lead
    private final List<String> claimed = []

    RulingTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
    }

    @Override
    protected void tearDown() {
        claimed.each { String id -> WorkQueue.of(delegator, RulingServices.QUEUE_ID).release(id, lead) }
        given.cleanUp()
        super.tearDown()
    }

    private Map serve(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private GenericValue activity(String activityId) {
        return from('FollowUpActivity').where('activityId', activityId).queryOne()
    }

    private GenericValue entered(GenericValue prospect, Map fields = [:]) {
        Map result = serve('createFollowUpActivity', lead, [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL',
                comments: 'Se llama a ' + prospect.salesOpportunityId + ' y pide cotización con retoma'] + fields)
        assert ServiceUtil.isSuccess(result)
        return activity(result.activityId)
    }

    private Map rule(GenericValue user, GenericValue row, String outcomeId, String comments = null) {
        return serve('createActivityRuling', user, [activityId: row.activityId, outcomeId: outcomeId, comments: comments])
    }

    private GenericValue light(GenericValue prospect) {
        return from('TrafficLight').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
    }

    void testWhatIsEnteredIsProposedAtOnceWithEveryReason() {
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        GenericValue good = entered(prospect)
        assert good.proposedValidityId == 'ACTV_VALID' && good.proposedReasonId == null && good.commentKey != null
        GenericValue vague = entered(prospect, [comments: 'Ok, seguimiento', doneDate: new Timestamp(Clock.now().time - 10 * 86400000L)])
        assert vague.proposedValidityId == 'ACTV_INVALID' && vague.proposedReasonId == 'ARR_VAGUE'
        assert vague.proposedRuleIds.startsWith('|VAGUE|') && vague.proposedRuleIds.contains('|LATE|')
        GenericValue copy = entered(prospect, [comments: good.comments.toUpperCase()])
        assert copy.proposedReasonId == 'ARR_COPIED' && copy.commentKey == good.commentKey
        assert activity(good.activityId).proposedValidityId == 'ACTV_VALID'
    }

    void testTheSameCommentOfAnotherPersonIsNoCopy() {
        GenericValue first = entered(given.prospect([adviserPartyId: given.person('Ana')]), [comments: 'Pide prueba de manejo el sábado en la mañana'])
        GenericValue second = entered(given.prospect([adviserPartyId: given.person('Luz')]), [comments: 'Pide prueba de manejo el sábado en la mañana'])
        assert second.commentKey == first.commentKey && second.proposedValidityId == 'ACTV_VALID'
    }

    void testWhatIsRuledInvalidIsNoFollowUpForTheLight() {
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        GenericValue row = entered(prospect)
        assert light(prospect).lastFollowUpDate == row.doneDate
        Map ruled = rule(lead, row, 'ARR_OTHER', 'El cliente dice que nadie lo llamó')
        assert ServiceUtil.isSuccess(ruled)
        assert activity(row.activityId).validityId == 'ACTV_INVALID'
        assert light(prospect).lastFollowUpDate == null && light(prospect).baseDate == prospect.trafficDate
        GenericValue ruling = from('ActivityRuling').where('rulingId', ruled.rulingId).queryOne()
        assert ruling.reasonEnumId == 'ARR_OTHER' && ruling.proposedValidityId == 'ACTV_VALID' && ruling.judgedText == row.comments
    }

    void testAnotherRulingKeepsTheFirstAsHistory() {
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        GenericValue row = entered(prospect)
        Map first = rule(lead, row, 'ARR_TYPE')
        Map second = rule(lead, row, 'ACTV_VALID')
        assert activity(row.activityId).rulingId == second.rulingId && activity(row.activityId).validityId == 'ACTV_VALID'
        assert from('ActivityRuling').where('rulingId', first.rulingId).queryOne().supersededDate != null
        assert from('ActivityRuling').where('rulingId', second.rulingId).queryOne().supersededDate == null
        assert light(prospect).lastFollowUpDate == row.doneDate
    }

    void testNobodyRulesOnAnActivityOfTheirOwn() {
        GenericValue row = entered(given.prospect([adviserPartyId: lead.partyId]))
        assert ServiceUtil.getErrorMessage(rule(lead, row, 'ACTV_VALID')) == 'Nadie decide sobre una actividad propia.'
        assert ServiceUtil.isError(serve('claimActivityRuling', lead, [activityId: row.activityId]))
        assert activity(row.activityId).validityId == null
    }

    void testOnlyWhoMayJudgeRules() {
        GenericValue adviser = given.user('DEALERCRM_ADVISER')
        GenericValue row = entered(given.prospect([adviserPartyId: adviser.partyId]))
        shouldFail(ServiceAuthException) { rule(adviser, row, 'ACTV_VALID') }
        shouldFail(ServiceAuthException) { rule(given.user('DEALERCRM_QUALITY'), row, 'ACTV_VALID') }
    }

    void testWrongRulingsAreRefused() {
        GenericValue row = entered(given.prospect([adviserPartyId: given.person('Ana')]))
        assert ServiceUtil.isError(rule(lead, row, null))
        assert ServiceUtil.isError(rule(lead, row, 'DCRM_CM_CALL'))
        assert ServiceUtil.isError(rule(lead, row, 'ARR_OTHER'))
        assert ServiceUtil.isError(serve('createActivityRuling', lead, [activityId: 'nothing', outcomeId: 'ACTV_VALID']))
        assert from('ActivityRuling').where('activityId', row.activityId).queryCount() == 0
    }

    void testACorrectedCommentIsJudgedAgainAndAValidOneStays() {
        GenericValue row = entered(given.prospect([adviserPartyId: given.person('Ana')]), [comments: 'ok'])
        Map invalid = rule(lead, row, 'ARR_VAGUE')
        assert ServiceUtil.isSuccess(serve('updateFollowUpActivity', lead, [activityId: row.activityId, comments: 'Confirma visita del sábado con su esposa']))
        GenericValue corrected = activity(row.activityId)
        assert corrected.validityId == null && corrected.rulingId == null && corrected.proposedValidityId == 'ACTV_VALID'
        assert from('ActivityRuling').where('rulingId', invalid.rulingId).queryOne().supersededDate != null
        assert ServiceUtil.isSuccess(rule(lead, row, 'ACTV_VALID'))
        Map refused = serve('updateFollowUpActivity', lead, [activityId: row.activityId, comments: 'Otra cosa muy distinta de la que se juzgó'])
        assert ServiceUtil.isError(refused)
        assert activity(row.activityId).comments == 'Confirma visita del sábado con su esposa'
        assert ServiceUtil.isSuccess(serve('updateFollowUpActivity', lead, [activityId: row.activityId, nextStep: 'Llamar el lunes']))
    }

    void testTheQueueGivesWhatWaitsAndARulingOfAnotherClaimIsRefused() {
        GenericValue row = entered(given.prospect([adviserPartyId: given.person('Ana')]))
        assert serve('claimActivityRuling', lead, [activityId: row.activityId]).activityId == row.activityId
        claimed << row.activityId
        GenericValue agent = given.user('DEALERCRM_CRM_AGENT')
        assert ServiceUtil.getErrorMessage(rule(agent, row, 'ACTV_VALID')) == 'Otra persona está validando esta actividad.'
        String token = WorkQueue.of(delegator, RulingServices.QUEUE_ID).claimOf(lead).get().token()
        Map input = [activityId: row.activityId, outcomeId: 'ACTV_VALID', claimToken: token]
        assert ServiceUtil.isSuccess(serve('createActivityRuling', lead, input))
        assert ServiceUtil.isError(serve('createActivityRuling', lead, input))
        assert from('ActivityRuling').where('activityId', row.activityId).queryCount() == 1
    }

    void testAGroupIsRuledOnAtOnceWhenItIsAsLargeAsSeen() {
        String adviser = given.person('Ana')
        List rows = (1..3).collect { entered(given.prospect([adviserPartyId: adviser]), [comments: 'llamar luego']) }
        GenericValue own = entered(given.prospect([adviserPartyId: lead.partyId]), [comments: 'llamar luego'])
        Map group = [proposal: 'ACTV_INVALID', proposedReason: 'ARR_VAGUE', commentKey: rows[0].commentKey, adviserPartyId: adviser]
        Map changed = serve('createActivityRulings', lead, group + [outcomeId: 'ARR_VAGUE', expectedCount: '2'])
        assert ServiceUtil.getErrorMessage(changed).contains('ahora tiene 3')
        Map ruled = serve('createActivityRulings', lead, group + [outcomeId: 'ARR_VAGUE', expectedCount: '3'])
        assert ServiceUtil.isSuccess(ruled) && ruled.ruledCount == 3L
        assert rows.every { activity(it.activityId).validityId == 'ACTV_INVALID' }
        assert from('ActivityRuling').where('bulkRulingId', ruled.bulkRulingId).queryCount() == 3
        assert rows.every { light(from('Prospect').where('salesOpportunityId', it.salesOpportunityId).queryOne()).lastFollowUpDate == null }
        assert activity(own.activityId).validityId == null
        assert ServiceUtil.isError(serve('createActivityRulings', lead, group + [adviserPartyId: lead.partyId, outcomeId: 'ARR_VAGUE', expectedCount: '1']))
    }

    void testOfTwoWhoRuleOnOneGroupAtTheSameMomentTheSecondIsToldSo() {
        String adviser = given.person('Ana')
        List rows = (1..3).collect { entered(given.prospect([adviserPartyId: adviser]), [comments: 'llamar luego']) }
        Map group = [proposal: 'ACTV_INVALID', proposedReason: 'ARR_VAGUE', commentKey: rows[0].commentKey, adviserPartyId: adviser,
                outcomeId: 'ARR_VAGUE', expectedCount: '3']
        Map second = whileUncommitted({ serving('createActivityRulings', lead, group) },
                { serve('createActivityRulings', given.user('DEALERCRM_CRM_LEAD'), group) })
        assert ServiceUtil.getErrorMessage(second).startsWith('El grupo cambió mientras tanto: ahora tiene 0')
        assert rows.every { from('ActivityRuling').where('activityId', it.activityId).queryCount() == 1 }
    }

    void testARulingOnAnActivityOfAGroupThatIsBeingRuledOnSavesNothing() {
        String adviser = given.person('Ana')
        GenericValue row = entered(given.prospect([adviserPartyId: adviser]), [comments: 'llamar luego'])
        Map second = whileUncommitted({
            serving('createActivityRulings', lead, [proposal: 'ACTV_INVALID', proposedReason: 'ARR_VAGUE', commentKey: row.commentKey,
                    adviserPartyId: adviser, outcomeId: 'ARR_VAGUE', expectedCount: '1'])
        }, { rule(given.user('DEALERCRM_CRM_LEAD'), row, 'ACTV_VALID') })
        List rulings = from('ActivityRuling').where('activityId', row.activityId).queryList()
        assert rulings.count { it.supersededDate == null } == 1
        assert activity(row.activityId).rulingId == rulings.find { it.supersededDate == null }.rulingId
        assert ServiceUtil.isError(second) == (rulings.size() == 1)
    }

    private Map serving(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')])
    }

    /** Runs the second while the first has written and not yet committed, and answers what the second came to. */
    private static Map whileUncommitted(Closure<Map> first, Closure<Map> second) {
        def pool = Executors.newSingleThreadExecutor()
        boolean began = TransactionUtil.begin()
        assert ServiceUtil.isSuccess(first.call())
        def answer = pool.submit((Callable) second)
        try {
            answer.get(1, TimeUnit.SECONDS)
            assert false : 'The second did not wait for the first'
        } catch (TimeoutException waits) {
            TransactionUtil.commit(began)
        }
        pool.shutdown()
        return answer.get()
    }

    void testAChangedRuleProposesAnewWhatWaitsOnly() {
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        GenericValue ruled = entered(prospect, [comments: 'Zumbido de prueba uno en el motor'])
        rule(lead, ruled, 'ACTV_VALID')
        GenericValue waiting = entered(prospect, [comments: 'Zumbido de prueba dos en el motor'])
        Map rule = serve('createActivityRule', lead, [ruleTypeEnumId: 'ARK_TYPE', reasonEnumId: 'ARR_TYPE', sequenceNum: '5', textParameter: 'zumbido'])
        assert ServiceUtil.isSuccess(rule)
        assert activity(waiting.activityId).proposedReasonId == 'ARR_TYPE'
        assert activity(ruled.activityId).proposedValidityId == 'ACTV_VALID'
        serve('updateActivityRule', lead, [activityRuleId: rule.activityRuleId, enabled: 'N', reasonEnumId: 'ARR_TYPE', sequenceNum: '5', textParameter: 'zumbido'])
        assert activity(waiting.activityId).proposedValidityId == 'ACTV_VALID'
    }

    void testWrongRulesAreRefused() {
        Map rule = [ruleTypeEnumId: 'ARK_TOO_SHORT', reasonEnumId: 'ARR_TOO_SHORT', sequenceNum: '5', numberParameter: '10']
        for (Map wrong : [[ruleTypeEnumId: 'ARK_NOTHING'], [reasonEnumId: 'DCRM_CM_CALL'], [sequenceNum: 'x'], [sequenceNum: ''], [numberParameter: '-1'],
                          [numberParameter: ''], [activityTypeId: 'nothing'], [ruleTypeEnumId: 'ARK_VAGUE', textParameter: ' \n .']]) {
            assert ServiceUtil.isError(serve('createActivityRule', lead, rule + wrong)) : wrong
        }
        shouldFail(ServiceAuthException) { serve('createActivityRule', given.user('DEALERCRM_CRM_AGENT'), rule) }
    }

    private static void shouldFail(Class<? extends Throwable> expected, Closure work) {
        try {
            work.call()
        } catch (Throwable thrown) {
            assert expected.isInstance(thrown) : thrown
            return
        }
        assert false : 'Nothing was refused'
    }
}
