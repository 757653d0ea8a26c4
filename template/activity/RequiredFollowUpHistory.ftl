<#-- Every step, the first one first: who, when and what they wrote -->
<ol class="dc-timeline">
  <#list history as entry>
  <li<#if !entry?has_next> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.action}</strong>
    <span class="dc-timeline-by">${entry.by?has_content?then(entry.by, uiLabelMap.DealercrmRequiredByClock)} &#183; ${uiLabelMap.DealercrmRequiredDue} ${entry.due}</span>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
  </li>
  </#list>
</ol>
