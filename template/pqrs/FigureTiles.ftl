<#-- The figures of a month; both numbers of a ratio open the rows behind them. On the dashboard only those that say most. -->
<#assign rows><@ofbizUrl>Pqrs/List</@ofbizUrl></#assign>
<#assign shown = (onDashboard!false)?then(["ATTENTION", "RECEIVED", "TIMELINESS", "DAYS", "EFFECTIVENESS", "BACKLOG"], [])>
<#macro opens query text><a href="${rows}?${query}">${text}</a></#macro>
<div class="dc-tiles" id="PqrsFigures">
  <#list figureTiles as tile><#if !shown?has_content || shown?seq_contains(tile.id)>
  <div class="dc-tile" id="PqrsFigure_${tile.id}">
    <span class="dc-tile-title">${tile.title}</span>
    <#if tile.query?has_content><a class="dc-tile-value" href="${rows}?${tile.query}">${tile.value}</a>
    <#else><span class="dc-tile-value">${tile.value}</span></#if>
    <#if tile.level?? && tile.level != "NONE"><span><span class="dc-light dc-light-${(tile.level == "MET")?then("green", (tile.level == "BELOW_GOAL")?then("yellow", "red"))}">${uiLabelMap["DealercrmPqrsReportLevel_" + tile.level]}</span></span></#if>
    <#if tile.partQuery??><span class="dc-tile-detail"><@opens tile.partQuery tile.part/> / <@opens tile.wholeQuery tile.whole/> ${uiLabelMap["DealercrmPqrsReportOf_" + tile.id]}</span></#if>
    <#if tile.note?has_content><span class="dc-tile-detail">${tile.note}</span></#if>
    <#if tile.overdueQuery?? && tile.overdue gt 0><span class="dc-tile-detail"><@opens tile.overdueQuery uiLabelMap.DealercrmPqrsReportOverdue + ": " + tile.overdue/></span></#if>
  </div>
  </#if></#list>
</div>
<#if onDashboard!false>
<p class="dc-hint"><a href="<@ofbizUrl>PqrsReport/View</@ofbizUrl>?month=${monthId}">${uiLabelMap.DealercrmPqrsReportAll}</a></p>
<#else>
<#list figureTiles?filter(tile -> tile.ages??) as tile>
<p class="dc-pills" id="PqrsBacklogAges"><span>${uiLabelMap.DealercrmPqrsReportAgesTitle}:</span>
<#list tile.ages as age> <a class="dc-badge" href="${rows}?${age.query}">${age.title}: <strong>${age.count}</strong></a></#list></p>
</#list>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsReportHint}</p>
</#if>
