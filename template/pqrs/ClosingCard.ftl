<#-- What the customer says of the answer, and what is missing before the case can be closed -->
<#if answerCase.effective?has_content>
<p class="dc-card-lead">
  <span class="dc-status dc-status-pqrs_${(answerCase.effective == "Y")?then("effective", "not_effective")}">${uiLabelMap.DealercrmPqrsAnswerEffective} ${(answerCase.effective == "Y")?then(uiLabelMap.DealercrmPqrsAnswerEffectiveY, uiLabelMap.DealercrmPqrsAnswerEffectiveN)}</span>
</p>
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmPqrsAnswerSaidBy}</dt><dd>${answerCase.saidBy}, ${answerCase.evaluated}</dd></div>
  <#if answerCase.score?has_content><div><dt>${uiLabelMap.DealercrmPqrsAnswerScore}</dt><dd>${answerCase.score}</dd></div></#if>
  <#if answerCase.reaction?has_content><div><dt>${uiLabelMap.DealercrmPqrsAnswerReaction}</dt><dd class="dc-timeline-text">${answerCase.reaction}</dd></div></#if>
</dl>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerEvaluationNone}</p>
</#if>
<#if answerCase.closed?has_content><p><strong>${uiLabelMap.DealercrmPqrsAnswerClosed}:</strong> ${answerCase.closed}</p></#if>
<#if (answerCase.reopened > 0)><p><strong>${uiLabelMap.DealercrmPqrsAnswerReopenedTimes}:</strong> ${answerCase.reopened} <#if answerCase.reopened == 1>${uiLabelMap.DealercrmPqrsAnswerOnce}<#else>${uiLabelMap.DealercrmPqrsAnswerTimes}</#if></p></#if>
<#if answerMissing?has_content>
<p><strong>${uiLabelMap.DealercrmPqrsAnswerToClose}:</strong></p>
<ul><#list answerMissing as what><li>${what}</li></#list></ul>
</#if>
