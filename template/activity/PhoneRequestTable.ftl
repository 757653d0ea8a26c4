<#-- Numbers that collaborators were asked for, the open ones first -->
<#assign list><@ofbizUrl>PhoneRequest/List</@ofbizUrl></#assign>
<#if phoneRequests?has_content>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmConfirmationPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="${list}?VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmActivityPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="${list}?VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmActivityNext} &#8250;</a></#if>
</nav>
<div class="dc-scroll">
<table class="basic-table hover-bar">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmPhoneRequestAskedOn}</th><th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmConfirmationReported}</th>
    <th>${uiLabelMap.DealercrmConfirmationCollaborator}</th><th>${uiLabelMap.DealercrmPhoneRequestAskedBy}</th><th>${uiLabelMap.DealercrmPhoneRequestAnswer}</th>
  </tr></thead>
  <tbody>
  <#list phoneRequests as row>
  <tr>
    <td>${row.asked}</td><td><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${row.customer?has_content?then(row.customer, row.activityId)}</a></td>
    <td>${row.activity}<br/><span class="dc-hint">${row.done}</span></td><td>${row.adviser}</td>
    <td>${row.by}<#if row.comments?has_content><br/><span class="dc-hint">${row.comments}</span></#if></td>
    <td><#if row.answered?has_content>${row.phone} ${row.text}<br/><span class="dc-hint">${row.answered}</span><#elseif mayAnswer><a class="buttontext" href="<@ofbizUrl>PhoneRequest/Edit</@ofbizUrl>?phoneRequestId=${row.id}">${uiLabelMap.DealercrmPhoneRequestReply}</a><#else>${uiLabelMap.DealercrmPhoneRequestOpen}</#if></td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#else>
<p class="dc-empty">${uiLabelMap.DealercrmPhoneRequestNone}</p>
</#if>
