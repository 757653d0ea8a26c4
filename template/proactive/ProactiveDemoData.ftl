<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#assign firstNames = ["Adriana", "Camilo", "Patricia", "Hernán", "Lorena", "Óscar", "Marcela", "Jairo", "Beatriz", "Germán", "Liliana", "Wilson"]>
<#assign lastNames = ["Ospina", "Villamil", "Cárdenas", "Rueda", "Barrios", "Quiñones", "Salcedo", "Tovar"]>
<#assign places = [["DCRM_ANDES", "DCRM_BOG_NORTE", "Andes Sierra 1.6"], ["DCRM_ANDES", "DCRM_BOG_SUR", "Andes Páramo 4x4"],
    ["DCRM_ANDES", "DCRM_MED_POBLADO", "Andes Valle Híbrido"], ["DCRM_BOREAL", "DCRM_BOG_NORTE", "Boreal Lago"], ["DCRM_BOREAL", "DCRM_MED_POBLADO", "Boreal Fiordo EV"]]>
<#-- state, outcome, reason, answered, right person, effective, booked -->
<#assign ends = [["PROR_BOOKED", "PRO_BOOKED", "", "Y", "Y", "Y", "Y"], ["PROR_REFUSED", "PRO_REFUSED", "NBR_PRICE", "Y", "Y", "Y", "N"],
    ["PROR_UNREACHED", "PRO_NO_ANSWER", "NCR_NO_ANSWER", "N", "N", "N", "N"], ["PROR_BOOKED", "PRO_BOOKED", "", "Y", "Y", "Y", "Y"],
    ["PROR_REFUSED", "PRO_REFUSED", "NBR_DONE_ELSEWHERE", "Y", "Y", "Y", "N"], ["PROR_WRONG", "PRO_WRONG_NUMBER", "NCR_WRONG", "Y", "N", "N", "N"],
    ["PROR_REFUSED", "PRO_REFUSED", "NBR_NOT_DUE", "Y", "Y", "Y", "N"], ["PROR_UNREACHED", "PRO_UNREACHABLE", "NCR_VOICEMAIL", "N", "N", "N", "N"]]>
<#macro campaign id name status marketing reason purpose from thru>
  <MarketingCampaign marketingCampaignId="${id}" campaignName="${name}" statusId="${marketing}" fromDate="${from} 00:00:00" createdByUserLogin="dcrm.callcenter"/>
  <ContactList contactListId="${id}" contactListTypeId="MARKETING" contactMechTypeId="TELECOM_NUMBER" marketingCampaignId="${id}" contactListName="${name}"
      isPublic="N" singleUse="N" ownerPartyId="DCRM_CALLCENTER"/>
  <ProactiveCampaign marketingCampaignId="${id}" campaignName="${name}" contactListId="${id}" statusId="${status}" proactiveReasonId="${reason}"
      purposeId="${purpose}" fromDate="${from}" thruDate="${thru}" maxAttempts="3" ownerPartyId="DCRM_CALLCENTER"
      createdDate="${from} 08:00:00" createdByUserLogin="dcrm.callcenter" contactNumbers="601 000 0000, WhatsApp 300 000 0000"
      workCost="Revisión desde $ 480.000; con cambio de pastillas desde $ 760.000" partsNeeded="Aceite 5W-30, filtro de aceite, filtro de aire"
      workTime="Dos horas y media; el vehículo se entrega el mismo día" staffAvailability="Bogotá Norte: lunes a sábado; Bogotá Sur y Medellín: lunes a viernes"
      scriptText="Buenos días, ¿hablo con {customer}? Le habla {agent}, de {brand} {site}.&#10;Su {vehicle} de placa {plate} está próximo a su revisión.&#10;¿Le agendo la cita esta semana?&#10;Si no la desea: ¿puedo preguntarle por qué?&#10;Gracias por su tiempo. Nuestros teléfonos son {numbers}."
      whatsappText="Hola, {customer}: su {vehicle} ({plate}) está próximo a su revisión en {site}. Agende en {numbers}. {picture}"/>
</#macro>
<#macro contact id record campaign party place ago hour attempt outcome part>
  <ProactiveContact proactiveContactId="${id}" proactiveRecordId="${record}" marketingCampaignId="${campaign}" partyId="${party}" brandId="${place[0]}"
      facilityId="${place[1]}" channelId="CALL" proactiveOutcomeId="${outcome[1]}" callCount="1" attemptNum="${attempt}" isAnswered="${outcome[3]}"
      isRightPerson="${outcome[4]}" isEffective="${outcome[5]}" isBooked="${outcome[6]}"<#if outcome[2] != ""> contactReasonId="${outcome[2]}"</#if>
      agentPartyId="DCRM_CALLCENTER" agentUserLogin="dcrm.callcenter" contactDate="${day(ago)} ${hour}:00" contactDay="${day(ago)}" dayPart="${part}"/>
