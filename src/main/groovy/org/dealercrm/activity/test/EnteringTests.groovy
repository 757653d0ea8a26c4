package org.dealercrm.activity.test

import java.sql.Timestamp

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Entering activities without a prospect, planning the next step, and the types, in a running system. */
class EnteringTests extends OFBizTestCase {

    private Given given

    EnteringTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
    }

    @Override
    protected void tearDown() {
        given.cleanUp()
        super.tearDown()
    }

    private Map serve(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private GenericValue activity(String activityId) {
        return from('FollowUpActivity').where('activityId', activityId).queryOne()
    }

    void testAPromoterEntersOwnActivitiesOfNamedCustomers() {
        GenericValue promoter = given.user('DEALERCRM_PROMOTER')
        Map result = serve('createFollowUpActivity', promoter, [customerName: 'Taller El Tornillo', phone: '300 000 0123', activityTypeId: 'ACTT_VISIT',
                comments: 'Muestra filtros y pide lista de precios'])
        assert ServiceUtil.isSuccess(result)
        GenericValue row = activity(result.activityId)
        assert row.adviserPartyId == promoter.partyId && row.customerName == 'Taller El Tornillo' && row.phoneE164 == '+573000000123'
        assert row.salesOpportunityId == null && row.rowKey == 'E|' + row.activityId && row.doneDay != null
    }

    void testWithoutAProspectACustomerIsNamedAndTheOwnerIsOneself() {
        GenericValue promoter = given.user('DEALERCRM_PROMOTER')
        Map visit = [customerName: 'Taller', activityTypeId: 'ACTT_VISIT']
        assert ServiceUtil.getErrorMessage(serve('createFollowUpActivity', promoter, visit + [customerName: ' '])).startsWith('Indique con qué cliente')
        assert ServiceUtil.isError(serve('createFollowUpActivity', promoter, visit + [phone: 'no tiene']))
        assert ServiceUtil.isError(serve('createFollowUpActivity', promoter, visit + [adviserPartyId: given.person('Otra')]))
        assert ServiceUtil.isError(serve('createFollowUpActivity', promoter, visit + [activityTypeId: 'nothing']))
        assert from('FollowUpActivity').where('customerName', 'Taller').queryCount() == 0
    }

    void testANextStepWithADateIsThePlannedActivityThatFollows() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        Timestamp tomorrow = new Timestamp(Clock.now().time + 86400000L)
        Map fields = [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL', comments: 'Quiere ver el carro con la familia']
        assert ServiceUtil.isError(serve('createFollowUpActivity', lead, fields + [nextPlannedDate: tomorrow]))
        Map result = serve('createFollowUpActivity', lead, fields + [nextStep: 'Visita con la familia', nextPlannedDate: tomorrow, nextActivityTypeId: 'ACTT_VISIT'])
        GenericValue next = activity(result.nextActivityId)
        assert next.statusId == 'ACTV_PLANNED' && next.plannedDate == tomorrow && next.subject == 'Visita con la familia'
        assert next.activityTypeId == 'ACTT_VISIT' && next.salesOpportunityId == prospect.salesOpportunityId
        assert next.adviserPartyId == prospect.adviserPartyId && next.doneDay == null
    }

    void testAStateChangeLeavesATrace() {
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        GenericValue prospect = given.prospect([adviserPartyId: given.person('Ana')])
        Map planned = serve('createFollowUpActivity', lead, [salesOpportunityId: prospect.salesOpportunityId, activityTypeId: 'ACTT_CALL',
                statusId: 'ACTV_PLANNED', plannedDate: new Timestamp(Clock.now().time + 86400000L)])
        serve('updateFollowUpActivity', lead, [activityId: planned.activityId, statusId: 'ACTV_NOT_DONE', comments: 'No alcancé'])
        GenericValue change = from('EntityAuditLog').where('changedEntityName', 'FollowUpActivity', 'changedFieldName', 'statusId',
                'pkCombinedValueText', planned.activityId, 'oldValueText', 'ACTV_PLANNED').queryFirst()
        assert change != null && change.newValueText == 'ACTV_NOT_DONE'
    }

    void testTypesAreAddedRenamedAndEnded() {
        GenericValue admin = given.user('DEALERCRM_ADMIN')
        assert ServiceUtil.isError(serve('createFollowUpActivityType', admin, [nameEs: 'Feria', counterId: 'OTHER']))
        assert ServiceUtil.isError(serve('createFollowUpActivityType', admin, [nameEs: 'Feria', nameEn: 'Fair', counterId: 'SALE']))
        Map type = serve('createFollowUpActivityType', admin, [nameEs: 'Feria', nameEn: 'Fair', counterId: 'OTHER', sequenceNum: '9'])
        assert ServiceUtil.isSuccess(type)
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        Map fair = [salesOpportunityId: given.prospect().salesOpportunityId, activityTypeId: type.activityTypeId, comments: 'Lo atiende en la feria']
        assert ServiceUtil.isSuccess(serve('createFollowUpActivity', lead, fair))
        assert ServiceUtil.isSuccess(serve('updateFollowUpActivityType', admin, [activityTypeId: type.activityTypeId, nameEs: 'Feria local', nameEn: 'Fair', ended: 'Y']))
        assert ServiceUtil.isError(serve('createFollowUpActivity', lead, fair))
    }
}
