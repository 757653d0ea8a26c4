<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#function three number><#return number?string("000")></#function>
<entity-engine-xml>
<#-- Three of four customers authorised calls and WhatsApp in a form, not long after their visit -->
<#list 0..95 as i>
  <#if i % 4 != 3>
  <#list ["CALL", "WHATSAPP"] as channel>
  <ContactChoice contactChoiceId="DCRM_D${three(i)}_${channel[0]}" choiceTypeId="AUTHORISED" partyId="DCRM_DEMO_${three(i)}" channelId="${channel}"
      purposeId="COMMERCIAL" fromDate="${day(60)} 10:00:00" saidById="DCRM_CW_FORM" comments="Autorización firmada en la sala"
      recordedDate="${day(60)} 10:05:00" recordedByUserLogin="dcrm.agent"/>
  </#list>
  </#if>
</#list>
  <ContactChoice contactChoiceId="DCRM_DEMO_OUT1" choiceTypeId="OPT_OUT" partyId="DCRM_DEMO_005" address="+573000000005" channelId="CALL" purposeId="COMMERCIAL"
      fromDate="${day(6)} 11:20:00" saidById="DCRM_CW_CALL" comments="Pide que no lo llamen con ofertas; WhatsApp sí"
      recordedDate="${day(6)} 11:21:00" recordedByUserLogin="dcrm.agent"/>
  <ContactChoice contactChoiceId="DCRM_DEMO_OUT2" choiceTypeId="OPT_OUT" partyId="DCRM_DEMO_014" address="+573000000014"
      fromDate="${day(40)} 16:00:00" saidById="DCRM_CW_EMAIL" comments="No desea ningún contacto"
      recordedDate="${day(39)} 08:30:00" recordedByUserLogin="dcrm.lead" withdrawnDate="${day(12)} 09:00:00" withdrawnById="DCRM_CW_PERSON"
      withdrawnComments="En la sala pide que lo vuelvan a llamar" withdrawnByUserLogin="dcrm.agent"/>
  <ContactListCheck listCheckId="DCRM_DEMO_RNE" listId="RNE" statusId="IMPORTED" checkedDate="${day(3)}" validUntil="${day(-27)}" checkedCount="80"
      excludedCount="3" importedDate="${day(3)} 09:15:00" importedByUserLogin="dcrm.lead"/>
<#list 0..79 as i>
  <#assign out = [11, 24, 53]?seq_contains(i)>
  <ContactListNumber listId="RNE" address="+573000000${three(i)}" callExcluded="${out?then('Y', 'N')}" smsExcluded="${out?then('Y', 'N')}" appExcluded="${(i == 11)?then('Y', 'N')}"
      emailExcluded="N"<#if out> registeredDate="${day(45)}"</#if> checkedDate="${day(3)} 09:15:00" validUntil="${day(-27)}" listCheckId="DCRM_DEMO_RNE"/>
</#list>
</entity-engine-xml>
