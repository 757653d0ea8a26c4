<#-- What the agent has to know about the reason of the call -->
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmProactiveWorkCost}</dt><dd class="dc-timeline-text">${sheet.workCost!"–"}</dd></div>
  <div><dt>${uiLabelMap.DealercrmProactiveParts}</dt><dd class="dc-timeline-text">${sheet.partsNeeded!"–"}</dd></div>
  <div><dt>${uiLabelMap.DealercrmProactiveTime}</dt><dd class="dc-timeline-text">${sheet.workTime!"–"}</dd></div>
  <div><dt>${uiLabelMap.DealercrmProactiveStaff}</dt><dd class="dc-timeline-text">${sheet.staffAvailability!"–"}</dd></div>
</dl>
