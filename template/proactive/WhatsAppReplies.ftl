<#-- What customers wrote, the latest first -->
<div class="dc-toolbar">
  <#if unknownOnly><a class="buttontext" href="<@ofbizUrl>WhatsApp/Replies</@ofbizUrl>">${uiLabelMap.DealercrmWhatsAppAllReplies}</a>
  <#else><a class="buttontext" href="<@ofbizUrl>WhatsApp/Replies</@ofbizUrl>?unknown=Y">${uiLabelMap.DealercrmWhatsAppUnknownOnly}</a></#if>
</div>
<#if replies?has_content>
<table class="basic-table hover-bar dc-cards">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmProactiveWhen}</th><th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th>
    <th>${uiLabelMap.DealercrmWhatsAppWritten}</th><th>${uiLabelMap.DealercrmProactiveAgent}</th></tr></thead>
  <tbody>
  <#list replies as row>
  <tr>
    <td data-label="${uiLabelMap.DealercrmProactiveWhen}">${row.date}</td>
    <td data-label="${uiLabelMap.DealercrmCustomer}"><#if row.proactiveRecordId?has_content><a href="<@ofbizUrl>CampaignRecord/View</@ofbizUrl>?proactiveRecordId=${row.proactiveRecordId}">${row.name}</a><#else>${row.name?has_content?then(row.name, "–")}</#if>
      <#if !row.known><span class="dc-badge">${uiLabelMap.DealercrmWhatsAppUnknownNumber}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmPhone}">${row.phone}</td>
    <td data-label="${uiLabelMap.DealercrmWhatsAppWritten}" class="dc-timeline-text">${row.words}<#if row.optOut> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmWhatsAppOptedOut}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmProactiveAgent}">${row.agent?has_content?then(row.agent, "–")}</td>
  </tr>
  </#list>
  </tbody>
</table>
<#if replies?size == most><p class="dc-hint">${uiLabelMap.DealercrmWhatsAppLatestOnly}</p></#if>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmWhatsAppNoReplies}</p>
</#if>
