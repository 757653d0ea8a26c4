<#-- How far each collaborator has come with the notices; every figure opens its rows -->
<#assign list><@ofbizUrl>NotDone/List</@ofbizUrl></#assign>
<#macro figure count filters><#if count gt 0><a href="${list}?${filters}">${count}</a><#else>0</#if></#macro>
<#if advisers?has_content>
<div class="dc-scroll">
<table class="basic-table dc-figures" id="NotDoneTotals">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmNoticeAdviser}</th><#list states as state><th>${state.text}</th></#list>
    <th>${uiLabelMap.DealercrmNoticeEscalated}</th><th>${uiLabelMap.DealercrmNoticeTotal}</th><th>${uiLabelMap.DealercrmNoticeOldest}</th></tr></thead>
  <tbody>
  <#list advisers as row>
  <#assign who = "adviserPartyId=" + row.adviserPartyId>
  <tr><td>${row.name}</td>
    <#list states as state><td><@figure count=row.counts[state.id]!0 filters=who + "&amp;statusId=" + state.id/></td></#list>
    <td><@figure count=row.escalated filters=who + "&amp;escalated=Y"/></td><td><@figure count=row.total filters=who/></td><td>${row.dueText}</td></tr>
  </#list>
  </tbody>
</table>
</div>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmNoticeNoneText}</p>
</#if>
