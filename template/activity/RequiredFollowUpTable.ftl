<#-- One page of required follow-ups, what is due first on top -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmRequiredPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>RequiredFollowUp/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>RequiredFollowUp/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if followUps?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-required">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmRequiredDue}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmCustomer}</th>
    <th>${uiLabelMap.DealercrmRequiredWhat}</th><th>${uiLabelMap.DealercrmRequiredCollaborator}</th><th>${uiLabelMap.DealercrmRequiredManager}</th>
    <th>${uiLabelMap.DealercrmBrand}</th><th>${uiLabelMap.DealercrmSite}</th>
  </tr></thead>
  <tbody>
  <#list followUps as row>
  <tr>
    <td class="dc-nowrap">${row.due}<#if row.overdue> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmRequiredOverdue}</span></#if></td>
    <td><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span><#if row.anomaly == "Y"> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmRequiredAnomaly}</span></#if></td>
    <td><a href="<@ofbizUrl>RequiredFollowUp/View</@ofbizUrl>?requiredFollowUpId=${row.requiredFollowUpId}">${row.customerName}</a></td>
    <td class="dc-what">${(row.whatText?length gt 120)?then(row.whatText?truncate(120, "…"), row.whatText)}</td>
    <td>${row.collaborator}</td><td>${row.manager}</td><td>${row.brandName}</td><td>${row.facilityName}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmRequiredNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmRequiredNoneFiltered}<#else>${uiLabelMap.DealercrmRequiredNoneYet}</#if></p>
</div>
</#if>
