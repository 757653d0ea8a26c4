<#-- Each ratio stands with its numerator and denominator; every figure opens its rows -->
<#assign list><@ofbizUrl>CampaignReport/Contacts</@ofbizUrl></#assign>
<#macro ratio value="" part=0 whole=0><strong><#if value?has_content>${(value * 100)?string("0.00")} %<#else>–</#if></strong><span class="dc-sub">${part} / ${whole}</span></#macro>
<#macro count query measure number><a href="${list}?${query}&amp;measure=${measure}">${number}</a></#macro>
<div class="dc-tiles">
  <div class="dc-tile dc-tile-strong"><span class="dc-tile-title">${uiLabelMap.DealercrmProactiveSheetEffectiveness}</span><span class="dc-tile-value"><#if total.effectiveness()??>${(total.effectiveness() * 100)?string("0.00")} %<#else>–</#if></span><span class="dc-tile-detail">${total.effective()} / ${total.calls()} · ${effectiveText}</span></div>
  <div class="dc-tile"><span class="dc-tile-title">${uiLabelMap.DealercrmProactiveSheetContactability}</span><span class="dc-tile-value"><#if total.contactability()??>${(total.contactability() * 100)?string("0.00")} %<#else>–</#if></span><span class="dc-tile-detail">${total.contacted()} / ${total.worked()}</span></div>
  <div class="dc-tile"><span class="dc-tile-title">${uiLabelMap.DealercrmProactiveSheetBookedOfContacted}</span><span class="dc-tile-value"><#if total.bookedOfContacted()??>${(total.bookedOfContacted() * 100)?string("0.00")} %<#else>–</#if></span><span class="dc-tile-detail">${total.booked()} / ${total.contacted()}</span></div>
  <div class="dc-tile"><span class="dc-tile-title">${uiLabelMap.DealercrmProactiveSheetBookedOfWorked}</span><span class="dc-tile-value"><#if total.bookedOfWorked()??>${(total.bookedOfWorked() * 100)?string("0.00")} %<#else>–</#if></span><span class="dc-tile-detail">${total.booked()} / ${total.worked()}</span></div>
  <div class="dc-tile"><span class="dc-tile-title">${uiLabelMap.DealercrmProactiveSheetAttendance}</span><span class="dc-tile-value"><#if total.attendance()??>${(total.attendance() * 100)?string("0.00")} %<#else>–</#if></span><span class="dc-tile-detail">${total.attended()} / ${total.due()}<#if total.unresolved() gt 0> · ${total.unresolved()} ${uiLabelMap.DealercrmProactiveUnresolved}</#if></span></div>
</div>
<#if total.calls() == 0><p class="dc-hint">${uiLabelMap.DealercrmProactiveNoCalls}</p></#if>
<#list cuts as cut>
<#if cut.rows?has_content>
<h3 class="dc-section">${cut.title}</h3>
<div class="dc-scroll">
<table class="basic-table hover-bar dc-figures dc-counted" id="FiguresBy_${cut.id}">
  <thead><tr class="header-row"><th>${cut.title}</th><th class="dc-number">${uiLabelMap.DealercrmProactiveSheetCalls}</th>
    <th>${uiLabelMap.DealercrmProactiveSheetEffectiveness}</th><th>${uiLabelMap.DealercrmProactiveSheetContactability}</th>
    <th>${uiLabelMap.DealercrmProactiveSheetBookedOfContacted}</th><th>${uiLabelMap.DealercrmProactiveSheetBookedOfWorked}</th>
    <th class="dc-number">${uiLabelMap.DealercrmProactiveSheetMessages}</th></tr></thead>
  <tbody>
  <#list cut.rows as row><#assign f = row.figures/>
  <tr><td>${row.name}</td><td class="dc-number"><@count row.query "CALLS" f.calls()/></td>
    <td><a href="${list}?${row.query}&amp;measure=EFFECTIVE"><@ratio f.effectiveness() f.effective() f.calls()/></a></td>
    <td><a href="${list}?${row.query}&amp;measure=CONTACTED"><@ratio f.contactability() f.contacted() f.worked()/></a></td>
    <td><a href="${list}?${row.query}&amp;measure=BOOKED"><@ratio f.bookedOfContacted() f.booked() f.contacted()/></a></td>
    <td><a href="${list}?${row.query}&amp;measure=BOOKED"><@ratio f.bookedOfWorked() f.booked() f.worked()/></a></td>
    <td class="dc-number"><@count row.query "MESSAGES" f.messages()/></td></tr>
  </#list>
  </tbody>
</table>
</div>
</#if>
</#list>
<div class="dc-halves">
<#list reasonKinds as kind>
<section>
  <h3 class="dc-section">${kind.title}</h3>
  <#if kind.rows?has_content>
  <ul class="dc-lines"><#list kind.rows as row><li><a href="${list}?${row.query}"><strong>${row.count}</strong> ${row.name}</a><span class="dc-hint">${(row.count / kind.total * 100)?string("0.0")} %</span></li></#list></ul>
  <#else><p class="dc-hint">–</p></#if>
</section>
</#list>
</div>
