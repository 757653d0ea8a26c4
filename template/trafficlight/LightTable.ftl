<#-- One page of lights with plain links, so that it works without scripts; on a narrow screen each row becomes a card -->
<#assign here><@ofbizUrl>TrafficLight/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}</#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmProspectPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${here}&amp;sort=${sort?url("UTF-8")}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${here}&amp;sort=${sort?url("UTF-8")}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#macro head name text>
<th<#if sort == name> aria-sort="ascending"<#elseif sort == "-" + name> aria-sort="descending"</#if>><a href="${here}&amp;sort=${(sort == name)?then("-" + name, name)}">${text}<#if sort == name> &#9650;<#elseif sort == "-" + name> &#9660;</#if></a></th>
</#macro>
<#if lights?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards" id="LightTable">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmTrafficLightLight}</th><@head "days" uiLabelMap.DealercrmTrafficLightDays/><@head "customer" uiLabelMap.DealercrmCustomer/>
    <@head "adviser" uiLabelMap.DealercrmAdviser/><@head "site" uiLabelMap.DealercrmSite/><@head "stage" uiLabelMap.DealercrmTrafficLightStage/>
    <@head "source" uiLabelMap.DealercrmTrafficLightSource/><@head "trafficDate" uiLabelMap.DealercrmTrafficLightTrafficDate/>
    <th title="${uiLabelMap.DealercrmTrafficLightCountersHint}">${uiLabelMap.DealercrmTrafficLightCounters}</th>
    <@head "lastFollowUp" uiLabelMap.DealercrmTrafficLightLastFollowUp/><@head "nextAction" uiLabelMap.DealercrmTrafficLightNextAction/>
  </tr></thead>
  <tbody>
  <#list lights as row>
  <tr>
    <td><span class="${row.lightStyle}">${row.lightName}</span></td>
    <td class="dc-number" data-label="${uiLabelMap.DealercrmTrafficLightDays}">${row.days}</td>
    <td class="dc-cards-title"><a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.customerName}</a>
      <span class="dc-sub"><#if row.phoneE164?has_content><a href="tel:${row.phoneE164}">${row.phoneE164}</a></#if></span></td>
    <td data-label="${uiLabelMap.DealercrmAdviser}">${row.adviserName}</td>
    <td data-label="${uiLabelMap.DealercrmSite}">${row.facilityName}<span class="dc-sub">${row.brandName}</span></td>
    <td data-label="${uiLabelMap.DealercrmTrafficLightStage}">${row.stage}</td>
    <td data-label="${uiLabelMap.DealercrmTrafficLightSource}">${row.sourceName}</td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmTrafficLightTrafficDate}">${row.trafficDay}</td>
    <td class="dc-counters" data-label="${uiLabelMap.DealercrmTrafficLightCounters}"><#list row.counters as counter><span<#if counter[1] == "0"> class="dc-zero"</#if> title="${counterNames[counter?index]}: ${counter[0]} / ${counter[1]}"><abbr>${counterSigns[counter?index]}</abbr> ${counter[0]}<#if counter[0] != counter[1]><small>/${counter[1]}</small></#if></span></#list></td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmTrafficLightLastFollowUp}"><#if row.lastFollowUp?has_content>${row.lastFollowUp}<span class="dc-sub">${row.lastType}</span><#else><span class="dc-hint">${uiLabelMap.DealercrmTrafficLightNoFollowUp}</span></#if></td>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmTrafficLightNextAction}"><#if row.nextAction?has_content>${row.nextAction}<span class="dc-sub">${row.nextType}<#if row.nextOverdue> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmTrafficLightOverdue}</span></#if></span><#else><span class="dc-hint">${uiLabelMap.DealercrmTrafficLightNoPlan}</span></#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmTrafficLightNoneTitle}</h3><p>${uiLabelMap.DealercrmTrafficLightNoneText}</p></div>
</#if>
