<#-- One page of cases, the most urgent first -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmPqrsPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>Pqrs/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>Pqrs/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if untoldNotices?has_content><p class="dc-hint" role="alert">${untoldNotices}</p></#if>
<#if cases?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmPqrs_urgency}</th><th>${uiLabelMap.DealercrmPqrsNumber}</th><th>${uiLabelMap.DealercrmPqrs_pqrsTypeId}</th>
    <th>${uiLabelMap.DealercrmPqrs_customerName}</th><th>${uiLabelMap.DealercrmPqrs_state}</th><th>${uiLabelMap.DealercrmPqrsDue}</th>
    <th>${uiLabelMap.DealercrmPqrs_responsiblePartyId}</th><th>${uiLabelMap.DealercrmPqrs_facilityId}</th><th>${uiLabelMap.DealercrmPqrs_brandId}</th>
  </tr></thead>
  <tbody>
  <#list cases as row>
  <tr>
    <td data-label="${uiLabelMap.DealercrmPqrs_urgency}"><span class="dc-light dc-light-${row.light}">${row.urgency}</span></td>
    <td class="dc-cards-title dc-nowrap"><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${row.custRequestId}">${row.caseNumber}</a><#if row.isUrgent == "Y"> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPqrs_isUrgent}</span></#if><#if row.untoldActionId?has_content> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPqrsToldUntold}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmPqrs_pqrsTypeId}">${row.type}<#if row.subject?has_content><span class="dc-sub">${row.subject}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmPqrs_customerName}">${row.customer}<span class="dc-sub">${row.phoneNumber}</span></td>
    <td data-label="${uiLabelMap.DealercrmPqrs_state}"><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span></td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmPqrsDue}">${row.dueDate}</td>
    <td data-label="${uiLabelMap.DealercrmPqrs_responsiblePartyId}">${row.responsible}</td>
    <td data-label="${uiLabelMap.DealercrmPqrs_facilityId}">${row.siteName}</td><td data-label="${uiLabelMap.DealercrmPqrs_brandId}">${row.brandName}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmPqrsNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmPqrsNoneFiltered}<#else>${uiLabelMap.DealercrmPqrsNoneYet}</#if></p>
</div>
</#if>
