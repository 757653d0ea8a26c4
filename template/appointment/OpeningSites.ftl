<#-- Whose places: the site lives in the URL -->
<nav class="dc-chips" aria-label="${uiLabelMap.DealercrmSite}">
  <#list sites as site>
  <a href="<@ofbizUrl>AppointmentOpening/List</@ofbizUrl>?facilityId=${site.facilityId}"<#if site.facilityId == facilityId!> aria-current="page"</#if>>${site.facilityName}</a>
  </#list>
</nav>
