<#-- Counts of today by colour; every figure opens its rows. A colour is always written beside its sign -->
<#assign list><@ofbizUrl>Prospect/List</@ofbizUrl></#assign>
<form class="dc-filters" method="get" action="<@ofbizUrl>TrafficLight/Board</@ofbizUrl>" name="FilterBoard">
  <div><label for="board_month">${uiLabelMap.DealercrmTrafficLightOfMonth}</label>
    <input type="month" id="board_month" name="month" value="${month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <div><input type="submit" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>TrafficLight/Board</@ofbizUrl>">${uiLabelMap.DealercrmAll}</a></div>
</form>
<#if boardEmpty>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmTrafficLightEmptyTitle}</h3><p>${uiLabelMap.DealercrmTrafficLightEmptyText}</p></div>
<#else>
<div class="dc-tiles">
  <#list colours as colour>
  <div class="dc-tile">
    <span class="dc-tile-title"><span class="${colour.style}">${colour.label}</span></span>
    <a class="dc-tile-value" href="${list}?colour=${colour.id}&amp;month=${month}">${colour.total}</a>
    <span class="dc-tile-detail">${uiLabelMap["DealercrmTrafficLightMeaning_" + colour.id]}</span>
  </div>
  </#list>
</div>
<#list boardTables as table>
<div class="screenlet" id="Board_${table.field}">
  <div class="screenlet-title-bar"><ul><li class="h3">${table.title}</li></ul><br class="clear"/></div>
  <div class="screenlet-body">
  <table class="basic-table hover-bar dc-board">
    <thead><tr class="header-row"><th>${table.title}</th><#list colours as colour><th><span class="${colour.style}">${colour.label}</span></th></#list></tr></thead>
    <tbody>
    <#list table.rows as row>
    <tr><td>${row.name}</td>
      <#list row.counts as count>
      <td class="dc-number"><#if count == 0>0<#else><a href="${list}?colour=${colours[count?index].id}&amp;${table.field}=${row.id}&amp;month=${month}">${count}</a></#if></td>
      </#list>
    </tr>
    </#list>
    </tbody>
  </table>
  </div>
</div>
</#list>
</#if>
