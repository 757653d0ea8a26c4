<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Activity/List</@ofbizUrl>" name="FilterActivities">
  <div><label for="filter_text">${uiLabelMap.DealercrmActivitySearch}</label>
    <input type="search" id="filter_text" name="text" value="${filter.text!}" maxlength="60"/></div>
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${filter.month!}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <div><label for="filter_week">${uiLabelMap.DealercrmActivityWeek}</label>
    <input type="week" id="filter_week" name="week" value="${filter.week!}" pattern="[0-9]{4}-W[0-9]{2}" placeholder="2026-W47"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${["brandId", "facilityId", "validity", "proposal"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <#list filtersHidden as name>
  <#if filter[name]?has_content><input type="hidden" name="${name}" value="${filter[name]}"/></#if>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>Activity/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
