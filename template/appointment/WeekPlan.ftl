<#-- A week of all sites: what is taken and what is free; each cell opens its day -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Appointment/Week</@ofbizUrl>" name="ChooseWeek">
  <div><label for="week_type">${uiLabelMap.DealercrmAppointmentType}</label>
    <select id="week_type" name="appointmentTypeId">
      <option value="">${uiLabelMap.DealercrmAppointmentAllTypes}</option>
      <#list types as type><option value="${type.id}"<#if type.id == typeId> selected="selected"</#if>>${type.text}</option></#list>
    </select></div>
  <div><label for="week_day">${uiLabelMap.DealercrmAppointmentDate}</label><input type="date" id="week_day" name="day" value="${dayKey}"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmAppointmentShow}"/></div>
</form>
<div class="dc-month">
  <a class="buttontext" rel="prev" href="<@ofbizUrl>Appointment/Week</@ofbizUrl>?day=${before}&amp;appointmentTypeId=${typeId}" aria-label="${uiLabelMap.DealercrmAppointmentWeekBefore}">&#8249;</a>
  <h2>${weekText}</h2>
  <a class="buttontext" rel="next" href="<@ofbizUrl>Appointment/Week</@ofbizUrl>?day=${after}&amp;appointmentTypeId=${typeId}" aria-label="${uiLabelMap.DealercrmAppointmentWeekAfter}">&#8250;</a>
</div>
<#if sites?has_content>
<div class="dc-week" role="table" aria-label="${uiLabelMap.DealercrmAppointmentWeekTitle}">
  <div class="dc-week-row dc-week-head" role="row"><span role="columnheader">${uiLabelMap.DealercrmSite}</span>
    <#list days as day><span role="columnheader"<#if day.today> class="dc-week-today"</#if>>${day.text}</span></#list></div>
  <#list sites as site>
  <div class="dc-week-row" role="row"><strong role="rowheader">${site.name}</strong>
    <#list site.cells as cell>
    <a role="cell" class="dc-week-cell<#if cell.closed> dc-week-closed<#elseif cell.full> dc-week-full<#elseif cell.past> dc-week-past</#if><#if cell.today> dc-week-today</#if>" href="<@ofbizUrl>Appointment/Day</@ofbizUrl>?facilityId=${site.facilityId}&amp;day=${cell.day}">
      <span class="dc-week-day">${cell.text}</span>
      <#if cell.closed><span class="dc-sub">${cell.holiday?then(uiLabelMap.DealercrmAppointmentHoliday, uiLabelMap.DealercrmAppointmentClosedShort)}</span>
      <#else><strong>${cell.taken}/${cell.places}</strong><span class="dc-week-bar"><span style="width: ${cell.share}%"></span></span>
        <#if !cell.past><span class="dc-sub">${uiLabelMap.DealercrmAppointmentFree}: ${cell.free}</span></#if></#if></a>
    </#list></div>
  </#list>
</div>
<p class="dc-hint">${uiLabelMap.DealercrmAppointmentWeekHint}</p>
<#else>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmAppointmentDayEmptyTitle}</h3><p>${uiLabelMap.DealercrmAppointmentDayEmpty}</p></div>
</#if>
