<#-- The files with personal data that left the product -->
<#assign list><@ofbizUrl>ExportTrace/List</@ofbizUrl></#assign>
<#assign query = filterQuery?replace("&", "&amp;")>
<p class="dc-hint">${uiLabelMap.DealercrmPrivacyTracesHint}</p>
<form class="dc-filters" method="get" action="${list}" name="FilterTraces">
  <div><label for="trace_from">${uiLabelMap.DealercrmPrivacyFromDay}</label><input type="date" id="trace_from" name="fromDay" value="${filter.fromDay}"/></div>
  <div><label for="trace_thru">${uiLabelMap.DealercrmPrivacyThruDay}</label><input type="date" id="trace_thru" name="thruDay" value="${filter.thruDay}"/></div>
  <div><label for="trace_user">${uiLabelMap.DealercrmPrivacyBy}</label>
    <select id="trace_user" name="user"><option value="">${uiLabelMap.DealercrmPrivacyAll}</option>
      <#list users as user><option value="${user[0]}"<#if user[0] == filter.user> selected="selected"</#if>>${user[1]}</option></#list></select></div>
  <div><label for="trace_form">${uiLabelMap.DealercrmPrivacyWhat}</label>
    <select id="trace_form" name="form"><option value="">${uiLabelMap.DealercrmPrivacyAll}</option>
      <#list forms as form><option value="${form[0]}"<#if form[0] == filter.form> selected="selected"</#if>>${form[1]}</option></#list></select></div>
  <div><label for="trace_sha">SHA-256</label><input type="search" id="trace_sha" name="sha" value="${filter.sha}" maxlength="64"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmPrivacySearch}"/></div>
</form>
<#if traces?has_content>
<nav class="dc-pager"><span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${query}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmPrivacyPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${query}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmPrivacyNext} &#8250;</a></#if></nav>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmPrivacyWhen}</th><th>${uiLabelMap.DealercrmPrivacyBy}</th><th>${uiLabelMap.DealercrmPrivacyWhat}</th>
    <th>${uiLabelMap.DealercrmPrivacyRows}</th><th>${uiLabelMap.DealercrmPrivacyFilter}</th><th>${uiLabelMap.DealercrmPrivacyFile}</th></tr></thead>
  <tbody>
  <#list traces as trace>
  <tr>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmPrivacyWhen}">${trace.when}</td>
    <td data-label="${uiLabelMap.DealercrmPrivacyBy}">${trace.by}</td>
    <td class="dc-cards-title">${trace.what}</td>
    <td data-label="${uiLabelMap.DealercrmPrivacyRows}">${trace.rows}</td>
    <td data-label="${uiLabelMap.DealercrmPrivacyFilter}">${trace.period}<#if trace.filter?has_content><span class="dc-sub">${trace.filter}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmPrivacyFile}">${trace.fileName}<span class="dc-sub" title="SHA-256 ${trace.sha256}">SHA-256 ${trace.sha256?keep_before("…")[0..<12]}…</span></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#else><div class="dc-empty"><h3>${uiLabelMap.DealercrmPrivacyNoTracesTitle}</h3><p>${uiLabelMap.DealercrmPrivacyNoTraces}</p></div></#if>
