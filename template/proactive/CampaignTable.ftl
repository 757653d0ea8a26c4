<#-- Campaigns, the newest first -->
<#if campaigns?has_content>
<div class="dc-scroll">
<table class="basic-table hover-bar">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmProactiveName}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmProactiveReason}</th>
    <th>${uiLabelMap.DealercrmProactiveFrom}</th><th>${uiLabelMap.DealercrmProactiveThru}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveRecords}</th><th class="dc-number">${uiLabelMap.DealercrmProactiveOpen}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveBooked}</th>
  </tr></thead>
  <tbody>
  <#list campaigns as row>
  <tr>
    <td><a href="<@ofbizUrl>Campaign/View</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}">${row.name}</a></td>
    <td><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span></td>
    <td>${row.reason}</td><td class="dc-nowrap">${row.from}</td><td class="dc-nowrap">${row.thru}</td>
    <td class="dc-number">${row.total}</td>
    <td class="dc-number"><a href="<@ofbizUrl>CampaignRecord/List</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}&amp;statusId=OPEN">${row.open}</a></td>
    <td class="dc-number"><a href="<@ofbizUrl>CampaignRecord/List</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}&amp;statusId=PROR_BOOKED">${row.booked}</a></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmProactiveNoCampaigns}</h3>
  <p>${uiLabelMap.DealercrmProactiveNoCampaignsHint}</p>
</div>
</#if>
