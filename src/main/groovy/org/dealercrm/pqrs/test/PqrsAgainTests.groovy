package org.dealercrm.pqrs.test

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceUtil

import org.dealercrm.pqrs.CaseDays
import org.dealercrm.pqrs.CaseDisplay
import org.dealercrm.pqrs.CaseFilter
import org.dealercrm.pqrs.PqrsReach
import org.dealercrm.pqrs.report.Backlog
import org.dealercrm.pqrs.report.Measure
import org.dealercrm.pqrs.report.PqrsFigures
import org.dealercrm.pqrs.term.Terms
import org.dealercrm.shared.SiteDays

/** A case that is opened again has a term of the house, which every list and reminder follows. */
class PqrsAgainTests extends CaseSuite {

    PqrsAgainTests(String name) {
        super(name)
    }

    /** A petition of 6 July that was answered in time on the 8th, closed, and opened again on 3 August. */
    private String reopened(Map first = [:]) {
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Vuelve', isAnonymous: 'Y']).custRequestId
        set(id, [statusId: 'PQRS_CLOSED', responsiblePartyId: lead.partyId, answeredDate: Date.valueOf('2026-07-08'), answeredInTime: 'Y', usedDays: 2L,
                extendedDays: 3L] + first)
        at('2026-08-03')
        taken('reopenPqrs', [custRequestId: id, comments: 'El ruido volvió'])
        id
    }

    private long listed(String state, String id) {
        PqrsReach reach = PqrsReach.of(delegator, dispatcher.security, lead)
        List conditions = new CaseFilter([state: state]).conditions(reach, CaseDays.of(delegator)) + EntityCondition.makeCondition('custRequestId', id)
        from('PqrsCase').where(conditions).queryCount()
    }

    private Map shown(String id) {
        new CaseDisplay(delegator, new Locale('es')).of(row(id))
    }

    void testItHasTheDaysOfItsTypeFromReopeningAndKeepsItsFirstTerm() {
        String id = reopened()
        GenericValue now = row(id)
        assert now.reopenedDay == Date.valueOf('2026-08-03') && now.firstDueDate == Date.valueOf('2026-07-29')
        assert now.dueDate == Date.valueOf('2026-08-26') && now.halfDate == Date.valueOf('2026-08-14')
        assert now.answeredInTime == 'Y' && now.usedDays == 2L && now.extendedDays == 3L && now.answeredDate == Date.valueOf('2026-07-08')
        assert from('CustRequest').where('custRequestId', id).queryOne().responseRequiredDate.toString().startsWith('2026-08-26')
        assert from('PqrsStatus').where('custRequestId', id, 'actionId', 'RECOUNT').queryOne().comments.contains('Regla de la casa')
        at('2026-08-10')
        set(id, [statusId: 'PQRS_NOTIFIED'])
        taken('reopenPqrs', [custRequestId: id, comments: 'Otra vez'])
        assert row(id).reopenedDay == Date.valueOf('2026-08-10') && row(id).firstDueDate == Date.valueOf('2026-07-29')
        assert row(id).dueDate == Date.valueOf('2026-09-01')
    }

    void testItIsOverdueInTheListItsLightAndTheBacklogFromTheDayAfter() {
        String id = reopened()
        assert listed('OVERDUE', id) == 0 && shown(id).light == 'green'
        at('2026-08-26')
        assert listed('OVERDUE', id) == 0 && listed('SOON', id) == 1 && shown(id).light == 'yellow'
        at('2026-08-27')
        assert listed('OVERDUE', id) == 1 && shown(id).light == 'red'
        String brand = given.brand()
        set(id, [brandId: brand])
        Backlog backlog = taken('calculatePqrsFigures', [month: '2026-07', brandId: brand]).backlog
        assert backlog.count() == 1 && backlog.overdue() == 1 && backlog.oldest() == 24L
        assert from('PqrsCase').where(Backlog.Age.TO_30.rule().condition(SiteDays.of(delegator)),
                EntityCondition.makeCondition('custRequestId', id)).queryCount() == 1
        PqrsFigures total = taken('calculatePqrsFigures', [month: '2026-07', brandId: brand]).total
        assert total.count(Measure.IN_TIME) == 1 && total.count(Measure.LATE) == 0
    }

    void testWhatAnotherSystemLeftOpenWithAnAnswerHasNoTermOfTheHouse() {
        String id = reopened()
        set(id, [reopenedDay: null, dueDate: Date.valueOf('2026-07-29')])
        at('2026-08-27')
        assert listed('OVERDUE', id) == 0 && shown(id).light == 'none'
    }

    void testItsResponsibleIsRemindedOfTheTermOfTheHouse() {
        mail('Y')
        withAddress(lead)
        String id = reopened()
        at('2026-08-13')
        taken('remindPqrs', [:], system)
        assert from('PqrsReminder').where('custRequestId', id).queryCount() == 0
        at('2026-08-14')
        taken('remindPqrs', [:], system)
        assert from('PqrsReminder').where('custRequestId', id, 'escalationId', 'PQRS_LEVEL_1').queryOne().dueDate == Date.valueOf('2026-08-26')
    }

