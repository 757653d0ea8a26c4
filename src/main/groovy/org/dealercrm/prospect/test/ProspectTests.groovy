package org.dealercrm.prospect.test

import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.queue.WorkQueue
import org.dealercrm.shared.test.Given

/** Claims and verdicts of the verification queue in a running system. */
class ProspectTests extends OFBizTestCase {

    private Given given

    ProspectTests(String name) {
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

    private Map verdict(GenericValue user, GenericValue prospect, String verdictTypeId, Map more = [:]) {
        return call('createProspectVerdict', user, [salesOpportunityId: prospect.salesOpportunityId, verdictTypeId: verdictTypeId] + more)
    }

    private GenericValue fresh(GenericValue prospect) {
        return from('Prospect').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
    }

    void testTwoPeopleNeverHoldTheSameProspect() {
        GenericValue prospect = given.prospect()
        GenericValue first = given.user('DEALERCRM_CRM_AGENT')
        GenericValue second = given.user('DEALERCRM_CRM_AGENT')
        assert call('claimProspectVerification', first, [salesOpportunityId: prospect.salesOpportunityId]).salesOpportunityId == prospect.salesOpportunityId

        Map refused = call('claimProspectVerification', second, [salesOpportunityId: prospect.salesOpportunityId])
        assert ServiceUtil.getErrorMessage(refused) == 'Otra persona está trabajando en este prospecto.'
        assert call('claimProspectVerification', second, [:]).salesOpportunityId != prospect.salesOpportunityId
        assert ServiceUtil.isError(verdict(second, prospect, 'PV_VALID_CONFIRMED'))

        call('releaseProspectVerification', first, [salesOpportunityId: prospect.salesOpportunityId])
        assert ServiceUtil.isSuccess(call('claimProspectVerification', second, [salesOpportunityId: prospect.salesOpportunityId]))
        call('releaseProspectVerification', second, [salesOpportunityId: prospect.salesOpportunityId])
    }

    void testOfManyWhoClaimAtOnceOneWins() {
        GenericValue prospect = given.prospect()
        WorkQueue queue = WorkQueue.of(delegator, 'PROSPECT_VERIFY')
        List<GenericValue> users = (1..6).collect { delegator.makeValue('UserLogin', [userLoginId: 'racer' + it]) }
        CountDownLatch start = new CountDownLatch(1)
        def pool = Executors.newFixedThreadPool(users.size())
        def claims = users.collect { GenericValue user ->
            pool.submit({ start.await(); queue.claim(prospect.salesOpportunityId, user) } as Callable)
        }
        start.countDown()
        List<Boolean> won = claims*.get()
        pool.shutdown()
        assert won.count(true) == 1
        assert from('QueueClaim').where('recordId', prospect.salesOpportunityId).queryCount() == 1
    }

    void testAFormSentTwiceAtOnceGivesOneVerdict() {
        GenericValue prospect = given.prospect()
        GenericValue agent = given.user('DEALERCRM_CRM_AGENT')
        call('claimProspectVerification', agent, [salesOpportunityId: prospect.salesOpportunityId])
        String token = WorkQueue.of(delegator, 'PROSPECT_VERIFY').claimOf(agent).get().token()
        def pool = Executors.newFixedThreadPool(2)
        CountDownLatch start = new CountDownLatch(1)
        Closure send = { start.await(); verdict(agent, prospect, 'PV_VALID_CONFIRMED', [claimToken: token]) }
        List sent = (1..2).collect { pool.submit((Callable) send) }
        start.countDown()
        List answers = sent*.get()
        pool.shutdown()
        assert answers.count { ServiceUtil.isSuccess(it) } == 1
        assert ServiceUtil.getErrorMessage(answers.find { ServiceUtil.isError(it) }).startsWith('No se guardó nada:')
        assert ServiceUtil.isError(verdict(agent, prospect, 'PV_VALID_CONFIRMED', [claimToken: token]))
        assert ServiceUtil.isError(verdict(agent, prospect, 'PV_VALID_CONFIRMED', [claimToken: 'not a token']))
        assert from('ProspectVerdict').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 1
        assert fresh(prospect).attemptCount == 1
    }

    void testTheTokenOfAClaimThatSomebodyElseTookRecordsNothing() {
        GenericValue prospect = given.prospect()
        GenericValue slow = given.user('DEALERCRM_CRM_AGENT')
        WorkQueue queue = WorkQueue.of(delegator, 'PROSPECT_VERIFY')
        assert queue.claim(prospect.salesOpportunityId, slow)
        String token = queue.claimOf(slow).get().token()
        assert queue.claim(prospect.salesOpportunityId, slow) && queue.claimOf(slow).get().token() == token : 'prolonged is the same claim'
        expire(prospect)
        assert queue.claim(prospect.salesOpportunityId, given.user('DEALERCRM_CRM_AGENT'))
        Map refused = verdict(slow, prospect, 'PV_VALID_CONFIRMED', [claimToken: token])
        assert ServiceUtil.getErrorMessage(refused) == 'Otra persona está trabajando en este prospecto.'
        assert from('ProspectVerdict').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 0
    }

    private void expire(GenericValue prospect) {
        GenericValue claim = from('QueueClaim').where('recordId', prospect.salesOpportunityId).queryFirst()
        claim.expiresDate = java.sql.Timestamp.valueOf('2001-01-01 00:00:00')
        claim.store()
    }

    void testAClaimThatExpiredGoesToTheNext() {
        GenericValue prospect = given.prospect()
        WorkQueue queue = WorkQueue.of(delegator, 'PROSPECT_VERIFY')
        assert queue.claim(prospect.salesOpportunityId, given.user('DEALERCRM_CRM_AGENT'))
        expire(prospect)
        GenericValue next = given.user('DEALERCRM_CRM_AGENT')
        assert queue.claim(prospect.salesOpportunityId, next)
        assert queue.heldBy(next).get() == prospect.salesOpportunityId
    }

    void testAnAdviserNeverVerifiesTheirOwnProspect() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue own = given.prospect([adviserPartyId: lead.partyId])
        assert ServiceUtil.isError(call('claimProspectVerification', lead, [salesOpportunityId: own.salesOpportunityId]))
        Map refused = verdict(lead, own, 'PV_VALID_CONFIRMED')
        assert ServiceUtil.getErrorMessage(refused) == 'Nadie verifica un prospecto propio: debe llamar otra persona.'
        assert fresh(own).verificationStatusId == 'PRV_PENDING'
    }

