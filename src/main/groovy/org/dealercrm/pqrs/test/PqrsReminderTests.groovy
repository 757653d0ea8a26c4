package org.dealercrm.pqrs.test

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator

import org.dealercrm.pqrs.notice.UntoldNotices

/** A reminder counts as told only when its mail leaves; else somebody else gets it, or it is tried again. */
class PqrsReminderTests extends CaseSuite {

    private GenericValue answerer

    PqrsReminderTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        answerer = given.user('DEALERCRM_ADVISER')
        mail('Y')
        delegator.removeByCondition('PqrsNotice', EntityCondition.makeCondition('custRequestId', EntityOperator.NOT_EQUAL, null))
    }

    private String assigned() {
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Se acuerda', isAnonymous: 'Y']).custRequestId
        taken('assignPqrs', [custRequestId: id, responsiblePartyId: answerer.partyId])
        id
    }

    private GenericValue notice(String id) {
        from('PqrsNotice').where('custRequestId', id, 'escalationId', 'PQRS_LEVEL_1').queryOne()
    }

    private String untold() {
        UntoldNotices.sentence(delegator, new Locale('es'))
    }

    void testWhatNobodyGetsStaysOpenAndIsTriedAgainWithoutTellingOthersTwice() {
        mail('N')
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        assert notice(id).sentDate == null && mailsTo(answerer, 'PQRS_REMINDER') == 0 && untold().contains('no llegaron a nadie')
        at('2026-07-17T16:00:00Z')
        taken('remindPqrs', [:], system)
        assert notice(id).sentDate == null && mailsTo(answerer, 'PQRS_REMINDER') == 0
        mail('Y')
        withAddress(answerer)
        at('2026-07-17T17:00:00Z')
        taken('remindPqrs', [:], system)
        assert notice(id).sentDate != null && mailsTo(answerer, 'PQRS_REMINDER') == 1
        assert from('PqrsNotice').where('custRequestId', id, 'sentDate', null).queryCount() == 0
        at('2026-07-17T18:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer, 'PQRS_REMINDER') == 1
    }

    void testWhoHasNoAddressOrNoLoginInUseIsReplacedByThoseWhoGiveCasesOut() {
        withAddress(lead)
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer, 'PQRS_REMINDER') == 0 && mailsTo(lead, 'PQRS_REMINDER') == 1 && notice(id).sentDate != null
        withAddress(answerer)
        String other = assigned()
        set(other, [halfDate: Date.valueOf('2026-07-17'), dueDate: Date.valueOf('2026-07-29')])
        delegator.storeByCondition('UserLogin', [enabled: 'N'], EntityCondition.makeCondition('userLoginId', answerer.userLoginId))
        at('2026-07-21')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer, 'PQRS_REMINDER') == 0 && mailsTo(lead, 'PQRS_REMINDER') == 2 && notice(other).sentDate != null
    }

    void testAMailThatFailedTellsNobody() {
        withAddress(answerer)
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        delegator.storeByCondition('SentMail', [statusId: 'MAIL_FAILED'], EntityCondition.makeCondition('sentMailId', notice(id).sentMailId))
        at('2026-07-17T16:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer, 'PQRS_REMINDER') == 2
        at('2026-07-17T17:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer, 'PQRS_REMINDER') == 2
    }

    void testAnOpenReminderOfACaseThatWasAnsweredIsForgotten() {
        mail('N')
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        assert notice(id) != null
        set(id, [statusId: 'PQRS_ANSWERED'])
        at('2026-07-17T16:00:00Z')
        taken('remindPqrs', [:], system)
        assert notice(id) == null
    }
}
