<#-- Until when, on what basis, and day by day which days count -->
<#if pqrs.reopenedDay?has_content><p class="dc-hint">${uiLabelMap.DealercrmPqrsAgainRule}</p></#if>
<#if termDays?has_content>
<dl class="dc-facts">
  <div><dt>${isLegal?then(uiLabelMap.DealercrmPqrsLegal, uiLabelMap.DealercrmPqrsHouse)}</dt><dd><strong>${pqrs.dueDate}</strong></dd></div>
  <#if pqrs.reopenedDay?has_content><div><dt>${uiLabelMap.DealercrmPqrsAgainDay}</dt><dd>${pqrs.reopenedDay}</dd></div></#if>
  <#if pqrs.firstDueDate?has_content><div><dt>${uiLabelMap.DealercrmPqrsAgainFirst}</dt><dd>${pqrs.firstDueDate}</dd></div></#if>
  <#if pqrs.internalDueDate?has_content><div><dt>${uiLabelMap.DealercrmPqrsInternalDue}</dt><dd>${pqrs.internalDueDate}</dd></div></#if>
  <div><dt>${uiLabelMap.DealercrmPqrsHalf}</dt><dd>${pqrs.halfDate}</dd></div>
  <#if pqrs.legalBasis?has_content && !pqrs.reopenedDay?has_content><div><dt>${uiLabelMap.DealercrmPqrsLegalBasis}</dt><dd>${pqrs.legalBasis}</dd></div></#if>
  <#if pqrs.extendedDays?has_content><div><dt>${uiLabelMap.DealercrmPqrsExtended}</dt><dd>${pqrs.extendedDays}</dd></div></#if>
  <#if pqrs.pausedDate?has_content><div><dt>${uiLabelMap.DealercrmPqrsPaused}</dt><dd>${pqrs.pausedDate}</dd></div></#if>
</dl>
<details>
  <summary>${uiLabelMap.DealercrmPqrsDays}</summary>
  <#if termMoved!false><p class="dc-hint">${uiLabelMap.DealercrmPqrsDaysMoved}</p></#if>
  <ul class="dc-lines">
    <#list termDays as one><li><span class="dc-nowrap">${one.day}</span> <span<#if one.skipped> class="dc-hint"</#if>>${one.why}</span></li></#list>
  </ul>
</details>
<#else><p class="dc-hint">${uiLabelMap.DealercrmPqrsNoTerm}</p></#if>