    void testNoLawExtendsItButItRestsAndMovesWithTheCalendar() {
        String id = reopened()
        assert ServiceUtil.isError(call('extendPqrs', [custRequestId: id, comments: 'Perito', newDay: '2026-08-28', toldChannelId: 'BOARD',
                toldDay: '2026-08-03', toldText: 'Cartelera']))
        taken('reclassifyPqrs', [custRequestId: id, pqrsTypeId: 'PQRS_DOCUMENTS', comments: 'Pide copias'])
        assert row(id).dueDate == Date.valueOf('2026-08-19') && row(id).extendedDays == 3L && row(id).firstDueDate == Date.valueOf('2026-07-29')
        taken('askPqrsCustomer', [custRequestId: id, comments: 'Cuáles', toldChannelId: 'BOARD', toldDay: '2026-08-03', toldText: 'Cartelera'])
        at('2026-08-05')
        taken('resumePqrs', [custRequestId: id, comments: 'Todas'])
        assert row(id).dueDate == Date.valueOf('2026-08-21')
    }

    void testWhetherAnAnswerOfAnUnknownDayKeptTheTermIsNotJudgedByThatOfTheHouse() {
        String id = reopened([answeredDate: null, answeredInTime: null, usedDays: null])
        String brand = given.brand()
        set(id, [brandId: brand])
        at('2026-08-27')
        assert listed('OVERDUE', id) == 1 && taken('calculatePqrsFigures', [month: '2026-07', brandId: brand]).backlog.overdue() == 1
        PqrsFigures open = taken('calculatePqrsFigures', [month: '2026-07', brandId: brand]).total
        assert open.count(Measure.LATE) == 0 && open.count(Measure.JUDGED) == 0
        at('2026-08-10')
        taken('savePqrsAnswer', [custRequestId: id, subject: 'Respuesta', bodyText: 'Se revisó de nuevo.'])
        taken('submitPqrsAnswer', [custRequestId: id])
        String answerId = from('PqrsAnswer').where('custRequestId', id).queryFirst().pqrsAnswerId
        taken('approvePqrsAnswer', [custRequestId: id, pqrsAnswerId: answerId], given.user('DEALERCRM_CRM_LEAD'))
        taken('sendPqrsAnswer', [custRequestId: id, sentChannelId: 'BOARD', sentDate: '2026-08-10', comments: 'En cartelera'])
        GenericValue now = row(id)
        assert now.answeredDate == Date.valueOf('2026-08-10') && now.answeredInTime == null && now.usedDays == null
        PqrsFigures answered = taken('calculatePqrsFigures', [month: '2026-07', brandId: brand]).total
        assert answered.count(Measure.ATTENDED) == 1 && [Measure.IN_TIME, Measure.JUDGED, Measure.ANSWERED].every { answered.count(it) == 0 }
    }

    /** A site of its own in Colombia. */
    private String site() {
        String site = 'PQRA' + delegator.getNextSeqId('Facility')
        delegator.create('Facility', [facilityId: site, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede ' + site])
        delegator.create('DealershipSite', [facilityId: site, countryCode: 'CO', timeZoneId: 'America/Bogota', saturdayIsBusiness: 'N'])
        site
    }

    /** A closed petition of a site that is in a country without terms now. */
    private String closedAbroad(Map more) {
        String site = site()
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Se muda', isAnonymous: 'Y',
                facilityId: site]).custRequestId
        set(id, [statusId: 'PQRS_CLOSED', responsiblePartyId: lead.partyId, answeredDate: Date.valueOf('2026-07-08')] + more)
        delegator.storeByCondition('DealershipSite', [countryCode: 'PE'], EntityCondition.makeCondition('facilityId', site))
        delegator.clearCacheLine('DealershipSite')
        at('2026-08-03')
        id
    }

    void testWhereItsTypeHasNoTermItKeepsTheDaysOfTheTermThatItHad() {
        String id = closedAbroad([:])
        GenericValue before = row(id)
        taken('reopenPqrs', [custRequestId: id, comments: 'Volvió'])
        GenericValue now = row(id)
        assert now.termFromDate == before.termFromDate && now.halfDate && now.dueDate > Date.valueOf('2026-08-21')
        assert now.dueDate == Date.valueOf(Terms.of(delegator).deadline(now).get().due())
        taken('recountPqrs', [facilityId: now.facilityId], system)
        assert row(id).dueDate == now.dueDate
    }

    void testWithoutAnyTermItIsNotOpenedAgain() {
        Map none = [termFromDate: null, legalBasis: null, dueDate: null, halfDate: null, internalDueDate: null]
        String id = closedAbroad(none)
        refused('no tenía un término en vigor en la sede Sede PQRA', 'reopenPqrs', [custRequestId: id, comments: 'Volvió'])
        set(id, [statusId: 'PQRS_NOTIFIED', notifiedDate: Date.valueOf('2026-07-09')])
        refused('no tenía un término en vigor', 'evaluatePqrs', [custRequestId: id, isEffective: 'N', satisfactionScore: '1', evaluatedByText: 'Ana',
                evaluatedDate: '2026-08-03', comments: 'Sigue el ruido'])
        assert row(id).statusId == 'PQRS_NOTIFIED' && row(id).isEffective == null
    }
}
