<#-- Campaigns, the newest first -->
<#if campaigns?has_content>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards dc-counted">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmProactiveName}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmProactiveReason}</th>
    <th>${uiLabelMap.DealercrmProactiveFrom}</th><th>${uiLabelMap.DealercrmProactiveThru}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveCustomers}</th><th class="dc-number">${uiLabelMap.DealercrmProactiveOpen}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveBooked}</th>
  </tr></thead>
  <tbody>
  <#list campaigns as row>
  <tr>
    <td class="dc-cards-title"><a href="<@ofbizUrl>Campaign/View</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}">${row.name}</a></td>
    <td data-label="${uiLabelMap.DealercrmStatus}"><span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span></td>
    <td data-label="${uiLabelMap.DealercrmProactiveReason}">${row.reason}</td><td class="dc-nowrap" data-label="${uiLabelMap.DealercrmProactiveFrom}">${row.from}</td><td class="dc-nowrap" data-label="${uiLabelMap.DealercrmProactiveThru}">${row.thru}</td>
    <td class="dc-number" data-label="${uiLabelMap.DealercrmProactiveCustomers}">${row.total}</td>
    <td class="dc-number" data-label="${uiLabelMap.DealercrmProactiveOpen}"><a href="<@ofbizUrl>CampaignRecord/List</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}&amp;statusId=OPEN">${row.open}</a></td>
    <td class="dc-number" data-label="${uiLabelMap.DealercrmProactiveBooked}"><a href="<@ofbizUrl>CampaignRecord/List</@ofbizUrl>?marketingCampaignId=${row.marketingCampaignId}&amp;statusId=PROR_BOOKED">${row.booked}</a></td>
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
