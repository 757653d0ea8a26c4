<#-- Every contact with the person, the latest first -->
<#if history?has_content>
<ol class="dc-timeline">
  <#list history as row>
  <li<#if row.effective> class="dc-current"</#if>>
    <span class="dc-timeline-date">${row.date}</span><#if row.campaignName?has_content><span class="dc-timeline-kind">${row.campaignName}</span></#if>
    <div><strong>${row.outcome}</strong><#if row.reason?has_content> – ${row.reason}</#if><#if row.calls gt 1> (${row.calls})</#if></div>
    <#if row.callBack?has_content><div class="dc-hint">${uiLabelMap.DealercrmProactiveAgreed}: ${row.callBack}</div></#if>
    <#if row.comments?has_content><p class="dc-timeline-text">${row.comments}</p></#if>
    <#if row.delivery.text?has_content><div class="dc-delivery dc-delivery-${row.delivery.tone}">${row.delivery.text}</div></#if>
    <span class="dc-timeline-by">${row.by}</span>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmProactiveNoHistory}</p>
</#if>
