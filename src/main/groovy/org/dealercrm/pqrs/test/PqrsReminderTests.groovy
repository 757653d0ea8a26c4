package org.dealercrm.pqrs.test

import java.sql.Date
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.pqrs.notice.UntoldNotices
import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** A reminder counts as told only when its mail leaves; else somebody else gets it, or it is tried again. */
class PqrsReminderTests extends OFBizTestCase {

    private Given given
    private GenericValue lead
    private GenericValue answerer
    private GenericValue system

    PqrsReminderTests(String name) {
        super(name)
    }

    private void at(String moment) {
        Clock.stopAt(Instant.parse(moment.size() == 10 ? moment + 'T15:00:00Z' : moment))
    }

    private Map call(String service, Map input, GenericValue user = lead) {
        dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 120, true)
    }

    private Map taken(String service, Map input, GenericValue user = lead) {
        Map result = call(service, input, user)
        assert ServiceUtil.isSuccess(result): service + ': ' + ServiceUtil.getErrorMessage(result)
        result
    }

    private GenericValue row(String id) {
        from('PqrsCase').where('custRequestId', id).queryOne()
    }

    private void set(String id, Map fields) {
        delegator.storeByCondition('PqrsCase', fields, EntityCondition.makeCondition('custRequestId', id))
    }

    private String mail(String enabled) {
        delegator.createOrStore(delegator.makeValue('SystemProperty', [systemResourceId: 'general', systemPropertyId: 'mail.notifications.enabled',
                systemPropertyValue: enabled]))
        enabled
    }

    private GenericValue withAddress(GenericValue user) {
        taken('createPartyEmailAddress', [partyId: user.partyId, emailAddress: user.userLoginId + '@example.com',
                contactMechPurposeTypeId: 'PRIMARY_EMAIL'], system)
        user
    }

    private long mailsTo(GenericValue user) {
        from('SentMail').where('mailTemplateId', 'PQRS_REMINDER', 'toPartyId', user.partyId).queryCount()
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        at('2026-07-06')
        system = from('UserLogin').where('userLoginId', 'system').queryOne()
        lead = given.user('DEALERCRM_CRM_LEAD')
        answerer = given.user('DEALERCRM_ADVISER')
        mail('Y')
        delegator.removeByCondition('PqrsNotice', EntityCondition.makeCondition('custRequestId', EntityOperator.NOT_EQUAL, null))
    }

    @Override
    protected void tearDown() {
        mail('N')
        Clock.run()
        super.tearDown()
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
        assert notice(id).sentDate == null && mailsTo(answerer) == 0 && untold().contains('no llegaron a nadie')
        at('2026-07-17T16:00:00Z')
        taken('remindPqrs', [:], system)
        assert notice(id).sentDate == null && mailsTo(answerer) == 0
        mail('Y')
        withAddress(answerer)
        at('2026-07-17T17:00:00Z')
        taken('remindPqrs', [:], system)
        assert notice(id).sentDate != null && mailsTo(answerer) == 1
        assert from('PqrsNotice').where('custRequestId', id, 'sentDate', null).queryCount() == 0
        at('2026-07-17T18:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer) == 1
    }

    void testWhoHasNoAddressOrNoLoginInUseIsReplacedByThoseWhoGiveCasesOut() {
        withAddress(lead)
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer) == 0 && mailsTo(lead) == 1 && notice(id).sentDate != null
        withAddress(answerer)
        String other = assigned()
        set(other, [halfDate: Date.valueOf('2026-07-17'), dueDate: Date.valueOf('2026-07-29')])
        delegator.storeByCondition('UserLogin', [enabled: 'N'], EntityCondition.makeCondition('userLoginId', answerer.userLoginId))
        at('2026-07-21')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer) == 0 && mailsTo(lead) == 2 && notice(other).sentDate != null
    }

    void testAMailThatFailedTellsNobody() {
        withAddress(answerer)
        String id = assigned()
        at('2026-07-17')
        taken('remindPqrs', [:], system)
        delegator.storeByCondition('SentMail', [statusId: 'MAIL_FAILED'], EntityCondition.makeCondition('sentMailId', notice(id).sentMailId))
        at('2026-07-17T16:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer) == 2
        at('2026-07-17T17:00:00Z')
        taken('remindPqrs', [:], system)
        assert mailsTo(answerer) == 2
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
