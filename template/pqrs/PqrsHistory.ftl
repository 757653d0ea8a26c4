<#-- Every step and every change, the first one first -->
<ol class="dc-timeline">
  <#list history as entry>
  <li<#if !entry?has_next> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.action}</strong>
    <#if entry.by?has_content><span class="dc-timeline-by">${entry.by}</span></#if>
    <#if entry.oldValue?has_content || entry.newValue?has_content><p class="dc-timeline-text">${entry.oldValue} &#8594; ${entry.newValue}</p></#if>
    <#if entry.told?has_content><p class="dc-timeline-text">${entry.told}</p></#if>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
  </li>
  </#list>
</ol>
