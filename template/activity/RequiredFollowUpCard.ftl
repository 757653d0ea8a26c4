<#-- What is required, of whom and until when -->
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="dc-status dc-status-${followUp.statusId?lower_case}">${followUp.status}</span>
    <#if followUp.overdue><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmRequiredOverdue}</span></#if>
    <#if followUp.anomaly == "Y"><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmRequiredAnomaly}</span></#if>
    <span class="dc-card-days">${uiLabelMap["DealercrmRequiredNext_" + followUp.statusId]}</span>
  </p>
  <p class="dc-timeline-text dc-required-what">${followUp.whatText}</p>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmRequiredDue}</dt><dd>${followUp.due}</dd></div>
    <div><dt>${uiLabelMap.DealercrmRequiredCollaborator}</dt><dd>${followUp.collaborator}</dd></div>
    <div><dt>${uiLabelMap.DealercrmRequiredManager}</dt><dd>${followUp.manager}</dd></div>
    <div><dt>${uiLabelMap.DealercrmRequiredRequester}</dt><dd>${followUp.requester}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPhone}</dt><dd><#if followUp.phoneNumber?has_content><a class="dc-call" href="tel:${followUp.phoneNumber?replace("[^0-9+]", "", "r")}">${followUp.phoneNumber}</a><#else>&#8211;</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${followUp.brandName?has_content?then(followUp.brandName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${followUp.facilityName?has_content?then(followUp.facilityName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmRequiredSince}</dt><dd>${followUp.since}</dd></div>
  </dl>
  <div class="dc-toolbar">
    <#if followUp.salesOpportunityId?has_content && maySeeProspect!false><a class="buttontext" href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${followUp.salesOpportunityId}">${uiLabelMap.DealercrmProspectOpen}</a></#if>
    <#if followUp.activityId?has_content><a class="buttontext" href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${followUp.activityId}">${uiLabelMap.DealercrmRequiredOpenActivity}</a></#if>
    <#if mayComplain!false><a class="buttontext" href="<@ofbizUrl>Complaint/Edit</@ofbizUrl>?requiredFollowUpId=${followUp.requiredFollowUpId}">${uiLabelMap.DealercrmComplaintNew}</a></#if>
    <#if complaints?has_content><a class="buttontext" href="<@ofbizUrl>Complaint/List</@ofbizUrl>">${uiLabelMap.DealercrmComplaintHere}: ${complaints?size}</a></#if>
  </div>
</div>
