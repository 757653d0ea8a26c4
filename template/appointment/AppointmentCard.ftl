<#-- What was agreed, with whom and for which vehicle -->
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="dc-status dc-status-${appointment.statusStyle}">${appointment.status}</span>
    <#if appointment.overbookReason?has_content><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmAppointmentOverbooked}</span></#if>
    <span class="dc-card-days">${uiLabelMap["DealercrmAppointmentNext_" + appointment.unresolved?then("UNRESOLVED", appointment.statusId)]}</span>
  </p>
  <p class="dc-visit-when">${fullDay}, ${appointment.time} – ${appointment.endTime}</p>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmAppointmentType}</dt><dd>${appointment.type}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${appointment.siteName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmPhone}</dt><dd><#if appointment.phoneNumber?has_content><a class="dc-call" href="tel:${appointment.phoneNumber?replace("[^0-9+]", "", "r")}">${appointment.phoneNumber}</a><#else>&#8211;</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmAppointmentEmail}</dt><dd>${email?has_content?then(email, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmAppointmentVehicle}</dt><dd><#if vehicle?has_content>${vehicle.plate!} ${vehicle.modelName!} ${(vehicle.modelYear?c)!}<#if vehicle.odometerKm?has_content> &#183; ${vehicle.odometerKm} km</#if><#else>&#8211;</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${appointment.brandName?has_content?then(appointment.brandName, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmAppointmentBookedBy}</dt><dd>${appointment.bookedBy?has_content?then(appointment.bookedBy, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmAppointmentAdviser}</dt><dd>${appointment.adviser?has_content?then(appointment.adviser, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmAppointmentSource}</dt><dd>${appointment.source}</dd></div>
  </dl>
  <#if appointment.comments?has_content><p class="dc-timeline-text">${appointment.comments}</p></#if>
  <#if appointment.overbookReason?has_content><p class="dc-hint">${uiLabelMap.DealercrmAppointmentOverbookReason}: ${appointment.overbookReason}</p></#if>
  <div class="dc-toolbar">
    <a class="buttontext" href="<@ofbizUrl>Appointment/Day</@ofbizUrl>?facilityId=${appointment.facilityId}&amp;day=${appointment.dayKey}">${uiLabelMap.DealercrmAppointmentOpenDay}</a>
    <#if mayBook!false><a class="buttontext" href="<@ofbizUrl>Appointment/Edit</@ofbizUrl>?partyId=${appointment.partyId}&amp;facilityId=${appointment.facilityId}&amp;appointmentTypeId=${appointment.appointmentTypeId}<#if appointment.vehicleId?has_content>&amp;vehicleId=${appointment.vehicleId}</#if>">${uiLabelMap.DealercrmAppointmentAgain}</a></#if>
  </div>
</div>
