<#-- The month and what cuts its figures; both live in the URL -->
<#assign here><@ofbizUrl>PqrsReport/View</@ofbizUrl></#assign>
<#assign cuts = cutQuery?has_content?then("&amp;" + cutQuery, "")>
<#if wrongMonth?has_content><div class="dc-warning" role="alert">${wrongMonth}</div></#if>
<div class="dc-month">
  <a class="buttontext" href="${here}?month=${previousMonth}${cuts}">&#8249; ${uiLabelMap.DealercrmIndicatorPreviousMonth}</a>
  <h2>${monthLabel}</h2>
  <a class="buttontext" href="${here}?month=${nextMonth}${cuts}">${uiLabelMap.DealercrmIndicatorNextMonth} &#8250;</a>
</div>
<form class="dc-filters" method="get" action="${here}" name="FilterPqrsFigures">
  <div><label for="figure_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="figure_month" name="month" value="${monthId}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="figure_${field.name}">${field.label}</label>
    <select id="figure_${field.name}" name="${field.name}">
      <option value="">${(field.name == "pqrsTypeId")?then(uiLabelMap.DealercrmAll, uiLabelMap.DealercrmAllFeminine)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="${here}?month=${monthId}">${uiLabelMap.DealercrmClear}</a></div>
</form>
