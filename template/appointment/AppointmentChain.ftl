<#-- How the appointment was moved, and what else the customer had -->
<#macro line one current>
<li><span class="dc-nowrap">${one.day} <strong>${one.time}</strong></span>
  <#if current><span>${one.type}</span><#else><a href="<@ofbizUrl>Appointment/View</@ofbizUrl>?workEffortId=${one.workEffortId}">${one.type}</a></#if>
  <span class="dc-hint">${one.siteName}</span> <span class="dc-status dc-status-${one.statusStyle}">${one.status}</span></li>
</#macro>
<#if chain?size gt 1>
<h3>${uiLabelMap.DealercrmAppointmentChain}</h3>
<ul class="dc-lines"><#list chain as one><@line one=one current=(one.workEffortId == workEffortId)/></#list></ul>
</#if>
<h3>${uiLabelMap.DealercrmAppointmentOthers}</h3>
<#if others?has_content><ul class="dc-lines"><#list others as one><@line one=one current=false/></#list></ul>
<#else><p class="dc-hint">${uiLabelMap.DealercrmAppointmentNoOthers}</p></#if>
