<#-- Openings of the three sites and appointments around today: what is past has an outcome, except what waits to be settled -->
<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long>
<#function at shift><#return (now + shift * 86400000)?number_to_datetime></#function>
<#-- A moment of Bogotá as data files write it: in the time zone of the server -->
<#function stamp moment><#local d = moment?datetime("yyyy-MM-dd HH:mm:ss")><#setting time_zone="JVM default"><#local text = d?string("yyyy-MM-dd HH:mm:ss")><#setting time_zone="America/Bogota"><#return text></#function>
<#function clock time><#return time?replace(":", "")?number></#function>
<#-- The n-th day from today, Sundays left out, as the shift in days -->
<#function shift n><#local step = (n lt 0)?then(-1, 1), s = 0, left = n?abs>
  <#list 1..40 as i><#if left gt 0><#local s = s + step><#if at(s)?string("u") != "7"><#local left = left - 1></#if></#if></#list>
  <#if at(s)?string("u") == "7"><#local s = s + 1></#if><#return s></#function>
<#assign sites = ["DCRM_BOG_NORTE", "DCRM_BOG_SUR", "DCRM_MED_POBLADO"]>
<#assign openings = [["APTT_MAINTENANCE", "07:00", "11:00", 30, 3], ["APTT_MAINTENANCE", "13:00", "16:00", 30, 2], ["APTT_REPAIR", "07:30", "10:30", 60, 2],
    ["APTT_RECALL", "08:00", "12:00", 60, 1], ["APTT_TEST_DRIVE", "09:00", "18:00", 60, 1], ["APTT_DELIVERY", "10:00", "17:00", 60, 1]]>
<#-- Prospect number, site, type, shift, time, vehicle plate and model, brand, adviser, steps: state, comment -->
<#assign rows = [
  ["010", 0, "APTT_MAINTENANCE", -4, "07:00", "ZZZ001|Andes Sierra 1.6", "ATTENDED", ""], ["011", 0, "APTT_MAINTENANCE", -4, "07:30", "ZZZ002|Andes Páramo 4x4", "NO_SHOW", "No contestó cuando se llamó a las 8:00."],
  ["020", 0, "APTT_REPAIR", -3, "08:30", "ZZZ003|Andes Valle Híbrido", "ATTENDED", ""], ["021", 0, "APTT_TEST_DRIVE", -3, "10:00", "", "CANCELLED", "El cliente viaja y avisará."],
  ["030", 0, "APTT_MAINTENANCE", -2, "07:00", "ZZZ004|Andes Sierra 1.6", "ATTENDED", ""], ["031", 0, "APTT_MAINTENANCE", -2, "14:00", "ZZZ005|Andes Sierra 1.6", "ATTENDED", ""],
  ["040", 0, "APTT_RECALL", -2, "09:00", "ZZZ006|Andes Páramo 4x4", "BOOKED", ""], ["004", 1, "APTT_MAINTENANCE", -2, "07:30", "ZZZ007|Andes Sierra 1.6", "NO_SHOW", ""],
  ["005", 1, "APTT_REPAIR", -1, "07:30", "ZZZ008|Cóndor C-450", "ATTENDED", ""], ["041", 0, "APTT_MAINTENANCE", -1, "07:00", "ZZZ009|Andes Sierra 1.6", "ATTENDED", ""],
  ["050", 0, "APTT_MAINTENANCE", -1, "07:00", "ZZZ010|Andes Valle Híbrido", "CONFIRMED", ""], ["037", 2, "APTT_MAINTENANCE", -1, "08:00", "ZZZ011|Andes Sierra 1.6", "ATTENDED", ""],
  ["012", 0, "APTT_DELIVERY", -1, "15:00", "ZZZ012|Boreal Lago", "RESCHEDULED", "La matrícula sale el viernes."],
  ["051", 0, "APTT_MAINTENANCE", 0, "07:00", "ZZZ013|Andes Sierra 1.6", "ATTENDED", ""], ["060", 0, "APTT_MAINTENANCE", 0, "07:00", "ZZZ014|Andes Páramo 4x4", "CONFIRMED", ""],
  ["061", 0, "APTT_MAINTENANCE", 0, "07:00", "ZZZ015|Andes Sierra 1.6", "BOOKED", ""], ["070", 0, "APTT_MAINTENANCE", 0, "07:30", "ZZZ016|Andes Sierra 1.6", "CONFIRMED", ""],
  ["071", 0, "APTT_TEST_DRIVE", 0, "17:00", "", "CONFIRMED", ""], ["014", 1, "APTT_MAINTENANCE", 0, "08:00", "ZZZ017|Andes Sierra 1.6", "BOOKED", ""],
  ["012", 0, "APTT_DELIVERY", 1, "15:00", "ZZZ012|Boreal Lago", "BOOKED", ""], ["013", 0, "APTT_MAINTENANCE", 1, "07:00", "ZZZ018|Boreal Tundra 2.0", "CONFIRMED", ""],
  ["080", 0, "APTT_MAINTENANCE", 1, "07:00", "ZZZ019|Andes Sierra 1.6", "BOOKED", ""], ["081", 0, "APTT_MAINTENANCE", 1, "07:00", "ZZZ020|Andes Valle Híbrido", "BOOKED", ""],
  ["090", 0, "APTT_MAINTENANCE", 1, "08:00", "ZZZ021|Andes Sierra 1.6", "BOOKED", ""], ["091", 0, "APTT_REPAIR", 1, "07:30", "ZZZ022|Andes Sierra 1.6", "CONFIRMED", ""],
  ["017", 2, "APTT_RECALL", 1, "08:00", "ZZZ023|Andes Sierra 1.6", "BOOKED", ""], ["022", 0, "APTT_TEST_DRIVE", 2, "09:00", "", "BOOKED", ""],
  ["024", 1, "APTT_MAINTENANCE", 2, "07:00", "ZZZ024|Andes Sierra 1.6", "BOOKED", ""], ["000", 0, "APTT_MAINTENANCE", 2, "08:30", "ZZZ025|Andes Sierra 1.6", "BOOKED", ""],
  ["025", 1, "APTT_REPAIR", 3, "08:30", "ZZZ026|Cóndor Carga 9T", "BOOKED", ""], ["027", 2, "APTT_MAINTENANCE", 3, "07:30", "ZZZ027|Andes Sierra 1.6", "BOOKED", ""],
  ["001", 0, "APTT_MAINTENANCE", 4, "07:00", "ZZZ028|Andes Páramo 4x4", "BOOKED", ""]
]>
<#assign brands = ["DCRM_ANDES", "DCRM_ANDES", "DCRM_BOREAL", "DCRM_BOREAL", "DCRM_ANDES", "DCRM_CONDOR", "DCRM_CONDOR", "DCRM_ANDES", "DCRM_BOREAL", "DCRM_CONDOR"]>
<#assign advisers = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]>
<#assign minutes = {"APTT_MAINTENANCE": 120, "APTT_REPAIR": 180, "APTT_RECALL": 90, "APTT_TEST_DRIVE": 45, "APTT_DELIVERY": 60}>
<#assign names = {"APTT_MAINTENANCE": "Mantenimiento", "APTT_REPAIR": "Reparación", "APTT_RECALL": "Campaña de llamado", "APTT_TEST_DRIVE": "Prueba de manejo", "APTT_DELIVERY": "Entrega de vehículo"}>
<#assign events = {"BOOKED": "CAL_NEEDS_ACTION", "CONFIRMED": "CAL_ACCEPTED", "ATTENDED": "CAL_COMPLETED", "NO_SHOW": "CAL_COMPLETED", "CANCELLED": "CAL_CANCELLED", "RESCHEDULED": "CAL_CANCELLED"}>
<#assign actions = {"CONFIRMED": "CONFIRM", "ATTENDED": "ATTEND", "NO_SHOW": "NO_SHOW", "CANCELLED": "CANCEL", "RESCHEDULED": "RESCHEDULE"}>
<#assign firstNames = ["Valentina", "Juan David", "María Fernanda", "Sebastián", "Luz Marina", "Carlos Arturo", "Daniela", "Édgar", "Ana Lucía", "Felipe",
    "Gloria Inés", "Mauricio", "Yésica", "Álvaro", "Sandra Milena", "Nicolás"]>
