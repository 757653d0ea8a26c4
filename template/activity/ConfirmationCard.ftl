<#-- Whom to call, what is missing of them, and what the collaborator reported -->
<div class="dc-card">
  <p class="dc-card-lead">
    <#if customer.phone?has_content && ((queue.contact.state)!"") == "BLOCKED"><span class="dc-call">${customer.phone}</span><#elseif customer.phone?has_content><a class="dc-call" href="tel:${customer.phone}">${customer.phone}</a><#else><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmConfirmationNoPhone}</span></#if>
    <#if customer.otherPhone?has_content><#if ((queue.contact.state)!"") == "BLOCKED"><span>${customer.otherPhone}</span><#else><a href="tel:${customer.otherPhone}">${customer.otherPhone}</a></#if></#if>
    <#if customer.foundByName><span class="dc-badge">${uiLabelMap.DealercrmConfirmationFoundByName}</span></#if>
  </p>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmEmail}</dt><dd>${customer.email?has_content?then(customer.email, uiLabelMap.DealercrmConfirmationMissing)}</dd></div>
    <div><dt>${uiLabelMap.DealercrmConfirmationDocument}</dt><dd>${customer.document?has_content?then(customer.document, uiLabelMap.DealercrmConfirmationMissing)}</dd></div>
    <div><dt>${uiLabelMap.DealercrmDealershipCity}</dt><dd>${customer.city?has_content?then(customer.city, uiLabelMap.DealercrmConfirmationMissing)}</dd></div>
  </dl>
  <h3>${uiLabelMap.DealercrmConfirmationReported}</h3>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmActivityType}</dt><dd><strong>${activity.type}</strong></dd></div>
    <div><dt>${uiLabelMap.DealercrmActivityDoneDate}</dt><dd>${activity.done}</dd></div>
    <div><dt>${uiLabelMap.DealercrmConfirmationCollaborator}</dt><dd>${activity.adviser?has_content?then(activity.adviser, uiLabelMap.DealercrmUnassigned)}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${activity.facilityName?has_content?then(activity.facilityName, "-")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${activity.brandName?has_content?then(activity.brandName, "-")}</dd></div>
  </dl>
  <#if activity.subject?has_content><p class="dc-timeline-text"><strong>${activity.subject}</strong></p></#if>
  <p class="dc-timeline-text dc-judged">${activity.comments?has_content?then(activity.comments, uiLabelMap.DealercrmActivityNoComment)}</p>
  <#if activity.resultText?has_content><p class="dc-timeline-text">${uiLabelMap.DealercrmActivityResult}: ${activity.resultText}</p></#if>
</div>
