package org.dealercrm.activity.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** A required follow-up from asking to closing in a running system: each step by its own role, kept, mailed and mirrored in the task. */
class RequiredFollowUpTests extends OFBizTestCase {

    private static final Timestamp LONG_AGO = Timestamp.valueOf('2001-01-01 00:00:00')

    private Given given
    private GenericValue service, collaborator, manager, rhp
    private String brandId

    RequiredFollowUpTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        brandId = given.brand()
        service = given.user('DEALERCRM_SERVICE')
        collaborator = posted(given.user('DEALERCRM_ADVISER'), 'SALES_REP')
        manager = posted(given.user('DEALERCRM_MANAGER'), 'MANAGER')
        rhp = given.user('DEALERCRM_RHP')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    private GenericValue posted(GenericValue user, String roleTypeId) {
        delegator.create('PartyRole', [partyId: user.partyId, roleTypeId: roleTypeId])
        delegator.create('DealershipBrandParty', [brandId: brandId, partyId: user.partyId, roleTypeId: roleTypeId, fromDate: LONG_AGO])
        return user
    }

    private Map call(String name, GenericValue user, Map input) {
        return dispatcher.runSync(name, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private Map ask(Map input = [:]) {
        return call('createRequiredFollowUp', service, [whatText: 'Llamar hoy: pide la cotización <de la 4x4> & un 5 %', customerName: 'Rosa Prado',
                phoneNumber: '+57 300 000 0000', collaboratorPartyId: collaborator.partyId] + input)
    }

    private Map step(String name, GenericValue user, String id, String comments) {
        return call(name, user, [requiredFollowUpId: id, comments: comments])
    }

    /** Whether a step is refused, by the rules or already for want of the permission. */
    private boolean refused(String name, GenericValue user, String id, String comments) {
        try {
            return ServiceUtil.isError(step(name, user, id, comments))
        } catch (ServiceAuthException e) {
            return true
        }
    }

    private void shouldBeForbidden(String name, GenericValue user, Map input) {
        boolean forbidden = false
        try {
            call(name, user, input)
        } catch (ServiceAuthException e) {
            forbidden = true
        }
        assert forbidden
    }

    private GenericValue row(String id) {
        return from('RequiredFollowUp').where('requiredFollowUpId', id).queryOne()
    }

    private List<String> history(String id) {
        return from('RequiredFollowUpStatus').where('requiredFollowUpId', id).orderBy('followUpStatusId').queryList()*.actionId
    }

    private List<String> mails(String id) {
        return from('SentMail').where('ownerEntityName', 'RequiredFollowUp', 'ownerId', id).orderBy('sentMailId').queryList()*.mailTemplateId
    }

    private GenericValue task(String id) {
        return from('WorkEffort').where('workEffortId', row(id).workEffortId).queryOne()
    }

    void testTheWayFromAskingToClosing() {
        Map asked = ask()
        assert ServiceUtil.isSuccess(asked)
        String id = asked.requiredFollowUpId
        GenericValue stored = row(id)
        assert stored.statusId == 'RFU_REQUIRED' && stored.brandId == brandId
        assert stored.departmentManagerPartyId == manager.partyId
        assert stored.dueDate > Date.valueOf(LocalDate.now().minusDays(1))
        assert task(id).currentStatusId == 'CAL_NEEDS_ACTION'
        assert from('WorkEffortPartyAssignment').where('workEffortId', stored.workEffortId).queryList()*.partyId as Set ==
                [collaborator.partyId, manager.partyId] as Set

        assert ServiceUtil.isSuccess(step('reportRequiredFollowUp', collaborator, id, 'Llamé a las 10; recibió la cotización'))
        assert ServiceUtil.isSuccess(step('returnRequiredFollowUp', manager, id, 'El cliente dice que no'))
        assert row(id).statusId == 'RFU_REQUIRED'
        assert ServiceUtil.isSuccess(step('reportRequiredFollowUp', collaborator, id, 'Ahora sí'))
        assert ServiceUtil.isSuccess(step('assureRequiredFollowUp', manager, id, null))
        assert row(id).statusId == 'RFU_ASSURED'
        assert task(id).currentStatusId == 'CAL_COMPLETED'
        assert history(id) == ['REQUIRE', 'REPORT', 'RETURN', 'REPORT', 'ASSURE']
        assert mails(id) == ['RFU_REQUIRED', 'RFU_REPORTED', 'RFU_RETURNED', 'RFU_REPORTED', 'RFU_ASSURED']
    }

    void testNobodyTakesTheStepOfSomebodyElse() {
        String id = ask().requiredFollowUpId
        [service, manager, rhp].each { assert refused('reportRequiredFollowUp', it, id, 'yo lo hice') }
        assert refused('assureRequiredFollowUp', manager, id, null)
        step('reportRequiredFollowUp', collaborator, id, 'Hecho')
        [service, collaborator, rhp].each { assert refused('assureRequiredFollowUp', it, id, null) }
        assert refused('cancelRequiredFollowUp', service, id, 'ya no')
        step('escalateRequiredFollowUp', service, id, 'La cliente niega la llamada')
        [service, collaborator, manager].each { assert refused('solveRequiredFollowUp', it, id, 'listo') }
        assert row(id).statusId == 'RFU_ESCALATED' && row(id).anomaly == 'Y'
        assert refused('solveRequiredFollowUp', rhp, id, '  ')
        assert ServiceUtil.isSuccess(step('solveRequiredFollowUp', rhp, id, 'Se habló con las dos partes'))
        assert row(id).statusId == 'RFU_SOLVED'
        assert history(id) == ['REQUIRE', 'REPORT', 'ESCALATE', 'SOLVE']
    }

    void testAnotherManagerDoesNotReachIt() {
        String id = ask().requiredFollowUpId
        step('reportRequiredFollowUp', collaborator, id, 'Hecho')
        Map refused = step('assureRequiredFollowUp', given.user('DEALERCRM_MANAGER'), id, null)
        assert ServiceUtil.getErrorMessage(refused) == 'No existe ese seguimiento requerido entre los que puede ver.'
        assert row(id).statusId == 'RFU_REPORTED'
    }

    void testAManagerWhoIsTheCollaboratorAssuresNothing() {
        GenericValue both = posted(posted(given.user('DEALERCRM_MANAGER'), 'SALES_REP'), 'MANAGER')
        String id = ask([collaboratorPartyId: both.partyId]).requiredFollowUpId
        assert row(id).departmentManagerPartyId == manager.partyId
        step('reportRequiredFollowUp', both, id, 'Hecho')
        assert refused('assureRequiredFollowUp', both, id, null)
        assert refused('escalateRequiredFollowUp', both, id, 'no')
    }

    void testAnAnomalyGoesToTheRhpManagerAtOnce() {
        String id = ask([anomaly: 'Y']).requiredFollowUpId
        assert row(id).statusId == 'RFU_ESCALATED' && row(id).anomaly == 'Y'
        assert history(id) == ['REQUIRE', 'ESCALATE']
        GenericValue mail = from('SentMail').where('ownerId', id, 'mailTemplateId', 'RFU_ESCALATED').queryOne()
        assert mail != null && mail.bodyHtml.contains('pide la cotización &lt;de la 4x4&gt; &amp; un 5 %')
    }

    void testWhatIsNotReportedInTimeEscalatesOnceAndAReminderComesOnce() {
        Clock.stopAt(Instant.parse('2026-12-01T15:00:00Z'))
        String id = ask([dueDate: '2026-12-03']).requiredFollowUpId
        assert check(id) == 'NONE'
        Clock.stopAt(Instant.parse('2026-12-02T15:00:00Z'))
        assert check(id) == 'REMINDED'
        assert check(id) == 'NONE'
        Clock.stopAt(Instant.parse('2026-12-04T04:59:00Z'))
        assert check(id) == 'NONE'
        Clock.stopAt(Instant.parse('2026-12-04T05:01:00Z'))
        assert check(id) == 'ESCALATED'
        assert check(id) == 'NONE'
        assert row(id).statusId == 'RFU_ESCALATED' && row(id).anomaly == 'N'
        assert history(id) == ['REQUIRE', 'EXPIRE']
        assert mails(id) == ['RFU_REQUIRED', 'RFU_REMINDER', 'RFU_ESCALATED']
    }

    void testAManagerWhoLetsAReportWaitIsRemindedOnce() {
        Clock.stopAt(Instant.parse('2026-12-01T15:00:00Z'))
        String id = ask([dueDate: '2026-12-03']).requiredFollowUpId
        step('reportRequiredFollowUp', collaborator, id, 'Hecho')
        Clock.stopAt(Instant.parse('2026-12-09T15:00:00Z'))
        assert check(id) == 'REMINDED'
        assert check(id) == 'NONE'
        assert mails(id).last() == 'RFU_WAITING'
        Map late = step('returnRequiredFollowUp', manager, id, 'No se hizo')
        assert ServiceUtil.getErrorMessage(late).startsWith('La fecha límite ya pasó')
        assert ServiceUtil.isSuccess(call('returnRequiredFollowUp', manager,
                [requiredFollowUpId: id, comments: 'No se hizo', dueDate: '2026-12-11']))
        assert row(id).dueDate == Date.valueOf('2026-12-11')
    }

    private String check(String id) {
        return call('checkRequiredFollowUp', from('UserLogin').where('userLoginId', 'system').queryOne(), [requiredFollowUpId: id]).outcome
    }

    void testWrongInputIsRefusedAndLeavesNothing() {
        long before = from('RequiredFollowUp').queryCount()
        assert ServiceUtil.isError(ask([whatText: ' ']))
        assert ServiceUtil.isError(ask([customerName: null]))
        assert ServiceUtil.isError(ask([collaboratorPartyId: rhp.partyId]))
        assert ServiceUtil.isError(ask([collaboratorPartyId: null]))
        assert ServiceUtil.isError(ask([departmentManagerPartyId: service.partyId]))
        assert ServiceUtil.isError(ask([dueDate: '2020-01-01']))
        assert ServiceUtil.isError(ask([dueDate: '30/11/2026']))
        assert ServiceUtil.isError(ask([activityId: 'nowhere']))
        shouldBeForbidden('createRequiredFollowUp', collaborator, [whatText: 'x', customerName: 'y', collaboratorPartyId: collaborator.partyId])
        assert from('RequiredFollowUp').queryCount() == before
    }

    void testNobodyAsksThemselves() {
        GenericValue both = posted(given.user('DEALERCRM_SERVICE'), 'SALES_REP')
        Map refused = call('createRequiredFollowUp', both, [whatText: 'x', customerName: 'y', collaboratorPartyId: both.partyId])
        assert ServiceUtil.getErrorMessage(refused) == 'Nadie se requiere un seguimiento a sí mismo.'
    }

    void testTheSameRequestTwiceIsRefused() {
        assert ServiceUtil.isSuccess(ask())
        assert ServiceUtil.isError(ask())
    }

    void testAnActivitySaysWhoAndWhere() {
        GenericValue prospect = given.prospect([adviserPartyId: collaborator.partyId, brandId: brandId, phoneE164: '+573000000001'])
        Map asked = call('createRequiredFollowUp', service, [whatText: 'Enviar la ficha', salesOpportunityId: prospect.salesOpportunityId])
        GenericValue stored = row(asked.requiredFollowUpId)
        assert stored.collaboratorPartyId == collaborator.partyId
        assert stored.customerName == prospect.customerName && stored.phoneNumber == '+573000000001'
    }

    void testWhoReachesABrandAsksOnlyItsCollaborators() {
        String groupId = 'DCRM_T' + delegator.getNextSeqId('SecurityGroup')
        delegator.create('SecurityGroup', [groupId: groupId])
        delegator.create('SecurityGroupPermission', [groupId: groupId, permissionId: 'DEALERCRM_ACTIVITY_REQUIRED_CREATE', fromDate: LONG_AGO])
        delegator.create('UserLoginSecurityGroup', [userLoginId: manager.userLoginId, groupId: groupId, fromDate: LONG_AGO])
        Map asked = [whatText: 'Enviar la ficha', customerName: 'Rosa Prado', departmentManagerPartyId: manager.partyId]
        String own = collaborator.partyId
        brandId = given.brand()
        String other = posted(given.user('DEALERCRM_ADVISER'), 'SALES_REP').partyId
        assert ServiceUtil.getErrorMessage(call('createRequiredFollowUp', manager, asked + [collaboratorPartyId: other])).startsWith('Ese colaborador')
        assert from('RequiredFollowUp').where('collaboratorPartyId', other).queryCount() == 0
        assert ServiceUtil.isSuccess(call('createRequiredFollowUp', manager, asked + [collaboratorPartyId: own]))
    }

    void testAComplaintIsKeptWithItsSource() {
        String id = ask().requiredFollowUpId
        Map kept = call('createComplaintRecord', service, [requiredFollowUpId: id, description: 'Lleva <tres> semanas esperando'])
        GenericValue complaint = from('ComplaintRecord').where('complaintRecordId', kept.complaintRecordId).queryOne()
        assert complaint.customerName == 'Rosa Prado' && complaint.description == 'Lleva <tres> semanas esperando'
        assert complaint.requiredFollowUpId == id && complaint.registeredByPartyId == service.partyId
        assert ServiceUtil.isError(call('createComplaintRecord', service, [description: 'Sin cliente']))
        shouldBeForbidden('createComplaintRecord', collaborator, [customerName: 'x', description: 'y'])
    }
}