</#macro>
<entity-engine-xml>
<#list 1..40 as n>
  <#assign place = places[(n gte 17 && n lte 34)?then(n % 3, n % 5)], party = "DCRM_CST_" + n?string("00")>
  <Party partyId="${party}" partyTypeId="PERSON" statusId="PARTY_ENABLED"/>
  <Person partyId="${party}" firstName="${firstNames[n % 12]}" lastName="${lastNames[n % 8]} ${lastNames[(n * 3 + 1) % 8]}"/>
  <PartyRole partyId="${party}" roleTypeId="_NA_"/>
  <PartyRole partyId="${party}" roleTypeId="CUSTOMER"/>
  <ContactMech contactMechId="${party}" contactMechTypeId="TELECOM_NUMBER"/>
  <TelecomNumber contactMechId="${party}" countryCode="57" contactNumber="30000007${n?string("00")}"/>
  <PartyContactMech partyId="${party}" contactMechId="${party}" fromDate="2026-01-01 00:00:00"/>
  <PartyContactMechPurpose partyId="${party}" contactMechId="${party}" contactMechPurposeTypeId="PRIMARY_PHONE" fromDate="2026-01-01 00:00:00"/>
  <CustomerVehicle vehicleId="${party}" partyId="${party}" plate="DMO${(100 + n)?string}" vin="DEMO000000000${(100 + n)?string}" brandId="${place[0]}"
      facilityId="${place[1]}" modelName="${place[2]}" modelYear="${2019 + n % 7}" odometerKm="${8000 + n * 1730}" lastVisitDate="${day(120 + n * 5)}"
      nextServiceDate="${day(20 - n * 2)}" purchaseDate="${day(400 + n * 30)}"/>
</#list>
  <@campaign "DCRM_CMP_MAINT" "Revisión de garantía de los 10.000 km" "PROC_ACTIVE" "MKTG_CAMP_INPROGRESS" "PRR_WARRANTY" "SERVICE" day(9) day(-60)/>
  <@campaign "DCRM_CMP_BRAKES" "Revisión de frenos" "PROC_FINISHED" "MKTG_CAMP_COMPLETED" "PRR_OFFER" "COMMERCIAL" day(70) day(40)/>
  <@campaign "DCRM_CMP_RECALL" "Campaña de seguridad: bolsas de aire" "PROC_DRAFT" "MKTG_CAMP_PLANNED" "PRR_RECALL" "SERVICE" day(0) day(-90)/>
  <ProactiveCampaignBrand marketingCampaignId="DCRM_CMP_MAINT" brandId="DCRM_ANDES"/>
  <ProactiveCampaignBrand marketingCampaignId="DCRM_CMP_RECALL" brandId="DCRM_BOREAL"/>
  <ProactiveSegment proactiveSegmentId="DCRM_SEG_DUE" segmentName="Andes: revisión en los próximos 30 días" brandId="DCRM_ANDES" nextServiceThru="${day(-30)}"
      createdDate="${day(9)} 08:00:00" createdByUserLogin="dcrm.callcenter"/>
  <ProactiveSegment proactiveSegmentId="DCRM_SEG_BOREAL" segmentName="Boreal: todos los modelos" brandId="DCRM_BOREAL"
      createdDate="${day(9)} 08:00:00" createdByUserLogin="dcrm.callcenter"/>