    void testAVerdictTakesThePlaceOfTheOneBeforeAndKeepsIt() {
        GenericValue agent = given.user('DEALERCRM_CRM_AGENT')
        GenericValue prospect = given.prospect()
        Map first = verdict(agent, prospect, 'PV_INVALID_NUMBER', [comments: 'Fuera de servicio <24h> 😀'])
        Map second = verdict(agent, prospect, 'PV_VALID_CONFIRMED')
        assert ServiceUtil.isSuccess(first) && ServiceUtil.isSuccess(second)

        List<GenericValue> history = from('ProspectVerdict').where('salesOpportunityId', prospect.salesOpportunityId).queryList()
        assert history.size() == 2
        GenericValue old = history.find { it.prospectVerdictId == first.prospectVerdictId }
        assert old.supersededDate != null && old.comments == 'Fuera de servicio <24h> 😀' && old.verifiedByPartyId == agent.partyId
        assert history.find { it.prospectVerdictId == second.prospectVerdictId }.supersededDate == null
        assert fresh(prospect).verdictId == second.prospectVerdictId
        assert fresh(prospect).verificationStatusId == 'PRV_VALID'
        assert fresh(prospect).attemptCount == 2
    }

    void testNotReachedIsCalledAgainAndNeverFalse() {
        GenericValue agent = given.user('DEALERCRM_CRM_AGENT')
        GenericValue prospect = given.prospect()
        verdict(agent, prospect, 'PV_NOT_REACHED')
        assert fresh(prospect).verificationStatusId == 'PRV_CALL_BACK'
        assert fresh(prospect).nextAttemptDate != null
        2.times { verdict(agent, prospect, 'PV_NOT_REACHED') }
        assert fresh(prospect).verificationStatusId == 'PRV_NOT_REACHED'

        verdict(agent, prospect, 'PV_VALID_CONFIRMED')
        verdict(agent, prospect, 'PV_NOT_REACHED')
        assert fresh(prospect).verificationStatusId == 'PRV_VALID'
        assert fresh(prospect).attemptCount == 5
    }

