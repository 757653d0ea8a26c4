<#-- Who puts it forward: found among those who are known, or written below -->
<#if customer?has_content>
<p class="dc-card-lead"><strong>${customer.name}</strong> <span>${customer.phone}</span> <span class="dc-hint">${customer.email}</span>
  <a class="buttontext" href="<@ofbizUrl>Pqrs/Register</@ofbizUrl>">${uiLabelMap.DealercrmPqrsOtherCustomer}</a></p>
<#else>
<form class="dc-filters" method="get" action="<@ofbizUrl>Pqrs/Register</@ofbizUrl>" name="FindCaseCustomer">
  <div><label for="case_search">${uiLabelMap.DealercrmPqrsFindCustomer}</label>
    <input type="search" id="case_search" name="search" size="28" maxlength="60" value="${search}" autofocus="autofocus"/></div>
  <div><input type="submit" value="${uiLabelMap.DealercrmPqrsFind}"/></div>
</form>
<#if found?has_content>
<ul class="dc-lines">
  <#list found as one><li><a href="<@ofbizUrl>Pqrs/Register</@ofbizUrl>?partyId=${one.partyId}"><strong>${one.name}</strong></a>
    <span>${one.phone}</span> <span class="dc-hint"><#list one.vehicles as vehicle>${vehicle.text}<#sep>, </#list></span></li></#list>
</ul>
<#elseif search?has_content>
<p class="dc-note">${uiLabelMap.DealercrmPqrsNobodyFound}</p>
</#if>
</#if>
