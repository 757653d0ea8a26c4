<#-- Totals and one page of activities with plain links, so that it works without scripts -->
<#assign list><@ofbizUrl>Activity/List</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmActivityPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmActivityPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmActivityNext} &#8250;</a></#if>
</nav>
</#macro>
<#macro figure count filters><#if count gt 0><a href="${list}?${filterQuery}&amp;${filters}">${count}</a><#else>0</#if></#macro>
<#if activities?has_content>
<div class="dc-scroll">
<table class="basic-table dc-figures" id="ActivityTotals">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmActivityType}</th>
    <#list totals.states as state><th>${state.text}</th></#list><th>${uiLabelMap.DealercrmActivityOverdue}</th><th>${uiLabelMap.DealercrmActivityTotal}</th></tr></thead>
  <tbody>
  <#list totals.rows as row>
  <tr><td>${row.name}</td>
    <#list totals.states as state><td><@figure count=row.byState[state.id] filters="activityTypeId=" + row.id + "&amp;state=" + state.id/></td></#list>
    <td></td><td><@figure count=row.total filters="activityTypeId=" + row.id/></td></tr>
  </#list>
  <tr class="dc-strong"><td>${uiLabelMap.DealercrmActivityTotal}</td>
    <#list totals.states as state><td><@figure count=totals.byState[state.id] filters="state=" + state.id/></td></#list>
    <td><@figure count=totals.overdue filters="state=OVERDUE"/></td><td>${totals.total}</td></tr>
  </tbody>
</table>
</div>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-activities">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmActivityDate}</th><th>${uiLabelMap.DealercrmActivityType}</th><th>${uiLabelMap.DealercrmStatus}</th>
    <th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmActivityCollaborator}</th><th>${uiLabelMap.DealercrmSite}</th>
    <th>${uiLabelMap.DealercrmComments}</th><th>${uiLabelMap.DealercrmRulingValidity}</th>
  </tr></thead>
  <tbody>
  <#list activities as row>
  <tr>
    <td><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${row.done?has_content?then(row.done, row.planned?has_content?then(row.planned, row.entered?has_content?then(row.entered, row.activityId)))}</a></td>
    <td>${row.type}</td>
    <td><span class="dc-badge dc-${row.statusId?lower_case}">${row.status}</span><#if row.overdue> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmActivityOverdue}</span></#if></td>
    <td>${row.customer}</td><td>${row.adviser}</td><td>${row.facilityName}</td>
    <td class="dc-comment">${row.comments?has_content?then(row.comments, row.subject)}<#if row.resultText?has_content><br/>${row.resultText}</#if></td>
    <td><#if row.validity?has_content><span class="dc-status dc-status-${row.validityId?lower_case}">${row.validity}</span> ${row.reason}<#elseif row.proposal?has_content><span class="dc-hint">${uiLabelMap.DealercrmRulingProposal}: ${row.proposal}<#if row.proposedReason?has_content>, ${row.proposedReason?uncap_first}</#if></span></#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmActivityNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmActivityNoneFiltered}<#else>${uiLabelMap.DealercrmActivityNoneYet}</#if></p>
</div>
</#if>
