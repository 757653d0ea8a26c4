<#-- Who got the report of the month by mail -->
<#if reports?has_content>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-counted" id="SentReportTable">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmProactiveRecipient}</th><th>${uiLabelMap.DealercrmStatus}</th>
    <th>${uiLabelMap.DealercrmProactiveSheetDate}</th></tr></thead>
  <tbody>
  <#list reports as report>
  <tr><td>${report.name}</td><td><span class="dc-status dc-status-${report.statusId}">${report.status}</span><#if report.why?has_content> <span class="dc-sub">${report.why}</span></#if></td>
    <td>${report.when}</td></tr>
  </#list>
  </tbody>
</table>
</div>
<#else><p class="dc-hint">${uiLabelMap.DealercrmProactiveSentNone}</p></#if>
