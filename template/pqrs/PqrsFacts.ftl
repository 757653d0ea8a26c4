<#-- What was put forward, by whom, and where it stands -->
<#macro fact name value><#if value?has_content><div><dt>${name}</dt><dd>${value}</dd></div></#if></#macro>
<div class="dc-card">
  <p class="dc-card-lead"><strong>${pqrs.caseNumber}</strong> <span>${pqrs.type}</span>
    <span class="dc-status dc-status-${pqrs.statusId?lower_case}">${pqrs.status}</span> <span class="dc-light dc-light-${pqrs.light}">${pqrs.urgency}</span>
    <#if pqrs.isUrgent == "Y"><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPqrs_isUrgent}</span></#if>
    <#if pqrs.untoldActionId?has_content><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPqrsToldUntold}</span></#if></p>
  <#if pqrs.subject?has_content><p><strong>${pqrs.subject}</strong></p></#if>
  <p class="dc-timeline-text">${pqrs.description}</p>
  <dl class="dc-facts">
    <@fact uiLabelMap.DealercrmPqrs_customerName pqrs.customer/>
    <@fact uiLabelMap.DealercrmPqrs_phoneNumber pqrs.phoneNumber/>
    <@fact uiLabelMap.DealercrmPqrs_emailAddress pqrs.emailAddress/>
    <@fact uiLabelMap.DealercrmPqrs_documentNumber pqrs.documentNumber/>
    <@fact uiLabelMap.DealercrmPqrs_addressText pqrs.addressText/>
    <@fact uiLabelMap.DealercrmPqrsReceived pqrs.received/>
    <@fact uiLabelMap.DealercrmPqrs_occurredDay pqrs.occurredDay/>
    <@fact uiLabelMap.DealercrmPqrs_pqrsChannelId pqrs.channel/>
    <@fact uiLabelMap.DealercrmPqrs_responsiblePartyId pqrs.responsible/>
    <@fact uiLabelMap.DealercrmPqrs_pqrsAreaId pqrs.area/>
    <@fact uiLabelMap.DealercrmPqrs_facilityId pqrs.siteName/>
    <@fact uiLabelMap.DealercrmPqrs_brandId pqrs.brandName/>
    <@fact uiLabelMap.DealercrmPqrs_plate pqrs.plate/>
    <@fact uiLabelMap.DealercrmPqrs_orderNumber pqrs.orderNumber/>
    <@fact uiLabelMap.DealercrmPqrs_recordingReference pqrs.recordingReference/>
    <#if pqrs.wantsAnswer?has_content><@fact name=uiLabelMap.DealercrmPqrsImportWantsAnswer value=(pqrs.wantsAnswer == "Y")?then(uiLabelMap.DealercrmYes, uiLabelMap.DealercrmNo)/></#if>
  </dl>
  <#if pqrs.partyId?has_content && mayPrivacy!false><p><a href="<@ofbizUrl>PersonalData/View</@ofbizUrl>?partyId=${pqrs.partyId?url('UTF-8')}&amp;custRequestId=${pqrs.custRequestId?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyOfCase}</a></p></#if>
</div>
