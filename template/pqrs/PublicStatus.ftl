<#-- How far a case is: for who has its receipt -->
<#if refusal?has_content><div class="pq-alert" role="alert" tabindex="-1" autofocus="autofocus"><p><strong>${refusal}</strong></p></div></#if>
<#if state.number?has_content>
<section class="pq-good" role="status" aria-label="${uiLabelMap.DealercrmPqrsPublicStatusTitle}">
  <p><strong>${state.state}</strong></p>
  <#if state.asked?has_content>
  <p>${uiLabelMap.DealercrmPqrsToldPublicAsked}</p>
  <blockquote class="pq-asked">${state.asked}</blockquote>
  <p>${state.until?has_content?then(uiLabelMap.DealercrmPqrsToldPublicUntil + " " + state.until + ".", uiLabelMap.DealercrmPqrsToldPublicNoEnd)}</p>
  </#if>
</section>
<dl class="pq-facts">
  <div class="pq-big"><dt>${uiLabelMap.DealercrmPqrsPublicNumber}</dt><dd>${state.number}</dd></div>
  <div><dt>${uiLabelMap.DealercrmPqrsPublicReceived}</dt><dd>${state.received}</dd></div>
  <#if state.due?has_content><div><dt>${uiLabelMap.DealercrmPqrsPublicDue}</dt><dd>${state.due}</dd></div></#if>
  <#if state.answered?has_content><div><dt>${uiLabelMap.DealercrmPqrsPublicAnswered}</dt><dd>${state.answered}</dd></div></#if>
</dl>
<#else>
<p class="pq-lead">${uiLabelMap.DealercrmPqrsPublicStatusLead}</p>
</#if>
<form name="PublicState" class="pq-form" method="post" action="<@ofbizUrl>statusShow</@ofbizUrl>">
  <fieldset>
    <legend>${uiLabelMap.DealercrmPqrsPublicReceipt}</legend>
    <div class="pq-two">
      <div class="pq-field"><label for="pq_caseNumber">${uiLabelMap.DealercrmPqrsPublicNumber}</label>
        <input id="pq_caseNumber" name="caseNumber" type="text" maxlength="20" value="${caseNumber}" placeholder="2026-000123" autocomplete="off"/></div>
      <div class="pq-field"><label for="pq_code">${uiLabelMap.DealercrmPqrsPublicCode}</label>
        <input id="pq_code" name="code" type="text" maxlength="20" value="" placeholder="ABCD-2345-WXYZ" autocomplete="off"/></div>
    </div>
  </fieldset>
  <input type="hidden" name="endWhole" value="1"/>
  <p class="pq-send"><button type="submit">${uiLabelMap.DealercrmPqrsPublicStatusShow}</button></p>
</form>
