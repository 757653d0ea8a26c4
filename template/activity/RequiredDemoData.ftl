<#-- Required follow-ups of the demo group in every state; days count from the day of loading -->
<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#-- id, days since asked, days until due, collaborator, manager, brand, site, prospect or customer, what, steps (action, state, days ago, who, user, words) -->
<#assign rows = [
  ["01", 1, 1, "DCRM_ADV_01", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "DCRM_DEMO_010|Daniela Giraldo Mejía", "Llamar hoy: dice que nadie le ha enviado la cotización con retoma que pidió.", []],
  ["02", 5, -1, "DCRM_ADV_02", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "DCRM_DEMO_011|Álvaro Noreña", "Confirmar la prueba de manejo del sábado; el cliente está decidiendo con otra marca.", []],
  ["03", 3, 1, "DCRM_ADV_01", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "DCRM_DEMO_020|Yésica Bermúdez", "Enviar la ficha técnica y explicar las dos opciones de crédito.",
    [["REPORT", "REPORTED", 1, "DCRM_ADV_01", "dcrm.adviser", "Llamé a las 10:15; recibió la ficha por correo y vuelve el jueves con la esposa."]]],
  ["04", 9, -4, "DCRM_ADV_03", "DCRM_MGR_02", "DCRM_BOREAL", "DCRM_BOG_NORTE", "DCRM_DEMO_012|Luz Marina Montoya", "Agendar la entrega; el cliente espera fecha desde la semana pasada.",
    [["REPORT", "REPORTED", 7, "DCRM_ADV_03", "", "Entrega agendada para el viernes a las 4 p. m."], ["RETURN", "REQUIRED", 6, "DCRM_MGR_02", "", "El cliente dice que aún no tiene la confirmación por escrito."],
     ["REPORT", "REPORTED", 5, "DCRM_ADV_03", "", "Confirmación enviada por correo; el cliente respondió que sí."], ["ASSURE", "ASSURED", 5, "DCRM_MGR_02", "", "Verificado con el cliente."]]],
  ["05", 8, -3, "DCRM_ADV_02", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "DCRM_DEMO_021|Sebastián Fonseca", "Devolver la llamada por el valor de la matrícula.",
    [["EXPIRE", "ESCALATED", 2, "system", "system", ""]]],
  ["06", 2, 0, "DCRM_PROMOTER_01", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "Transportes La Sabana (demo)", "Visita reportada en la planilla semanal; el cliente dice que nadie lo visitó.",
    [["ESCALATE", "ESCALATED", 2, "DCRM_SERVICE", "dcrm.service", "El jefe de taller niega la visita y no reconoce la firma."]]],
  ["07", 12, -8, "DCRM_ADV_08", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_MED_POBLADO", "DCRM_DEMO_017|Édgar Echeverri", "Resolver el cobro duplicado del separe.",
    [["ESCALATE", "ESCALATED", 10, "DCRM_MGR_01", "dcrm.manager", "El cliente muestra dos consignaciones y solo aparece una."], ["SOLVE", "SOLVED", 8, "DCRM_RHP", "dcrm.rhp", "Se devolvió el segundo pago y se habló con el asesor sobre el recibo de separes."]]],
  ["08", 6, -2, "DCRM_MAINT_01", "DCRM_MGR_02", "DCRM_BOREAL", "DCRM_MED_POBLADO", "Flota Urbana Demo", "Ofrecer la revisión de los 20.000 km que pidió por teléfono.",
    [["CANCEL", "CANCELLED", 5, "DCRM_SERVICE", "dcrm.service", "El cliente ya la hizo en otra sede."]]],
  ["09", 0, 2, "DCRM_PROMOTER_01", "DCRM_MGR_01", "DCRM_ANDES", "DCRM_BOG_NORTE", "Ferretería El Tornillo (demo)", "Cotizar filtros y aceite para cuatro camionetas; piden precio antes del viernes.", []]
]>
<#macro step id n action from to at due by user words>
  <RequiredFollowUpStatus followUpStatusId="DCRM_RFU_${id}_${n}" requiredFollowUpId="DCRM_RFU_${id}" actionId="${action}"<#if from != ""> fromStatusId="RFU_${from}"</#if>
      statusId="RFU_${to}" dueDate="${due}"<#if words != ""> comments="${words}"</#if> takenByPartyId="${by}"<#if user != ""> takenByUserLogin="${user}"</#if> statusDate="${at} 1${n}:20:00"/>
