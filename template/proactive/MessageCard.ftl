<#-- The message: sent by the API at once, or ready to be opened in WhatsApp -->
<div class="dc-card">
  <p class="dc-card-lead"><strong>${record.phone}</strong><span class="dc-badge">${campaign.campaignName}</span></p>
  <#if delivery.text?has_content><p class="dc-delivery dc-delivery-${delivery.tone}" role="status">${delivery.text}</p></#if>
  <#if delivery.tone == "unknown" || delivery.tone == "sending"><p class="dc-note">${uiLabelMap.DealercrmWhatsAppWaits}</p></#if>
  <#if api??>
  <p class="dc-hint">${uiLabelMap.DealercrmWhatsAppByApi}: <code>${api.template}</code></p>
  <#if api.picture?has_content><p><img class="dc-message-picture" src="${api.picture}" alt="${uiLabelMap.DealercrmProactivePicture}"/></p></#if>
  <p class="dc-timeline-text dc-judged">${api.preview}</p>
  <#if api.refusal?has_content><p class="dc-note">${api.refusal}</p></#if>
  <#if queue.contact.state == "BLOCKED"><p class="dc-hint">${uiLabelMap.DealercrmProactiveMessageBlocked}</p>
  <#elseif queue.contact.state != "NONE"><details class="dc-byhand"<#if api.refusal?has_content || delivery.tone == "failed"> open="open"</#if>><summary>${uiLabelMap.DealercrmWhatsAppByHand}</summary>
    <p class="dc-timeline-text">${message}</p>
    <p><a class="buttontext dc-call" href="${chatLink}" target="_blank" rel="noopener">${uiLabelMap.DealercrmProactiveOpenWhatsapp}</a></p></details></#if>
  <#else>
  <p class="dc-hint">${uiLabelMap.DealercrmWhatsAppByChat}</p>
  <p class="dc-timeline-text dc-judged">${message}</p>
  <#if queue.contact.state == "BLOCKED"><p class="dc-hint">${uiLabelMap.DealercrmProactiveMessageBlocked}</p>
  <#elseif queue.contact.state != "NONE"><p><a class="buttontext dc-primary dc-call" href="${chatLink}" target="_blank" rel="noopener">${uiLabelMap.DealercrmProactiveOpenWhatsapp}</a></p></#if>
  <#if pictureMissing><p class="dc-hint">${uiLabelMap.DealercrmProactivePictureMissing}</p></#if>
  </#if>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmProactiveVehicle}</dt><dd>${record.vehicle?has_content?then(record.vehicle, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${record.facilityName?has_content?then(record.facilityName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveCalls}</dt><dd>${record.attempts}</dd></div>
  </dl>
</div>
