package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.required.FollowUpDays
import org.dealercrm.activity.required.RequiredFollowUpDisplay
import org.dealercrm.activity.required.RequiredFollowUpRows
import org.dealercrm.activity.required.RequiredFollowUpStates

RequiredFollowUpRows rows = RequiredFollowUpRows.of(delegator, security, userLogin)
RequiredFollowUpDisplay display = new RequiredFollowUpDisplay(delegator, locale, timeZone.toZoneId())
GenericValue row = rows.find(parameters.requiredFollowUpId)
if (row) {
    context.requiredFollowUpId = row.requiredFollowUpId
    context.followUp = display.of(row)
    context.history = from('RequiredFollowUpStatus').where('requiredFollowUpId', row.requiredFollowUpId)
            .orderBy('statusDate', 'followUpStatusId').queryList().collect { GenericValue step -> display.step(step) }
    RequiredFollowUpStates.allowed(row.statusId, rows.actors(row)).each { context['may' + it.name()] = 'Y' }
    // As text: OFBiz's form would write a date in the user's time zone, a day off
    FollowUpDays days = FollowUpDays.of(delegator, row)
    context.newDueDate = (row.dueDate.toLocalDate() < days.today() ? days.dueByDefault() : row.dueDate).toString()
    context.mayComplain = security.hasEntityPermission('DEALERCRM_ACTIVITY_REQUIRED', '_CREATE', userLogin)
    context.mails = from('SentMail').where('ownerEntityName', 'RequiredFollowUp', 'ownerId', row.requiredFollowUpId)
            .orderBy('createdDate', 'sentMailId').queryList().collect { GenericValue mail -> display.mail(mail) }
    context.complaints = from('ComplaintRecord').where('requiredFollowUpId', row.requiredFollowUpId).orderBy('registeredDate').queryList()
            .collect { GenericValue complaint -> display.complaint(complaint) }
}
context.maySeeProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
