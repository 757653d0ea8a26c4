<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#assign advisers = [["01", "DCRM_ANDES", "DCRM_BOG_NORTE"], ["02", "DCRM_ANDES", "DCRM_BOG_NORTE"], ["03", "DCRM_BOREAL", "DCRM_BOG_NORTE"],
    ["04", "DCRM_BOREAL", "DCRM_BOG_NORTE"], ["05", "DCRM_ANDES", "DCRM_BOG_SUR"], ["06", "DCRM_CONDOR", "DCRM_BOG_SUR"]]>
<#assign customers = ["Transportes La Ceiba", "Rocío Bermúdez", "Hernán Darío Yepes", "Colegio San Isidro", "Lucía Obando", "Ferretería El Yunque",
    "Gustavo Pinzón", "Marisol Ñáñez", "Agropecuaria Los Robles"]>
<#-- Type, comment, and what the rules propose of it: reason and rules, both empty when it is valid -->
<#assign entries = [
    ["ACTT_CALL", "Confirma que renueva la flota en enero y pide tres propuestas de financiación.", "", ""],
    ["ACTT_VISIT", "Visita la sala con su socio, compara dos camiones y pide avalúo del usado.", "", ""],
    ["ACTT_CALL", "ok", "ARR_VAGUE", "|VAGUE|TOO_SHORT|"],
    ["ACTT_WHATSAPP", "Envía fotos de su carro para la retoma; se le responde con un rango de precio.", "", ""],
    ["ACTT_CALL", "llamar luego", "ARR_VAGUE", "|VAGUE|TOO_SHORT|"],
    ["ACTT_VISIT", "No asistió, dice por teléfono que pasa la otra semana.", "ARR_TYPE", "|TYPE_VISIT|"],
    ["ACTT_QUOTE", "Cotización de la versión full con accesorios, vence a fin de mes.", "", ""],
    ["ACTT_CALL", "", "ARR_EMPTY", "|EMPTY|"],
    ["ACTT_TEST_DRIVE", "Prueba de manejo por la autopista, le preocupa el consumo en ciudad.", "", ""],
    ["ACTT_CALL", "Seguimiento", "ARR_VAGUE", "|VAGUE|TOO_SHORT|"],
    ["ACTT_DELIVERY", "Entrega con explicación de garantía y primera revisión agendada.", "", ""],
    ["ACTT_CALL", "No contesta, suena apagado todo el día.", "ARR_TYPE", "|TYPE_CALL|"]]>
<entity-engine-xml>
<#list 0..47 as i>
  <#assign id = "DCRM_DEMO_F" + i?string("00"), adviser = advisers[i % 6], entry = entries[(i * 5 + (i / 12)?floor) % 12], ago = 1 + (i * 7) % 18>
  <#-- People agree with the proposal except twice: the rule was too strict once, and once it saw nothing -->
  <#assign ruled = i lt 24, against = entry[2] != "", odd = (i == 5 || i == 16), invalid = (against != odd)>
  <FollowUpActivity activityId="${id}" rowKey="E|${id}" activityTypeId="${entry[0]}" statusId="ACTV_DONE" doneDate="${day(ago)} 1${i % 8}:20:00"
      doneDay="${day(ago)}" adviserPartyId="DCRM_ADV_${adviser[0]}" brandId="${adviser[1]}" facilityId="${adviser[2]}" customerName="${customers[i % 9]}"
      phoneE164="+5730000005${i?string("00")}"<#if entry[1] != ""> comments="${entry[1]}"</#if> enteredDate="${day(ago)} 18:00:00" createdDate="${day(ago)} 18:00:00"
      createdByUserLogin="dcrm.lead"<#if ruled> proposedValidityId="${against?then("ACTV_INVALID", "ACTV_VALID")}" validityId="${invalid?then("ACTV_INVALID", "ACTV_VALID")}" rulingId="${id}R"<#if against>
      proposedReasonId="${entry[2]}" proposedRuleIds="${entry[3]}"</#if></#if>/>
  <#if ruled>
  <ActivityRuling rulingId="${id}R" activityId="${id}" validityId="${invalid?then("ACTV_INVALID", "ACTV_VALID")}"<#if invalid> reasonEnumId="${against?then(entry[2], "ARR_OTHER")}"</#if><#if odd> comments="${against?then("El cliente confirma la conversación.", "El cliente no recuerda esta actividad.")}"</#if>
      judgedText="${entry[1]}" proposedValidityId="${against?then("ACTV_INVALID", "ACTV_VALID")}"<#if against> proposedReasonId="${entry[2]}" proposedRuleIds="${entry[3]}"</#if>
      ruledByPartyId="${(i % 3 == 0)?then("DCRM_LEAD", "DCRM_AGENT")}" ruledByUserLogin="${(i % 3 == 0)?then("dcrm.lead", "dcrm.agent")}" rulingDate="${day(0)} 08:${10 + i}:00" ruledDay="${day(0)}"/>
  </#if>
</#list>
<#list 0..7 as i>
  <#assign id = "DCRM_DEMO_G" + i, adviser = advisers[i % 6]>
  <FollowUpActivity activityId="${id}" rowKey="E|${id}" activityTypeId="${["ACTT_CALL", "ACTT_VISIT"][i % 2]}" statusId="${["ACTV_NOT_DONE", "ACTV_PLANNED"][i % 2]}"
      plannedDate="${day(i - 2)} 15:00:00" adviserPartyId="DCRM_ADV_${adviser[0]}" brandId="${adviser[1]}" facilityId="${adviser[2]}"
      customerName="${customers[i]}" subject="Retomar la propuesta de flota" enteredDate="${day(9)} 10:00:00" createdDate="${day(9)} 10:00:00" createdByUserLogin="dcrm.lead"/>
</#list>
</entity-engine-xml>