<#-- The finished campaign: sixteen customers, each brought to an end after one to three calls -->
<#list 1..16 as n>
  <#assign place = places[n % 5], party = "DCRM_CST_" + n?string("00"), record = "DCRM_BRK_" + n?string("00"), end = ends[n % 8]>
  <#assign calls = (end[0] == "PROR_UNREACHED")?then(3, 1 + n % 3), ago = 60 - n>
  <ContactListParty contactListId="DCRM_CMP_BRAKES" partyId="${party}" fromDate="${day(70)} 09:00:00" statusId="CLPT_ACCEPTED"/>
  <ProactiveRecord proactiveRecordId="${record}" marketingCampaignId="DCRM_CMP_BRAKES" partyId="${party}" vehicleId="${party}"
      customerName="${firstNames[n % 12]} ${lastNames[n % 8]} ${lastNames[(n * 3 + 1) % 8]}" phoneE164="+5730000007${n?string("00")}" brandId="${place[0]}"
      facilityId="${place[1]}" statusId="${end[0]}" priorityNum="5" attemptCount="${calls}" triedParts="${"MAN"?substring(0, calls)}" lastOutcomeId="${end[1]}"
      lastContactDate="${day(ago)} 15:30:00" finishedDate="${day(ago)} 15:30:00"<#if end[4] == "Y"> reachedDate="${day(ago)} 15:30:00"</#if>
      createdDate="${day(70)} 09:00:00"/>
  <#list 1..calls as attempt>
  <@contact id=record + "_" + attempt record=record campaign="DCRM_CMP_BRAKES" party=party place=place ago=(ago + calls - attempt) hour="15:30" attempt=attempt
      outcome=(attempt == calls)?then(end, ends[2]) part="A"/>
  </#list>
</#list>
<#-- The running one: some worked, one agreed callback of anyone, one message to be sent, the others still to be called -->
<#list 17..34 as n>
  <#assign place = places[n % 3], party = "DCRM_CST_" + n?string("00"), record = "DCRM_MNT_" + n?string("00"), worked = n lt 23>
  <#assign end = (n == 21)?then(["PROR_CALLBACK", "PRO_CALL_BACK", "", "Y", "Y", "Y", "N"], (n == 22)?then(["PROR_WHATSAPP", "PRO_NO_ANSWER", "NCR_NO_ANSWER", "N", "N", "N", "N"],
      (n == 20)?then(["PROR_RETRY", "PRO_NO_ANSWER", "NCR_NO_ANSWER", "N", "N", "N", "N"], ends[n % 2])))>
  <#assign calls = worked?then((n == 22)?then(3, 1), 0), ago = 8>
  <ContactListParty contactListId="DCRM_CMP_MAINT" partyId="${party}" fromDate="${day(9)} 09:00:00" statusId="CLPT_ACCEPTED"/>
  <ProactiveRecord proactiveRecordId="${record}" marketingCampaignId="DCRM_CMP_MAINT" partyId="${party}" vehicleId="${party}"
      customerName="${firstNames[n % 12]} ${lastNames[n % 8]} ${lastNames[(n * 3 + 1) % 8]}" phoneE164="+5730000007${n?string("00")}" brandId="${place[0]}"
      facilityId="${place[1]}" statusId="${worked?then(end[0], "PROR_PENDING")}" priorityNum="${(n % 4 == 0)?then(1, 5)}" attemptCount="${calls}"<#if worked>
      triedParts="${"MAN"?substring(0, calls)}" lastOutcomeId="${end[1]}" lastContactDate="${day(ago)} 10:15:00"<#if end[4] == "Y"> reachedDate="${day(ago)} 10:15:00"</#if>
      <#if n == 20>nextAttemptDate="${day(1)} 12:00:00"</#if><#if n lt 20>finishedDate="${day(ago)} 10:15:00"</#if></#if>
      createdDate="${day(9)} 09:00:00"/>
  <#if worked>
  <#list 1..calls as attempt>
  <@contact id=record + "_" + attempt record=record campaign="DCRM_CMP_MAINT" party=party place=place ago=(calls == 3)?then(9 - attempt, ago) hour="10:15" attempt=attempt
      outcome=(attempt == calls)?then(end, ends[2]) part="M"/>
  </#list>
  </#if>
</#list>
  <ProactiveCallback proactiveCallbackId="DCRM_CBK_1" proactiveRecordId="DCRM_MNT_21" dueDate="${day(0)} 07:30:00"
      comments="Pide que lo llamen por la mañana; está de viaje hasta hoy." createdDate="${day(8)} 10:15:00" createdByUserLogin="dcrm.callcenter"/>
  <ProactiveExclusion proactiveExclusionId="DCRM_EXC_1" marketingCampaignId="DCRM_CMP_MAINT" reasonId="NO_PHONE" customerName="Comercializadora del Oriente SAS"
      brandId="DCRM_ANDES" facilityId="DCRM_BOG_SUR" excludedDate="${day(9)} 09:00:00"/>
  <ProactiveExclusion proactiveExclusionId="DCRM_EXC_2" marketingCampaignId="DCRM_CMP_MAINT" reasonId="BAD_PHONE" customerName="Ramiro Bautista" phoneText="300 12"
      brandId="DCRM_ANDES" facilityId="DCRM_BOG_NORTE" excludedDate="${day(9)} 09:00:00"/>
</entity-engine-xml>
