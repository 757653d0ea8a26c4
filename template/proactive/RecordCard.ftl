<#-- A record and how far it has come -->
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="dc-status dc-status-${record.statusId?lower_case}">${record.status}</span>
    <a href="<@ofbizUrl>Campaign/View</@ofbizUrl>?marketingCampaignId=${record.marketingCampaignId}">${record.campaignName}</a>
  </p>
  <#if blocked?has_content><p class="dc-note">${uiLabelMap.DealercrmProactiveBlocked}: ${blocked?uncap_first}</p></#if>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmPhone}</dt><dd>${record.phone?has_content?then(record.phone, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveVehicle}</dt><dd>${record.vehicle?has_content?then(record.vehicle, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${record.brandName?has_content?then(record.brandName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${record.facilityName?has_content?then(record.facilityName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveCalls}</dt><dd>${record.attempts}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveOutcome}</dt><dd>${record.outcome?has_content?then(record.outcome, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveNext}</dt><dd>${record.next?has_content?then(record.next, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveAppointment}</dt><dd>${record.appointment?has_content?then(record.appointment, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveAgent}</dt><dd>${record.agent?has_content?then(record.agent, uiLabelMap.DealercrmProactiveAnyone)}</dd></div>
  </dl>
</div>
