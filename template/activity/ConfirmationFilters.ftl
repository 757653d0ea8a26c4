<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Confirmation/List</@ofbizUrl>" name="FilterConfirmations">
  <div><label for="filter_text">${uiLabelMap.DealercrmConfirmationSearch}</label>
    <input type="search" id="filter_text" name="text" value="${filter.text!}" maxlength="60"/></div>
  <div><label for="filter_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="filter_month" name="month" value="${filter.month!}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value=""><#if field.name == "calls">${uiLabelMap.DealercrmConfirmationInForceOnly}<#else>${["brandId", "facilityId"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</#if></option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>Confirmation/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
