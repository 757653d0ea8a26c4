<#-- How the colours moved, as a picture and as a table of weeks -->
<form class="dc-filters" method="get" action="<@ofbizUrl>TrafficLight/Trend</@ofbizUrl>" name="FilterTrend">
  <input type="hidden" name="span" value="${span}"/>
  <#list filterFields as field>
  <div><label for="trend_${field.name}">${uiLabelMap[field.key]}</label>
    <select id="trend_${field.name}" name="${field.name}">
      <option value="">${uiLabelMap[field.every]}</option>
      <#list field.options as option><option value="${option[0]}"<#if option[0] == filter[field.name]> selected="selected"</#if>>${option[1]!}</option></#list>
    </select></div>
  </#list>
  <div><input type="submit" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>TrafficLight/Trend</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
<nav class="dc-chips" aria-label="${uiLabelMap.DealercrmTrafficLightTrendSpan}">
  <#list spans as choice><a href="<@ofbizUrl>TrafficLight/Trend</@ofbizUrl>?span=${choice}${filterQuery}"<#if choice == span> aria-current="true"</#if>>${uiLabelMap["DealercrmTrafficLightTrendSpan_" + choice]}</a></#list>
</nav>
<#if chart?has_content>
<div class="screenlet" id="TrendChart">
  <div class="screenlet-title-bar"><ul><li class="h3">${uiLabelMap.DealercrmTrafficLightTrendTitle}</li></ul><br class="clear"/></div>
  <div class="screenlet-body dc-chart">${StringUtil.wrapString(chart)}</div>
</div>
<div class="screenlet" id="TrendWeeks">
  <div class="screenlet-title-bar"><ul><li class="h3">${uiLabelMap.DealercrmTrafficLightTrendWeeks}</li></ul><br class="clear"/></div>
  <div class="screenlet-body">
  <table class="basic-table hover-bar dc-board">
    <thead><tr class="header-row"><th>${uiLabelMap.DealercrmTrafficLightTrendWeek}</th>
      <th class="dc-number"><span class="dc-light dc-light-red">${uiLabelMap.DealercrmTrafficLight_RED}</span></th>
      <th class="dc-number"><span class="dc-light dc-light-yellow">${uiLabelMap.DealercrmTrafficLight_YELLOW}</span></th>
      <th class="dc-number"><span class="dc-light dc-light-green">${uiLabelMap.DealercrmTrafficLight_GREEN}</span></th>
      <th class="dc-number">${uiLabelMap.DealercrmTrafficLightTurnedRed}</th><th class="dc-number">${uiLabelMap.DealercrmTrafficLightLeftRed}</th></tr></thead>
    <tbody>
    <#list weeks as week>
    <tr><td>${week.from} &#8211; ${week.thru}</td><td class="dc-number">${week.red}</td><td class="dc-number">${week.yellow}</td><td class="dc-number">${week.green}</td>
      <td class="dc-number">${week.turnedRed}</td><td class="dc-number">${week.leftRed}</td></tr>
    </#list>
    </tbody>
  </table>
  <p class="dc-hint">${uiLabelMap.DealercrmTrafficLightTrendHint}</p>
  </div>
</div>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmTrafficLightTrendEmptyTitle}</h3><p>${uiLabelMap.DealercrmTrafficLightTrendEmptyText}</p></div>
</#if>
