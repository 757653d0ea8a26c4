<#-- One page of complaints, the newest first -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmRequiredPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>Complaint/List</@ofbizUrl>?VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>Complaint/List</@ofbizUrl>?VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if complaints?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-required">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmComplaintRegistered}</th><th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th>
    <th>${uiLabelMap.DealercrmComplaintDescription}</th><th>${uiLabelMap.DealercrmComplaintOccurred}</th><th>${uiLabelMap.DealercrmRequiredCollaborator}</th>
    <th>${uiLabelMap.DealercrmBrand}</th><th>${uiLabelMap.DealercrmSite}</th><th>${uiLabelMap.DealercrmComplaintSource}</th>
  </tr></thead>
  <tbody>
  <#list complaints as row>
  <tr>
    <td>${row.registered}<br/><span class="dc-timeline-by">${row.registeredBy}</span></td>
    <td>${row.customerName}</td><td class="dc-nowrap">${row.phoneNumber}</td><td class="dc-what dc-timeline-text">${row.description}</td>
    <td class="dc-nowrap">${row.occurred}</td><td>${row.collaborator}</td><td>${row.brandName}</td><td>${row.facilityName}</td>
    <td><#if row.custRequestId?has_content && maySeeCase><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${row.custRequestId}">${uiLabelMap.DealercrmComplaintCase}</a><br/></#if>
      <#if row.requiredFollowUpId?has_content><a href="<@ofbizUrl>RequiredFollowUp/View</@ofbizUrl>?requiredFollowUpId=${row.requiredFollowUpId}">${uiLabelMap.DealercrmRequiredViewTitle}</a>
      <#elseif row.activityId?has_content><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${uiLabelMap.DealercrmRequiredOpenActivity}</a>
      <#elseif row.salesOpportunityId?has_content && maySeeProspect!false><a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${uiLabelMap.DealercrmProspectViewTitle}</a></#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmComplaintNoneTitle}</h3><p>${uiLabelMap.DealercrmComplaintNoneText}</p></div>
</#if>
