package org.dealercrm.activity.test

import java.sql.Date
import java.sql.Timestamp

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.transaction.TransactionUtil
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.activity.confirmation.ConfirmationQueue
import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.queue.WorkQueue
import org.dealercrm.shared.test.Given

/** Confirmation of activities by telephone in a running system. */
class ConfirmationTests extends OFBizTestCase {
    private static final String PHONE = '+573001234567'

    private Given given
    private GenericValue agent
    private final List<String> claimed = []
    private final List<GenericValue> settings = []

    ConfirmationTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        agent = given.user('DEALERCRM_SERVICE')
    }

    /** Settings go by their key: a value that was itself removed can no longer be taken back when the suite ends, and its row would stay. */
    @Override
    protected void tearDown() {
        settings.each { delegator.removeByPrimaryKey(it.getPrimaryKey()) }
        claimed.each { given.forgetClaims(it) }
        given.cleanUp()
        super.tearDown()
    }

    private Map call(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private Map result(GenericValue activity, String confirmationTypeId, Map more = [:]) {
        claimed << activity.activityId
        return call('createActivityConfirmation', agent, [activityId: activity.activityId, confirmationTypeId: confirmationTypeId] + more)
    }

    private String refusal(GenericValue activity, String confirmationTypeId, Map more = [:]) {
        Map answer = result(activity, confirmationTypeId, more)
        assert ServiceUtil.isError(answer)
        return ServiceUtil.getErrorMessage(answer)
    }

    private GenericValue fresh(GenericValue activity) {
        return from('FollowUpActivity').where('activityId', activity.activityId).queryOne()
    }

    private GenericValue inForce(GenericValue activity) {
        return from('ActivityConfirmation').where('confirmationId', fresh(activity).confirmationId).queryOne()
    }

    private String collaborator(String roleTypeId) {
        String partyId = given.person('Colaborador')
        delegator.create('PartyRole', [partyId: partyId, roleTypeId: roleTypeId])
        return partyId
    }

    private GenericValue activity(Map fields = [:]) {
        String id = delegator.getNextSeqId('FollowUpActivity')
        return delegator.create('FollowUpActivity', [activityId: id, rowKey: 'given ' + id, activityTypeId: 'ACTT_VISIT', statusId: 'ACTV_DONE',
                doneDate: Clock.now(), doneDay: Date.valueOf(Settings.today(delegator)), customerName: 'Visitado <' + id + '>', phoneE164: PHONE + id,
                adviserPartyId: collaborator('SALES_REP'), comments: 'Visita'] + fields)
    }

    private boolean waits(GenericValue activity, GenericValue user = agent) {
        ConfirmationQueue queue = ConfirmationQueue.of(delegator, dispatcher.security, user)
        boolean began = TransactionUtil.begin()
        try {
            return queue.waiting(Integer.MAX_VALUE, []).contains(activity.activityId)
        } finally {
            TransactionUtil.commit(began)
        }
    }

    private void setting(String key, String value) {
        settings << delegator.create('DealercrmSetting', [settingKey: key, scopeTypeId: 'GROUP', scopeId: '_NA_', fromDate: Clock.now(), settingValue: value])
    }

    void testTheQueueHoldsWhatWasDoneLatelyAndIsNobodysOwn() {
        assert waits(activity())
        assert !waits(activity([statusId: 'ACTV_PLANNED', doneDate: null, doneDay: null]))
        assert !waits(activity([validityId: 'ACTV_INVALID']))
        assert !waits(activity([doneDay: Date.valueOf(Settings.today(delegator).minusDays(31))]))
        assert !waits(activity([adviserPartyId: agent.partyId]))
        Map own = call('claimActivityConfirmation', agent, [activityId: activity([adviserPartyId: agent.partyId]).activityId])
        assert ServiceUtil.getErrorMessage(own) == 'Nadie confirma una actividad propia: debe llamar otra persona.'
    }

    void testTheSampleAndTheKindsOfCollaboratorsAreSettings() {
        GenericValue ofAdviser = activity()
        GenericValue ofPromoter = activity([adviserPartyId: collaborator('DCRM_PARTS_PROMOTER')])
        setting('activity.confirm.PARTS_PROMOTER', 'N')
        assert waits(ofAdviser) && !waits(ofPromoter)
        setting('activity.confirmPercent', '0')
        assert !waits(ofAdviser)
    }

    void testTheResultOfAnAdvisersActivityStandsOnTheActivity() {
        GenericValue prospect = given.prospect([customerPartyId: given.person('Cliente'), phoneE164: PHONE])
        GenericValue visit = activity([salesOpportunityId: prospect.salesOpportunityId])
        Map answer = result(visit, 'AC_CONFIRMED', [comments: 'Sí fue <b>él</b>'])
        assert ServiceUtil.isSuccess(answer)
        assert fresh(visit).reviewStatusId == 'REV_CONFIRMED' && fresh(visit).confirmationId == answer.confirmationId
        GenericValue stored = inForce(visit)
        assert stored.phoneE164 == PHONE && stored.comments == 'Sí fue <b>él</b>' && stored.collaboratorRoleTypeId == 'SALES_REP' && !stored.noteId
        GenericValue contact = from('CommunicationEvent').where('communicationEventId', stored.communicationEventId).queryOne()
        assert contact.communicationEventTypeId == 'PHONE_COMMUNICATION' && contact.partyIdTo == prospect.customerPartyId
        assert !waits(visit)
    }

    void testTheResultOfAPromotersActivityIsAlsoANoteOnTheCustomer() {
        GenericValue visit = activity([adviserPartyId: collaborator('DCRM_PARTS_PROMOTER'), phoneE164: '+573009876543'])
        assert ServiceUtil.isSuccess(result(visit, 'AC_DIFFERS', [comments: 'Fue otro día <ayer> & no hoy']))
        GenericValue stored = inForce(visit)
        assert fresh(visit).customerPartyId == stored.customerPartyId : 'the customer became a party'
        assert from('PartyNote').where('partyId', stored.customerPartyId, 'noteId', stored.noteId).queryCount() == 1
        assert from('NoteData').where('noteId', stored.noteId).queryOne().noteInfo == 'Confirma, pero algo no coincide: Fue otro día <ayer> & no hoy'
        assert from('PartyAndContactMech').where('partyId', stored.customerPartyId).queryFirst().tnContactNumber != null
    }

    void testWhatIsMissingOfTheCustomerIsCompletedDuringTheCall() {
        GenericValue prospect = given.prospect([customerPartyId: given.person('Cliente')])
        GenericValue visit = activity([salesOpportunityId: prospect.salesOpportunityId, phoneE164: null])
        Map data = [phoneText: '300 987 6543', emailAddress: 'cliente@example.com', documentNumber: '1.020.304', cityName: 'Chía']
        assert ServiceUtil.isSuccess(result(visit, 'AC_CONFIRMED', data))
        List contacts = from('PartyAndContactMech').where('partyId', prospect.customerPartyId).queryList()
        assert contacts.find { it.tnContactNumber }.tnCountryCode == '57'
        assert contacts*.infoString.contains('cliente@example.com') && contacts*.paCity.contains('Chía')
        assert from('PartyIdentification').where('partyId', prospect.customerPartyId).queryFirst().idValue == '1.020.304'
        GenericValue filled = from('Prospect').where('salesOpportunityId', prospect.salesOpportunityId).queryOne()
        assert filled.phoneE164 == '+573009876543' && filled.emailAddress == 'cliente@example.com'
        int before = contacts.size()
        assert ServiceUtil.isSuccess(result(visit, 'AC_CONFIRMED', data))
        assert from('PartyAndContactMech').where('partyId', prospect.customerPartyId).queryCount() == before : 'nothing stands twice'
    }

    void testWrongInputIsRefusedInWordsAndWritesNothing() {
        GenericValue visit = activity()
        assert refusal(visit, 'AC_NOWHERE') == 'Este resultado no existe.'
        assert refusal(visit, 'AC_DENIES', [comments: ' ']) == 'Este resultado necesita un comentario con lo que dijo el cliente.'
        assert refusal(visit, 'AC_CONFIRMED', [phoneText: '12']).startsWith('Este teléfono no puede existir.')
        assert refusal(visit, 'AC_CONFIRMED', [documentNumber: '<1>']).startsWith('Un documento tiene')
        assert refusal(visit, 'AC_CONFIRMED', [emailAddress: 'nadie@']) == 'Este correo electrónico no es válido.'
        assert refusal(activity([phoneE164: null]), 'AC_CONFIRMED').startsWith('No hay teléfono para llamar:')
        assert from('ActivityConfirmation').where('activityId', visit.activityId).queryCount() == 0
        assert fresh(visit).reviewStatusId == null
    }

    void testWithoutANumberTheCollaboratorIsAskedAndTheAnswerBringsItBack() {
        GenericValue owner = given.user('DEALERCRM_PROMOTER')
        delegator.create('PartyRole', [partyId: owner.partyId, roleTypeId: 'DCRM_PARTS_PROMOTER'])
        GenericValue visit = activity([adviserPartyId: owner.partyId, phoneE164: null])
        assert ServiceUtil.isSuccess(result(visit, 'AC_NO_NUMBER', [comments: '¿Cuál es?']))
        assert fresh(visit).reviewStatusId == 'REV_PHONE_ASKED' && !waits(visit)
        GenericValue asked = from('ActivityPhoneRequest').where('activityId', visit.activityId).queryOne()
        GenericValue mail = from('SentMail').where('sentMailId', asked.sentMailId).queryOne()
        assert mail.toPartyId == owner.partyId && mail.subject == "Falta el teléfono de ${visit.customerName}" && mail.bodyHtml.contains('¿Cuál es?')
        assert ServiceUtil.isSuccess(result(visit, 'AC_NO_NUMBER'))
        assert from('ActivityPhoneRequest').where('activityId', visit.activityId).queryCount() == 1 : 'asked once'

        Map answer = [phoneRequestId: asked.phoneRequestId]
        assert ServiceUtil.getErrorMessage(call('answerActivityPhoneRequest', given.user('DEALERCRM_PROMOTER'), answer + [phoneText: '3009876543'])) ==
                'Este pedido no existe o no es suyo.'
        assert ServiceUtil.getErrorMessage(call('answerActivityPhoneRequest', owner, answer)) == 'Escriba un teléfono o diga por qué no lo hay.'
        assert ServiceUtil.isSuccess(call('answerActivityPhoneRequest', owner, answer + [phoneText: '300 987 6543']))
        assert fresh(visit).reviewStatusId == 'REV_PHONE_GIVEN' && waits(visit)
        assert ServiceUtil.getErrorMessage(call('answerActivityPhoneRequest', owner, answer + [phoneText: '3009876543'])) == 'Esto ya se respondió.'
        assert ServiceUtil.isSuccess(result(visit, 'AC_CONFIRMED'))
        assert inForce(visit).phoneE164 == '+573009876543'
    }

    void testAnAnswerWithoutANumberEndsTheReview() {
        GenericValue visit = activity([phoneE164: null])
        result(visit, 'AC_NO_NUMBER')
        GenericValue asked = from('ActivityPhoneRequest').where('activityId', visit.activityId).queryOne()
        assert ServiceUtil.isSuccess(call('answerActivityPhoneRequest', given.user('DEALERCRM_CRM_LEAD'), [phoneRequestId: asked.phoneRequestId,
                answerText: 'Cliente de paso']))
        assert fresh(visit).reviewStatusId == 'REV_NO_PHONE' && !waits(visit)
    }

    void testNoAnswerIsCalledAgainAndAWrongNumberIsNotCalledTwice() {
        GenericValue visit = activity()
        assert ServiceUtil.isSuccess(result(visit, 'AC_NO_ANSWER', [againMinutes: '30']))
        assert fresh(visit).reviewStatusId == 'REV_CALL_BACK' && !waits(visit)
        GenericValue due = inForce(visit)
        due.nextAttemptDate = Timestamp.valueOf('2001-01-01 00:00:00')
        due.store()
        assert waits(visit)
        2.times { result(visit, 'AC_NO_ANSWER') }
        assert fresh(visit).reviewStatusId == 'REV_NOT_REACHED' && !waits(visit)
        assert ServiceUtil.isSuccess(result(visit, 'AC_WRONG_NUMBER'))
        assert refusal(visit, 'AC_CONFIRMED').startsWith('No hay teléfono para llamar:')
    }

    void testWhatNeedsActionSaysSoAndClaimsNoOther() {
        GenericValue visit = activity()
        Map answer = result(visit, 'AC_DENIES', [comments: 'No lo conoce', claimNext: 'Y'])
        assert answer.asksForAction == 'ANOMALY' && answer.nextActivityId == null
        assert fresh(visit).reviewStatusId == 'REV_ANOMALY'
        assert !WorkQueue.of(delegator, 'ACTIVITY_CONFIRM').heldBy(agent).isPresent()
    }

    void testAComplaintIsOnRecordOnceItWasHeard() {
        GenericValue visit = activity()
        assert refusal(visit, 'AC_COMPLAINT')
        assert from('ComplaintRecord').where('activityId', visit.activityId).queryCount() == 0
        assert result(visit, 'AC_COMPLAINT', [comments: 'Le prometieron <otro> precio']).asksForAction == 'COMPLAINT'
        GenericValue complaint = from('ComplaintRecord').where('activityId', visit.activityId).queryOne()
        assert [complaint.description, complaint.customerName, complaint.registeredByPartyId, complaint.collaboratorPartyId] ==
                ['Le prometieron <otro> precio', visit.customerName, agent.partyId, visit.adviserPartyId]
    }

    void testAFormSentTwiceGivesOneResult() {
        GenericValue visit = activity()
        claimed << visit.activityId
        call('claimActivityConfirmation', agent, [activityId: visit.activityId])
        String token = WorkQueue.of(delegator, 'ACTIVITY_CONFIRM').claimOf(agent).get().token()
        assert ServiceUtil.isSuccess(result(visit, 'AC_CONFIRMED', [claimToken: token]))
        assert refusal(visit, 'AC_CONFIRMED', [claimToken: token]).startsWith('No se guardó nada:')
        assert from('ActivityConfirmation').where('activityId', visit.activityId).queryCount() == 1
    }

    void testARoleThatOnlyLooksMayNotConfirm() {
        for (String group : ['DEALERCRM_QUALITY', 'DEALERCRM_ADVISER', 'DEALERCRM_PROMOTER']) {
            try {
                call('claimActivityConfirmation', given.user(group), [:])
                assert false : group + ' got an activity'
            } catch (ServiceAuthException refused) {
                assert refused.message.contains('DEALERCRM_ACTIVITY_RULING_UPDATE')
            }
        }
    }
}
