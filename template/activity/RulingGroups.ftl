<#-- Groups of waiting activities with the same proposal, reason and comment, the largest first -->
<#assign list><@ofbizUrl>RulingGroup/List</@ofbizUrl></#assign>
<#assign view><@ofbizUrl>RulingGroup/View</@ofbizUrl></#assign>
<form class="dc-filters" method="get" action="${list}" name="FilterGroups">
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${filter.month!}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${(field.name == "adviserPartyId")?then(uiLabelMap.DealercrmAll, uiLabelMap.DealercrmAllFeminine)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="${list}">${uiLabelMap.DealercrmClear}</a></div>
</form>
<p class="dc-hint">${uiLabelMap.DealercrmRulingGroupHint} <strong>${waiting}</strong> ${uiLabelMap.DealercrmRulingWaiting}</p>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmActivityPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmActivityPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmActivityNext} &#8250;</a></#if>
</nav>
</#macro>
<#if groups?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-groups">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmRulingCount}</th><th>${uiLabelMap.DealercrmRulingProposal}</th>
    <th>${uiLabelMap.DealercrmComments}</th><th></th></tr></thead>
  <tbody>
  <#list groups as group>
  <tr>
    <td class="dc-number dc-strong">${group.count}</td>
    <td><#if group.proposalText?has_content><span class="dc-status dc-status-${group.validityId?lower_case}">${group.proposalText}</span></#if> ${group.reason}</td>
    <td class="dc-comment">${group.comment?has_content?then(group.comment, uiLabelMap.DealercrmActivityNoComment)}</td>
    <td><a class="buttontext" href="${view}?proposal=${group.proposal}&amp;proposedReason=${group.proposedReason}&amp;commentKey=${group.commentKey}<#if filterQuery?has_content>&amp;${filterQuery}</#if>">${uiLabelMap.DealercrmRulingGroupOpen}</a></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmRulingGroupNone}</h3><p>${uiLabelMap.DealercrmRulingGroupNoneText}</p></div>
</#if>
