package org.dealercrm.pqrs.test

import java.sql.Date
import java.time.Instant
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.pqrs.term.Terms
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** What a changed calendar, setting or site does to the last days of cases without answer: the same as registering them then. */
class PqrsRecountTests extends OFBizTestCase {

    /** A Monday; cases of the suite are received on it. */
    private static final String RECEIVED = '2026-07-06'
    private static final List<String> DATES = ['dueDate', 'halfDate', 'internalDueDate', 'legalBasis', 'termFromDate']

    private Given given
    private GenericValue lead
    private GenericValue admin
    private String site

    PqrsRecountTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(Instant.parse(RECEIVED + 'T15:00:00Z'))
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        admin = given.user('DEALERCRM_ADMIN')
        site = 'PQRC' + delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: site, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede ' + site])
        delegator.create('DealershipSite', [facilityId: site, countryCode: 'CO', timeZoneId: 'America/Bogota', saturdayIsBusiness: 'N'])
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private Map ask(String service, GenericValue user, Map input) {
        Map result = dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 120, true)
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        result
    }

    private GenericValue registered(String type, String at = site) {
        row(ask('registerPqrs', lead, [pqrsTypeId: type, pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Algo pasa', isAnonymous: 'Y', facilityId: at,
                receivedDate: RECEIVED + ' 10:00']).custRequestId)
    }

    private GenericValue row(Object id) {
        from('PqrsCase').where('custRequestId', id).queryOne()
    }

    private List<GenericValue> steps(GenericValue row) {
        from('PqrsStatus').where('custRequestId', row.custRequestId, 'actionId', 'RECOUNT').orderBy('statusDate', 'pqrsStatusId').queryList()
    }

    /** Each type has a case; the change moves it as if it were registered after the change, and its history says so. */
    private void equalsCountingAnew(Closure change, List<String> said, boolean moves = true) {
        List<String> types = ['PQRS_PETITION', 'PQRS_DOCUMENTS', 'PQRS_CONSULTATION', 'PQRS_CLAIM', 'PQRS_DATA_QUERY', 'PQRS_DATA_CLAIM', 'PQRS_SUGGESTION']
        List<GenericValue> before = types.collect { registered(it) }
        change()
        int moved = 0
        before.each { GenericValue old ->
            GenericValue now = row(old.custRequestId)
            GenericValue anew = registered(old.pqrsTypeId)
            DATES.each { String field -> assert now[field] == anew[field]: old.pqrsTypeId + ' ' + field }
            if (now.dueDate != old.dueDate) {
                moved++
                GenericValue step = steps(now).last()
                assert step.oldValue == old.dueDate.toString() && step.newValue == now.dueDate.toString()
                said.each { assert step.comments.contains(it): step.comments }
                assert from('CustRequest').where('custRequestId', now.custRequestId).queryOne().responseRequiredDate.toString().startsWith(step.newValue)
            } else {
                assert !steps(now) || now.legalBasis != old.legalBasis
            }
        }
        assert moves == (moved > 0)
    }

    private Map day(String one, Map more = [:]) {
        [facilityId: site, calendarDate: Date.valueOf(one)] + more
    }

    void testAHolidayThatIsAddedLaterMovesWhatRunsOverIt() {
        equalsCountingAnew({ ask('createCalendarDay', admin, day('2026-07-14', [dayTypeId: 'HOLIDAY', description: 'Fiesta de la sede'])) },
                ['2026-07-14', 'es festivo', 'Fiesta de la sede'])
    }

    void testAHolidayThatIsRemovedMovesItBack() {
        equalsCountingAnew({ ask('createCalendarDay', admin, day('2026-07-13', [dayTypeId: 'WORKDAY', description: 'Se trabaja'])) },
                ['2026-07-13', 'no es festivo'])
    }

    void testAHolidayThatWasTakenBackMovesItBack() {
        ask('createCalendarDay', admin, day('2026-07-14', [dayTypeId: 'HOLIDAY', description: 'Fiesta']))
        equalsCountingAnew({ ask('deleteCalendarDay', admin, day('2026-07-14', [countryCode: 'CO'])) }, ['2026-07-14', 'no es festivo'])
    }

    void testAHolidayThatIsMovedLaterIntoTheTermCountsOnBothDays() {
        ask('createCalendarDay', admin, day('2026-07-04', [dayTypeId: 'HOLIDAY', description: 'Fiesta']))
        equalsCountingAnew({ ask('moveCalendarDay', admin, day('2026-07-04', [newDate: Date.valueOf('2026-07-15')])) },
                ['2026-07-04 no es festivo', '2026-07-15 es festivo (Fiesta)'])
    }

    void testAHolidayThatIsMovedOutOfTheTermGivesItsDayBack() {
        ask('createCalendarDay', admin, day('2026-07-10', [dayTypeId: 'HOLIDAY', description: 'Fiesta']))
        equalsCountingAnew({ ask('moveCalendarDay', admin, day('2026-07-10', [newDate: Date.valueOf('2026-12-01')])) },
                ['2026-07-10 no es festivo', '2026-12-01 es festivo'])
    }

    void testADayAfterEveryTermMovesNothing() {
        equalsCountingAnew({ ask('createCalendarDay', admin, day('2026-11-04', [dayTypeId: 'HOLIDAY', description: 'Tarde'])) }, [], false)
    }

    void testASettingOfTheGroupMovesEverySiteThatSaysNothingOfItsOwn() {
        delegator.storeByCondition('DealershipSite', [saturdayIsBusiness: null], EntityCondition.makeCondition('facilityId', site))
        delegator.clearCacheLine('DealershipSite')
        equalsCountingAnew({ ask('setDealercrmSetting', admin, [settingKey: 'calendar.saturdayIsBusiness', scopeTypeId: 'GROUP', settingValue: 'Y',
                facilityId: 'SOME_OTHER_SITE']) }, ['configuración'])
    }

    void testASettingOfContactsCountsNothing() {
        equalsCountingAnew({ ask('setDealercrmSetting', admin, [settingKey: 'pqrs.remindHour', scopeTypeId: 'GROUP', settingValue: '7']) }, [], false)
    }

    void testASiteThatBeginsToWorkOnSaturdaysMovesItsOwnCasesAndNoOther() {
        GenericValue elsewhere = registered('PQRS_PETITION', null)
        equalsCountingAnew({ ask('updateDealershipSite', admin, [facilityId: site, facilityName: 'Sede', countryCode: 'CO',
                timeZoneId: 'America/Bogota', saturdayIsBusiness: 'Y']) }, ['sede'])
        assert row(elsewhere.custRequestId).dueDate == elsewhere.dueDate
    }

    void testASiteInAnotherCountryHasItsTerms() {
        GenericValue claim = registered('PQRS_DATA_CLAIM')
        equalsCountingAnew({ ask('updateDealershipSite', admin, [facilityId: site, facilityName: 'Sede', countryCode: 'MX',
                timeZoneId: 'America/Bogota', saturdayIsBusiness: 'N']) }, ['sede'])
        assert row(claim.custRequestId).legalBasis != claim.legalBasis
        assert steps(row(claim.custRequestId)).size() == 1
    }

    void testWhatIsAnsweredStaysAndCatchesUpWhenItIsOpenedAgain() {
        GenericValue old = registered('PQRS_PETITION')
        delegator.storeByCondition('PqrsCase', [statusId: PqrsStates.CLOSED, answeredDate: Date.valueOf('2026-07-08')],
                EntityCondition.makeCondition('custRequestId', old.custRequestId))
        ask('createCalendarDay', admin, day('2026-07-14', [dayTypeId: 'HOLIDAY', description: 'Fiesta']))
        assert row(old.custRequestId).dueDate == old.dueDate
        ask('reopenPqrs', lead, [custRequestId: old.custRequestId, comments: 'El ruido volvió'])
        GenericValue now = row(old.custRequestId)
        assert now.statusId == PqrsStates.IN_PROGRESS
        assert now.dueDate == Date.valueOf(Terms.of(delegator).deadline(now).get().due())
        assert now.reopenedDay == Date.valueOf(RECEIVED) && now.firstDueDate == old.dueDate && now.legalBasis == old.legalBasis
        assert steps(now).last().comments.contains('reabrirlo')
    }

    void testAPausedAndAnExtendedTermAreCountedWithTheirDays() {
        GenericValue answerer = given.user('DEALERCRM_ADVISER')
        GenericValue old = registered('PQRS_DATA_CLAIM')
        Map told = [toldChannelId: 'BOARD', toldDay: old.receivedDay.toString(), toldText: 'Cartelera de prueba']
        ask('assignPqrs', lead, [custRequestId: old.custRequestId, responsiblePartyId: answerer.partyId])
        ask('askPqrsCustomer', answerer, [custRequestId: old.custRequestId, comments: 'Falta la cédula'] + told)
        Clock.stopAt(Instant.parse('2026-07-09T15:00:00Z'))
        ask('resumePqrs', answerer, [custRequestId: old.custRequestId, comments: 'La trajo'])
        String due = row(old.custRequestId).dueDate
        ask('extendPqrs', lead, [custRequestId: old.custRequestId, comments: 'Perito', newDay: LocalDate.parse(due).plusDays(1).toString()] + told)
        due = row(old.custRequestId).dueDate
        ask('createCalendarDay', admin, day('2026-07-08', [dayTypeId: 'HOLIDAY', description: 'Dentro de la pausa']))
        assert row(old.custRequestId).dueDate.toString() == due
        ask('createCalendarDay', admin, day(due, [dayTypeId: 'HOLIDAY', description: 'El último día']))
        assert row(old.custRequestId).dueDate.toString() > due && row(old.custRequestId).extendedDays == 1
    }
}
