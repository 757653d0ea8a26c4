<#-- Every step, and what the customer was told by mail -->
<ol class="dc-timeline">
  <#list history as entry>
  <li<#if !entry?has_next> class="dc-current"</#if>>
    <span class="dc-timeline-date">${entry.date}</span> <strong>${entry.action}</strong>
    <#if entry.by?has_content><span class="dc-timeline-by">${entry.by}</span></#if>
    <#if entry.comments?has_content><p class="dc-timeline-text">${entry.comments}</p></#if>
  </li>
  </#list>
</ol>
<h3>${uiLabelMap.DealercrmAppointmentMails}</h3>
<#if mails?has_content>
<ul class="dc-lines">
  <#list mails as mail><li><span class="dc-timeline-date">${mail.date}</span> <span>${mail.subject}</span> <span class="dc-hint">${mail.toText}</span>
    <span class="dc-status dc-status-${mail.statusId?lower_case}">${mail.status}</span></li></#list>
</ul>
<#else><p class="dc-hint">${uiLabelMap.DealercrmAppointmentNoMails}</p></#if>