<#assign lastNames = ["Castaño Ríos", "Peñaloza", "Gutiérrez Lara", "Montoya", "Arboleda Niño", "Bermúdez", "Cifuentes", "Duarte Ávila", "Echeverri",
    "Fonseca", "Giraldo Mejía", "Hoyos", "Lizarazo", "Murcia Peña", "Noreña"]>
<#assign vehicles = [], customers = []>
<entity-engine-xml>
<#list sites as site><#list openings as o><#list 1..6 as weekday>
  <#if weekday != 6 || clock(o[1]) lt 1200>
  <AppointmentOpening openingId="DCRM_${site?index}${o?index}${weekday}" facilityId="${site}" appointmentTypeId="${o[0]}" weekday="${weekday}" fromTime="${o[1]}"
      thruTime="${(weekday == 6 && clock(o[2]) gt 1300)?then("13:00", o[2])}" slotMinutes="${o[3]}" places="${o[4]}"/>
  </#if>
</#list></#list></#list>
  <AppointmentDayChange dayChangeId="DCRM_01" facilityId="DCRM_MED_POBLADO" changeDate="${at(shift(2))?string("yyyy-MM-dd")}" closed="Y" fromTime="13:00" thruTime="18:00"
      reasonText="Mantenimiento de los elevadores" createdByUserLogin="dcrm.lead" createdDate="${at(-3)?string("yyyy-MM-dd")} 09:00:00"/>
  <AppointmentDayChange dayChangeId="DCRM_02" facilityId="DCRM_BOG_NORTE" appointmentTypeId="APTT_RECALL" changeDate="${at(shift(3))?string("yyyy-MM-dd")}" closed="N" fromTime="08:00" thruTime="12:00"
      slotMinutes="60" places="3" reasonText="Jornada de la campaña de llamado" createdByUserLogin="dcrm.lead" createdDate="${at(-3)?string("yyyy-MM-dd")} 09:05:00"/>
