package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue

GenericValue campaign = CampaignReach.of(delegator, security, userLogin).changeable(parameters.marketingCampaignId ?: null)
Catalogue catalogue = new Catalogue(delegator, locale)
context.marketingCampaignId = campaign?.marketingCampaignId
context.titleProperty = campaign ? 'DealercrmProactiveEditCampaign' : 'DealercrmProactiveNewCampaign'
context.formTitle = uiLabelMap[context.titleProperty]
context.formTarget = campaign ? 'Campaign/update' : 'Campaign/create'
context.campaignForm = campaign ? campaign.getAllFields() + [fromDate: campaign.fromDate?.toString(), thruDate: campaign.thruDate?.toString()] : [:]
context.reasons = catalogue.inUse('ProactiveReason').collect { GenericValue row ->
    [id: row.proactiveReasonId, text: catalogue.name(row) + ' (' + uiLabelMap['DealercrmProactivePurpose_' + row.purposeId] + ')']
}
context.templates = from('WhatsAppTemplate').orderBy('templateName', 'languageId').queryList()
        .findAll { it.statusId == 'WAT_APPROVED' || it.whatsAppTemplateId == campaign?.whatsAppTemplateId }
        .collect { GenericValue row -> [id: row.whatsAppTemplateId, text: row.templateName + ' (' + row.languageId + ')'] }
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
