<#-- What was done and what is planned, the newest first; overdue is said in words -->
<#if activities?has_content>
<ol class="dc-timeline">
  <#list activities as entry>
  <li class="dc-activity dc-activity-${entry.statusId?lower_case}">
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.type}</strong>
    <span class="dc-badge">${entry.status}</span>
    <#if entry.overdue><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmActivityOverdue}</span></#if>
    <span class="dc-timeline-by">${entry.adviser}</span>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
    <#if entry.result?has_content><p class="dc-timeline-text">${uiLabelMap.DealercrmActivityResult}: ${entry.result}</p></#if>
    <#if entry.nextStep?has_content><p class="dc-timeline-text">${uiLabelMap.DealercrmActivityNextStep}: ${entry.nextStep}</p></#if>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-empty">${uiLabelMap.DealercrmActivityNone}</p>
</#if>
