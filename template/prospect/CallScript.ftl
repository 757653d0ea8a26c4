<#-- What to ask, and one key for each outcome; queue.js makes the buttons and keys fill the form below -->
<section class="dc-script">
  <h3>${uiLabelMap.DealercrmProspectScript}</h3>
  <ol><#list script as line><li>${line}</li></#list></ol>
</section>
<div class="dc-verdicts" role="group" aria-label="${uiLabelMap.DealercrmProspectVerdict}" data-form="RecordVerdict">
  <#list verdictTypes as type>
  <button type="button" class="dc-verdict dc-verdict-${type.outcome}" data-verdict="${type.id}" data-key="${type.key!}"
      data-comment="${type.needsComment?string("required", "optional")}"><kbd>${type.key!}</kbd> ${type.text}</button>
  </#list>
</div>
<p class="dc-hint">${uiLabelMap.DealercrmProspectKeys}</p>