</#macro>
<entity-engine-xml>
<#list rows as r>
  <#assign id = r[0], known = r[7]?contains("|"), prospectId = r[7]?keep_before("|"), due = day(-r[2]), state = "REQUIRED", at = day(r[1]), last = at + " 10:20:00">
  <#list r[9] as s><#assign state = s[1], last = day(s[2]) + " 1" + s?counter + ":20:00"></#list>
  <#assign work = {"ASSURED": "CAL_COMPLETED", "SOLVED": "CAL_COMPLETED", "CANCELLED": "CAL_CANCELLED"}[state]!"CAL_NEEDS_ACTION">
  <WorkEffort workEffortId="DCRM_RFU_${id}" workEffortTypeId="TASK" currentStatusId="${work}" workEffortName="Seguimiento requerido ${id}" description="${r[8]}"
      estimatedCompletionDate="${due} 23:59:00" createdDate="${at} 10:20:00" revisionNumber="1"/>
  <#list [[r[3], "CAL_OWNER"], [r[4], "CAL_ATTENDEE"]] as who>
  <PartyRole partyId="${who[0]}" roleTypeId="${who[1]}"/>
  <WorkEffortPartyAssignment workEffortId="DCRM_RFU_${id}" partyId="${who[0]}" roleTypeId="${who[1]}" fromDate="${at} 10:20:00" statusId="PRTYASGN_ASSIGNED"/>
  </#list>
  <RequiredFollowUp requiredFollowUpId="DCRM_RFU_${id}" statusId="RFU_${state}" statusDate="${last}" whatText="${r[8]}" collaboratorPartyId="${r[3]}"
      departmentManagerPartyId="${r[4]}" brandId="${r[5]}" facilityId="${r[6]}" dueDate="${due}" anomaly="${(id == "06" || id == "07")?then("Y", "N")}"
      <#if known>salesOpportunityId="${prospectId}" customerPartyId="${prospectId}" customerName="${r[7]?keep_after("|")}" phoneNumber="+573000000${prospectId?keep_after_last("_")}"<#else>customerName="${r[7]}" phoneNumber="+57 300 000 09${id}"</#if>
      workEffortId="DCRM_RFU_${id}" requestedByPartyId="DCRM_SERVICE" requestedByUserLogin="dcrm.service" createdDate="${at} 10:20:00"/>
  <@step id=id n=0 action="REQUIRE" from="" to="REQUIRED" at=at due=due by="DCRM_SERVICE" user="dcrm.service" words=""/>
  <#assign before = "REQUIRED">
  <#list r[9] as s>
  <@step id=id n=s?counter action=s[0] from=before to=s[1] at=day(s[2]) due=due by=s[3] user=s[4] words=s[5]/>
  <#assign before = s[1]>
  </#list>
</#list>
  <ComplaintRecord complaintRecordId="DCRM_CMPL_01" description="Pagó dos veces el separe y en caja le dijeron que volviera otro día." occurredDate="${day(13)}" customerPartyId="DCRM_DEMO_017"
      customerName="Édgar Echeverri" phoneNumber="+573000000017" collaboratorPartyId="DCRM_ADV_08" brandId="DCRM_ANDES" facilityId="DCRM_MED_POBLADO"
      salesOpportunityId="DCRM_DEMO_017" requiredFollowUpId="DCRM_RFU_07" registeredByPartyId="DCRM_SERVICE" registeredByUserLogin="dcrm.service" registeredDate="${day(12)} 10:25:00"/>
  <ComplaintRecord complaintRecordId="DCRM_CMPL_02" description="Lo llaman a la hora del almuerzo aunque pidió que fuera después de las 5." customerName="Flota Urbana Demo"
      phoneNumber="+57 300 000 0908" collaboratorPartyId="DCRM_MAINT_01" brandId="DCRM_BOREAL" facilityId="DCRM_MED_POBLADO" registeredByPartyId="DCRM_SERVICE"
      registeredByUserLogin="dcrm.service" registeredDate="${day(5)} 15:40:00"/>
</entity-engine-xml>
