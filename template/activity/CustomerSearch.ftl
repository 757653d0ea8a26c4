<#-- Find the prospect first, so that the activity counts in its light; without one the customer is named below -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Activity/Edit</@ofbizUrl>" name="SearchCustomer">
  <div><label for="search">${uiLabelMap.DealercrmActivityFindProspect}</label>
    <input type="search" id="search" name="search" size="40" maxlength="60" value="${searched}"/></div>
  <div><input type="submit" value="${uiLabelMap.DealercrmActivitySearch}"/>
    <#if ofProspect><a class="buttontext" href="<@ofbizUrl>Activity/Edit</@ofbizUrl>">${uiLabelMap.DealercrmActivityNoProspect}</a></#if></div>
</form>
<#if searched?has_content>
  <#if found?has_content>
<table class="basic-table hover-bar"><tbody>
    <#list found as row>
  <tr><td><a href="<@ofbizUrl>Activity/Edit</@ofbizUrl>?salesOpportunityId=${row.salesOpportunityId}">${row.customerName!row.salesOpportunityId}</a></td>
    <td>${row.phoneE164!}</td><td>${row.modelName!}</td><td>${row.facilityName!}</td><td>${row.adviserFirstName!} ${row.adviserLastName!}</td></tr>
    </#list>
</tbody></table>
  <#else>
<p class="dc-hint">${uiLabelMap.DealercrmActivityNobodyFound}</p>
  </#if>
<#elseif !ofProspect>
<p class="dc-hint">${uiLabelMap.DealercrmActivityWhoseHint}</p>
</#if>
