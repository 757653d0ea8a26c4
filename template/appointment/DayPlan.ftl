<#-- One day of a site: each type with its slots, what is free of them and who comes -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Appointment/Day</@ofbizUrl>" name="ChooseDay">
  <div><label for="day_site">${uiLabelMap.DealercrmSite}</label>
    <select id="day_site" name="facilityId">
      <#list sites as site><option value="${site.facilityId}"<#if site.facilityId == facilityId> selected="selected"</#if>>${site.facilityName}</option></#list>
    </select></div>
  <div><label for="day_day">${uiLabelMap.DealercrmAppointmentDate}</label><input type="date" id="day_day" name="day" value="${dayKey}"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmAppointmentShow}"/></div>
</form>
<div class="dc-month">
  <a class="buttontext" rel="prev" href="<@ofbizUrl>Appointment/Day</@ofbizUrl>?facilityId=${facilityId}&amp;day=${before}" aria-label="${uiLabelMap.DealercrmAppointmentDayBefore}">&#8249;</a>
  <h2>${dayText}</h2>
  <span class="dc-toolbar">
    <#if dayKey != todayKey><a class="buttontext" href="<@ofbizUrl>Appointment/Day</@ofbizUrl>?facilityId=${facilityId}">${uiLabelMap.DealercrmAppointmentToday}</a></#if>
    <a class="buttontext" rel="next" href="<@ofbizUrl>Appointment/Day</@ofbizUrl>?facilityId=${facilityId}&amp;day=${after}" aria-label="${uiLabelMap.DealercrmAppointmentDayAfter}">&#8250;</a>
  </span>
</div>
<#if holiday?has_content><p class="dc-note">${uiLabelMap.DealercrmAppointmentHoliday}: ${holiday}</p></#if>
<#list changes as change><p class="dc-note">${change}</p></#list>
<#if groups?has_content>
<div class="dc-tiles">
  <#list tiles as tile><div class="dc-tile"><span class="dc-tile-title">${tile[0]}</span><span class="dc-tile-value">${tile[1]}</span></div></#list>
</div>
<div class="dc-day">
<#list groups as group>
<section class="screenlet"><div class="screenlet-title-bar"><ul><li class="h3">${group.name}</li></ul></div>
<div class="screenlet-body dc-slots">
  <#list group.lines as line>
  <div class="dc-slot<#if line.past> dc-slot-past</#if>">
    <div class="dc-slot-time"><strong>${line.time}</strong>
      <span class="dc-sub"><#if line.places == 0>${uiLabelMap.DealercrmAppointmentOutside}<#else>${line.taken}/${line.places}<#if line.over> <span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmAppointmentOver}</span></#if></#if></span></div>
    <div class="dc-slot-people">
      <#list line.appointments as one>
      <#if one.hidden??><span class="dc-visit dc-visit-hidden">${uiLabelMap.DealercrmAppointmentTaken}</span><#else>
      <a class="dc-visit dc-visit-${one.statusStyle}" href="<@ofbizUrl>Appointment/View</@ofbizUrl>?workEffortId=${one.workEffortId}"><strong>${one.customerName}</strong>
        <span class="dc-sub"><#if one.plate?has_content>${one.plate} &#183; </#if>${one.status}<#if one.overbookReason?has_content> &#183; ${uiLabelMap.DealercrmAppointmentOverbooked}</#if></span></a></#if>
      </#list>
      <#if line.free gt 0 && mayBook><a class="dc-visit dc-visit-free" href="<@ofbizUrl>Appointment/Edit</@ofbizUrl>?facilityId=${facilityId}&amp;appointmentTypeId=${group.id}&amp;day=${dayKey}&amp;time=${line.time}">+ ${uiLabelMap.DealercrmAppointmentBookHere} <span class="dc-sub">${uiLabelMap.DealercrmAppointmentFree}: ${line.free}</span></a>
      <#elseif line.free gt 0><span class="dc-visit dc-visit-hidden">${uiLabelMap.DealercrmAppointmentFree}: ${line.free}</span></#if>
    </div>
  </div>
  </#list>
</div></section>
</#list>
</div>
<#elseif hadSlots>
<div class="dc-empty"><h3>${uiLabelMap.DealercrmAppointmentDayNobody}</h3></div>
<#else>
<div class="dc-empty">
  <h3>${uiLabelMap.DealercrmAppointmentDayEmptyTitle}</h3>
  <p><#if holiday?has_content>${uiLabelMap.DealercrmAppointmentDayEmptyHoliday}<#else>${uiLabelMap.DealercrmAppointmentDayEmpty}</#if></p>
  <#if maySetUp><a class="buttontext" href="<@ofbizUrl>AppointmentOpening/List</@ofbizUrl>?facilityId=${facilityId}">${uiLabelMap.DealercrmAppointmentCapacityTitle}</a></#if>
</div>
</#if>
