<#-- The filters live in the URL, so figures can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>${target}</@ofbizUrl>" name="FilterFigures">
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <#if everyMonth><select id="filter_month" name="month"><option value="ALL">${uiLabelMap.DealercrmProactiveEveryMonth}</option><option value="">${uiLabelMap.DealercrmProactiveThisMonth}</option></select>
    <#else><input type="month" id="filter_month" name="month" value="${filter.month!}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></#if></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${["marketingCampaignId", "brandId", "facilityId"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <#if filter.measure?has_content><input type="hidden" name="measure" value="${filter.measure}"/></#if>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <#if !everyMonth><a class="buttontext" href="<@ofbizUrl>${target}</@ofbizUrl>?month=ALL">${uiLabelMap.DealercrmProactiveEveryMonth}</a></#if>
    <a class="buttontext" href="<@ofbizUrl>${target}</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
