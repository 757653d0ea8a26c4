<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Prospect/List</@ofbizUrl>" name="FilterProspects">
  <div><label for="filter_text">${uiLabelMap.DealercrmProspectSearch}</label>
    <input type="search" id="filter_text" name="text" value="${filter.text!}" maxlength="60"/></div>
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${filter.month!}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${["brandId", "facilityId", "verificationStatusId", "stageId"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <#if filter.intakeRunId?has_content><input type="hidden" name="intakeRunId" value="${filter.intakeRunId}"/></#if>
  <#if filter.contactable?has_content><input type="hidden" name="contactable" value="${filter.contactable}"/></#if>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>Prospect/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
