<#-- Activities in notices, with filters in the URL -->
<#assign list><@ofbizUrl>NotDone/List</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmNoticePages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmNoticePrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmNoticeNext} &#8250;</a></#if>
</nav>
</#macro>
<form class="dc-filters" method="get" action="${list}" name="FilterNotDone">
  <#if severalAdvisers>
  <div><label for="filter_adviserPartyId">${uiLabelMap.DealercrmNoticeAdviser}</label>
    <select id="filter_adviserPartyId" name="adviserPartyId"><option value="">${uiLabelMap.DealercrmAll}</option>
      <#list advisers as row><option value="${row.adviserPartyId}"<#if row.adviserPartyId == filter.adviserPartyId> selected="selected"</#if>>${row.name}</option></#list>
    </select></div>
  </#if>
  <div><label for="filter_statusId">${uiLabelMap.DealercrmNoticeState}</label>
    <select id="filter_statusId" name="statusId"><option value="">${uiLabelMap.DealercrmNoticeAll}</option>
      <#list states as state><option value="${state.id}"<#if state.id == filter.statusId> selected="selected"</#if>>${state.text}</option></#list>
    </select></div>
  <div><label for="filter_reasonId">${uiLabelMap.DealercrmNoticeReason}</label>
    <select id="filter_reasonId" name="reasonId"><option value="">${uiLabelMap.DealercrmAll}</option>
      <#list reasons as reason><option value="${reason.id}"<#if reason.id == filter.reasonId> selected="selected"</#if>>${reason.text}</option></#list>
    </select></div>
  <div><label for="filter_escalated">${uiLabelMap.DealercrmNoticeEscalatedFilter}</label>
    <select id="filter_escalated" name="escalated"><option value="">${uiLabelMap.DealercrmNoticeAll}</option>
      <option value="Y"<#if filter.escalated == "Y"> selected="selected"</#if>>${uiLabelMap.DealercrmNoticeEscalated}</option></select></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="${list}">${uiLabelMap.DealercrmClear}</a></div>
</form>
<#if items?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-activities">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmNoticeDate}</th><th>${uiLabelMap.DealercrmNoticeType}</th><th>${uiLabelMap.DealercrmNoticeCustomer}</th>
    <#if severalAdvisers><th>${uiLabelMap.DealercrmNoticeAdviser}</th></#if><th>${uiLabelMap.DealercrmNoticeReason}</th><th>${uiLabelMap.DealercrmNoticeState}</th>
    <th>${uiLabelMap.DealercrmNoticeDue}</th><th>${uiLabelMap.DealercrmNoticeAnswer}</th></tr></thead>
  <tbody>
  <#list items as item>
  <tr><td><a href="<@ofbizUrl>NotDone/View</@ofbizUrl>?notDoneNoticeId=${item.notDoneNoticeId}&amp;activityId=${item.activityId}">${item.activity.planned?has_content?then(item.activity.planned, item.activity.done?has_content?then(item.activity.done, item.activityId))}</a></td>
    <td>${item.activity.type}</td><td>${item.activity.customer}</td><#if severalAdvisers><td>${item.adviser}</td></#if><td>${item.reasonText}</td>
    <td><span class="dc-status dc-status-${item.statusId?lower_case}">${item.statusText}</span><#if item.escalatedDate?? && item.statusId == "NDI_OPEN"> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmNoticeEscalated}</span></#if></td>
    <td>${item.dueText}</td><td class="dc-comment">${item.answerText!}</td></tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmNoticeNone}</h3><p>${uiLabelMap.DealercrmNoticeNoneText}</p></div>
</#if>
