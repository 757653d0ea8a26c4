package org.dealercrm.activity.test

import java.sql.Timestamp
import java.time.Duration

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** Notices of what was not done in a running system: told once, answered by whom they concern, and passed on when nobody answers. */
class NoticeTests extends OFBizTestCase {

    private Given given
    private GenericValue lead
    private GenericValue adviser
    private GenericValue manager
    private GenericValue prospect

    NoticeTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        adviser = given.user('DEALERCRM_ADVISER')
        manager = given.user('DEALERCRM_MANAGER')
        String brand = given.brand()
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: manager.partyId, roleTypeId: 'MANAGER', fromDate: ago(400)])
        prospect = given.prospect([adviserPartyId: adviser.partyId, brandId: brand])
    }

    @Override
    protected void tearDown() {
        Clock.run()
        given.cleanUp()
        super.tearDown()
    }

    private static Timestamp ago(int days) {
        return new Timestamp(Clock.now().time - days * 86400000L)
    }

    private Map call(String service, GenericValue user, Map input = [:]) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es')], 60, true)
    }

    private GenericValue activity(String statusId, Map fields = [:]) {
        String id = delegator.getNextSeqId('FollowUpActivity')
        return delegator.create('FollowUpActivity', [activityId: id, rowKey: 'given ' + id, activityTypeId: 'ACTT_CALL', statusId: statusId,
                salesOpportunityId: prospect.salesOpportunityId, adviserPartyId: adviser.partyId, brandId: prospect.brandId,
                plannedDate: ago(4), createdDate: ago(9), enteredDate: ago(9)] + fields)
    }

    private GenericValue ruledInvalid() {
        GenericValue activity = activity('ACTV_DONE', [doneDate: ago(3), comments: 'ok', validityId: 'ACTV_INVALID'])
        GenericValue ruling = delegator.create('ActivityRuling', [rulingId: delegator.getNextSeqId('ActivityRuling'),
                activityId: activity.activityId, validityId: 'ACTV_INVALID', rulingDate: ago(2)])
        activity.rulingId = ruling.rulingId
        activity.store()
        return activity
    }

    private List<GenericValue> items() {
        return from('NotDoneItem').where('adviserPartyId', adviser.partyId).orderBy('activityId').queryList()
    }

    private List<GenericValue> mails(String partyId) {
        return from('SentMail').where('toPartyId', partyId).queryList()
    }

    private Map sendTo(GenericValue user = lead) {
        return call('sendNotDoneNotice', user, [adviserPartyId: adviser.partyId])
    }

    void testOneMailTellsEverythingOnceAndAgainNothing() {
        activity('ACTV_NOT_DONE')
        activity('ACTV_PLANNED')
        ruledInvalid()
        activity('ACTV_PLANNED', [plannedDate: ago(-2)])
        activity('ACTV_DONE', [doneDate: ago(1)])
        activity('ACTV_NOT_DONE', [plannedDate: ago(200)])
        assert sendTo().itemCount == 3
        assert items()*.reasonId.sort() == ['INVALID', 'NOT_DONE', 'OVERDUE']
        assert items().every { it.dueDay != null && it.statusId == 'NDI_OPEN' }
        assert mails(adviser.partyId).size() == 1
        assert mails(adviser.partyId)[0].subject == '3 actividades sin evidencia de seguimiento'
        assert mails(adviser.partyId)[0].ownerEntityName == 'NotDoneNotice'
        assert mails(adviser.partyId)[0].bodyHtml.contains(prospect.customerName)
        assert sendTo().itemCount == 0
        assert mails(adviser.partyId).size() == 1
    }

    void testAnExplanationIsKeptAndCanBeGivenBackByAnother() {
        String id = activity('ACTV_NOT_DONE').activityId
        sendTo()
        Map key = [notDoneNoticeId: items()[0].notDoneNoticeId, activityId: id]
        assert ServiceUtil.isError(call('explainNotDone', adviser, key + [answerText: '  ']))
        assert ServiceUtil.isError(call('explainNotDone', given.user('DEALERCRM_ADVISER'), key + [answerText: 'Ajena']))
        assert ServiceUtil.isError(call('explainNotDone', lead, key + [answerText: 'En su nombre']))
        assert ServiceUtil.isSuccess(call('explainNotDone', adviser, key + [answerText: 'El cliente <viajó>']))
        assert items()[0].statusId == 'NDI_EXPLAINED' && items()[0].answerText == 'El cliente <viajó>' && items()[0].answeredDate != null
        assert ServiceUtil.isError(call('explainNotDone', adviser, key + [answerText: 'Otra vez']))
        assert ServiceUtil.isError(call('returnNotDone', lead, key))
        assert ServiceUtil.isSuccess(call('returnNotDone', lead, key + [returnText: 'Falta decir cuándo vuelve']))
        assert items()[0].statusId == 'NDI_OPEN' && items()[0].returnedByUserLogin == lead.userLoginId
    }

    void testACorrectionNeedsEvidenceAndWhatWasRuledIsJudgedAnew() {
        GenericValue planned = activity('ACTV_PLANNED')
        GenericValue invalid = ruledInvalid()
        sendTo()
        String notice = items()[0].notDoneNoticeId
        Map first = [notDoneNoticeId: notice, activityId: planned.activityId]
        assert ServiceUtil.isError(call('correctNotDone', adviser, first))
        assert ServiceUtil.isSuccess(call('correctNotDone', adviser, first + [doneDate: ago(1), comments: 'Llamó; vuelve el lunes con el crédito']))
        planned.refresh()
        assert planned.statusId == 'ACTV_DONE' && planned.doneDay != null

        Map second = [notDoneNoticeId: notice, activityId: invalid.activityId]
        assert ServiceUtil.isError(call('correctNotDone', adviser, second + [comments: 'ok']))
        assert ServiceUtil.isSuccess(call('correctNotDone', adviser, second + [comments: 'Confirmó la retoma del Spark 2014']))
        String rulingId = invalid.rulingId
        invalid.refresh()
        assert invalid.validityId == null && invalid.rulingId == null
        assert from('ActivityRuling').where('rulingId', rulingId).queryOne().supersededDate != null
        assert items()*.statusId == ['NDI_CORRECTED', 'NDI_CORRECTED']
        assert ServiceUtil.isError(call('correctNotDone', adviser, second + [comments: 'Otra']))
    }

    void testWhatIsDoneOrCancelledElsewhereClosesItsItem() {
        GenericValue planned = activity('ACTV_PLANNED')
        GenericValue other = activity('ACTV_PLANNED')
        sendTo()
        assert ServiceUtil.isSuccess(call('updateFollowUpActivity', adviser, [activityId: planned.activityId, statusId: 'ACTV_DONE', comments: 'Hecha']))
        assert ServiceUtil.isSuccess(call('updateFollowUpActivity', adviser, [activityId: other.activityId, statusId: 'ACTV_CANCELLED']))
        assert items().collectEntries { [(it.activityId): it.statusId] } == [(planned.activityId): 'NDI_CORRECTED', (other.activityId): 'NDI_VOID']
    }

    void testAnotherRulingEndsTheMatterOfTheFirst() {
        GenericValue activity = ruledInvalid()
        sendTo()
        assert ServiceUtil.isSuccess(call('createActivityRuling', lead, [activityId: activity.activityId, outcomeId: 'ACTV_VALID']))
        assert items()*.statusId == ['NDI_VOID']
    }

    void testWhatStaysOpenGoesToTheManagerOnce() {
        activity('ACTV_NOT_DONE')
        activity('ACTV_PLANNED')
        sendTo()
        call('escalateNotDoneItems', lead)
        assert mails(manager.partyId) == []
        Clock.stopAt(Clock.now().toInstant().plus(Duration.ofDays(15)))
        call('escalateNotDoneItems', lead)
        call('escalateNotDoneItems', lead)
        List<GenericValue> told = mails(manager.partyId)
        assert told.size() == 1 && told[0].subject == '2 actividades sin respuesta de su equipo'
        assert items().every { it.escalatedDate != null && it.statusId == 'NDI_OPEN' }
        assert from('NotDoneEscalation').where('managerPartyId', manager.partyId).queryOne().itemCount == 2
    }

    void testOnlyWhoMayCreateNoticesSendsThem() {
        activity('ACTV_NOT_DONE')
        ['DEALERCRM_ADVISER', 'DEALERCRM_CRM_AGENT', 'DEALERCRM_MANAGER', 'DEALERCRM_QUALITY'].each { String group ->
            try {
                assert ServiceUtil.isError(sendTo(given.user(group)))
            } catch (org.apache.ofbiz.service.GenericServiceException refused) {
                assert refused.message.contains('DEALERCRM_ACTIVITY_RULING_CREATE')
            }
        }
        assert items() == []
    }
}
