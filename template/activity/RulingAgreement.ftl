<#-- How far rulings follow the proposals; every figure opens its activities -->
<#assign list><@ofbizUrl>Activity/List</@ofbizUrl>?${filterQuery}</#assign>
<#macro tally title rows filter>
<h3 class="dc-section">${title}</h3>
<table class="basic-table dc-figures">
  <thead><tr class="header-row"><th></th><th>${uiLabelMap.DealercrmRulingRuled}</th><th>${uiLabelMap.DealercrmRulingAgreed}</th><th>${uiLabelMap.DealercrmRulingAgreement}</th></tr></thead>
  <tbody>
  <#list rows as row>
  <tr><td>${row.name}</td><td><a href="${list}&amp;${filter}=${row.id}">${row.count}</a></td><td>${row.agreed}</td><td>${row.share}</td></tr>
  </#list>
  </tbody>
</table>
</#macro>
<div class="dc-month">
  <a class="buttontext" href="<@ofbizUrl>Ruling/Agreement</@ofbizUrl>?ruledMonth=${previousMonth}">&#8249; ${uiLabelMap.DealercrmIndicatorPreviousMonth}</a>
  <h2>${monthLabel}</h2>
  <a class="buttontext" href="<@ofbizUrl>Ruling/Agreement</@ofbizUrl>?ruledMonth=${nextMonth}">${uiLabelMap.DealercrmIndicatorNextMonth} &#8250;</a>
</div>
<div class="dc-tiles">
  <div class="dc-tile dc-tile-strong"><span class="dc-tile-title">${uiLabelMap.DealercrmRulingAgreement}</span>
    <span class="dc-tile-value">${agreement.share}</span><span class="dc-tile-detail">${agreement.agreed} / ${agreement.count}</span></div>
  <#list validities as validity>
  <div class="dc-tile"><span class="dc-tile-title">${uiLabelMap.DealercrmRulingDecision}: ${validity.text}</span>
    <a class="dc-tile-value" href="${list}&amp;validity=${validity.id}">${validity.count}</a></div>
  </#list>
</div>
<div class="screenlet"><div class="screenlet-body">
<p class="dc-hint">${uiLabelMap.DealercrmRulingAgreementHint}</p>
<table class="basic-table dc-figures" id="AgreementMatrix">
  <thead><tr class="header-row"><th>${uiLabelMap.DealercrmRulingProposal} \ ${uiLabelMap.DealercrmRulingDecision}</th><#list validities as validity><th>${validity.text}</th></#list></tr></thead>
  <tbody>
  <#list matrix as row>
  <tr><td>${row.text}</td>
    <#list validities as validity><td<#if row.id == validity.id> class="dc-strong"</#if>><#if row.counts[validity.id] gt 0><a href="${list}&amp;ruledProposal=${row.id}&amp;validity=${validity.id}">${row.counts[validity.id]}</a><#else>0</#if></td></#list></tr>
  </#list>
  </tbody>
</table>
<#if byRule?has_content><@tally title=uiLabelMap.DealercrmRulingByRule rows=byRule filter="ruledRule"/></#if>
<#if byRuler?has_content><@tally title=uiLabelMap.DealercrmRulingByRuler rows=byRuler filter="ruler"/></#if>
</div></div>
