<#-- The last version of the answer as it would reach the customer, how far it is, and the versions before it -->
<#macro letter version>
<#if answerMasked!false><#return></#if>
<a class="buttontext" href="<@ofbizUrl>PqrsAnswer/letter</@ofbizUrl>?custRequestId=${answerCaseId}&amp;pqrsAnswerId=${version.id}">${version.kept?then(uiLabelMap.DealercrmPqrsAnswerLetter, uiLabelMap.DealercrmPqrsAnswerLetterPreview)}</a>
</#macro>
<#if answerVersions?has_content>
<#assign last = answerVersions[0]>
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="dc-status dc-status-pqrs_${last.stateId?lower_case}">${last.state}</span>
    <span class="dc-card-days">${uiLabelMap.DealercrmPqrsAnswerVersion} ${last.number}</span>
  </p>
  <#if last.review?has_content><p class="dc-pqrs-review"><strong>${uiLabelMap.DealercrmPqrsAnswerReviewSays}:</strong> <span class="dc-timeline-text">${last.review}</span></p></#if>
  <#if answerOwn?has_content><p class="dc-pqrs-review">${uiLabelMap.DealercrmPqrsAnswerApproveOwn}</p></#if>
  <#if last.stateId != "DRAFT" && last.stateId != "RETURNED">
  <h4>${last.subject}</h4>
  <p class="dc-timeline-text dc-pqrs-text">${last.text}</p>
  </#if>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmPqrsAnswerBy}</dt><dd>${last.by}, ${last.date}</dd></div>
    <#if last.reviewer?has_content><div><dt>${uiLabelMap.DealercrmPqrsAnswerReviewedBy}</dt><dd>${last.reviewer}, ${last.reviewed}</dd></div></#if>
    <#if last.stateId == "SENT">
    <div><dt>${uiLabelMap.DealercrmPqrsAnswerSent}</dt><dd>${last.sent}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsAnswerChannel}</dt><dd>${last.channel}<#if last.mail?has_content>: ${last.mail}</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmPqrsAnswerNotified}</dt><dd>${answerCase.notified?has_content?then(answerCase.notified, uiLabelMap.DealercrmPqrsAnswerNotNotified)}</dd></div>
    </#if>
    <#if answerCase.used?has_content>
    <div><dt>${uiLabelMap.DealercrmPqrsAnswerUsed}</dt><dd>${answerCase.used}<#if answerCase.inTime?has_content>, ${(answerCase.inTime == "Y")?then(uiLabelMap.DealercrmPqrsAnswerInTime, uiLabelMap.DealercrmPqrsAnswerLate)}</#if></dd></div>
    </#if>
  </dl>
  <div class="dc-toolbar"><@letter last/></div>
  <#if (answerVersions?size > 1)>
  <details class="dc-pqrs-versions">
    <summary>${uiLabelMap.DealercrmPqrsAnswerVersions}: ${answerVersions?size - 1}</summary>
    <#list answerVersions[1..] as version>
    <div class="dc-pqrs-version">
      <p><strong>${uiLabelMap.DealercrmPqrsAnswerVersion} ${version.number}</strong> &#183; ${version.state}<#if version.sent?has_content> ${version.sent}</#if> &#183; ${version.by}, ${version.date} <@letter version/></p>
      <#if version.review?has_content><p>${uiLabelMap.DealercrmPqrsAnswerReviewSays}: ${version.review}</p></#if>
      <h4>${version.subject}</h4>
      <p class="dc-timeline-text">${version.text}</p>
    </div>
    </#list>
  </details>
  </#if>
</div>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerNone}</p>
</#if>
