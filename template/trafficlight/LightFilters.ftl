<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>TrafficLight/List</@ofbizUrl>" name="FilterLights">
  <div><label for="light_text">${uiLabelMap.DealercrmTrafficLightSearch}</label>
    <input type="search" id="light_text" name="text" value="${filter.text}" maxlength="60"/></div>
  <#list filterFields as field>
  <div><label for="light_${field.name}">${field.label}</label>
    <select id="light_${field.name}" name="${field.name}">
      <option value="">${field.every}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <div><label for="light_daysFrom">${uiLabelMap.DealercrmTrafficLightDaysFrom}</label>
    <input type="number" id="light_daysFrom" name="daysFrom" value="${filter.daysFrom}" min="0" max="9999"/></div>
  <div><label for="light_daysThru">${uiLabelMap.DealercrmTrafficLightDaysThru}</label>
    <input type="number" id="light_daysThru" name="daysThru" value="${filter.daysThru}" min="0" max="9999"/></div>
  <div><label for="light_month">${uiLabelMap.DealercrmMonth}</label>
    <input type="month" id="light_month" name="month" value="${filter.month}" pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-11"/></div>
  <div class="dc-check"><input type="checkbox" id="light_noFollowUp" name="noFollowUp" value="Y"<#if filter.noFollowUp == "Y"> checked="checked"</#if>/>
    <label for="light_noFollowUp">${uiLabelMap.DealercrmTrafficLightWithout}</label></div>
  <#if sort?has_content><input type="hidden" name="sort" value="${sort}"/></#if>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>TrafficLight/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
