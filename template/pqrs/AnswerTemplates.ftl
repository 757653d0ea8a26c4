<#-- A template fills the form below with the words of the case; nothing is kept before it is saved -->
<#if answerTemplates?has_content>
<form method="get" action="<@ofbizUrl>Pqrs/View</@ofbizUrl>" class="dc-filters" name="UsePqrsTemplate">
  <input type="hidden" name="custRequestId" value="${answerCaseId}"/>
  <label>${uiLabelMap.DealercrmPqrsAnswerUseTemplate}
    <select name="answerTemplateId">
      <#list answerTemplates as template><option value="${template.id}"<#if (answerDraft.answerTemplateId!"") == template.id> selected="selected"</#if>>${template.text}</option></#list>
    </select></label>
  <button type="submit" class="buttontext">${uiLabelMap.DealercrmPqrsAnswerTemplateUse}</button>
</form>
<#if answerMerged?has_content && answerVersions?has_content><p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerTemplateHint}</p></#if>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerTemplateNone}</p>
</#if>
