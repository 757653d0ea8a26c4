<#-- The receipt for the counter: what the customer takes along -->
<p class="dc-hint dc-no-print">${uiLabelMap.DealercrmPqrsFormReceiptHint}</p>
<article class="dc-receipt" aria-label="${uiLabelMap.DealercrmPqrsFormReceiptTitle}">
  <h2>${uiLabelMap.DealercrmPqrsPublicThanksTitle}</h2>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmPqrsPublicNumber}</dt><dd class="dc-call">${receipt.number}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsPublicCode}</dt><dd<#if receipt.code?has_content> class="dc-call"</#if>><#if receipt.code?has_content>${receipt.code}<#else>${uiLabelMap.DealercrmPqrsFormReceiptNoCode}</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsPublicReceived}</dt><dd>${receipt.received}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsPublicKind}</dt><dd>${receipt.type}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsPublicSubject}</dt><dd>${receipt.subject}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsPublicSite}</dt><dd>${receipt.site}</dd></div>
    <#if receipt.due?has_content><div><dt>${uiLabelMap.DealercrmPqrsPublicDue}</dt><dd>${receipt.due}</dd></div></#if>
  </dl>
  <p>${receipt.basis}</p>
  <#if receipt.code?has_content><p>${uiLabelMap.DealercrmPqrsFormReceiptWhere} ${receipt.address}</p></#if>
</article>
