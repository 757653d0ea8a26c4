<#-- The terms of one country: the one in force for each type, those to come and those before it -->
<div class="dc-toolbar">
  <#list countries as one>
  <a class="buttontext<#if one.id == country> dc-primary</#if>" href="<@ofbizUrl>PqrsTerm/List</@ofbizUrl>?countryCode=${one.id}"<#if one.id == country> aria-current="page"</#if>>${one.text}</a>
  </#list>
  <#if mayEdit>
  <a class="buttontext" href="<@ofbizUrl>PqrsChoice/List</@ofbizUrl>">${uiLabelMap.DealercrmPqrsRuleChoicesTitle}</a>
  <a class="buttontext" href="<@ofbizUrl>Setting/List</@ofbizUrl>?topic=pqrs">${uiLabelMap.DealercrmPqrsRuleSettings}</a>
  </#if>
</div>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsRuleTermsHint}</p>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-cards">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmPqrs_pqrsTypeId}</th><th>${uiLabelMap.DealercrmPqrsRuleTerm}</th><th>${uiLabelMap.DealercrmPqrsTerm_extensionDays}</th>
    <th>${uiLabelMap.DealercrmPqrsRulePause}</th><th>${uiLabelMap.DealercrmPqrsRuleMore}</th><th>${uiLabelMap.DealercrmPqrsTerm_internalDays}</th>
    <th>${uiLabelMap.DealercrmPqrsLegalBasis}</th><th>${uiLabelMap.DealercrmPqrsRuleInForce}</th><#if mayEdit><th></th></#if>
  </tr></thead>
  <tbody>
  <#list terms as term>
  <tr>
    <td class="dc-cards-title">${term.name}<#if term.letter?has_content> (${term.letter})</#if><#if term.ended> <span class="dc-badge">${uiLabelMap.DealercrmPqrsRuleUse_N}</span></#if></td>
    <#if term.state == "NONE">
    <td colspan="7" class="dc-hint">${term.stateName}</td>
    <#else>
    <td data-label="${uiLabelMap.DealercrmPqrsRuleTerm}"><strong class="dc-nowrap">${term.days}</strong><span class="dc-sub">${term.start}</span></td>
    <td data-label="${uiLabelMap.DealercrmPqrsTerm_extensionDays}">${term.extension}</td>
    <td data-label="${uiLabelMap.DealercrmPqrsRulePause}"><#if term.completion?has_content>${uiLabelMap.DealercrmPqrsRuleAskWithin} ${term.completion}<#if term.lapse?has_content><span class="dc-sub">${uiLabelMap.DealercrmPqrsRuleLapsesIn} ${term.lapse}</span></#if></#if></td>
    <td data-label="${uiLabelMap.DealercrmPqrsRuleMore}"><#if term.transfer?has_content>${uiLabelMap.DealercrmPqrsRuleTransferWithin} ${term.transfer}</#if><#if term.flag?has_content><span class="dc-sub">${uiLabelMap.DealercrmPqrsRuleFlagWithin} ${term.flag}</span></#if></td>
    <td data-label="${uiLabelMap.DealercrmPqrsTerm_internalDays}">${term.internal}</td>
    <td data-label="${uiLabelMap.DealercrmPqrsLegalBasis}"><#if !term.isLegal && term.basis != uiLabelMap.DealercrmPqrsHouse><span class="dc-sub">${uiLabelMap.DealercrmPqrsHouse}</span></#if>${term.basis}</td>
    <td data-label="${uiLabelMap.DealercrmPqrsRuleInForce}"><span class="dc-badge<#if term.state == "CURRENT"> dc-badge-current</#if>">${term.stateName}</span>
      <span class="dc-sub">${uiLabelMap.DealercrmPqrsRuleSince} ${term.fromDay}<#if term.thruDay?has_content><br/>${uiLabelMap.DealercrmPqrsRuleUntil} ${term.thruDay}</#if></span></td>
    </#if>
    <#if mayEdit><td><#if term.latest && !term.ended><a class="buttontext" href="<@ofbizUrl>PqrsTerm/List</@ofbizUrl>?countryCode=${country}&amp;pqrsTypeId=${term.typeId}">${uiLabelMap.DealercrmPqrsRuleTermChange}</a></#if></td></#if>
  </tr>
  </#list>
  </tbody>
</table>
</div>
