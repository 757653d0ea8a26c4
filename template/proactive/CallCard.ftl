<#-- Whom to call about which vehicle, and the preparation sheet of the campaign -->
<div class="dc-card">
  <p class="dc-card-lead">
    <#if ((queue.contact.state)!"") == "BLOCKED"><span class="dc-call">${record.phone}</span><#else><a class="dc-call" href="tel:${record.phone}">${record.phone}</a></#if>
    <span class="dc-badge">${campaign.campaignName}</span>
    <span class="dc-status dc-status-${record.statusId?lower_case}">${record.status}</span>
  </p>
  <#if stoppedText?has_content><p class="dc-drafts" role="status">${stoppedText}</p></#if>
  <#if callback??><p class="dc-judged">${uiLabelMap.DealercrmProactiveAgreed}: ${callbackDue}<#if callback.comments?has_content> – ${callback.comments}</#if></p></#if>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmProactiveAttempt}</dt><dd>${record.attempts + 1} / ${campaign.maxAttempts!}</dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${record.brandName?has_content?then(record.brandName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${record.facilityName?has_content?then(record.facilityName, "–")}</dd></div>
    <#if vehicle??>
    <div><dt>${uiLabelMap.DealercrmProactiveVehicle}</dt><dd><strong>${vehicle.name}</strong></dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveKm}</dt><dd>${vehicle.km!"–"}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveLastVisit}</dt><dd>${vehicle.lastVisit?has_content?then(vehicle.lastVisit, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveNextService}</dt><dd>${vehicle.nextService?has_content?then(vehicle.nextService, "–")}</dd></div>
    </#if>
  </dl>
  <h3>${uiLabelMap.DealercrmProactiveSheet}</h3>
  <#assign sheet = campaign/>
  <#include "component://dealercrm/template/proactive/PreparationSheet.ftl"/>
</div>
