<#-- The message, ready to be opened in WhatsApp -->
<div class="dc-card">
  <p class="dc-card-lead"><strong>${record.phone}</strong><span class="dc-badge">${campaign.campaignName}</span></p>
  <p class="dc-timeline-text dc-judged">${message}</p>
  <#if queue.contact.state == "BLOCKED"><p class="dc-hint">${uiLabelMap.DealercrmProactiveMessageBlocked}</p>
  <#elseif queue.contact.state != "NONE"><p><a class="buttontext dc-primary dc-call" href="${chatLink}" target="_blank" rel="noopener">${uiLabelMap.DealercrmProactiveOpenWhatsapp}</a></p></#if>
  <#if pictureMissing><p class="dc-hint">${uiLabelMap.DealercrmProactivePictureMissing}</p></#if>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmProactiveVehicle}</dt><dd>${record.vehicle?has_content?then(record.vehicle, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${record.facilityName?has_content?then(record.facilityName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveCalls}</dt><dd>${record.attempts}</dd></div>
  </dl>
</div>
