<#-- The same figures by type, area, site, brand and cause; on a narrow screen each row is a card -->
<#assign list><@ofbizUrl>Pqrs/List</@ofbizUrl></#assign>
<#macro opens query text><a href="${list}?${query}">${text}</a></#macro>
<#assign any = false>
<#list figureTables as table>
<#if table.rows?has_content>
<#assign any = true>
<h3 class="dc-section">${table.title}</h3>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-figures dc-cards" id="PqrsFiguresBy_${table.id}">
  <thead><tr class="header-row"><th>${table.title}</th><th>${uiLabelMap.DealercrmPqrsReportFigure_RECEIVED}</th>
    <#list table.rows[0].ratios as ratio><th>${ratio.title}</th></#list>
    <th>${uiLabelMap.DealercrmPqrsReportFigure_DAYS}</th><th>${uiLabelMap.DealercrmPqrsReportFigure_BACKLOG}</th></tr></thead>
  <tbody>
  <#list table.rows as row>
  <tr>
    <td class="dc-cards-title">${row.name}</td>
    <td data-label="${uiLabelMap.DealercrmPqrsReportFigure_RECEIVED}"><@opens row.received.query row.received.value/></td>
    <#list row.ratios as ratio>
    <td<#if ratio.whole == 0> class="dc-none"</#if> data-label="${ratio.title}"><strong>${ratio.value}</strong><span class="dc-sub"><@opens ratio.partQuery ratio.part/> / <@opens ratio.wholeQuery ratio.whole/></span></td>
    </#list>
    <td data-label="${uiLabelMap.DealercrmPqrsReportFigure_DAYS}"><strong><@opens row.days.query row.days.value/></strong><span class="dc-sub">${row.days.note}</span></td>
    <td data-label="${uiLabelMap.DealercrmPqrsReportFigure_BACKLOG}"><@opens row.waiting.query row.waiting.value/><#if row.waiting.overdue gt 0><span class="dc-sub"><@opens row.waiting.overdueQuery uiLabelMap.DealercrmPqrsReportOverdue + ": " + row.waiting.overdue/></span></#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
</#if>
</#list>
<#if !any><div class="dc-empty"><h3>${uiLabelMap.DealercrmPqrsNoneTitle}</h3><p>${uiLabelMap.DealercrmPqrsReportEmpty}</p></div></#if>
