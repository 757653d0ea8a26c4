<#-- One key for each step that can be taken now -->
<p class="dc-keys" data-keys="<#if mayCONFIRM?has_content>c:ConfirmAppointment </#if><#if mayATTEND?has_content>a:AttendAppointment </#if><#if mayNO_SHOW?has_content>n:MissAppointment </#if><#if mayRESCHEDULE?has_content>r:RescheduleAppointment </#if><#if mayCANCEL?has_content>x:CancelAppointment</#if>">
  <#if mayCONFIRM?has_content><span><kbd>C</kbd> ${uiLabelMap.DealercrmAppointmentAction_CONFIRM}</span></#if>
  <#if mayATTEND?has_content><span><kbd>A</kbd> ${uiLabelMap.DealercrmAppointmentAction_ATTEND}</span></#if>
  <#if mayNO_SHOW?has_content><span><kbd>N</kbd> ${uiLabelMap.DealercrmAppointmentAction_NO_SHOW}</span></#if>
  <#if mayRESCHEDULE?has_content><span><kbd>R</kbd> ${uiLabelMap.DealercrmAppointmentAction_RESCHEDULE}</span></#if>
  <#if mayCANCEL?has_content><span><kbd>X</kbd> ${uiLabelMap.DealercrmAppointmentAction_CANCEL}</span></#if>
</p>
