<#-- What to ask, and one key for each outcome; queue.js makes the buttons and keys fill the form below -->
<#if queue.script?has_content>
<section class="dc-script">
  <h3>${uiLabelMap.DealercrmQueueScript}</h3>
  <ol><#list queue.script as line><li>${line}</li></#list></ol>
</section>
</#if>
<div class="dc-outcomes" role="group" aria-label="${queue.question}" data-form="${queue.form}" data-field="${queue.field}"
    data-release="${queue.release}" data-user="${userLogin.userLoginId}" data-record="${queue.recordId}" data-token="${queue.token}"
    data-title="${queue.title}">
  <#list queue.outcomes as outcome>
  <button type="button" class="dc-outcome dc-outcome-${outcome.tone}" data-value="${outcome.id}" data-key="${outcome.key!}"
      data-requires="${outcome.requires!}"><kbd>${outcome.key!}</kbd> ${outcome.text}</button>
  </#list>
</div>
<p class="dc-hint">${uiLabelMap.DealercrmQueueKeys}</p>
