<#-- Sheets that came and sheets that are owed; every tile filters the table below it -->
<div class="dc-tiles">
  <#list tiles as tile>
  <a class="dc-tile<#if tile?index == 0 && tile.count gt 0> dc-tile-strong</#if>" href="<@ofbizUrl>WeeklySheet/List</@ofbizUrl>?${tile.query}">
    <span class="dc-tile-title">${tile.title}</span><span class="dc-tile-value">${tile.count}</span>
  </a>
  </#list>
</div>
<form class="dc-filters" method="get" action="<@ofbizUrl>WeeklySheet/List</@ofbizUrl>" name="FilterWeeklySheets">
  <div><label for="sheet_week">${uiLabelMap.DealercrmSheetWeek}</label>
    <select id="sheet_week" name="week">
      <#list weekOptions as option><option value="${option[0]}"<#if option[0] == weekFilter> selected="selected"</#if>>${option[1]}</option></#list>
    </select></div>
  <div><label for="sheet_state">${uiLabelMap.DealercrmStatus}</label>
    <select id="sheet_state" name="state">
      <option value="">${uiLabelMap.DealercrmAll}</option>
      <#list stateOptions as option><option value="${option[0]}"<#if option[0] == stateFilter> selected="selected"</#if>>${option[1]}</option></#list>
    </select></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/></div>
</form>
<#if sheets?has_content>
<div class="dc-scroll">
<table class="basic-table hover-bar" id="SheetTable">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmSheetWeek}</th><th>${uiLabelMap.DealercrmActivityCollaborator}</th><th>${uiLabelMap.DealercrmSheetDue}</th>
    <th>${uiLabelMap.DealercrmSheetReceivedOn}</th><th>${uiLabelMap.DealercrmSheetTimeliness}</th><th>${uiLabelMap.DealercrmSheetReview}</th>
    <th>${uiLabelMap.DealercrmSheetRows}</th>
  </tr></thead>
  <tbody>
  <#list sheets as row>
  <tr>
    <td><a href="<@ofbizUrl>WeeklySheet/View</@ofbizUrl>?adviserPartyId=${row.adviserPartyId?url('UTF-8')}&amp;week=${row.week}">${row.weekText}</a></td>
    <td>${row.collaborator}<#if row.site?has_content><br/><span class="dc-hint">${row.site}</span></#if></td>
    <td>${row.dueText}</td><td>${row.receivedText}</td>
    <td><span class="dc-status<#if row.timeliness == "ON_TIME"> dc-status-prv_valid<#elseif row.timeliness != "NOT_DUE"> dc-status-prv_invalid</#if>">${row.timelinessText}</span></td>
    <td><#if row.statusText?has_content><span class="dc-status<#if row.statusId == "WSH_VALID"> dc-status-prv_valid<#elseif row.statusId == "WSH_INVALID"> dc-status-prv_invalid</#if>">${row.statusText}</span></#if></td>
    <td class="dc-number">${row.rowCount}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmSheetNoneTitle}</h3><p>${uiLabelMap.DealercrmSheetNoneHint}</p></div>
</#if>
