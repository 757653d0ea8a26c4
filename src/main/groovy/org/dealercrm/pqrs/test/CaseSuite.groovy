package org.dealercrm.pqrs.test

import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** What suites of cases begin with: a lead, a clock that stands, mail switched off, and services called in Spanish. */
abstract class CaseSuite extends OFBizTestCase {

    protected Given given
    protected GenericValue lead, system

    CaseSuite(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        at('2026-07-06')
        system = from('UserLogin').where('userLoginId', 'system').queryOne()
        lead = given.user('DEALERCRM_CRM_LEAD')
        mail('N')
    }

    @Override
    protected void tearDown() {
        mail('N')
        Clock.run()
        super.tearDown()
    }

    /** Stops the clock at a moment, or in the morning of a day in Bogotá. */
    protected void at(String moment) {
        Clock.stopAt(Instant.parse(moment.size() == 10 ? moment + 'T15:00:00Z' : moment))
    }

    protected Map call(String service, Map input, GenericValue user = lead) {
        dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 120, true)
    }

    protected Map taken(String service, Map input, GenericValue user = lead) {
        Map result = call(service, input, user)
        assert ServiceUtil.isSuccess(result): service + ': ' + ServiceUtil.getErrorMessage(result)
        result
    }

    protected void refused(String why, String service, Map input, GenericValue user = lead) {
        Map result = call(service, input, user)
        assert ServiceUtil.isError(result): service + ' was not refused'
        assert ServiceUtil.getErrorMessage(result).contains(why): service + ': ' + ServiceUtil.getErrorMessage(result)
    }

    protected GenericValue row(String id) {
        from('PqrsCase').where('custRequestId', id).queryOne()
    }

    protected void set(String id, Map fields) {
        delegator.storeByCondition('PqrsCase', fields, EntityCondition.makeCondition('custRequestId', id))
    }

    protected GenericValue last(String id, String action) {
        from('PqrsStatus').where('custRequestId', id, 'actionId', action).orderBy('-statusDate', '-pqrsStatusId').queryFirst()
    }

    protected void mail(String enabled) {
        delegator.createOrStore(delegator.makeValue('SystemProperty', [systemResourceId: 'general', systemPropertyId: 'mail.notifications.enabled',
                systemPropertyValue: enabled]))
    }

    protected GenericValue withAddress(GenericValue user) {
        taken('createPartyEmailAddress', [partyId: user.partyId, emailAddress: user.userLoginId + '@example.com',
                contactMechPurposeTypeId: 'PRIMARY_EMAIL'], system)
        user
    }

    protected long mailsTo(GenericValue user, String templateId) {
        from('SentMail').where('mailTemplateId', templateId, 'toPartyId', user.partyId).queryCount()
    }
}
