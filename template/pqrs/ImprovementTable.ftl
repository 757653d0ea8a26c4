<#-- One page of improvement actions, what is still to do first -->
<#macro pager>
<nav class="dc-pager" aria-label="${uiLabelMap.DealercrmPqrsAnswerActionsTitle}">
  <span>${paging.first} - ${paging.last} / ${paging.total}</span>
  <#if paging.moreBefore><a rel="prev" href="<@ofbizUrl>ImprovementAction/List</@ofbizUrl>?done=${done?then("Y", "N")}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index - 1)?c}">&#8249; ${uiLabelMap.DealercrmProspectPrevious}</a></#if>
  <#if paging.moreAfter><a rel="next" href="<@ofbizUrl>ImprovementAction/List</@ofbizUrl>?done=${done?then("Y", "N")}&amp;VIEW_SIZE_1=${paging.size?c}&amp;VIEW_INDEX_1=${(paging.index + 1)?c}">${uiLabelMap.DealercrmProspectNext} &#8250;</a></#if>
</nav>
</#macro>
<div class="dc-toolbar">
  <a class="buttontext<#if !done> dc-primary</#if>" href="<@ofbizUrl>ImprovementAction/List</@ofbizUrl>"<#if !done> aria-current="page"</#if>>${uiLabelMap.DealercrmPqrsAnswerActionsOpen}</a>
  <a class="buttontext<#if done> dc-primary</#if>" href="<@ofbizUrl>ImprovementAction/List</@ofbizUrl>?done=Y"<#if done> aria-current="page"</#if>>${uiLabelMap.DealercrmPqrsAnswerActionsDone}</a>
</div>
<#if actions?has_content>
<@pager/>
<div class="dc-scroll">
<table class="basic-table hover-bar">
  <thead><tr class="header-row">
    <th>${uiLabelMap.DealercrmPqrsAnswerActionWhat}</th><th>${uiLabelMap.DealercrmPqrsAnswerCause}</th><th>${uiLabelMap.DealercrmPqrsAnswerActionCases}</th>
    <th>${uiLabelMap.DealercrmPqrsAnswerActionWho}</th><th>${uiLabelMap.DealercrmPqrsAnswerActionDue}</th><th>${uiLabelMap.DealercrmPqrsAnswerActionState}</th>
    <#if mayComplete><th></th></#if>
  </tr></thead>
  <tbody>
  <#list actions as action>
  <tr>
    <td class="dc-timeline-text">${action.description}</td><td>${action.cause}</td>
    <td><#list action.cases as one><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${one.id}">${one.number}</a><#sep>, </#sep></#list></td>
    <td>${action.responsible}</td><td class="dc-nowrap">${action.due}</td>
    <td><span class="dc-status dc-status-improvement_${action.stateId?lower_case}">${action.state}</span> ${action.done}</td>
    <#if mayComplete><td><#if action.stateId != "DONE">
      <form method="post" action="<@ofbizUrl>ImprovementAction/complete</@ofbizUrl>" name="Complete_${action.id}">
        <input type="hidden" name="improvementActionId" value="${action.id}"/>
        <button type="submit" class="buttontext">${uiLabelMap.DealercrmPqrsAnswerActionMarkDone}</button>
      </form></#if></td></#if>
  </tr>
  </#list>
  </tbody>
</table>
</div>
<@pager/>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmPqrsAnswerActionsEmptyTitle}</h3><p>${uiLabelMap.DealercrmPqrsAnswerActionsEmptyText}</p></div>
</#if>
