<#-- The lights of one adviser, site or brand -->
<#include "component://dealercrm/template/trafficlight/Figures.ftl"/>
<#if owner??>
<div class="dc-month">
  <h2>${owner.name}</h2>
  <span class="dc-hint">${owner.kind} &#183; ${uiLabelMap.DealercrmTrafficLightToday}: ${today}</span>
  <a class="buttontext" href="${list}?${filterQuery}">${uiLabelMap.DealercrmTrafficLightOpenList}</a>
</div>
<@tiles/>
<div class="dc-halves">
<div class="screenlet" id="Urgent">
  <div class="screenlet-title-bar"><ul><li class="h3">${uiLabelMap.DealercrmTrafficLightUrgent}</li></ul><br class="clear"/></div>
  <div class="screenlet-body">
  <#if urgent?has_content>
  <ul class="dc-lines">
    <#list urgent as row>
    <li><span class="${row.lightStyle}">${row.lightName}</span>
      <a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.customerName}</a>
      <span class="dc-hint">${row.days} ${(row.days == "1")?then(uiLabelMap.DealercrmTrafficLightDayWithout, uiLabelMap.DealercrmTrafficLightDaysWithout)}<#if owner.field != "adviserPartyId"> &#183; ${row.adviserName}</#if></span></li>
    </#list>
  </ul>
  <#else><p class="dc-empty">${uiLabelMap.DealercrmTrafficLightNothingUrgent}</p></#if>
  </div>
</div>
<div class="screenlet" id="Plans">
  <div class="screenlet-title-bar"><ul><li class="h3">${uiLabelMap.DealercrmTrafficLightPlans}</li></ul><br class="clear"/></div>
  <div class="screenlet-body">
  <#if plans?has_content>
  <ul class="dc-lines">
    <#list plans as row>
    <li><strong>${row.nextType}</strong> ${row.nextAction}<#if row.nextOverdue> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmTrafficLightOverdue}</span></#if>
      <a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.customerName}</a>
      <#if owner.field != "adviserPartyId"><span class="dc-hint">${row.adviserName}</span></#if></li>
    </#list>
  </ul>
  <#else><p class="dc-empty">${uiLabelMap.DealercrmTrafficLightNoPlans}</p></#if>
  </div>
</div>
</div>
<#list boardTables as table><@ownerTable table/></#list>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmTrafficLightOwnerUnknown}</h3><p><a class="buttontext" href="<@ofbizUrl>TrafficLight/Board</@ofbizUrl>">${uiLabelMap.DealercrmTrafficLightBoardTitle}</a></p></div>
</#if>
