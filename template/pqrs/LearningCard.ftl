<#-- Why it happened, what was done about it, and what it has in common with other cases -->
<#macro cases label rows>
<p class="dc-pqrs-repeat"><strong>${label}:</strong>
  <#list rows as other><#if other.reached><a href="<@ofbizUrl>Pqrs/View</@ofbizUrl>?custRequestId=${other.id}">${other.number}</a><#else>${other.number}</#if> (${other.received})<#sep>, </#sep></#list></p>
</#macro>
<#if answerRepeats?has_content><@cases uiLabelMap.DealercrmPqrsAnswerRepeats answerRepeats/></#if>
<#if answerRepeatedBy?has_content><@cases uiLabelMap.DealercrmPqrsAnswerRepeatedBy answerRepeatedBy/></#if>
<#if !(answerMayLearn?has_content)>
<#if answerCase.cause?has_content || answerCase.causeText?has_content || answerCase.effect?has_content>
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmPqrsAnswerCause}</dt><dd>${answerCase.cause?has_content?then(answerCase.cause, "–")}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsAnswerCauseText}</dt><dd class="dc-timeline-text">${answerCase.causeText?has_content?then(answerCase.causeText, "–")}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsAnswerEffect}</dt><dd class="dc-timeline-text">${answerCase.effect?has_content?then(answerCase.effect, "–")}</dd></div>
</dl>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerLearningNone}</p>
</#if>
</#if>
<p><strong>${uiLabelMap.DealercrmPqrsAnswerAction}:</strong>
  <#if answerCase.action?has_content>${answerCase.action} (${answerCase.actionState}) <a href="<@ofbizUrl>ImprovementAction/List</@ofbizUrl>">${uiLabelMap.DealercrmPqrsAnswerActionsTitle}</a><#else>${uiLabelMap.DealercrmPqrsAnswerActionNone}</#if></p>
