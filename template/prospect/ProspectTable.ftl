<#-- One page of prospects with plain links, so that it works without scripts -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmProspectPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>Prospect/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>Prospect/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if prospects?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-prospects">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmTrafficLightLight}</th><th>${uiLabelMap.DealercrmTrafficLightDays}</th>
    <th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmPhone}</th><th>${uiLabelMap.DealercrmProspectModel}</th>
    <th>${uiLabelMap.DealercrmBrand}</th><th>${uiLabelMap.DealercrmSite}</th><th>${uiLabelMap.DealercrmAdviser}</th>
    <th>${uiLabelMap.DealercrmProspectTrafficDate}</th><th>${uiLabelMap.DealercrmProspectStage}</th><th>${uiLabelMap.DealercrmProspectVerdict}</th>
  </tr></thead>
  <tbody>
  <#list prospects as row>
  <tr>
    <td><span class="${row.lightStyle}">${row.lightName}</span></td>
    <td class="dc-number">${row.days}</td>
    <td><a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.customerName?has_content?then(row.customerName, row.salesOpportunityId)}</a></td>
    <td>${row.phoneE164}<#if row.contactable == "N"> <span class="dc-badge">${uiLabelMap.DealercrmProspectNotContactable}</span></#if></td>
    <td>${row.modelName}</td><td>${row.brandName}</td><td>${row.facilityName}</td><td>${row.adviserName}</td>
    <td>${row.trafficDay}</td><td>${row.stage}</td>
    <td><span class="dc-status dc-status-${row.verificationStatusId?lower_case}">${row.verdict?has_content?then(row.verdict, row.status)}</span></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmProspectNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmProspectNoneFiltered}<#else>${uiLabelMap.DealercrmProspectNoneYet}</#if></p>
</div>
</#if>
