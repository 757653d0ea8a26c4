<#-- Everything that happened with the prospect in one column, the newest first; the kind is said in words -->
<#if timelineKinds?has_content>
<nav class="dc-chips" aria-label="${uiLabelMap.DealercrmProspectTimeline}">
  <#list timelineKinds as kind>
  <a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${salesOpportunityId}&amp;timelineKind=${kind.id}#Timeline"<#if kind.id == timelineKind> aria-current="true"</#if>>${kind.text} <span>${kind.count}</span></a>
  </#list>
</nav>
</#if>
<#if timelineEntries?has_content>
<ol class="dc-timeline">
  <#list timelineEntries as entry>
  <li class="dc-timeline-${entry.kind?lower_case}">
    <div class="dc-timeline-head"><span class="dc-timeline-date">${entry.date}</span> <span class="dc-timeline-kind">${entry.kindText}</span></div>
    <strong><#if entry.link?has_content><a href="<@ofbizUrl>${entry.link}</@ofbizUrl>">${entry.title}</a><#else>${entry.title}</#if></strong>
    <#list entry.badges as badge><span class="dc-badge ${badge.style}">${badge.text}</span> </#list>
    <#if entry.by?has_content><span class="dc-timeline-by">${entry.by}</span></#if>
    <#list entry.notes as note><p class="dc-timeline-text"><#if note.label?has_content><span class="dc-timeline-by">${note.label}:</span> </#if>${note.text}</p></#list>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-empty">${uiLabelMap.DealercrmProspectTimelineEmpty}</p>
</#if>
