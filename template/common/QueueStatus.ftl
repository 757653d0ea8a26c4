<#-- How much waits; below it queue.js lists what was typed and not saved -->
<p class="dc-queue-status">
  <#list queue.counts as count>
  <span><strong>${count[0]}</strong> ${count[1]}</span>
  </#list>
</p>
<div class="dc-drafts" hidden="hidden" data-user="${userLogin.userLoginId}" data-form="${queue.form}" data-discard="${uiLabelMap.DealercrmQueueDiscard}">
  <p>${uiLabelMap.DealercrmQueueUnsaved}</p>
</div>
