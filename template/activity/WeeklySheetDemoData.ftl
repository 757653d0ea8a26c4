<#-- Hours are written in UTC, in which the database keeps them: 15:30 is half past ten in Bogotá -->
<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long, sinceSaturday = (.now?string("u")?number + 1) % 7>
<#-- A day of the week that began so many weeks ago: 0 is its Saturday, 6 its Friday, 7 the Saturday on which its sheet is due -->
<#function day weeks of><#return (now - (sinceSaturday + weeks * 7 - of) * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#assign sheets = [
    {"who": "MAINT_01", "site": "DCRM_MED_POBLADO", "brand": "DCRM_BOREAL", "weeks": 1, "came": 6, "signed": true},
    {"who": "MAINT_01", "site": "DCRM_MED_POBLADO", "brand": "DCRM_BOREAL", "weeks": 2, "came": 7, "signed": false},
    {"who": "PROMOTER_01", "site": "DCRM_BOG_NORTE", "brand": "DCRM_ANDES", "weeks": 2, "came": 9, "signed": true}]>
<#assign visits = [["Taller El Roble", "Revisa el consumo de filtros del mes y deja pedido de doce unidades."],
    ["Transportes La Ceiba", "Ofrece la campaña de frenos; el jefe de taller pide precio para ocho tractocamiones."]]>
<entity-engine-xml>
<#list sheets as sheet>
  <#assign id = "DCRM_DEMO_WS" + sheet?index>
  <WeeklySheet weeklySheetId="${id}" adviserPartyId="DCRM_${sheet.who}" facilityId="${sheet.site}" brandId="${sheet.brand}"
      weekFrom="${day(sheet.weeks, 0)}" weekThru="${day(sheet.weeks, 6)}" statusId="${sheet.signed?then("WSH_VALID", "WSH_INVALID")}"
      receivedDate="${day(sheet.weeks, sheet.came)} 21:40:00" receivedDay="${day(sheet.weeks, sheet.came)}" hasName="Y" hasSignature="${sheet.signed?then("Y", "N")}" hasDate="Y"
      reviewComments="${sheet.signed?then("Revisada en papel; los datos de demostración no traen escaneo.", "Falta la firma; los datos de demostración no traen escaneo.")}"
      reviewedDate="${day(sheet.weeks, sheet.came)} 22:30:00" reviewedByPartyId="DCRM_SERVICE" reviewedByUserLogin="dcrm.service"
      createdDate="${day(sheet.weeks, sheet.came)} 21:40:00" createdByUserLogin="dcrm.service"/>
  <#if sheet.signed>
  <#list visits as visit>
    <#assign row = id + "_" + visit?index>
  <FollowUpActivity activityId="${row}" rowKey="E|${row}" weeklySheetId="${id}" activityTypeId="ACTT_VISIT" statusId="ACTV_DONE" doneDate="${day(sheet.weeks, 3 + visit?index)} 15:30:00"
      doneDay="${day(sheet.weeks, 3 + visit?index)}" adviserPartyId="DCRM_${sheet.who}" brandId="${sheet.brand}" facilityId="${sheet.site}" customerName="${visit[0]}"
      phoneE164="+57300000060${visit?index}" comments="${visit[1]}" enteredDate="${day(sheet.weeks, sheet.came)} 21:50:00" createdDate="${day(sheet.weeks, sheet.came)} 21:50:00"
      createdByUserLogin="dcrm.service"/>
  </#list>
  </#if>
</#list>
</entity-engine-xml>
