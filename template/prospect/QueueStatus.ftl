<#-- How much waits; shown above the call and when nothing is claimed -->
<p class="dc-queue-status">
  <span><strong>${untouched}</strong> ${uiLabelMap.DealercrmProspectWaiting}</span>
  <span><strong>${dueAgain}</strong> ${uiLabelMap.DealercrmProspectDueAgain}</span>
</p>
