<#-- The next days with a free place, or any other day -->
<nav class="dc-chips" aria-label="${uiLabelMap.DealercrmAppointmentNextDays}">
  <#list nearDays as near><a href="<@ofbizUrl>Appointment/View</@ofbizUrl>?workEffortId=${workEffortId}&amp;day=${near.key}#MoveBox"<#if near.current> aria-current="page"</#if>>${near.text}</a></#list>
</nav>
<form class="dc-filters" method="get" action="<@ofbizUrl>Appointment/View</@ofbizUrl>#MoveBox" name="ChooseMoveDay">
  <input type="hidden" name="workEffortId" value="${workEffortId}"/>
  <div><label for="move_day">${uiLabelMap.DealercrmAppointmentDate}</label><input type="date" id="move_day" name="day" value="${day}"/></div>
  <div><input type="submit" value="${uiLabelMap.DealercrmAppointmentShowTimes}"/></div>
</form>
<#if !slots?has_content><p class="dc-note">${uiLabelMap.DealercrmAppointmentNoSlots}</p></#if>
