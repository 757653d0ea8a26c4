<#-- The filters live in the URL, so a list can be kept, sent and opened again -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Appointment/List</@ofbizUrl>" name="FilterAppointments">
  <div><label for="filter_text">${uiLabelMap.DealercrmAppointmentSearch}</label>
    <input type="search" id="filter_text" name="text" value="${filter.text!}" maxlength="60"/></div>
  <#list ["from", "thru"] as name>
  <div><label for="filter_${name}">${uiLabelMap["DealercrmAppointment_" + name]}</label>
    <input type="date" id="filter_${name}" name="${name}" value="${filter[name]!}"/></div>
  </#list>
  <#list filterFields as field>
  <div><label for="filter_${field.name}">${field.label}</label>
    <select id="filter_${field.name}" name="${field.name}">
      <option value="">${["facilityId", "brandId"]?seq_contains(field.name)?then(uiLabelMap.DealercrmAllFeminine, uiLabelMap.DealercrmAll)}</option>
      <#list field.options as option>
      <option value="${option[0]}"<#if option[0] == field.value> selected="selected"</#if>>${option[1]!}</option>
      </#list>
    </select></div>
  </#list>
  <#if filter.sourceId?has_content><input type="hidden" name="sourceId" value="${filter.sourceId}"/></#if>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmFilter}"/>
    <a class="buttontext" href="<@ofbizUrl>Appointment/List</@ofbizUrl>">${uiLabelMap.DealercrmClear}</a></div>
</form>
