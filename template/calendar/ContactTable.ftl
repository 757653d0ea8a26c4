<#-- The contacts that we began, with those against the policy and those written afterwards -->
<#assign list><@ofbizUrl>Contact/List</@ofbizUrl></#assign>
<#assign query = filterQuery?replace("&", "&amp;")>
<form class="dc-filters" method="get" action="${list}" name="FilterContacts">
  <div><label for="filter_from">${uiLabelMap.DealercrmContactFromDay}</label><input type="date" id="filter_from" name="fromDay" value="${filter.fromDay}"/></div>
  <div><label for="filter_thru">${uiLabelMap.DealercrmContactThruDay}</label><input type="date" id="filter_thru" name="thruDay" value="${filter.thruDay}"/></div>
  <div><label for="filter_kind">${uiLabelMap.DealercrmContactKind}</label>
    <select id="filter_kind" name="kind"><option value="">${uiLabelMap.DealercrmAll}</option>
      <#list kinds as kind><option value="${kind[0]}"<#if kind[0] == filter.kind> selected="selected"</#if>>${kind[1]}</option></#list></select></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/></div>
</form>
<#if contacts?has_content>
<nav class="dc-pager"><span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${query}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmContactPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${query}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmContactNextPage} &#8250;</a></#if></nav>
<div class="dc-scroll">
<table class="basic-table hover-bar">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmContactWhen}</th><th>${uiLabelMap.DealercrmContactWhom}</th><th>${uiLabelMap.DealercrmContactChannel}</th>
    <th>${uiLabelMap.DealercrmContactPurpose}</th><th>${uiLabelMap.DealercrmContactAnswered}</th><th>${uiLabelMap.DealercrmContactBy}</th><th>${uiLabelMap.DealercrmContactRemarks}</th></tr></thead>
  <tbody>
  <#list contacts as row>
  <tr><td>${row.when}</td>
    <td><a href="<@ofbizUrl>Contact/Person</@ofbizUrl>?partyId=${row.partyId?url('UTF-8')}&amp;address=${row.address?url('UTF-8')}&amp;facilityId=${row.facilityId?url('UTF-8')}&amp;brandId=${row.brandId?url('UTF-8')}">${row.name?has_content?then(row.name, row.address)}</a><span class="dc-sub">${row.address}</span></td>
    <td>${row.channel}</td><td>${row.purpose}</td><td>${row.answered}</td><td>${row.by}</td>
    <td><#if row.override?has_content><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmContactOverridden}</span> ${row.override}<span class="dc-sub">${row.rules}</span></#if><#if !row.checked><span class="dc-badge">${uiLabelMap.DealercrmContactUnchecked}</span></#if></td></tr>
  </#list>
  </tbody>
</table>
</div>
<#else><div class="dc-empty"><h3>${uiLabelMap.DealercrmContactNoneTitle}</h3><p>${uiLabelMap.DealercrmContactNoneText}</p></div></#if>