<#list rows as r>
  <#assign id = "DCRM_APT_" + r?counter?string("00"), number = r[0]?number, party = "DCRM_DEMO_" + r[0], brand = brands[number % 10], who = "DCRM_ADV_" + advisers[number % 10]>
  <#assign day = at(shift(r[3])), date = day?string("yyyy-MM-dd"), start = date + " " + r[4] + ":00", wanted = r[6]>
  <#-- Today's ones cannot be over before their time -->
  <#assign state = (r[3] == 0 && wanted == "ATTENDED" && clock(.now?string("HH:mm")) lt clock(r[4]))?then("CONFIRMED", wanted)>
  <#assign end = (start?datetime("yyyy-MM-dd HH:mm:ss")?long + minutes[r[2]] * 60000)?number_to_datetime?string("yyyy-MM-dd HH:mm:ss")>
  <#assign booked = at(shift(r[3]) - 5 - r?index % 3), bookedAt = ([booked?long, now - 7200000]?min)?number_to_datetime?string("yyyy-MM-dd HH:mm:ss")>
  <#assign plate = r[5]?keep_before("|"), name = firstNames[(number * 7) % 16] + " " + lastNames[(number * 4) % 15], moved = (r[0] == "012" && r[3] == 1)>
  <#if plate != "" && !vehicles?seq_contains(plate)>
  <#assign vehicles = vehicles + [plate]>
  <CustomerVehicle vehicleId="DCRM_${plate}" partyId="${party}" plate="${plate}" vin="9FDEMX00000${plate}" brandId="${brand}" facilityId="${sites[r[1]]}" modelName="${r[5]?keep_after("|")}"
      modelYear="${2019 + r?index % 6}" odometerKm="${9000 + r?index * 1700}"/>
  </#if>
  <WorkEffort workEffortId="${id}" workEffortTypeId="EVENT" currentStatusId="${events[state]}" workEffortName="${names[r[2]]}: ${name}" estimatedStartDate="${stamp(start)}"
      estimatedCompletionDate="${stamp(end)}" facilityId="${sites[r[1]]}" createdDate="${stamp(bookedAt)}" revisionNumber="1"/>
  <#list [[party, "CAL_ATTENDEE"], [who, "CAL_OWNER"]] as part>
  <PartyRole partyId="${part[0]}" roleTypeId="${part[1]}"/>
  <WorkEffortPartyAssignment workEffortId="${id}" partyId="${part[0]}" roleTypeId="${part[1]}" fromDate="${stamp(bookedAt)}" statusId="PRTYASGN_ASSIGNED"/>
  </#list>
  <Appointment workEffortId="${id}" statusId="APT_${state}" statusDate="${stamp(bookedAt)}" appointmentTypeId="${r[2]}" facilityId="${sites[r[1]]}" brandId="${brand}" partyId="${party}"
      customerName="${name}" phoneNumber="+573000000${r[0]}"<#if plate != ""> vehicleId="DCRM_${plate}" plate="${plate}"</#if> adviserPartyId="${who}" startDate="${stamp(start)}" endDate="${stamp(end)}"
      appointmentDay="${date}" bookedDay="${bookedAt?substring(0, 10)}" sourceTypeId="${(r?index % 3 == 0)?then("PROACTIVE", "DIRECT")}" bookedByPartyId="${(r?index % 2 == 0)?then("DCRM_AGENT", "DCRM_SERVICE")}"
      bookedByUserLogin="${(r?index % 2 == 0)?then("dcrm.agent", "dcrm.service")}" firstWorkEffortId="${moved?then("DCRM_APT_13", id)}"<#if moved> previousWorkEffortId="DCRM_APT_13"</#if>
      chainNumber="${moved?then(1, 0)}"<#if r[3] lt 1> remindedDate="${stamp(at(shift(r[3]) - 1)?string("yyyy-MM-dd") + " 10:00:00")}"</#if> createdDate="${stamp(bookedAt)}"/>
  <AppointmentStatus appointmentStatusId="${id}_0" workEffortId="${id}" actionId="BOOK" statusId="APT_BOOKED" takenByPartyId="${(r?index % 2 == 0)?then("DCRM_AGENT", "DCRM_SERVICE")}"
      takenByUserLogin="${(r?index % 2 == 0)?then("dcrm.agent", "dcrm.service")}" statusDate="${stamp(bookedAt)}"/>
  <#if state != "BOOKED">
  <AppointmentStatus appointmentStatusId="${id}_1" workEffortId="${id}" actionId="${actions[state]}" fromStatusId="APT_BOOKED" statusId="APT_${state}"<#if r[7] != ""> comments="${r[7]}"</#if>
      takenByPartyId="DCRM_SERVICE" takenByUserLogin="dcrm.service" statusDate="${(r[3] lt 0 && ["ATTENDED", "NO_SHOW"]?seq_contains(state))?then(stamp(date + " 17:30:00"), stamp(bookedAt))}"/>
  </#if>
</#list>
</entity-engine-xml>
