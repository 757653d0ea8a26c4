<#-- Mails of the product, sent or not, with filters in the URL -->
<#assign list><@ofbizUrl>Mail/List</@ofbizUrl></#assign>
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmDealershipMailPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmDealershipMailPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmDealershipMailNext} &#8250;</a></#if>
</nav>
</#macro>
<#if mailOff><p class="dc-drafts" role="status">${uiLabelMap.DealercrmDealershipMailIsOff}</p></#if>
<form class="dc-filters" method="get" action="${list}" name="FilterMails">
  <div><label for="filter_text">${uiLabelMap.DealercrmDealershipMailSearch}</label>
    <input type="search" id="filter_text" name="text" value="${filter.text}" maxlength="60"/></div>
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${filter.month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <div><label for="filter_statusId">${uiLabelMap.DealercrmStatus}</label>
    <select id="filter_statusId" name="statusId"><option value="">${uiLabelMap.DealercrmAll}</option>
      <#list states as state><option value="${state.id}"<#if state.id == filter.statusId> selected="selected"</#if>>${state.text}</option></#list>
    </select></div>
  <div><label for="filter_mailTemplateId">${uiLabelMap.DealercrmDealershipMailTemplate}</label>
    <select id="filter_mailTemplateId" name="mailTemplateId"><option value="">${uiLabelMap.DealercrmAllFeminine}</option>
      <#list templates as template><option value="${template.id}"<#if template.id == filter.mailTemplateId> selected="selected"</#if>>${template.text!template.id}</option></#list>
    </select></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="${list}">${uiLabelMap.DealercrmClear}</a></div>
</form>
<#if mails?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-mails">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmDealershipMailWritten}</th><th>${uiLabelMap.DealercrmDealershipMailTo}</th>
    <th>${uiLabelMap.DealercrmDealershipMailSubject}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmDealershipMailReason}</th></tr></thead>
  <tbody>
  <#list mails as mail>
  <tr><td>${mail.createdText}</td><td>${mail.recipient}<#if mail.toText?has_content><br/><span class="dc-hint">${mail.toText}</span></#if></td>
    <td><a href="<@ofbizUrl>Mail/View</@ofbizUrl>?sentMailId=${mail.sentMailId}">${mail.subject!mail.sentMailId}</a></td>
    <td><span class="dc-status dc-status-${mail.statusId?lower_case}">${mail.statusText}</span></td>
    <td>${mail.reasonText!}</td></tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmDealershipMailNone}</h3><p>${uiLabelMap.DealercrmDealershipMailNoneText}</p></div>
</#if>
