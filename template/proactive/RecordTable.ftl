<#-- One page of records, called last on top -->
<#assign list><@ofbizUrl>CampaignRecord/List</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmProactivePages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if records?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-prospects dc-cards dc-counted">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th><th>${uiLabelMap.DealercrmProactiveVehicle}</th>
    <th>${uiLabelMap.DealercrmProactiveCampaign}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmProactiveOutcome}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveCalls}</th><th>${uiLabelMap.DealercrmProactiveLast}</th><th>${uiLabelMap.DealercrmProactiveNext}</th>
    <th>${uiLabelMap.DealercrmProactiveAgent}</th>
  </tr></thead>
  <tbody>
  <#list records as row>
  <tr>
    <td class="dc-cards-title"><a href="<@ofbizUrl>CampaignRecord/View</@ofbizUrl>?proactiveRecordId=${row.proactiveRecordId}">${row.customerName?has_content?then(row.customerName, row.proactiveRecordId)}</a></td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmPhone}">${row.phone}</td><td data-label="${uiLabelMap.DealercrmProactiveVehicle}">${row.vehicle}</td><td data-label="${uiLabelMap.DealercrmProactiveCampaign}">${row.campaignName}</td>
    <td data-label="${uiLabelMap.DealercrmStatus}"><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span><#if row.blocked?has_content><div class="dc-hint">&#10005; ${row.blocked}</div></#if></td>
    <td data-label="${uiLabelMap.DealercrmProactiveOutcome}">${row.outcome}</td><td class="dc-number" data-label="${uiLabelMap.DealercrmProactiveCalls}">${row.attempts}</td><td class="dc-nowrap" data-label="${uiLabelMap.DealercrmProactiveLast}">${row.last}</td>
    <td data-label="${uiLabelMap.DealercrmProactiveNext}">${row.appointment?has_content?then(uiLabelMap.DealercrmProactiveAppointment + ": " + row.appointment, row.next)}</td>
    <td data-label="${uiLabelMap.DealercrmProactiveAgent}">${row.agent}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmProactiveNoRecords}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmProactiveNoneFiltered}<#else>${uiLabelMap.DealercrmProactiveNoRecordsHint}</#if></p>
</div>
</#if>
