<#include "component://dealercrm/template/trafficlight/Figures.ftl"/>
<form class="dc-filters" method="get" action="<@ofbizUrl>TrafficLight/Board</@ofbizUrl>" name="FilterBoard">
  <div><label for="board_month">${uiLabelMap.DealercrmTrafficLightOfMonth}</label>
    <input type="month" id="board_month" name="month" value="${filter.month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list [["brandId", uiLabelMap.DealercrmBrand, brandChoices], ["facilityId", uiLabelMap.DealercrmSite, siteChoices]] as choice>
  <div><label for="board_${choice[0]}">${choice[1]}</label>
    <select id="board_${choice[0]}" name="${choice[0]}">
      <option value="">${uiLabelMap.DealercrmAllFeminine}</option>
      <#list choice[2] as option><option value="${option[0]}"<#if option[0] == filter[choice[0]]> selected="selected"</#if>>${option[1]!}</option></#list>
    </select></div>
  </#list>
  <div><input type="submit" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>TrafficLight/Board</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
<#if boardEmpty>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmTrafficLightEmptyTitle}</h3><p>${uiLabelMap.DealercrmTrafficLightEmptyText}</p></div>
<#else>
<@tiles/>
<#list boardTables as table><@ownerTable table/></#list>
</#if>
