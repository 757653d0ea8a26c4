<#-- Who was told, and whether the mail really left -->
<#if mails?has_content>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-required">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmRequiredMailDate}</th><th>${uiLabelMap.DealercrmRequiredMailSubject}</th><th>${uiLabelMap.DealercrmRequiredMailTo}</th>
    <th>${uiLabelMap.DealercrmRequiredMailCc}</th><th>${uiLabelMap.DealercrmStatus}</th>
  </tr></thead>
  <tbody>
  <#list mails as mail>
  <tr>
    <td class="dc-nowrap">${mail.date}</td><td>${mail.subject}</td><td class="dc-what">${mail.toText}</td><td class="dc-what">${mail.ccText}</td>
    <td><span class="dc-status dc-status-${mail.statusId?lower_case}">${mail.status}</span><#if mail.reasonText?has_content><p class="dc-hint">${mail.reasonText}</p></#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmRequiredNoMails}</p>
</#if>
