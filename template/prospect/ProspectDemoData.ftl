<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#assign dayOfMonth = .now?string("d")?number>
<#assign advisers = [["01", "DCRM_ANDES", "DCRM_BOG_NORTE"], ["02", "DCRM_ANDES", "DCRM_BOG_NORTE"], ["03", "DCRM_BOREAL", "DCRM_BOG_NORTE"],
    ["04", "DCRM_BOREAL", "DCRM_BOG_NORTE"], ["05", "DCRM_ANDES", "DCRM_BOG_SUR"], ["06", "DCRM_CONDOR", "DCRM_BOG_SUR"],
    ["07", "DCRM_CONDOR", "DCRM_BOG_SUR"], ["08", "DCRM_ANDES", "DCRM_MED_POBLADO"], ["09", "DCRM_BOREAL", "DCRM_MED_POBLADO"],
    ["10", "DCRM_CONDOR", "DCRM_MED_POBLADO"]]>
<#assign models = {"DCRM_ANDES": ["Andes Sierra 1.6", "Andes Páramo 4x4", "Andes Valle Híbrido"],
    "DCRM_BOREAL": ["Boreal Fiordo EV", "Boreal Tundra 2.0", "Boreal Lago"], "DCRM_CONDOR": ["Cóndor C-450", "Cóndor Carga 9T", "Cóndor Volqueta"]}>
<#assign firstNames = ["Valentina", "Juan David", "María Fernanda", "Sebastián", "Luz Marina", "Carlos Arturo", "Daniela", "Édgar", "Ana Lucía", "Felipe",
    "Gloria Inés", "Mauricio", "Yésica", "Álvaro", "Sandra Milena", "Nicolás"]>
<#assign lastNames = ["Castaño Ríos", "Peñaloza", "Gutiérrez Lara", "Montoya", "Arboleda Niño", "Bermúdez", "Cifuentes", "Duarte Ávila", "Echeverri",
    "Fonseca", "Giraldo Mejía", "Hoyos", "Lizarazo", "Murcia Peña", "Noreña"]>
<#assign sources = ["Sala de ventas", "Página web", "WhatsApp", "Feria del automóvil", "Referido"]>
<#assign stages = ["NEW", "CONTACTED", "VISIT", "QUOTED", "TEST_DRIVE", "NEGOTIATION", "RESERVED", "NEW", "CONTACTED", "QUOTED", "WON", "LOST", "VISIT"]>
<#-- Of twenty: nine without a settled verdict, eight valid, three invalid -->
<#assign pending = ["", "PRV_PENDING", ""], confirmed = ["PV_VALID_CONFIRMED", "PRV_VALID", "Confirma visita y asesoría; espera cotización."]>
<#assign bought = ["PV_VALID_BOUGHT", "PRV_VALID", "Ya compró; quedó satisfecho con la atención."]>
<#assign unattended = ["PV_VALID_UNATTENDED", "PRV_VALID", "Estuvo en la sala y dice que nadie lo ha vuelto a llamar."]>
<#assign again = ["PV_NOT_REACHED", "PRV_CALL_BACK", "No contesta; se deja mensaje."]>
<#assign verdicts = [pending, pending, pending, pending, pending, again, again, ["PV_NOT_REACHED", "PRV_NOT_REACHED", "Tercer intento sin respuesta."],
    ["PV_NOT_CONTACTABLE", "PRV_NOT_CONTACTABLE", "Pide que no lo llamen; inscrito en el RNE."], confirmed, confirmed, confirmed, confirmed, bought, bought,
    unattended, unattended, ["PV_INVALID_NUMBER", "PRV_INVALID", "El número pertenece a otra persona que no conoce la sede."],
    ["PV_INVALID_DENIES", "PRV_INVALID", "Niega haber visitado la sala y no piensa comprar."],
    ["PV_INVALID_DUPLICATE", "PRV_INVALID", "El mismo cliente ya está registrado con otro asesor."],
    ["PV_INVALID_STAFF", "PRV_INVALID", "Es familiar de un empleado del taller."]]>
<#assign types = [["ACTT_CALL", "Se llama, confirma interés y pide cotización."], ["ACTT_QUOTE", "Se envía cotización con retoma y dos opciones de crédito."],
    ["ACTT_VISIT", "Visita la sala con la familia, revisa espacio y equipamiento."], ["ACTT_TEST_DRIVE", "Prueba de manejo de 20 minutos, queda contento."],
    ["ACTT_WHATSAPP", "Se envía ficha técnica por WhatsApp; responde que la revisa."]]>
