<#-- When a term of business days ends, and which days it skips -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Calendar/List</@ofbizUrl>" name="ComputeDueDay">
  <input type="hidden" name="placeId" value="${placeId}"/><input type="hidden" name="year" value="${yearText}"/>
  <div><label for="term_from">${uiLabelMap.DealercrmCalendarTermFrom}</label>
    <input type="date" id="term_from" name="termFrom" value="${termFrom}"/></div>
  <div><label for="term_days">${uiLabelMap.DealercrmCalendarTermDays}</label>
    <input type="number" id="term_days" name="termDays" value="${termDays}" min="0" max="999"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmCalendarCompute}"/></div>
</form>
<#if termError?has_content>
<p class="dc-empty">${termError}</p>
<#else>
<p class="dc-due">${uiLabelMap.DealercrmCalendarDue}: <strong>${dueText}</strong></p>
<p class="dc-hint">${uiLabelMap.DealercrmCalendarTermHint}</p>
  <#if skippedDays?has_content>
<table class="basic-table hover-bar" id="SkippedDays">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmCalendarSkipped}</th><th>${uiLabelMap.DealercrmCalendarWhy}</th></tr></thead>
  <tbody>
  <#list skippedDays as day>
    <tr><td>${day.dayText}</td><td>${day.whyText}</td></tr>
  </#list>
  </tbody>
</table>
  </#if>
</#if>
