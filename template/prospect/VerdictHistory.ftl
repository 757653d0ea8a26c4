<#-- Every verdict stays, the one in force first marked as such -->
<#if verdicts?has_content>
<ol class="dc-timeline">
  <#list verdicts as entry>
  <li<#if entry.inForce> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.verdict}</strong>
    <#if entry.inForce><span class="dc-badge">${uiLabelMap.DealercrmProspectInForce}</span></#if>
    <span class="dc-timeline-by">${entry.verifier}<#if entry.method?has_content> &#183; ${entry.method}</#if></span>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-empty">${uiLabelMap.DealercrmProspectNoVerdict}</p>
</#if>
