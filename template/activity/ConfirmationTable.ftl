<#-- Counts by result, each of which opens its rows, and one page of results with plain links -->
<#assign list><@ofbizUrl>Confirmation/List</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmConfirmationPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmActivityPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmActivityNext} &#8250;</a></#if>
</nav>
</#macro>
<div class="dc-chips">
  <#list totals as total><#if total.count gt 0><a href="${list}?${filterQuery}&amp;confirmationTypeId=${total.id}"<#if filter.confirmationTypeId == total.id> aria-current="true"</#if>>${total.text} <span>${total.count}</span></a></#if></#list>
</div>
<#if confirmations?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-prospects">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmConfirmationDate}</th><th>${uiLabelMap.DealercrmConfirmationResult}</th><th>${uiLabelMap.DealercrmCustomer}</th>
    <th>${uiLabelMap.DealercrmPhone}</th><th>${uiLabelMap.DealercrmConfirmationReported}</th><th>${uiLabelMap.DealercrmConfirmationCollaborator}</th>
    <th>${uiLabelMap.DealercrmSite}</th><th>${uiLabelMap.DealercrmComments}</th><th>${uiLabelMap.DealercrmConfirmationCaller}</th>
  </tr></thead>
  <tbody>
  <#list confirmations as row>
  <tr>
    <td>${row.date}</td>
    <td><span class="dc-status dc-confirmation-${row.outcome}">${row.result}</span><#if row.superseded> <span class="dc-badge">${uiLabelMap.DealercrmConfirmationEarlier}</span></#if></td>
    <td><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${row.customer?has_content?then(row.customer, row.activityId)}</a></td>
    <td>${row.phone}</td><td>${row.activity}<br/><span class="dc-hint">${row.done}</span></td><td>${row.adviser}</td><td>${row.site}</td>
    <td class="dc-comment">${row.comments}</td><td>${row.by}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmConfirmationNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmConfirmationNoneFiltered}<#else>${uiLabelMap.DealercrmConfirmationNoneYet}</#if></p>
</div>
</#if>
