<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<#list wrongDays as wrong><p class="dc-hint" role="alert">${wrong}</p></#list>
<form class="dc-filters" method="get" action="<@ofbizUrl>Pqrs/List</@ofbizUrl>" name="FilterCases">
  <div><label for="filter_text">${uiLabelMap.DealercrmPqrs_text}</label>
    <input type="search" id="filter_text" name="text" value="${text}" maxlength="60"/></div>
  <div><label for="filter_month">${uiLabelMap.DealercrmPqrs_month}</label>
    <input type="month" id="filter_month" name="month" value="${month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <#if field.name != "state"><option value="">${["facilityId", "brandId", "pqrsAreaId", "pqrsCauseId", "measure", "age"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option></#if>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <#if intakeRunId?has_content><input type="hidden" name="intakeRunId" value="${intakeRunId}"/></#if>
  <#list period as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <input type="date" id="filter_${field.name}" name="${field.name}" value="${field.value}"/></div>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>Pqrs/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
