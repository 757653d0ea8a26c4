<#-- Activities dated before the first contact: filters, counts by type and one page of rows, with plain links -->
<#assign list><@ofbizUrl>Activity/Check</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmActivityPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmActivityPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmActivityNext} &#8250;</a></#if>
</nav>
</#macro>
<p>${uiLabelMap.DealercrmActivityCheckIntro}</p>
<form class="dc-filters" method="get" action="${list}" name="FilterActivityCheck">
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${["brandId", "facilityId"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="${list}">${uiLabelMap.DealercrmClear}</a></div>
</form>
<#if activities?has_content>
<p id="ActivityCheckTotals"><strong>${paging.total}</strong> ${uiLabelMap.DealercrmActivityCheckCount}:
  <#list totals as total><a href="${list}?${filterQuery}&amp;activityTypeId=${total.id}">${total.name} ${total.count}</a><#sep>, </#list></p>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-activities">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmActivityDoneDate}</th><th>${uiLabelMap.DealercrmActivityFirstContact}</th><th>${uiLabelMap.DealercrmActivityDaysBefore}</th>
    <th>${uiLabelMap.DealercrmActivityType}</th><th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmActivityCollaborator}</th>
    <th>${uiLabelMap.DealercrmSite}</th><th>${uiLabelMap.DealercrmComments}</th>
  </tr></thead>
  <tbody>
  <#list activities as row>
  <tr>
    <td><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${row.doneDay}</a></td>
    <td><a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.firstContact}</a></td>
    <td>${row.daysBefore}</td><td>${row.type}</td><td>${row.customer}</td><td>${row.adviser}</td><td>${row.facilityName}</td>
    <td class="dc-comment">${row.comments?has_content?then(row.comments, row.subject)}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmActivityCheckNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmActivityNoneFiltered}<#else>${uiLabelMap.DealercrmActivityCheckNone}</#if></p>
</div>
</#if>