<#assign counters = ["call", "quote", "visit", "testDrive", "other"]>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#function three number><#return number?string("000")></#function>
<entity-engine-xml>
  <TrafficLightThreshold brandId="DCRM_CONDOR" stageId="_NA_" sourceName="_NA_" fromDate="2026-01-01 00:00:00" greenMaxDays="5" yellowMaxDays="12"/>
<#list 0..95 as i>
  <#assign id = "DCRM_DEMO_" + three(i), adviser = advisers[i % 10], adviserId = "DCRM_ADV_" + adviser[0]>
  <#assign mixed = (i * 523 + 7) % 997, aside = (i * 389 + 5) % 997, hasPhone = (i % 19 != 7)>
  <#assign ago = aside % (i % 3 == 0)?then(dayOfMonth, 35), v = (hasPhone && ago gt 0)?then(mixed % 20, 0)>
  <#if v == 19 && i % 2 == 1><#assign v = 20></#if>
  <#assign name = firstNames[(i * 7) % 16] + " " + lastNames[(i * 4) % 15], model = models[adviser[1]][i % 3], mail = "cliente" + three(i) + "@example.com">
  <#assign stage = stages[(mixed / 20)?floor % 13], traffic = day(ago)>
  <#assign done = (ago == 0)?then(0, i % 4), trucks = (adviser[1] == "DCRM_CONDOR"), green = trucks?then(5, 3), yellow = trucks?then(12, 7)>
  <Party partyId="${id}" partyTypeId="PERSON" statusId="PARTY_ENABLED" createdDate="${traffic} 09:00:00"/>
  <Person partyId="${id}" firstName="${firstNames[(i * 7) % 16]}" lastName="${lastNames[(i * 4) % 15]}"/>
  <PartyRole partyId="${id}" roleTypeId="_NA_"/>
  <PartyRole partyId="${id}" roleTypeId="LEAD"/>
  <ContactMech contactMechId="${id}M" contactMechTypeId="EMAIL_ADDRESS" infoString="${mail}"/>
  <PartyContactMech partyId="${id}" contactMechId="${id}M" fromDate="${traffic} 09:00:00"/>
  <PartyContactMechPurpose partyId="${id}" contactMechId="${id}M" contactMechPurposeTypeId="PRIMARY_EMAIL" fromDate="${traffic} 09:00:00"/>
  <#if hasPhone>
  <ContactMech contactMechId="${id}P" contactMechTypeId="TELECOM_NUMBER"/>
  <TelecomNumber contactMechId="${id}P" countryCode="57" areaCode="300" contactNumber="0000${three(i)}"/>
  <PartyContactMech partyId="${id}" contactMechId="${id}P" fromDate="${traffic} 09:00:00"/>
  <PartyContactMechPurpose partyId="${id}" contactMechId="${id}P" contactMechPurposeTypeId="PHONE_MOBILE" fromDate="${traffic} 09:00:00"/>
  </#if>
  <SalesOpportunity salesOpportunityId="${id}" opportunityName="${name}" opportunityStageId="DCRM_STG_${stage}" createdByUserLogin="dcrm.lead"/>
  <SalesOpportunityRole salesOpportunityId="${id}" partyId="${id}" roleTypeId="LEAD"/>
  <SalesOpportunityRole salesOpportunityId="${id}" partyId="${adviserId}" roleTypeId="SALES_REP"/>
  <#assign verdict = verdicts[v], verdictDay = (ago gt 1)?then(day(ago - 1), traffic)>
  <Prospect salesOpportunityId="${id}" externalId="T-${three(i)}" sourceSystemId="SPIGA" rowKey="SPIGA|DEMO-${three(i)}" brandId="${adviser[1]}"
      facilityId="${adviser[2]}" adviserPartyId="${adviserId}" customerPartyId="${id}" customerName="${name}"<#if hasPhone> phoneE164="+573000000${three(i)}"</#if>
      emailAddress="${mail}" trafficDate="${traffic}" modelName="${model}" sourceName="${sources[i % 5]}" stageId="DCRM_STG_${stage}"
      contactable="${hasPhone?then("Y", "N")}" verificationStatusId="${verdict[1]}" createdDate="${traffic} 09:00:00"
      attemptCount="${(v == 7)?then(3, (v lt 5)?then(0, 1))}"<#if verdict[0] != ""> verdictId="${id}V"</#if><#if v == 5 || v == 6> nextAttemptDate="${verdictDay} 20:00:00"</#if><#if v gt 7> verifiedDate="${verdictDay} 16:00:00"</#if>/>
  <#if verdict[0] != "">
  <ProspectVerdict prospectVerdictId="${id}V" salesOpportunityId="${id}" verdictTypeId="${verdict[0]}" comments="${verdict[2]}" contactMethodId="DCRM_CM_CALL"
      verifiedByPartyId="DCRM_AGENT" verifiedByUserLogin="dcrm.agent" verdictDate="${verdictDay} 16:00:00"/>
  </#if>
  <#assign followed = [], counts = {}, totals = {}, last = ago, lastType = "", gap = (i * 5) % 11>
  <#list 0..<done as k>
    <#assign at = [1, [ago, gap + (done - 1 - k) * 3]?min]?max, type = types[(i + k) % 5], last = at, lastType = type[0]>
  <FollowUpActivity activityId="${id}A${k}" rowKey="E|${id}A${k}" salesOpportunityId="${id}" activityTypeId="${type[0]}" statusId="ACTV_DONE" doneDate="${day(at)} 1${k + 5}:30:00"
      doneDay="${day(at)}" adviserPartyId="${adviserId}" brandId="${adviser[1]}" facilityId="${adviser[2]}" comments="${type[1]}"
      createdDate="${day(at)} 1${k + 5}:45:00" createdByUserLogin="dcrm.lead"/>
    <#assign followed = followed + [at], totals = totals + {counters[(i + k) % 5]: (totals[counters[(i + k) % 5]]!0) + 1}>
    <#if day(at)[0..6] == traffic[0..6]><#assign counts = counts + {counters[(i + k) % 5]: (counts[counters[(i + k) % 5]]!0) + 1}></#if>
  </#list>
  <#if i % 4 == 1>
  <FollowUpActivity activityId="${id}P" rowKey="E|${id}P" salesOpportunityId="${id}" activityTypeId="ACTT_CALL" statusId="ACTV_PLANNED" plannedDate="${day((i % 8) - 4)} 19:00:00"
      adviserPartyId="${adviserId}" brandId="${adviser[1]}" facilityId="${adviser[2]}" createdDate="${traffic} 12:00:00" createdByUserLogin="dcrm.lead"/>
  </#if>
  <TrafficLight salesOpportunityId="${id}" brandId="${adviser[1]}" facilityId="${adviser[2]}" adviserPartyId="${adviserId}" trafficDate="${traffic}"<#list counters as counter> ${counter}Count="${counts[counter]!0}" ${counter}Total="${totals[counter]!0}"</#list><#if lastType != ""> lastFollowUpDate="${day(last)} 1${done + 4}:30:00"
      lastActivityTypeId="${lastType}"</#if><#if i % 4 == 1> nextActionDate="${day((i % 8) - 4)} 19:00:00" nextActivityTypeId="ACTT_CALL"</#if> baseDate="${day(last)}"<#if stage != "WON" && stage != "LOST"> yellowFromDate="${day(last - green - 1)}" redFromDate="${day(last - yellow - 1)}"</#if>
      computedDate="${day(0)} 00:00:00"/>
  <#-- The colours at the close of each day since the prospect appeared, as the nightly run would have recorded them -->
  <#assign before = "", counted = ago>
  <#list ago..1 as back>
    <#if ago gt 0>
    <#if followed?seq_contains(back)><#assign counted = back></#if>
    <#assign colour = ((stage == "WON" || stage == "LOST") && back lte last)?then("NONE", (counted - back gt yellow)?then("RED", (counted - back gt green)?then("YELLOW", "GREEN")))>
    <#if colour != before>
  <TrafficLightChange salesOpportunityId="${id}" changeDay="${day(back)}"<#if before != ""> fromColourId="${before}"</#if> toColourId="${colour}" brandId="${adviser[1]}"
      facilityId="${adviser[2]}" adviserPartyId="${adviserId}"/>
      <#assign before = colour>
    </#if>
    </#if>
  </#list>
</#list>
<#list ["_NA_", "DCRM_BOG_NORTE", "DCRM_BOG_SUR", "DCRM_MED_POBLADO"] as site>
  <TrafficLightTrend facilityId="${site}" recordedThruDay="${day(1)}"/>
</#list>
</entity-engine-xml>
