<#-- Rulings, the one in force first, then the states it went through -->
<#if rulings?has_content>
<ol class="dc-timeline">
  <#list rulings as entry>
  <li<#if entry.inForce> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <span class="dc-status dc-status-${entry.validityId?lower_case}">${entry.validity}</span> ${entry.reason}
    <#if entry.inForce><span class="dc-badge">${uiLabelMap.DealercrmRulingInForce}</span></#if>
    <#if entry.inGroup><span class="dc-badge">${uiLabelMap.DealercrmRulingInGroup}</span></#if>
    <span class="dc-timeline-by">${entry.ruler}<#if entry.proposal?has_content> &#183; ${uiLabelMap.DealercrmRulingProposal}: ${entry.proposal}</#if></span>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
    <#if !entry.inForce && entry.judged?has_content><p class="dc-timeline-text dc-hint">${uiLabelMap.DealercrmRulingJudged}: ${entry.judged}</p></#if>
  </li>
  </#list>
</ol>
</#if>
<ol class="dc-timeline">
  <#list changes as entry>
  <li><span class="dc-timeline-date">${entry.date}</span> <#if entry.from?has_content>${entry.from} &#8594; </#if><strong>${entry.to}</strong>
    <span class="dc-timeline-by">${entry.by}</span></li>
  </#list>
</ol>
