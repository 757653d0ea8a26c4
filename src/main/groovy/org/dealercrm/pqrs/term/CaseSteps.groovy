package org.dealercrm.pqrs.term

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.CaseMask
import org.dealercrm.pqrs.PqrsReach
import org.dealercrm.pqrs.PqrsStates
import org.dealercrm.shared.ChoiceName

Closure label = { String key, Map values = [:] -> UtilProperties.getMessage('DealercrmPqrsTermUiLabels', key, values, locale) }
Closure choices = { String entity, String id -> from(entity).where('thruDate', null).orderBy('sequenceNum', id).queryList()
        .collect { GenericValue one -> [id: one[id], text: ChoiceName.of(one, locale)] } }
GenericValue row = PqrsReach.find(delegator, security, userLogin, parameters.custRequestId).orElse(null)
if (row) {
    context.custRequestId = row.custRequestId
    CaseOffers offers = CaseOffers.of(delegator, security, userLogin, row)
    offers.names().each { context['may' + it] = 'Y' }
    context.reassigning = row.statusId == PqrsStates.RECEIVED ? 'N' : 'Y'
    context.siteToday = offers.today().toString()
    NoticeOffer notice = NoticeOffer.of(dispatcher.dispatchContext, row, locale)
    context.tellByHand = notice.address() ? 'N' : 'Y'
    context.noticeHint = notice.why() ?: UtilProperties.getMessage('DealercrmPqrsToldUiLabels', 'DealercrmPqrsToldByMailTo',
            [address: CaseMask.of(security, userLogin).hides(row) ? '***' : notice.address()], locale)
    context.noticeChannels = notice.channels()
    context.noticeChannelsOrNobody = notice.channelsOrNobody()
    context.askHint = label('DealercrmPqrsTermAskHint', [completionDay: offers.completionDay()])
    context.extendHint = label('DealercrmPqrsTermExtendHint', [extensionLeft: offers.extensionLeft(), extensionDay: offers.extensionDay()])
    context.reclassifyHint = label('DealercrmPqrsTermReclassifyHint')
    context.staff = context.mayASSIGN ? Staff.choices(delegator) : []
    context.areas = choices('PqrsArea', 'pqrsAreaId')
    context.areaNow = row.pqrsAreaId ?: ''
    context.otherTypes = choices('PqrsType', 'pqrsTypeId').findAll { it.id != row.pqrsTypeId }
}
