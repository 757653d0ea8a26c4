package org.dealercrm.pqrs.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.pqrs.PqrsStates.Action
import org.dealercrm.pqrs.term.TypesInForce
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Who may take a step, role by role through the services, and what administrators keep: levels, types, areas and channels. */
class PqrsRuleTests extends OFBizTestCase {

    private static final List<String> STATES = ['RECEIVED', 'IN_PROGRESS', 'WAITING', 'IN_REVIEW', 'APPROVED', 'ANSWERED', 'NOTIFIED', 'CLOSED',
            'TRANSFERRED', 'LAPSED', 'VOIDED']
    private static final List<String> ROLES = ['CRM_LEAD', 'CRM_AGENT', 'SERVICE', 'CALLCENTER', 'AFTERSALES', 'ADVISER', 'PROMOTER', 'MANAGER', 'RHP',
            'GENERAL', 'MARKETING', 'QUALITY', 'ADMIN']
    private static final Map<String, String> SERVICES = [ASSIGN: 'assignPqrs', ASK: 'askPqrsCustomer', RESUME: 'resumePqrs', LAPSE: 'lapsePqrs',
            TRANSFER: 'transferPqrs', VOID: 'voidPqrs', SUBMIT: 'submitPqrsAnswer', RETURN: 'returnPqrsAnswer', APPROVE: 'approvePqrsAnswer',
            SEND: 'sendPqrsAnswer', NOTIFY: 'notifyPqrsAnswer', CLOSE: 'closePqrs', REOPEN: 'reopenPqrs']
    private static final Map<String, String> ANSWERS = [IN_REVIEW: 'IN_REVIEW', APPROVED: 'APPROVED', ANSWERED: 'SENT', NOTIFIED: 'SENT', CLOSED: 'SENT']
    /** Who gives cases out and who reviews answers, as the procedure says; whoever answers is not one of them here. */
    private static final List<String> REGISTRARS = ['CRM_LEAD', 'SERVICE', 'ADMIN']
    private static final List<String> REVIEWERS = ['CRM_LEAD', 'AFTERSALES', 'MANAGER', 'ADMIN']
    private static final Map<String, List<String>> MAY = [
            ASSIGN: REGISTRARS + REVIEWERS, TRANSFER: REGISTRARS + REVIEWERS, VOID: REVIEWERS, ASK: REGISTRARS + REVIEWERS,
            RESUME: REGISTRARS + REVIEWERS, SUBMIT: REVIEWERS, RETURN: REVIEWERS, APPROVE: REVIEWERS, SEND: REGISTRARS + REVIEWERS,
            NOTIFY: REGISTRARS + REVIEWERS, CLOSE: REGISTRARS + REVIEWERS, REOPEN: REGISTRARS + REVIEWERS, LAPSE: []]

    private static final Map TOLD = [toldChannelId: 'BOARD', toldDay: '2026-07-07', toldText: 'Cartelera de prueba']

    private Given given
    private GenericValue lead
    private GenericValue admin
    private GenericValue answerer
    private String brand

    PqrsRuleTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(Instant.parse('2026-07-07T15:00:00Z'))
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        admin = given.user('DEALERCRM_ADMIN')
        answerer = given.user('DEALERCRM_ADVISER')
        brand = given.brand()
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private Map ask(String service, GenericValue user, Map input) {
        try {
            dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 120, true)
        } catch (ServiceAuthException refused) {
            ServiceUtil.returnError(refused.message)
        }
    }

    /** A case that somebody else answers, in some state. */
    private String caseIn(String state) {
        String id = ask('registerPqrs', lead, [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y',
                brandId: brand]).custRequestId
        delegator.storeByCondition('PqrsCase', [statusId: 'PQRS_' + state, responsiblePartyId: answerer.partyId],
                EntityCondition.makeCondition('custRequestId', id))
        if (ANSWERS.containsKey(state)) {
            delegator.create('PqrsAnswer', [pqrsAnswerId: delegator.getNextSeqId('PqrsAnswer'), custRequestId: id, versionNumber: 1L, subject: 'Su caso',
                    answerStateId: ANSWERS[state], bodyText: 'Va la respuesta.', draftedByUserLogin: answerer.userLoginId,
                    draftedByPartyId: answerer.partyId, draftedDate: Clock.now(), reviewedDate: Clock.now(), sentDate: Date.valueOf('2026-07-07')])
        }
        id
    }

    private GenericValue userOf(String role) {
        GenericValue user = given.user('DEALERCRM_' + role)
        delegator.create('PartyRole', [partyId: user.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: user.partyId, roleTypeId: 'MANAGER', fromDate: Clock.now()])
        user
    }

    private Map step(String action, String id, GenericValue user) {
        ask(SERVICES[action], user, [custRequestId: id] + (action in ['SUBMIT', 'APPROVE', 'CLOSE', 'LAPSE', 'SEND', 'NOTIFY'] ? [:]
                : [comments: 'Por la prueba']) + (action == 'ASSIGN' ? [responsiblePartyId: answerer.partyId] : [:])
                + (action == 'TRANSFER' ? [transferredTo: 'La aseguradora'] : [:]) + (action in ['ASK', 'TRANSFER'] ? TOLD : [:]))
    }

    private String stateOf(String id) {
        from('PqrsCase').where('custRequestId', id).queryOne().statusId
    }

    private long history(String id) {
        from('PqrsStatus').where('custRequestId', id).queryCount()
    }

    void testARoleWithoutAStepIsRefusedAndNothingIsWritten() {
        ROLES.each { String role ->
            GenericValue user = userOf(role)
            PqrsStates.steps().each { PqrsStates.Step step ->
                if (!(role in MAY[step.action().name()])) {
                    String id = caseIn(step.from() - 'PQRS_')
                    long steps = history(id)
                    Map result = this.step(step.action().name(), id, user)
                    boolean refused = ServiceUtil.isError(result) || result.lapsed == 'N'
                    assert refused: role + ' took ' + step
                    assert stateOf(id) == step.from() && history(id) == steps: role + ' ' + step
                }
            }
        }
    }

    void testTheRolesOfAStepAreNotRefusedForTheirRole() {
        ROLES.each { String role ->
            GenericValue user = userOf(role)
            PqrsStates.steps().each { PqrsStates.Step step ->
                if (role in MAY[step.action().name()]) {
                    String said = ServiceUtil.getErrorMessage(this.step(step.action().name(), caseIn(step.from() - 'PQRS_'), user)) ?: ''
                    assert !said.contains('papel') && !said.contains('DEALERCRM_'): role + ' ' + step + ': ' + said
                }
            }
        }
    }

    void testNoStepThatTheMachineDoesNotHaveIsTaken() {
        STATES.each { String state ->
            String id = caseIn(state)
            long steps = history(id)
            Action.values().findAll { Action action -> PqrsStates.step('PQRS_' + state, action).isEmpty() }.each { Action action ->
                [lead, admin].each { GenericValue user ->
                    Map result = step(action.name(), id, user)
                    assert ServiceUtil.isError(result) || result.lapsed == 'N': action.name() + ' from ' + state
                }
            }
            assert stateOf(id) == 'PQRS_' + state && history(id) == steps
        }
    }

    void testWhoAnswersACaseAsksResumesAndSubmitsItAndNobodyElsesCase() {
        GenericValue other = given.user('DEALERCRM_ADVISER')
        String id = caseIn('IN_PROGRESS')
        assert ServiceUtil.isError(step('ASK', id, other))
        assert ServiceUtil.isSuccess(step('ASK', id, answerer))
        assert ServiceUtil.isError(step('RESUME', id, other))
        assert ServiceUtil.isSuccess(step('RESUME', id, answerer))
        assert ServiceUtil.isSuccess(ask('savePqrsAnswer', answerer, [custRequestId: id, subject: 'Su caso', bodyText: 'Va la respuesta.']))
        assert ServiceUtil.isError(step('SUBMIT', id, other))
        assert ServiceUtil.isSuccess(step('SUBMIT', id, answerer))
        assert ServiceUtil.isError(step('APPROVE', id, answerer))
        assert ServiceUtil.isError(step('VOID', caseIn('RECEIVED'), answerer))
    }

    void testALevelIsAddedChangedEndedAndUsedAgainByAnAdministrator() {
        Map level = [momentId: 'AFTER_DUE', businessDays: '5', recipientId: 'DEALERCRM_QUALITY']
        assert ServiceUtil.isError(ask('savePqrsEscalation', lead, level))
        assert ServiceUtil.isError(ask('endPqrsEscalation', lead, [escalationId: 'PQRS_LEVEL_1']))
        assert ServiceUtil.getErrorMessage(ask('savePqrsEscalation', admin, level + [momentId: 'NEVER'])).contains('cuándo')
        ['', '0', '91', 'cinco', '2.5'].each { String days ->
            assert ServiceUtil.getErrorMessage(ask('savePqrsEscalation', admin, level + [businessDays: days])).contains('de 1 a 90') }
        ['', 'DEALERCRM_MARKETING', 'NOBODY'].each { String recipient ->
            assert ServiceUtil.getErrorMessage(ask('savePqrsEscalation', admin, level + [recipientId: recipient])).contains('a quién') }
        assert ServiceUtil.isError(ask('savePqrsEscalation', admin, level + [sequenceNum: 'uno']))
        assert ServiceUtil.isError(ask('savePqrsEscalation', admin, level + [escalationId: 'NOPE']))
        Map saved = ask('savePqrsEscalation', admin, level)
        assert ServiceUtil.isSuccess(saved)
        assert ServiceUtil.isSuccess(ask('savePqrsEscalation', admin, [escalationId: saved.escalationId, momentId: 'HALF_TERM', businessDays: '9',
                recipientId: 'RESPONSIBLE', sequenceNum: '50']))
        GenericValue row = from('PqrsEscalation').where('escalationId', saved.escalationId).queryOne()
        assert row.momentId == 'HALF_TERM' && row.businessDays == null && row.sequenceNum == 50
        assert ServiceUtil.isSuccess(ask('endPqrsEscalation', admin, [escalationId: saved.escalationId]))
        assert from('PqrsEscalation').where('escalationId', saved.escalationId).queryOne().thruDate != null
        assert ServiceUtil.isSuccess(ask('endPqrsEscalation', admin, [escalationId: saved.escalationId]))
        assert from('PqrsEscalation').where('escalationId', saved.escalationId).queryOne().thruDate == null
        assert ServiceUtil.isError(ask('endPqrsEscalation', admin, [escalationId: 'NOPE']))
    }

    private Map newType() {
        [pqrsTypeId: ask('createPqrsChoice', admin, [choiceKindId: 'TYPE', nameEs: 'Denuncia de prueba', nameEn: 'Report of a test', letter: 'P',
                isPublic: 'Y']).choiceId, countryCode: 'CO', termDays: '3', legalBasis: 'Regla de prueba', isLegal: 'N']
    }

    void testATypeWithoutATermIsRefusedAndItsFirstOneMayHoldAtOnce() {
        Map names = [choiceKindId: 'TYPE', nameEs: 'Denuncia de prueba', nameEn: 'Report of a test', letter: 'P', isPublic: 'Y']
        assert ServiceUtil.isError(ask('createPqrsChoice', lead, names))
        assert ServiceUtil.isError(ask('createPqrsChoice', admin, names + [letter: 'X']))
        assert ServiceUtil.isError(ask('createPqrsChoice', admin, names + [nameEn: ' ']))
        assert ServiceUtil.isError(ask('createPqrsChoice', admin, names + [choiceKindId: 'COLOUR']))
        Map term = newType()
        String type = term.pqrsTypeId
        assert from('PqrsType').where('pqrsTypeId', type).queryOne().isPublic == 'Y'
        Map said = [pqrsTypeId: type, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y']
        String refused = ServiceUtil.getErrorMessage(ask('registerPqrs', lead, said))
        assert refused.contains('Denuncia de prueba') && refused.contains('Colombia') && refused.contains('Tipos y términos')
        assert !(type in TypesInForce.of(delegator).today(null))
        String old = caseIn('RECEIVED')
        delegator.storeByCondition('PqrsCase', [pqrsTypeId: type, termFromDate: null, dueDate: null, halfDate: null, internalDueDate: null],
                EntityCondition.makeCondition('custRequestId', old))
        assert ServiceUtil.isSuccess(ask('createPqrsTerm', admin, term + [fromDay: '2026-07-01']))
        assert from('PqrsCase').where('custRequestId', old).queryOne().dueDate.toString() == '2026-07-10'
        assert ask('registerPqrs', lead, said).dueDate.toString() == '2026-07-10'
        assert ServiceUtil.isError(ask('createPqrsTerm', admin, term + [fromDay: '2026-07-07']))
        assert ServiceUtil.isSuccess(ask('createPqrsTerm', admin, term + [fromDay: '2026-07-08', termDays: '5']))
        assert type in TypesInForce.of(delegator).today(null)
    }

    void testATermHoldsInItsCountryAndFromItsDayOnOnly() {
        Map term = newType()
        assert ServiceUtil.isSuccess(ask('createPqrsTerm', admin, term + [fromDay: '2026-07-07']))
        String site = 'PQRM' + delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: site, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede Tijuana'])
        delegator.create('DealershipSite', [facilityId: site, countryCode: 'MX', timeZoneId: 'America/Tijuana', saturdayIsBusiness: 'N'])
        Map said = [pqrsTypeId: term.pqrsTypeId, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y']
        String refused = ServiceUtil.getErrorMessage(ask('registerPqrs', lead, said + [facilityId: site]))
        assert refused.contains('Sede Tijuana') && refused.contains('México')
        assert !(term.pqrsTypeId in TypesInForce.of(delegator).today(site)) && term.pqrsTypeId in TypesInForce.of(delegator).today(null)
        assert ServiceUtil.isError(ask('registerPqrs', lead, said + [receivedDate: Timestamp.valueOf('2026-07-06 15:00:00')]))
        assert ServiceUtil.isSuccess(ask('createPqrsTerm', admin, term + [countryCode: 'MX', fromDay: '2026-07-01']))
        assert ask('registerPqrs', lead, said + [facilityId: site]).dueDate.toString() == '2026-07-10'
    }

    void testAnEndedTypeIsRefusedAndALineThatRecordsWantsItsRecording() {
        Map term = newType()
        String type = term.pqrsTypeId
        Map said = [pqrsTypeId: type, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y']
        assert ServiceUtil.isSuccess(ask('createPqrsTerm', admin, term + [fromDay: '2026-07-01']))
        assert ServiceUtil.isSuccess(ask('endPqrsChoice', admin, [choiceKindId: 'TYPE', choiceId: type]))
        assert ServiceUtil.isError(ask('registerPqrs', lead, said))
        String phone = ask('createPqrsChoice', admin, [choiceKindId: 'CHANNEL', nameEs: 'Otra línea', nameEn: 'Another line', needsRecording: 'Y']).choiceId
        assert ServiceUtil.getErrorMessage(ask('registerPqrs', lead, said + [pqrsTypeId: 'PQRS_CLAIM', pqrsChannelId: phone])).contains('grabación')
    }

    void testNamesOfAChoiceChangeAndItsLetterStays() {
        String type = ask('createPqrsChoice', admin, [choiceKindId: 'TYPE', nameEs: 'Denunsia', nameEn: 'Report', letter: 'P', isPublic: 'N']).choiceId
        Map better = [choiceKindId: 'TYPE', choiceId: type, nameEs: 'Denuncia', nameEn: 'Report', letter: 'R', isPublic: 'Y']
        assert ServiceUtil.isError(ask('updatePqrsChoice', lead, better))
        assert ServiceUtil.isError(ask('updatePqrsChoice', admin, better + [nameEs: '']))
        assert ServiceUtil.isError(ask('updatePqrsChoice', admin, better + [choiceId: 'NOPE']))
        assert ServiceUtil.isSuccess(ask('updatePqrsChoice', admin, better))
        GenericValue row = from('PqrsType').where('pqrsTypeId', type).queryOne()
        assert row.nameEs == 'Denuncia' && row.letter == 'P' && row.isPublic == 'Y'
    }
}
