package org.dealercrm.pqrs.test

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator

import org.dealercrm.pqrs.PqrsReach
import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.pqrs.notice.UntoldNotices
import org.dealercrm.shared.Clock

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
        delegator.removeByCondition('PqrsReminder', EntityCondition.makeCondition('custRequestId', EntityOperator.NOT_EQUAL, null))
        delegator.storeByCondition('PqrsCase', [statusId: PqrsStates.VOIDED], EntityCondition.makeCondition('statusId', EntityOperator.IN, PqrsStates.OPEN))
        delegator.removeByCondition('UserLoginSecurityGroup', EntityCondition.makeCondition([
                EntityCondition.makeCondition('groupId', EntityOperator.IN, ['DEALERCRM_CRM_LEAD', 'DEALERCRM_QUALITY']),
                EntityCondition.makeCondition('userLoginId', EntityOperator.NOT_EQUAL, lead.userLoginId)]))
        level('RESPONSIBLE')
    }

    private String assigned() {
        String id = taken('registerPqrs', [pqrsTypeId: 'PQRS_PETITION', pqrsChannelId: 'PQRS_CH_EMAIL', description: 'Se acuerda', isAnonymous: 'Y']).custRequestId
        taken('assignPqrs', [custRequestId: id, responsiblePartyId: answerer.partyId])
        id
    }

    private GenericValue notice(String id) {
        from('PqrsReminder').where('custRequestId', id, 'escalationId', 'PQRS_LEVEL_1').queryOne()
    }

    private String untold() {
        untold(lead)
    }

    private String untold(GenericValue reader) {
        UntoldNotices.sentence(delegator, PqrsReach.of(delegator, dispatcher.security, reader), new Locale('es'))
    }

    private void remind(String moment) {
        at(moment)
        taken('remindPqrs', [:], system)
    }

    /** What the mail server did with the reminders that went to somebody. */
    private void mailsOf(GenericValue user, String state) {
        delegator.storeByCondition('SentMail', [statusId: state], EntityCondition.makeCondition([mailTemplateId: 'PQRS_REMINDER', toPartyId: user.partyId]))
    }

    private List<Long> mails(List<GenericValue> users) {
        users.collect { mailsTo(it, 'PQRS_REMINDER') }
    }

    /** The first level tells a group of three, all with an address. */
    private List<GenericValue> three() {
        level('DEALERCRM_QUALITY')
        (1..3).collect { withAddress(given.user('DEALERCRM_QUALITY')) }
    }

    private void level(String recipientId) {
        delegator.storeByCondition('PqrsEscalation', [recipientId: recipientId], EntityCondition.makeCondition('escalationId', 'PQRS_LEVEL_1'))
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
        assert from('PqrsReminder').where('custRequestId', id, 'sentDate', null).queryCount() == 0
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
        assert mailsTo(answerer, 'PQRS_REMINDER') == 1
    }

    void testWhereAMailboxRejectsThoseWhoGiveCasesOutGetItAndOnlyTheNextDayAllAgain() {
        withAddress(answerer)
        withAddress(lead)
        String id = assigned()
        remind('2026-07-17')
        assert mails([answerer, lead]) == [1L, 0L] && untold() == ''
        mailsOf(answerer, 'MAIL_FAILED')
        assert untold().contains('un caso no llegaron a nadie')
        remind('2026-07-17T16:00:00Z')
        assert mails([answerer, lead]) == [1L, 1L] && untold().contains('un caso llegaron a alguien, pero no a todos')
        mailsOf(lead, 'MAIL_OFF')
        remind('2026-07-17T17:00:00Z')
        remind('2026-07-17T18:00:00Z')
        assert mails([answerer, lead]) == [1L, 1L] && untold().contains('un caso no llegaron a nadie')
        remind('2026-07-18')
        assert mails([answerer, lead]) == [2L, 1L]
        mailsOf(answerer, 'MAIL_SENT')
        remind('2026-07-18T16:00:00Z')
        assert mails([answerer, lead]) == [2L, 1L] && from('PqrsReminder').where('custRequestId', id, 'sentDate', null).queryCount() == 0
    }

    void testOfAGroupNobodyWhoWasToldIsMailedAgainAndALostMailIsSeen() {
        List<GenericValue> group = three()
        withAddress(lead)
        String id = assigned()
        remind('2026-07-17')
        assert mails(group) == [1L, 1L, 1L] && mails([lead]) == [0L] && untold() == ''
        from('PqrsReminder').where('custRequestId', id).queryList().with { assert it*.toPartyId.toSet() == group*.partyId.toSet() }
        mailsOf(group[0], 'MAIL_FAILED')
        remind('2026-07-17T16:00:00Z')
        assert mails(group) == [1L, 1L, 1L] && mails([lead]) == [0L] && untold().contains('un caso llegaron a alguien, pero no a todos')
        mailsOf(group[1], 'MAIL_FAILED')
        mailsOf(group[2], 'MAIL_FAILED')
        assert untold().contains('un caso no llegaron a nadie')
        remind('2026-07-17T17:00:00Z')
        assert mails(group) == [1L, 1L, 1L] && mails([lead]) == [1L]
    }

    void testASentenceCountsOnlyWhatItsReaderReaches() {
        String brand = given.brand()
        GenericValue manager = given.user('DEALERCRM_MANAGER')
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: manager.partyId, roleTypeId: 'MANAGER', fromDate: Clock.now()])
        mail('N')
        assigned()
        set(assigned(), [brandId: brand])
        remind('2026-07-17')
        assert untold().contains('2 casos') && untold(manager).contains('un caso')
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
