<#-- What a person says of each purpose now, and everything said before -->
<#function colour stateId><#return (stateId == "GRANTED")?then("dc-badge-current", "dc-badge-overdue")></#function>
<#macro said answer>
<span>${answer.said} &#183; ${answer.way}</span>
<#if answer.text?has_content><span>${uiLabelMap.DealercrmPrivacyText}: ${answer.text}</span></#if>
<#if answer.caseNumber?has_content><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${answer.custRequestId?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyCase} ${answer.caseNumber}</a></#if>
<#if answer.evidence?has_content><span>${uiLabelMap.DealercrmPrivacyEvidence}: ${answer.evidence}</span></#if>
<#if answer.file?has_content && seesAll><a href="<@ofbizUrl>PersonalData/evidence</@ofbizUrl>?privacyAnswerId=${answer.id?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyEvidence}: ${answer.file}</a></#if>
</#macro>
<div class="dc-scroll">
<table class="basic-table dc-cards" id="ConsentsInForce">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmPrivacyPurpose}</th><th>${uiLabelMap.DealercrmPrivacyAnswer}</th>
    <th>${uiLabelMap.DealercrmPrivacySaid}</th><th>${uiLabelMap.DealercrmPrivacyEvidence}</th></tr></thead>
  <tbody>
  <#list consents as consent>
  <tr>
    <td class="dc-cards-title">${consent.purpose}<#if consent.contact?has_content><span class="dc-sub">${uiLabelMap.DealercrmPrivacyFollowsContact}<#if consent.choices?has_content> ${consent.choices?join(" · ")}</#if></span></#if></td>
    <#if consent.answer??>
    <td data-label="${uiLabelMap.DealercrmPrivacyAnswer}"><span class="dc-status ${colour(consent.answer.stateId)}">${consent.answer.state}</span></td>
    <td data-label="${uiLabelMap.DealercrmPrivacySaid}">${consent.answer.said}<span class="dc-sub">${consent.answer.way}</span></td>
    <td data-label="${uiLabelMap.DealercrmPrivacyEvidence}">
      <#if consent.answer.file?has_content && seesAll><a href="<@ofbizUrl>PersonalData/evidence</@ofbizUrl>?privacyAnswerId=${consent.answer.id?url('UTF-8')}">${consent.answer.file}</a></#if>
      ${consent.answer.evidence}
      <#if consent.answer.caseNumber?has_content><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${consent.answer.custRequestId?url('UTF-8')}">${uiLabelMap.DealercrmPrivacyCase} ${consent.answer.caseNumber}</a></#if>
      <#if consent.answer.text?has_content><span class="dc-sub">${uiLabelMap.DealercrmPrivacyText}: ${consent.answer.text}</span></#if></td>
    <#else>
    <td data-label="${uiLabelMap.DealercrmPrivacyAnswer}"><span class="dc-status">${uiLabelMap.DealercrmPrivacyNotAsked}</span></td><td></td><td></td>
    </#if>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<#if history?has_content>
<h3>${uiLabelMap.DealercrmPrivacyHistory}</h3>
<ul class="dc-lines" id="ConsentHistory">
  <#list history as answer>
  <li><span class="dc-status ${colour(answer.stateId)}">${answer.state}</span> <strong>${answer.purpose}</strong> <@said answer/>
    <span>${uiLabelMap.DealercrmPrivacyRecorded}: ${answer.recorded} &#183; ${answer.by}</span></li>
  </#list>
</ul>
</#if>
