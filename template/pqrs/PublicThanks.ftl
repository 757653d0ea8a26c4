<#-- The receipt on the screen: to be printed or written down; the mail says the same -->
<#if receipt.number?has_content>
<div class="pq-good" role="status"><p><strong>${uiLabelMap.DealercrmPqrsPublicThanksLead}</strong></p></div>
<dl class="pq-facts">
  <div class="pq-big"><dt>${uiLabelMap.DealercrmPqrsPublicNumber}</dt><dd>${receipt.number}</dd></div>
  <div class="pq-big"><dt>${uiLabelMap.DealercrmPqrsPublicCode}</dt><dd>${receipt.code}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsPublicReceived}</dt><dd>${receipt.received}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsPublicKind}</dt><dd>${receipt.type}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsPublicSubject}</dt><dd>${receipt.subject}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsPublicSite}</dt><dd>${receipt.site}</dd></div>
  <#if receipt.due?has_content><div><dt>${uiLabelMap.DealercrmPqrsPublicDue}</dt><dd>${receipt.due}</dd></div></#if>
</dl>
<p>${receipt.basis}</p>
<p>${uiLabelMap.DealercrmPqrsPublicThanksKeep}<#if receipt.mailed?has_content> ${uiLabelMap.DealercrmPqrsPublicThanksMail}</#if></p>
<p class="pq-send"><a class="pq-button" href="<@ofbizUrl>status</@ofbizUrl>">${uiLabelMap.DealercrmPqrsPublicStatusLink}</a> <a href="<@ofbizUrl>main</@ofbizUrl>">${uiLabelMap.DealercrmPqrsPublicNew}</a></p>
<#else>
<p>${uiLabelMap.DealercrmPqrsPublicNoReceipt}</p>
<p class="pq-send"><a class="pq-button" href="<@ofbizUrl>main</@ofbizUrl>">${uiLabelMap.DealercrmPqrsPublicNew}</a></p>
</#if>
