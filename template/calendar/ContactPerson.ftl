<#-- One person: what the policy answers by purpose and channel, what they said, the exclusion lists, and the last contacts -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Contact/Person</@ofbizUrl>" name="FindPerson">
  <div><label for="person_address">${uiLabelMap.DealercrmContactWho}</label>
    <input type="search" id="person_address" name="address" value="${typed}" maxlength="120" placeholder="+57 300 123 4567"/></div>
  <div><label for="person_site">${uiLabelMap.DealercrmSite}</label>
    <select id="person_site" name="facilityId"><option value="">${uiLabelMap.DealercrmContactWholeGroup}</option>
      <#list sites as site><option value="${site[0]}"<#if site[0] == facilityId> selected="selected"</#if>>${site[1]!}</option></#list></select></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmContactAsk}"/></div>
</form>
<#if badAddress><p class="dc-empty">${uiLabelMap.DealercrmContactBadTyped}</p>
<#elseif !known><p class="dc-empty">${uiLabelMap.DealercrmContactAskHint}</p>
<#else>
<p class="dc-card-lead"><strong>${personName}</strong> <span class="dc-call">${address}</span></p>
<#if channels?has_content>
<div class="dc-scroll">
<table class="basic-table dc-answers" id="ContactAnswers">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmContactPurpose}</th><#list channels as channel><th>${channel}</th></#list></tr></thead>
  <tbody>
  <#list answers as answer>
  <tr><th scope="row">${answer.purpose}</th>
    <#list answer.cells as cell>
    <td><#if cell.allowed><span class="dc-status dc-badge-current">&#10003; ${uiLabelMap.DealercrmContactYes}</span>
      <#else><span class="dc-status dc-badge-overdue">&#10005; ${uiLabelMap.DealercrmContactNo}</span>
      <#list cell.lines as line><span class="dc-sub">${line}</span></#list><span class="dc-sub"><strong>${cell.next}</strong></span></#if></td>
    </#list></tr>
  </#list>
  </tbody>
</table>
</div>
<#else><p class="dc-empty">${uiLabelMap.DealercrmContactNoAddressOfParty}</p></#if>
<h3>${uiLabelMap.DealercrmContactChoices}</h3>
<#if choices?has_content>
<ul class="dc-lines" id="ContactChoices">
  <#list choices as choice>
  <li><span class="dc-status ${choice.withdrawn?has_content?then('', choice.optOut?then('dc-badge-overdue', 'dc-badge-current'))}">${choice.type}</span>
    <span>${choice.channel} &#183; ${choice.purpose}</span><span>${choice.since} &#183; ${choice.way} &#183; ${choice.by}</span>
    <#if choice.comments?has_content><span>${choice.comments}</span></#if><#if choice.proof?has_content><a href="<@ofbizUrl>ContactList/file</@ofbizUrl>?storedFileId=${choice.fileId}">${uiLabelMap.DealercrmContactProof}: ${choice.proof}</a></#if>
    <#if choice.withdrawn?has_content><span class="dc-badge">${uiLabelMap.DealercrmContactWithdrawn}: ${choice.withdrawn} &#183; ${choice.withdrawnWay} &#183; ${choice.withdrawnBy}</span> ${choice.withdrawnComments}</#if></li>
  </#list>
</ul>
<#else><p class="dc-hint">${uiLabelMap.DealercrmContactNoChoices}</p></#if>
<h3>${uiLabelMap.DealercrmContactLists}</h3>
<#if listings?has_content>
<ul class="dc-lines" id="ContactListings"><#list listings as row><li><strong>${row.list}</strong> <span>${row.excluded}</span>
  <span>${uiLabelMap.DealercrmContactListChecked}: ${row.checked}</span><#if row.registered?has_content><span>${uiLabelMap.DealercrmContactListRegistered}: ${row.registered}</span></#if>
  <#if row.validUntil?has_content><span>${uiLabelMap.DealercrmContactListValid}: ${row.validUntil}</span></#if></li></#list></ul>
<#else><p class="dc-hint">${uiLabelMap.DealercrmContactNoListings}</p></#if>
<h3>${uiLabelMap.DealercrmContactHistory}</h3>
<#if contacts?has_content>
<ul class="dc-lines" id="ContactHistory"><#list contacts as row><li><span>${row.when}</span> <strong>${row.channel}</strong> <span>${row.purpose}</span>
  <span class="dc-badge">${row.answered}</span> <span>${row.address}</span> <span>${row.by}</span>
  <#if row.override?has_content><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmContactOverridden}: ${row.override}</span></#if>
  <#if !row.checked><span class="dc-badge">${uiLabelMap.DealercrmContactUnchecked}</span></#if></li></#list></ul>
<#else><p class="dc-hint">${uiLabelMap.DealercrmContactNoHistory}</p></#if>
</#if>
