<#-- One page of calls and messages behind a figure -->
<#assign list><@ofbizUrl>CampaignReport/Contacts</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmProactivePages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if measureText?has_content><p class="dc-chips"><a href="${list}" aria-current="true">${measureText} <span>${paging.total}</span></a></p></#if>
<#if contacts?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-prospects dc-cards dc-counted">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmProactiveWhen}</th><th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th>
    <th>${uiLabelMap.DealercrmProactiveCampaign}</th><th>${uiLabelMap.DealercrmProactiveOutcome}</th><th>${uiLabelMap.DealercrmProactiveWhy}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveCalls}</th><th>${uiLabelMap.DealercrmComments}</th><th>${uiLabelMap.DealercrmProactiveAgent}</th></tr></thead>
  <tbody>
  <#list contacts as row>
  <tr><td class="dc-nowrap" data-label="${uiLabelMap.DealercrmProactiveWhen}">${row.date}</td>
    <td class="dc-cards-title"><a href="<@ofbizUrl>CampaignRecord/View</@ofbizUrl>?proactiveRecordId=${row.proactiveRecordId}">${row.customerName?has_content?then(row.customerName, row.proactiveRecordId)}</a></td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmPhone}">${row.phone}</td><td data-label="${uiLabelMap.DealercrmProactiveCampaign}">${row.campaignName}</td><td data-label="${uiLabelMap.DealercrmProactiveOutcome}">${row.outcome}</td><td data-label="${uiLabelMap.DealercrmProactiveWhy}">${row.reason}</td><td class="dc-number" data-label="${uiLabelMap.DealercrmProactiveCalls}">${row.calls!}</td>
    <td class="dc-comment" data-label="${uiLabelMap.DealercrmComments}">${row.comments}</td><td data-label="${uiLabelMap.DealercrmProactiveAgent}">${row.by}</td></tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmProactiveNoContacts}</h3><p>${uiLabelMap.DealercrmProactiveNoContactsHint}</p></div>
</#if>
