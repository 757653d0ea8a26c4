<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#-- id, adviser, brand, site, type, state, days ago, comment, reason, state of the item, answer -->
<#assign rows = [
  ["1", "01", "DCRM_ANDES", "DCRM_BOG_NORTE", "ACTT_CALL", "ACTV_NOT_DONE", 5, "Llamar para la retoma", "NOT_DONE", "NDI_OPEN", ""],
  ["2", "01", "DCRM_ANDES", "DCRM_BOG_NORTE", "ACTT_VISIT", "ACTV_PLANNED", 4, "Visita a la sala con la familia", "OVERDUE", "NDI_EXPLAINED", "El cliente viajó; pidió aplazar la visita."],
  ["3", "01", "DCRM_ANDES", "DCRM_BOG_NORTE", "ACTT_TEST_DRIVE", "ACTV_DONE", 6, "Prueba de manejo; pide cotización de la 4x4.", "OVERDUE", "NDI_CORRECTED", "Prueba de manejo; pide cotización de la 4x4."],
  ["4", "02", "DCRM_ANDES", "DCRM_BOG_NORTE", "ACTT_CALL", "ACTV_NOT_DONE", 7, "Confirmar documentos del crédito", "NOT_DONE", "NDI_OPEN", ""]]>
<#assign customers = ["Teresa Ibáñez", "Gonzalo Prieto", "Martha Luna", "Rubén Acuña"]>
<entity-engine-xml>
<#list ["01", "02"] as adviser>
  <SentMail sentMailId="DCRM_DEMO_ND${adviser}" mailTemplateId="ACTV_NOT_DONE" localeId="es" toPartyId="DCRM_ADV_${adviser}" toText="${(adviser == "01")?then("camila.rojas", "andres.munoz")}@example.com" statusId="MAIL_OFF" attemptCount="0"
    subject="Actividades sin evidencia de seguimiento" createdDate="${day(2)} 07:00:00" createdByUserLogin="system"
    bodyHtml="&lt;p&gt;Hola: hay actividades sin evidencia de seguimiento.&lt;/p&gt;" ownerEntityName="NotDoneNotice" ownerId="DCRM_DEMO_${adviser}"/>
  <NotDoneNotice notDoneNoticeId="DCRM_DEMO_${adviser}" adviserPartyId="DCRM_ADV_${adviser}" noticeDate="${day(2)} 07:00:00"
    itemCount="${(adviser == "01")?then(3, 1)}" sentMailId="DCRM_DEMO_ND${adviser}" createdByUserLogin="system"/>
</#list>
<#list rows as row>
  <FollowUpActivity activityId="DCRM_DEMO_ND${row[0]}" rowKey="E|DCRM_DEMO_ND${row[0]}" activityTypeId="${row[4]}" statusId="${row[5]}" comments="${row[7]}"
    plannedDate="${day(row[6])} 10:00:00"<#if row[5] == "ACTV_DONE"> doneDate="${day(1)} 11:00:00" doneDay="${day(1)}"</#if> adviserPartyId="DCRM_ADV_${row[1]}"
    brandId="${row[2]}" facilityId="${row[3]}" customerName="${customers[row?index]}" phoneE164="+5730000009${row?index}0"
    enteredDate="${day(row[6] + 3)} 09:00:00" createdDate="${day(row[6] + 3)} 09:00:00" createdByUserLogin="dcrm.admin"/>
  <NotDoneItem notDoneNoticeId="DCRM_DEMO_${row[1]}" activityId="DCRM_DEMO_ND${row[0]}" reasonId="${row[8]}" adviserPartyId="DCRM_ADV_${row[1]}" brandId="${row[2]}"
    facilityId="${row[3]}" statusId="${row[9]}" noticeDate="${day(2)} 07:00:00" dueDay="${day(-1)}"<#if row[10]?has_content> answerText="${row[10]}"
    answeredDate="${day(1)} 15:00:00" answeredByUserLogin="dcrm.adviser"</#if><#if row[9] == "NDI_CORRECTED"> closedDate="${day(1)} 15:00:00"</#if>/>
</#list>
</entity-engine-xml>
