package org.dealercrm.pqrs.test

import java.sql.Date
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.term.Terms
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** The steps of a case before its answer, its term, its rules and its reminders in a running system. */
class PqrsTermTests extends OFBizTestCase {

    private static final Map TOLD = [toldChannelId: 'BOARD', toldDay: '2026-07-06', toldText: 'Cartelera de prueba']
    private Given given
    private GenericValue lead
    private GenericValue answerer

    PqrsTermTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        at('2026-07-06')
        lead = given.user('DEALERCRM_CRM_LEAD')
        answerer = given.user('DEALERCRM_ADVISER')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private static void at(String day) {
        Clock.stopAt(Instant.parse(day + 'T15:00:00Z'))
    }

    private Map call(String service, GenericValue user, Map input = [:]) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 120, true)
    }

    private boolean forbidden(String service, GenericValue user, Map input) {
        try {
            call(service, user, input)
            return false
        } catch (ServiceAuthException refused) {
            return refused.message.contains('DEALERCRM_PQRS_ADMIN')
        }
    }

    private GenericValue registered(String type = 'PQRS_PETITION', Map more = [:]) {
        Map result = call('registerPqrs', lead, [pqrsTypeId: type, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y'] + more)
        assert ServiceUtil.isSuccess(result)
        return row(result.custRequestId)
    }

    private GenericValue row(Object id) {
        return from('PqrsCase').where('custRequestId', id).queryOne()
    }

    private Map step(String service, GenericValue row, GenericValue user, Map input = [:]) {
        return call(service, user, [custRequestId: row.custRequestId] + input)
    }

    private GenericValue assigned(String type = 'PQRS_PETITION') {
        GenericValue row = registered(type)
        assert ServiceUtil.isSuccess(step('assignPqrs', row, lead, [responsiblePartyId: answerer.partyId]))
        return this.row(row.custRequestId)
    }

    private GenericValue last(GenericValue row, String action) {
        return from('PqrsStatus').where('custRequestId', row.custRequestId, 'actionId', action).orderBy('-statusDate', '-pqrsStatusId').queryFirst()
    }

    void testOnlyWhoMayAnswerIsGivenACaseAndGivingItAgainSaysWhy() {
        GenericValue row = registered()
        String nobody = given.person('Nadie')
        assert ServiceUtil.isError(step('assignPqrs', row, lead, [responsiblePartyId: nobody]))
        assert ServiceUtil.isError(step('assignPqrs', row, lead))
        assert ServiceUtil.isError(step('assignPqrs', row, answerer, [responsiblePartyId: answerer.partyId]))
        assert ServiceUtil.isSuccess(step('assignPqrs', row, lead, [responsiblePartyId: answerer.partyId]))
        assert this.row(row.custRequestId).statusId == 'PQRS_IN_PROGRESS'
        assert ServiceUtil.isError(step('assignPqrs', row, lead, [responsiblePartyId: lead.partyId]))
        assert ServiceUtil.isSuccess(step('assignPqrs', row, lead, [responsiblePartyId: lead.partyId, comments: 'Vacaciones']))
        assert last(row, 'ASSIGN').comments == 'Vacaciones'
    }

    void testATermRestsFromTheNextDayUntilTheCustomerCompletes() {
        GenericValue row = assigned()
        assert row.dueDate == Date.valueOf('2026-07-29')
        at('2026-07-08')
        assert ServiceUtil.isError(step('askPqrsCustomer', row, answerer))
        assert ServiceUtil.isSuccess(step('askPqrsCustomer', row, answerer, [comments: 'Falta la factura'] + TOLD))
        assert this.row(row.custRequestId).pausedDate == Date.valueOf('2026-07-09')
        at('2026-07-15')
        assert ServiceUtil.isError(step('resumePqrs', row, answerer, [comments: 'La trajo', completedDay: '2026-07-16']))
        assert ServiceUtil.isError(step('resumePqrs', row, answerer, [comments: 'La trajo', completedDay: 'ayer']))
        assert ServiceUtil.isSuccess(step('resumePqrs', row, answerer, [comments: 'La trajo', completedDay: '2026-07-14']))
        GenericValue resumed = this.row(row.custRequestId)
        assert resumed.dueDate == Date.valueOf('2026-08-03')
        assert resumed.pausedDate == null
        assert last(row, 'RESUME').oldValue == '2026-07-29'
        assert from('CustRequest').where('custRequestId', row.custRequestId).queryOne().responseRequiredDate.toString().startsWith('2026-08-03')
    }

    void testAConsumerClaimNeitherRestsNorIsExtended() {
        GenericValue row = assigned('PQRS_CLAIM')
        assert ServiceUtil.isError(step('askPqrsCustomer', row, answerer, [comments: 'Falta algo']))
        assert ServiceUtil.isError(step('extendPqrs', row, lead, [comments: 'Falta tiempo', newDay: '2026-07-30']))
    }

    void testAnExtensionComesBeforeExpiryAndIsNoLongerThanTheLawHas() {
        GenericValue row = assigned('PQRS_DATA_CLAIM')
        assert ServiceUtil.isError(step('extendPqrs', row, lead, [comments: 'Perito', newDay: '2026-08-12'] + TOLD))
        assert ServiceUtil.isError(step('extendPqrs', row, lead, [comments: 'Perito', newDay: '2026-08-08'] + TOLD))
        assert ServiceUtil.isError(step('extendPqrs', row, lead, [newDay: '2026-08-11']))
        assert ServiceUtil.isSuccess(step('extendPqrs', row, lead, [comments: 'Perito', newDay: '2026-08-11'] + TOLD))
        assert this.row(row.custRequestId).extendedDays == 8
        assert last(row, 'EXTEND').newValue == '2026-08-11'
        assert ServiceUtil.isError(step('extendPqrs', row, lead, [comments: 'Otra vez', newDay: '2026-08-12']))
        at('2026-07-30')
        GenericValue late = registered('PQRS_PETITION', [receivedDate: '2026-07-06 15:00'])
        assert ServiceUtil.isError(step('extendPqrs', late, lead, [comments: 'Tarde', newDay: '2026-08-10']))
    }

    void testAnotherTypeCountsItsTermFromReceiptAndTheHistoryKeepsBoth() {
        GenericValue row = assigned()
        at('2026-07-10')
        assert ServiceUtil.isError(step('reclassifyPqrs', row, answerer, [pqrsTypeId: 'PQRS_CONSULTATION', comments: 'Es consulta']))
        assert ServiceUtil.isSuccess(step('reclassifyPqrs', row, lead, [pqrsTypeId: 'PQRS_CONSULTATION', comments: 'Es consulta']))
        assert this.row(row.custRequestId).dueDate == Date.valueOf('2026-08-21')
        assert last(row, 'RECLASSIFY').oldValue.endsWith('2026-07-29')
        assert last(row, 'RECLASSIFY').newValue.endsWith('2026-08-21')
        assert ServiceUtil.isSuccess(step('voidPqrs', row, lead, [comments: 'Repetido']))
        assert ServiceUtil.isError(step('reclassifyPqrs', row, lead, [pqrsTypeId: 'PQRS_PETITION', comments: 'Otra vez']))
    }

    void testALateTransferIsSaid() {
        GenericValue row = registered()
        at('2026-07-20')
        assert ServiceUtil.isError(step('transferPqrs', row, lead, [comments: 'No es nuestro']))
        assert ServiceUtil.isSuccess(step('transferPqrs', row, lead, [comments: 'No es nuestro', transferredTo: 'La aseguradora'] + TOLD))
        assert last(row, 'TRANSFER').newValue == 'La aseguradora'
        assert last(row, 'TRANSFER').oldValue != null
    }

    void testACaseLapsesOnlyWhenTheTimeOfItsCustomerIsOver() {
        GenericValue system = from('UserLogin').where('userLoginId', 'system').queryOne()
        GenericValue row = assigned()
        assert ServiceUtil.isSuccess(step('askPqrsCustomer', row, answerer, [comments: 'Falta la factura'] + TOLD))
        at('2026-08-06')
        assert step('lapsePqrs', row, system).lapsed == 'N'
        at('2026-08-11')
        call('lapsePqrsCases', system)
        assert this.row(row.custRequestId).statusId == 'PQRS_LAPSED'
    }

    void testANewHolidayMovesWhatRunsOverItAndNothingElse() {
        List<GenericValue> open = ['PQRS_PETITION', 'PQRS_CLAIM', 'PQRS_DATA_QUERY', 'PQRS_CONSULTATION', 'PQRS_DOCUMENTS'].collect { registered(it) }
        GenericValue ended = registered()
        step('voidPqrs', ended, lead, [comments: 'Repetido'])
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        assert ServiceUtil.isSuccess(call('createCalendarDay', admin, [countryCode: 'CO', calendarDate: Date.valueOf('2026-07-23'),
                dayTypeId: 'HOLIDAY', description: 'Día cívico de prueba']))
        open.each { GenericValue before ->
            GenericValue now = row(before.custRequestId)
            Map fresh = Terms.dates(Terms.of(delegator).deadline(now).get())
            fresh.each { String field, Object day -> assert now[field] == day }
            assert (now.dueDate != before.dueDate) == (before.dueDate >= Date.valueOf('2026-07-23'))
            if (now.dueDate != before.dueDate) {
                assert last(now, 'RECOUNT').comments.contains('Día cívico de prueba')
                assert last(now, 'RECOUNT').oldValue == before.dueDate.toString()
            }
        }
        assert row(ended.custRequestId).dueDate == ended.dueDate
        assert ServiceUtil.isSuccess(call('deleteCalendarDay', admin, [countryCode: 'CO', facilityId: '_NA_', calendarDate: Date.valueOf('2026-07-23')]))
        open.each { assert row(it.custRequestId).dueDate == it.dueDate }
    }

    void testTheFirstRuleThatFitsGivesANewCaseOut() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        assert forbidden('createPqrsAssignmentRule', lead, [responsiblePartyId: answerer.partyId])
        assert ServiceUtil.isError(call('createPqrsAssignmentRule', admin, [responsiblePartyId: given.person('Nadie')]))
        Map rule = call('createPqrsAssignmentRule', admin, [pqrsTypeId: 'PQRS_DOCUMENTS', sequenceNum: '1', toAreaId: 'PQRS_AR_PARTS',
                responsiblePartyId: answerer.partyId])
        assert ServiceUtil.isSuccess(rule)
        GenericValue row = row(registered('PQRS_DOCUMENTS').custRequestId)
        assert row.responsiblePartyId == answerer.partyId
        assert row.pqrsAreaId == 'PQRS_AR_PARTS'
        assert registered('PQRS_CLAIM').responsiblePartyId == null
        assert ServiceUtil.isSuccess(call('expirePqrsAssignmentRule', admin, [assignmentRuleId: rule.assignmentRuleId]))
        assert registered('PQRS_DOCUMENTS').responsiblePartyId == null
    }

    void testNobodyIsToldTwiceOfTheSameLevel() {
        GenericValue system = from('UserLogin').where('userLoginId', 'system').queryOne()
        GenericValue row = assigned()
        delegator.createOrStore(delegator.makeValue('SystemProperty', [systemResourceId: 'general', systemPropertyId: 'mail.notifications.enabled',
                systemPropertyValue: 'Y']))
        call('createPartyEmailAddress', system, [partyId: answerer.partyId, emailAddress: 'responde@example.com', contactMechPurposeTypeId: 'PRIMARY_EMAIL'])
        at('2026-07-16')
        call('remindPqrs', system)
        assert from('PqrsReminder').where('custRequestId', row.custRequestId).queryCount() == 0
        at('2026-07-17')
        call('remindPqrs', system)
        long told = from('SentMail').where('mailTemplateId', 'PQRS_REMINDER', 'toPartyId', answerer.partyId).queryCount()
        assert told == 1
        assert from('PqrsReminder').where('custRequestId', row.custRequestId).queryList()*.escalationId == ['PQRS_LEVEL_1']
        at('2026-07-21')
        call('remindPqrs', system)
        assert from('SentMail').where('mailTemplateId', 'PQRS_REMINDER', 'toPartyId', answerer.partyId).queryCount() == 1
        delegator.removeByAnd('SystemProperty', [systemResourceId: 'general', systemPropertyId: 'mail.notifications.enabled'])
    }

    void testATermBeginsInTheFutureAndThePastStays() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        Map term = [pqrsTypeId: 'PQRS_CLAIM', countryCode: 'CO', termDays: '12', legalBasis: 'Ley de prueba']
        assert ServiceUtil.isError(call('createPqrsTerm', admin, term + [fromDay: '2026-07-06']))
        assert ServiceUtil.isError(call('createPqrsTerm', admin, term + [fromDay: '2026-08-01', termDays: 'doce']))
        assert forbidden('createPqrsTerm', lead, term + [fromDay: '2026-08-01'])
        assert ServiceUtil.isSuccess(call('createPqrsTerm', admin, term + [fromDay: '2026-08-01']))
        assert registered('PQRS_CLAIM').dueDate == Date.valueOf('2026-07-29')
    }
}
