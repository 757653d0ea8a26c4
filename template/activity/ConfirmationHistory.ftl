<#-- Every call about the activity and every number that was asked for, the newest first -->
<#if confirmations?has_content || phoneRequests?has_content>
<ol class="dc-timeline">
  <#list confirmations as entry>
  <li<#if entry.inForce> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.text}</strong>
    <#if entry.inForce><span class="dc-badge">${uiLabelMap.DealercrmConfirmationInForce}</span></#if>
    <span class="dc-timeline-by">${entry.by}<#if entry.phone?has_content> &#183; ${entry.phone}</#if></span>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
  </li>
  </#list>
  <#list phoneRequests as entry>
  <li>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${uiLabelMap.DealercrmPhoneRequestAsked}</strong>
    <span class="dc-timeline-by">${entry.collaborator}</span>
    <p class="dc-timeline-text"><#if entry.answered?has_content>${entry.answered}: ${entry.phone} ${entry.text}<#else>${uiLabelMap.DealercrmPhoneRequestOpen}</#if></p>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-empty">${uiLabelMap.DealercrmConfirmationNone}</p>
</#if>
