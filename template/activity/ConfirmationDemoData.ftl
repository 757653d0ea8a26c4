<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#-- Rows of the promoter: customers of the workshop's counter, who are no prospects; the third has no number -->
<#assign rows = [["Taller El Piñón", "+573000000911", "ACTT_VISIT", "Visita al taller: se ofrecen filtros y pastillas; piden lista de precios."],
    ["Transportes La Sabana", "+573000000912", "ACTT_CALL", "Llamada: pedido de correas para dos camiones, se confirma entrega."],
    ["Autoservicio Nariño", "", "ACTT_VISIT", "Visita en frío; dejan pendiente el teléfono del encargado."],
    ["Frenos del Norte", "+573000000914", "ACTT_QUOTE", "Se cotizan discos y campanas; quedan de responder esta semana."]]>
<entity-engine-xml>
<#list rows as row>
  <FollowUpActivity activityId="DCRM_CNF_${row?index + 1}" rowKey="E|DCRM_CNF_${row?index + 1}" activityTypeId="${row[2]}" statusId="ACTV_DONE"
      doneDate="${day(row?index + 1)} 16:00:00" doneDay="${day(row?index + 1)}" adviserPartyId="DCRM_PROMOTER_01" brandId="DCRM_ANDES"
      facilityId="DCRM_BOG_NORTE" customerName="${row[0]}"<#if row[1] != ""> phoneE164="${row[1]}"</#if> comments="${row[3]}"
      createdDate="${day(row?index + 1)} 17:00:00" enteredDate="${day(row?index + 1)} 17:00:00" createdByUserLogin="dcrm.promoter"<#if row?index == 2> reviewStatusId="REV_PHONE_ASKED" confirmationId="DCRM_CNF_3"<#elseif row?index == 3> reviewStatusId="REV_CONFIRMED" confirmationId="DCRM_CNF_4"</#if>/>
</#list>
  <ActivityConfirmation confirmationId="DCRM_CNF_3" activityId="DCRM_CNF_3" confirmationTypeId="AC_NO_NUMBER" collaboratorRoleTypeId="DCRM_PARTS_PROMOTER"
      confirmedByPartyId="DCRM_AGENT" confirmedByUserLogin="dcrm.agent" confirmationDate="${day(1)} 15:20:00" confirmationDay="${day(1)}"
      comments="¿Quién es el encargado y en qué número contesta?"/>
  <ActivityConfirmation confirmationId="DCRM_CNF_4" activityId="DCRM_CNF_4" confirmationTypeId="AC_CONFIRMED" collaboratorRoleTypeId="DCRM_PARTS_PROMOTER"
      phoneE164="+573000000914" confirmedByPartyId="DCRM_AGENT" confirmedByUserLogin="dcrm.agent" confirmationDate="${day(1)} 15:30:00"
      confirmationDay="${day(1)}" comments="Confirma la cotización y agradece la visita."/>
  <ActivityPhoneRequest phoneRequestId="DCRM_CNF_3" activityId="DCRM_CNF_3" collaboratorPartyId="DCRM_PROMOTER_01" requestedByPartyId="DCRM_AGENT"
      requestedByUserLogin="dcrm.agent" requestedDate="${day(1)} 15:20:00" comments="¿Quién es el encargado y en qué número contesta?"/>
</entity-engine-xml>
