<#-- One page of appointments, the latest first -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmAppointmentPages}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>Appointment/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>Appointment/List</@ofbizUrl>?${filterQuery}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<#if appointments?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmAppointmentWhen}</th><th>${uiLabelMap.DealercrmStatus}</th><th>${uiLabelMap.DealercrmCustomer}</th>
    <th>${uiLabelMap.DealercrmAppointmentType}</th><th>${uiLabelMap.DealercrmAppointmentPlate}</th><th>${uiLabelMap.DealercrmSite}</th>
    <th>${uiLabelMap.DealercrmBrand}</th><th>${uiLabelMap.DealercrmAppointmentBookedBy}</th><th>${uiLabelMap.DealercrmAppointmentSource}</th>
  </tr></thead>
  <tbody>
  <#list appointments as row>
  <tr>
    <td class="dc-nowrap" data-label="${uiLabelMap.DealercrmAppointmentWhen}">${row.day} <strong>${row.time}</strong></td>
    <td data-label="${uiLabelMap.DealercrmStatus}"><span class="dc-status dc-status-${row.statusStyle}">${row.status}</span><#if row.overbookReason?has_content> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmAppointmentOverbooked}</span></#if></td>
    <td class="dc-cards-title"><a href="<@ofbizUrl>Appointment/View</@ofbizUrl>?workEffortId=${row.workEffortId}">${row.customerName}</a><span class="dc-sub">${row.phoneNumber}</span></td>
    <td data-label="${uiLabelMap.DealercrmAppointmentType}">${row.type}</td><td class="dc-nowrap" data-label="${uiLabelMap.DealercrmAppointmentPlate}">${row.plate}</td>
    <td data-label="${uiLabelMap.DealercrmSite}">${row.siteName}</td><td data-label="${uiLabelMap.DealercrmBrand}">${row.brandName}</td>
    <td data-label="${uiLabelMap.DealercrmAppointmentBookedBy}">${row.bookedBy}</td><td data-label="${uiLabelMap.DealercrmAppointmentSource}">${row.source}</td>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmAppointmentNoneTitle}</h3>
  <p><#if filtered>${uiLabelMap.DealercrmAppointmentNoneFiltered}<#else>${uiLabelMap.DealercrmAppointmentNoneYet}</#if></p>
</div>
</#if>
