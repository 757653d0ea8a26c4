<#-- What is held about a person, what a suppression would do with it, and what was decided before -->
<#macro lines findings>
<div class="dc-scroll">
<table class="basic-table dc-cards">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmPrivacyKind}</th><th>${uiLabelMap.DealercrmPrivacyRows}</th>
    <th>${uiLabelMap.DealercrmPrivacyTreatment}</th><th>${uiLabelMap.DealercrmPrivacyWhy}</th></tr></thead>
  <tbody>
  <#list findings as finding>
  <tr><td class="dc-cards-title">${finding.kind}</td><td data-label="${uiLabelMap.DealercrmPrivacyRows}">${finding.rows}</td>
    <td data-label="${uiLabelMap.DealercrmPrivacyTreatment}"><span class="dc-badge<#if finding.treatmentId == "REMOVED"> dc-badge-overdue</#if>">${finding.treatment}</span></td>
    <td data-label="${uiLabelMap.DealercrmPrivacyWhy}">${finding.why}<#if finding.until?has_content> <span class="dc-sub">${uiLabelMap.DealercrmPrivacyUntil} ${finding.until}</span></#if></td></tr>
  </#list>
  </tbody>
</table>
</div>
</#macro>
<#if obstacles??>
<p class="dc-hint">${uiLabelMap.DealercrmPrivacySuppressionHint}</p>
<#if obstacles?has_content>
<ul class="dc-lines" id="Obstacles"><#list obstacles as obstacle><li><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmPrivacyObstacle}</span> <span>${obstacle}</span></li></#list></ul>
</#if>
<#if findings?has_content><@lines findings/><#else><p class="dc-empty">${uiLabelMap.DealercrmPrivacyNothingHeld}</p></#if>
</#if>
<#if decisions?has_content>
<h3>${uiLabelMap.DealercrmPrivacyDecisions}</h3>
<#list decisions as decision>
<p><span class="dc-badge<#if decision.stateId == "REFUSED"> dc-badge-overdue<#else> dc-badge-current</#if>">${decision.state}</span> ${decision.when} &#183; ${decision.by}
  <#if decision.caseNumber?has_content>&#183; ${uiLabelMap.DealercrmPrivacyCase} ${decision.caseNumber}</#if> &#183; ${decision.reason}</p>
<#if decision.lines?has_content><@lines decision.lines/></#if>
</#list>
</#if>
