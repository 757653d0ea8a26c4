package org.dealercrm.proactive.test

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException

/** Outcomes and reasons that the dealership changes, in a running system. */
class CatalogueTests extends ProactiveCase {
    private static final List<String> FLAGS = ['isAnswered', 'isRightPerson', 'isEffective', 'isBooked', 'isRefused', 'isDoNotCall', 'isWrongNumber',
                                               'isCallBack', 'isUnreachable', 'isComplaint']
    private GenericValue kept

    CatalogueTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        kept = from('ProactiveOutcome').where('proactiveOutcomeId', 'PRO_NO_ANSWER').queryOne()
    }

    @Override
    protected void tearDown() {
        kept.store()
        super.tearDown()
    }

    private Map typed(Map more = [:]) {
        return FLAGS.collectEntries { [(it): kept.get(it)] } + [proactiveOutcomeId: kept.proactiveOutcomeId, nameEs: 'No contesta', nameEn: 'No answer',
                contactReasonId: 'NCR_NO_ANSWER', retryDays: '3', maxAttempts: '2', ended: 'N'] + more
    }

    void testAnOutcomeChangesAndTheNextCallFollowsIt() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        good('updateProactiveOutcome', typed(maxAttempts: '1'), admin)
        GenericValue changed = from('ProactiveOutcome').where('proactiveOutcomeId', 'PRO_NO_ANSWER').queryOne()
        assert changed.retryDays == 3 && changed.maxAttempts == 1 && changed.shortcutKey == '4'
        GenericValue record = running('3001230071')[0]
        outcome(record, 'PRO_NO_ANSWER')
        assert fresh(record).statusId == 'PROR_WHATSAPP' : 'one call with this outcome is the most'
    }

    void testWrongOutcomesAreRefusedInWords() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        assert refusal('updateProactiveOutcome', typed(isBooked: 'Y'), admin).startsWith('Un resultado dice exactamente una')
        assert refusal('updateProactiveOutcome', typed(retryDays: 'mañana'), admin).startsWith('La espera es un número entero')
        assert refusal('updateProactiveOutcome', typed(maxAttempts: '10'), admin).startsWith('El máximo es un número entero')
        assert refusal('updateProactiveOutcome', typed(contactReasonId: 'NBR_PRICE'), admin).startsWith('El motivo implícito no es de la clase')
        assert refusal('updateProactiveOutcome', typed(nameEn: ' '), admin) == 'Escriba el nombre en español y en inglés.'
        assert refusal('updateProactiveOutcome', typed(proactiveOutcomeId: 'X'), admin) == 'No existe ese resultado o motivo.'
        assert from('ProactiveOutcome').where('proactiveOutcomeId', 'PRO_NO_ANSWER').queryOne() == kept
    }

    void testReasonsAreAddedEndedAndChecked() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        Map names = [nameEs: 'Prueba <a>', nameEn: 'Test', sequenceNum: '90', ended: 'N']
        good('saveProactiveContactReason', names + [reasonKindId: 'NO_BOOKING'], admin)
        GenericValue reason = from('ProactiveContactReason').where('nameEs', 'Prueba <a>').queryFirst()
        good('saveProactiveContactReason', names + [contactReasonId: reason.contactReasonId, ended: 'Y', reasonKindId: 'NO_CONTACT'], admin)
        reason.refresh()
        assert reason.thruDate && reason.reasonKindId == 'NO_BOOKING' : 'the kind stays'
        reason.remove()
        assert refusal('saveProactiveContactReason', names, admin).startsWith('Elija si es un motivo')
        assert refusal('saveProactiveReason', names + [purposeId: 'X'], admin).startsWith('Elija el propósito')
        assert refusal('saveProactiveReason', names + [purposeId: 'SERVICE', appointmentTypeId: 'X'], admin) == 'No existe ese tipo de cita.'
        assert refusal('saveProactiveReason', names + [purposeId: 'SERVICE', sequenceNum: 'uno'], admin) == 'El orden es un número entero.'
    }

    void testWhoIsMeasuredDoesNotChangeTheMeasure() {
        try {
            call('updateProactiveOutcome', agent, typed())
            assert false : 'an agent changed an outcome'
        } catch (ServiceAuthException expected) {
            assert expected.message
        }
    }
}
