package org.dealercrm.pqrs.test

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil

import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.pqrs.term.AssignServices
import org.dealercrm.pqrs.term.CaseWork
import org.dealercrm.pqrs.term.HandoverServices
import org.dealercrm.pqrs.term.TermReply
import org.dealercrm.shared.Clock

/** The open cases of somebody who leaves go to somebody else, in whatever state they are. */
class PqrsHandoverTests extends CaseSuite {

    private GenericValue answerer
    private GenericValue successor

    PqrsHandoverTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        answerer = given.user('DEALERCRM_ADVISER')
        successor = given.user('DEALERCRM_PROMOTER')
    }

    private String caseIn(String statusId, Map more = [:]) {
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Se va', isAnonymous: 'Y']).custRequestId
        set(id, [statusId: statusId, responsiblePartyId: answerer.partyId] + more)
        id
    }

    private GenericValue last(String id) {
        from('PqrsStatus').where('custRequestId', id, 'actionId', 'ASSIGN').orderBy('-statusDate', '-pqrsStatusId').queryFirst()
    }

    private Map handOver(Map more = [:], GenericValue user = lead) {
        call('handOverPqrs', [fromPartyId: answerer.partyId, toPartyId: successor.partyId, comments: 'Se retira'] + more, user)
    }

    void testEveryOpenCaseGoesAndKeepsItsStateAndClosedOnesStay() {
        mail('Y')
        withAddress(successor)
        Map<String, String> open = PqrsStates.OPEN.collectEntries { [(it): caseIn(it)] }
        String closed = caseIn('PQRS_CLOSED')
        Map result = handOver()
        assert ServiceUtil.isSuccess(result) && (result.custRequestIds as Set) == (open.values() as Set)
        open.each { String state, String id ->
            assert row(id).responsiblePartyId == successor.partyId
            assert row(id).statusId == (state == 'PQRS_RECEIVED' ? 'PQRS_IN_PROGRESS' : state)
            assert last(id).comments == 'Se retira' && last(id).takenByUserLogin == lead.userLoginId
            assert last(id).oldValue.contains(answerer.userLoginId) && last(id).newValue.contains(successor.userLoginId)
        }
        assert row(closed).responsiblePartyId == answerer.partyId
        assert mailsTo(successor, 'PQRS_HANDED_OVER') == 1
        String body = from('SentMail').where('mailTemplateId', 'PQRS_HANDED_OVER', 'toPartyId', successor.partyId).queryOne().bodyHtml
        assert open.values().every { body.contains(row(it).caseNumber) } && body.contains('Se retira') && !body.contains('${')
        assert handOver().custRequestIds == [] && mailsTo(successor, 'PQRS_HANDED_OVER') == 1
    }

    void testOnlyToSomebodyElseWhoMayAnswerAndWithAReason() {
        String id = caseIn('PQRS_IN_PROGRESS')
        assert ServiceUtil.getErrorMessage(handOver([toPartyId: null])).contains('dos personas distintas')
        assert ServiceUtil.getErrorMessage(handOver([toPartyId: answerer.partyId])).contains('dos personas distintas')
        assert ServiceUtil.getErrorMessage(handOver([toPartyId: given.person('Nadie')])).contains('no puede responder')
        assert ServiceUtil.getErrorMessage(handOver([comments: ' '])).contains('motivo')
        try {
            handOver([:], answerer)
            assert false
        } catch (ServiceAuthException refused) {
            assert refused.message.contains('DEALERCRM_PQRS_UPDATE')
        }
        assert row(id).responsiblePartyId == answerer.partyId
    }

    void testWhatIsOutOfReachStaysAndIsCounted() {
        String brand = given.brand()
        GenericValue clerk = given.user('DEALERCRM_MANAGER')
        delegator.create('SecurityGroupPermission', [groupId: 'DEALERCRM_MANAGER', permissionId: 'DEALERCRM_PQRS_UPDATE',
                fromDate: java.sql.Timestamp.valueOf('2001-01-01 00:00:00')])
        delegator.create('PartyRole', [partyId: clerk.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: clerk.partyId, roleTypeId: 'MANAGER', fromDate: Clock.now()])
        String inside = caseIn('PQRS_IN_REVIEW', [brandId: brand])
        String outside = caseIn('PQRS_IN_REVIEW')
        Map result = handOver([:], clerk)
        assert result.custRequestIds == [inside] && ServiceUtil.makeSuccessMessage(result, '', '', '', '').contains('No se entregaron: 1')
        assert row(outside).responsiblePartyId == answerer.partyId
    }

    void testOneCaseIsGivenOutInEveryOpenStateWithAReason() {
        PqrsStates.OPEN.findAll { it != 'PQRS_RECEIVED' }.each { String state ->
            String id = caseIn(state)
            assert ServiceUtil.isError(this.call('assignPqrs', [custRequestId: id, responsiblePartyId: successor.partyId]))
            this.taken('assignPqrs', [custRequestId: id, responsiblePartyId: successor.partyId, comments: 'Vacaciones'])
            assert row(id).statusId == state && row(id).responsiblePartyId == successor.partyId
        }
        assert ServiceUtil.isError(call('assignPqrs', [custRequestId: caseIn('PQRS_CLOSED'), responsiblePartyId: successor.partyId, comments: 'Tarde']))
    }

    void testTheReplySaysWhenWhoGetsThemIsNotTold() {
        caseIn('PQRS_IN_PROGRESS')
        assert said(handOver()).contains('no tiene correo y no se le avisó')
        withAddress(successor)
        caseIn('PQRS_IN_PROGRESS')
        assert said(handOver()).contains('El correo está apagado y no se avisó a')
        mail('Y')
        caseIn('PQRS_IN_PROGRESS')
        assert !said(handOver()).contains('avis')
    }

    private static String said(Map result) {
        ServiceUtil.makeSuccessMessage(result, '', '', '', '')
    }

    void testWhatSomebodyElseGaveOutMeanwhileIsNotTakenFromWhoHasItNow() {
        GenericValue third = given.user('DEALERCRM_ADVISER')
        String id = caseIn('PQRS_IN_PROGRESS')
        GenericValue read = row(id)
        taken('assignPqrs', [custRequestId: id, responsiblePartyId: third.partyId, comments: 'Vacaciones'])
        assert !HandoverServices.moved(dispatcher.dispatchContext, read, successor.partyId, 'Se retira', lead)
        assert row(id).responsiblePartyId == third.partyId
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'ASSIGN').queryCount() == 1
    }

    void testOfTwoWhoGiveACaseOutAtTheSameMomentOnlyOneDoes() {
        GenericValue third = given.user('DEALERCRM_ADVISER')
        String id = caseIn('PQRS_IN_PROGRESS')
        Map input = [custRequestId: id, responsiblePartyId: successor.partyId, comments: 'Vacaciones', userLogin: lead, locale: new Locale('es')]
        Map result = CaseWork.step(dispatcher.dispatchContext, input, PqrsStates.Action.ASSIGN) { CaseWork work ->
            set(id, [responsiblePartyId: third.partyId])
            AssignServices.assigned(work)
        }
        assert ServiceUtil.isError(result) && row(id).responsiblePartyId == third.partyId
    }

    void testWordsThatReadAsTheCarAreNotUsed() {
        assert TermReply.text('DealercrmPqrsHandoverTitle', [:], [locale: new Locale('es')]) == 'Traspaso de casos'
        ['WhyMailOff', 'WhyNoAddress', 'Channel_MAIL'].each { String key ->
            assert TermReply.text('DealercrmPqrsTold' + key, [:], [locale: new Locale('es')]).contains('sistema')
            assert TermReply.text('DealercrmPqrsTold' + key, [:], [locale: Locale.ENGLISH]).contains('system')
        }
        GenericValue mail = from('MailTemplate').where('mailTemplateId', 'PQRS_LAPSED', 'localeId', 'en').queryOne()
        assert mail.subject.contains('we closed it') && mail.bodyText.contains('and closed it')
    }
}
