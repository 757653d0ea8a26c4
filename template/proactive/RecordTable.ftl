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
<table class="basic-table hover-bar dc-prospects">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th><th>${uiLabelMap.DealercrmProactiveVehicle}</th>
    <th>${uiLabelMap.DealercrmProactiveCampaign}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmProactiveOutcome}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveCalls}</th><th>${uiLabelMap.DealercrmProactiveLast}</th><th>${uiLabelMap.DealercrmProactiveNext}</th>
    <th>${uiLabelMap.DealercrmProactiveAgent}</th>
  </tr></thead>
  <tbody>
  <#list records as row>
  <tr>
    <td><a href="<@ofbizUrl>CampaignRecord/View</@ofbizUrl>?proactiveRecordId=${row.proactiveRecordId}">${row.customerName?has_content?then(row.customerName, row.proactiveRecordId)}</a></td>
    <td class="dc-nowrap">${row.phone}</td><td>${row.vehicle}</td><td>${row.campaignName}</td>
    <td><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span></td>
    <td>${row.outcome}</td><td class="dc-number">${row.attempts}</td><td class="dc-nowrap">${row.last}</td>
    <td class="dc-nowrap">${row.appointment?has_content?then(uiLabelMap.DealercrmProactiveAppointment + ": " + row.appointment, row.next)}</td>
    <td>${row.agent}</td>
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
