<#-- What for, where and when, then who: all of it lives in the URL -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Appointment/Edit</@ofbizUrl>" name="ChooseSlotAndCustomer">
  <div><label for="book_type">${uiLabelMap.DealercrmAppointmentType}</label>
    <select id="book_type" name="appointmentTypeId"><#list types as type><option value="${type.id}"<#if type.id == appointmentTypeId> selected="selected"</#if>>${type.text}</option></#list></select></div>
  <div><label for="book_site">${uiLabelMap.DealercrmSite}</label>
    <select id="book_site" name="facilityId"><#list sites as site><option value="${site.id}"<#if site.id == facilityId> selected="selected"</#if>>${site.text}</option></#list></select></div>
  <div><label for="book_day">${uiLabelMap.DealercrmAppointmentDate}</label><input type="date" id="book_day" name="day" value="${day}"/></div>
  <div><label for="book_search">${uiLabelMap.DealercrmAppointmentFindCustomer}</label>
    <input type="search" id="book_search" name="search" size="28" maxlength="60" value="${search}"<#if !partyId?has_content> autofocus="autofocus"</#if>/></div>
  <#if partyId?has_content><input type="hidden" name="partyId" value="${partyId}"/></#if>
  <#if booking.time?has_content><input type="hidden" name="time" value="${booking.time}"/></#if>
  <#if booking.vehicleId?has_content><input type="hidden" name="vehicleId" value="${booking.vehicleId}"/></#if>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmAppointmentShow}"/></div>
</form>
<nav class="dc-chips" aria-label="${uiLabelMap.DealercrmAppointmentNextDays}">
  <#list nearDays as near><a href="<@ofbizUrl>Appointment/Edit</@ofbizUrl>?facilityId=${facilityId}&amp;appointmentTypeId=${appointmentTypeId}&amp;day=${near.key}<#if partyId?has_content>&amp;partyId=${partyId}</#if><#if booking.vehicleId?has_content>&amp;vehicleId=${booking.vehicleId}</#if>"<#if near.current> aria-current="page"</#if>>${near.text}</a></#list>
</nav>
<#if !slots?has_content><p class="dc-note">${uiLabelMap.DealercrmAppointmentNoSlots}</p></#if>
<#if found?has_content>
<ul class="dc-lines">
  <#list found as one><li><a href="<@ofbizUrl>Appointment/Edit</@ofbizUrl>?facilityId=${facilityId}&amp;appointmentTypeId=${appointmentTypeId}&amp;day=${day}&amp;partyId=${one.partyId}<#if booking.time?has_content>&amp;time=${booking.time}</#if>"><strong>${one.name}</strong></a>
    <span>${one.phone}</span> <span class="dc-hint"><#list one.vehicles as vehicle>${vehicle.text}<#sep>, </#list></span></li></#list>
</ul>
<#elseif search?has_content>
<p class="dc-note">${uiLabelMap.DealercrmAppointmentNobodyFound}</p>
</#if>
<#if customer?has_content>
<p class="dc-card-lead"><strong>${customer.name}</strong> <span>${customer.phone}</span> <span class="dc-hint">${customer.email}</span>
  <a class="buttontext" href="<@ofbizUrl>Appointment/Edit</@ofbizUrl>?facilityId=${facilityId}&amp;appointmentTypeId=${appointmentTypeId}&amp;day=${day}<#if booking.time?has_content>&amp;time=${booking.time}</#if>">${uiLabelMap.DealercrmAppointmentOtherCustomer}</a></p>
</#if>
