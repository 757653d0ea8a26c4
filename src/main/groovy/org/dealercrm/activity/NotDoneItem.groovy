package org.dealercrm.activity

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope

GenericValue item = parameters.notDoneNoticeId && parameters.activityId ? from('NotDoneItem')
        .where('notDoneNoticeId', parameters.notDoneNoticeId, 'activityId', parameters.activityId).queryOne() : null
if (item != null && RowScope.of(delegator, security, userLogin).covers(item)) {
    ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
    boolean own = userLogin.partyId != null && userLogin.partyId == item.adviserPartyId
    context.activity = display.of(from('ActivityListView').where('activityId', item.activityId).queryOne())
    GenericValue activity = from('FollowUpActivity').where('activityId', item.activityId).queryOne()
    context.doneDate = activity.doneDate
    context.evidence = item.reasonId == 'INVALID' ? activity.comments : ''
    context.item = item.getAllFields() + [adviser: PersonName.of(delegator, item.adviserPartyId), noticeText: display.moment(item.noticeDate),
            dueText: DateFormat.getDateInstance(DateFormat.LONG, locale).format(item.dueDay), answeredText: display.moment(item.answeredDate),
            returnedText: display.moment(item.returnedDate), escalatedText: display.moment(item.escalatedDate),
            statusText: uiLabelMap['DealercrmNoticeStatus_' + item.statusId], reasonText: uiLabelMap['DealercrmNoticeReason_' + item.reasonId],
            sentMailId: from('NotDoneNotice').where('notDoneNoticeId', item.notDoneNoticeId).queryOne().sentMailId]
    boolean mayUpdate = security.hasEntityPermission('DEALERCRM_ACTIVITY', '_UPDATE', userLogin)
    context.mayExplain = own && mayUpdate && item.statusId == 'NDI_OPEN'
    context.mayCorrect = own && mayUpdate && item.statusId in ['NDI_OPEN', 'NDI_EXPLAINED']
    context.mayReturn = !own && item.statusId == 'NDI_EXPLAINED' && security.hasEntityPermission('DEALERCRM_ACTIVITY_RULING', '_UPDATE', userLogin)
    context.maySeeMail = item != null && security.hasEntityPermission('DEALERCRM_DEALERSHIP', '_VIEW', userLogin)
}