    void testACallIsKeptAsACommunicationWithTheCustomer() {
        GenericValue agent = given.user('DEALERCRM_CRM_AGENT')
        GenericValue prospect = given.prospect([customerPartyId: given.person('Cliente')])
        Map result = verdict(agent, prospect, 'PV_VALID_CONFIRMED')
        GenericValue stored = from('ProspectVerdict').where('prospectVerdictId', result.prospectVerdictId).queryOne()
        GenericValue call = from('CommunicationEvent').where('communicationEventId', stored.communicationEventId).queryOne()
        assert call.communicationEventTypeId == 'PHONE_COMMUNICATION' && call.statusId == 'COM_COMPLETE'
        assert call.partyIdFrom == agent.partyId && call.partyIdTo == prospect.customerPartyId
        assert call.subject == 'Válido: confirma asesoría'

        Map byDocuments = verdict(agent, prospect, 'PV_VALID_CONFIRMED', [contactMethodId: 'DCRM_CM_DOCUMENT'])
        assert from('ProspectVerdict').where('prospectVerdictId', byDocuments.prospectVerdictId).queryOne().communicationEventId == null
    }

    void testWhatDoesNotExistIsRefusedInWords() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue prospect = given.prospect()
        assert ServiceUtil.getErrorMessage(call('updateProspectStage', lead, [salesOpportunityId: prospect.salesOpportunityId,
                stageId: 'DCRM_STG_NOWHERE'])) == 'Esta etapa no existe.'
        assert ServiceUtil.getErrorMessage(verdict(lead, prospect, 'PV_VALID_CONFIRMED', [contactMethodId: 'PARTY_ENABLED'])) ==
                'Este medio de contacto no existe.'
        assert fresh(prospect).stageId == 'DCRM_STG_NEW'
    }

    void testOthersNeverMoveAnAdvisersProspect() {
        GenericValue adviser = given.user('DEALERCRM_ADVISER')
        GenericValue foreign = given.prospect([adviserPartyId: given.person('Otra')])
        assert ServiceUtil.isError(call('updateProspectStage', adviser, [salesOpportunityId: foreign.salesOpportunityId, stageId: 'DCRM_STG_WON']))
        assert fresh(foreign).stageId == 'DCRM_STG_NEW'
    }

    void testAnInvalidVerdictWithoutCommentWritesNothing() {
        GenericValue prospect = given.prospect()
        Map refused = verdict(given.user('DEALERCRM_CRM_AGENT'), prospect, 'PV_INVALID_DENIES', [comments: '  '])
        assert ServiceUtil.getErrorMessage(refused) == 'Un veredicto no válido necesita un comentario que diga por qué.'
        assert from('ProspectVerdict').where('salesOpportunityId', prospect.salesOpportunityId).queryCount() == 0
    }

    void testARoleThatOnlyLooksMayNotClaim() {
        try {
            call('claimProspectVerification', given.user('DEALERCRM_QUALITY'), [:])
            assert false : 'a read-only role got a prospect'
        } catch (ServiceAuthException refused) {
            assert refused.message.contains('DEALERCRM_PROSPECT_UPDATE')
        }
    }
}
