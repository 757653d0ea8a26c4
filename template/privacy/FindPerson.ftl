<#-- Whose personal data: a search, and who it found -->
<form class="dc-filters" method="get" action="<@ofbizUrl>PersonalData/View</@ofbizUrl>" name="FindPersonalData">
  <div><label for="personal_find">${uiLabelMap.DealercrmPrivacyFind}</label>
    <input type="search" id="personal_find" name="find" value="${typedFind}" maxlength="120"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmPrivacySearch}"/></div>
</form>
<#if !reaches><p class="dc-empty">${uiLabelMap.DealercrmPrivacyNotYours}</p>
<#elseif people?has_content>
<ul class="dc-lines" id="FoundPeople">
  <#list people as found>
  <li><a href="<@ofbizUrl>PersonalData/View</@ofbizUrl>?partyId=${found.partyId?url('UTF-8')}">${found.name}</a> <span>${found.phone}</span></li>
  </#list>
</ul>
<#elseif typedFind?has_content><p class="dc-empty">${uiLabelMap.DealercrmPrivacyNobody}</p>
<#elseif owner??>
<p class="dc-card-lead"><strong>${owner.name}</strong> <span>${owner.phone}</span>
  <#if suppressed?has_content><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPrivacySuppressed}: ${suppressed}</span></#if>
  <#if caseNumber?has_content><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${custRequestId?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyCase} ${caseNumber}</a></#if>
  <#if !suppressed?has_content><a href="<@ofbizUrl>Contact/Person</@ofbizUrl>?partyId=${partyId?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyContactChoices}</a></#if></p>
<#else><p class="dc-empty">${uiLabelMap.DealercrmPrivacyFindHint}</p></#if>
