<#-- Cases of the demo group over the last months, counted in business days back from the day of loading; the terms run as the product counts them -->
<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#setting number_format="0">
<#assign now = .now?long, dayLength = 86400000, thisYear = .now?string("yyyy")?number>
<#function iso ms><#return ms?number_to_datetime?string("yyyy-MM-dd")></#function>
<#function midnight text><#return text?date("yyyy-MM-dd")?long></#function>
<#assign today = midnight(iso(now))>
<#-- Holidays of Colombia as days of a year, those that move to Monday apart, and those that hang on Easter -->
<#function easter y>
  <#local a = y % 19, b = (y / 100)?floor, c = y % 100, g = ((8 * b + 13) / 25)?floor, h = (19 * a + b - (b / 4)?floor - g + 15) % 30>
  <#local l = (32 + 2 * (b % 4) + 2 * (c / 4)?floor - h - (c % 4)) % 7, m = ((a + 11 * h + 22 * l) / 451)?floor, n = h + l - 7 * m + 114>
  <#return midnight(y + "-" + (n / 31)?floor?string("00") + "-" + (n % 31 + 1)?string("00"))></#function>
<#function monday ms><#return ms + ((8 - ms?number_to_datetime?string("u")?number) % 7) * dayLength></#function>
<#assign holidays = []>
<#list thisYear - 1 .. thisYear + 1 as y>
  <#list ["01-01", "05-01", "07-20", "08-07", "12-08", "12-25"] as d><#assign holidays += [y + "-" + d]></#list>
  <#list ["01-06", "03-19", "06-29", "07-09", "08-15", "10-12", "11-01", "11-11"] as d>
    <#if d != "07-09" || y gte 2026><#assign holidays += [iso(monday(midnight(y + "-" + d)))]></#if></#list>
  <#list [-3, -2, 43, 64, 71] as d><#assign holidays += [iso(easter(y) + d * dayLength)]></#list>
</#list>
<#function free ms><#return ms?number_to_datetime?string("u") == "7" || holidays?seq_contains(iso(ms))></#function>
<#-- The n-th business day after a day or, with a negative number, before it; days of a pause do not count -->
<#function walk from n pausedFrom=0 pausedThru=0>
  <#local d = from, left = n?abs, step = (n lt 0)?then(-dayLength, dayLength)>
  <#list 1..900 as i><#if left == 0><#break></#if><#local d += step>
    <#if !free(d) && !(pausedFrom gt 0 && d gte pausedFrom && d lte pausedThru)><#local left -= 1></#if></#list>
  <#return d></#function>
<#assign base = free(today)?then(walk(today, 1), today)>
<#-- A moment of Bogotá as data files write it, in the time zone of the server; what is of today is over already -->
<#function stamp day minute><#local ms = (day == today)?then(today + ((now - today) * minute / 1440)?floor, day + minute * 60000), d = ms?number_to_datetime>
  <#setting time_zone="JVM default"><#local text = d?string("yyyy-MM-dd HH:mm:ss")><#setting time_zone="America/Bogota"><#return text></#function>
<#-- Name, days of the term and of the house, days an extension may add, what it counts from, since when, basis -->
<#assign civil = ", arts. 14, 17, 21 y 32", consumer = "Ley 1480 de 2011, art. 58 num. 5", house = "Regla de la casa">
<#assign types = {"PETITION": ["Petición", 15, 10, 1, "2015-06-30", "Ley 1755 de 2015" + civil], "DOCUMENTS": ["Petición de documentos o información", 10, 7, 1, "2015-06-30", "Ley 1755 de 2015, arts. 14 num. 1, 17, 21 y 32"],
    "CONSULTATION": ["Consulta", 30, 20, 1, "2015-06-30", "Ley 1755 de 2015, arts. 14 num. 2, 17, 21 y 32"], "COMPLAINT": ["Queja", 15, 10, 1, "2012-04-12", consumer], "CLAIM": ["Reclamo", 15, 10, 1, "2012-04-12", consumer],
    "WARRANTY": ["Reclamo por garantía", 30, 20, 1, "2013-04-17", "Decreto 735 de 2013 (garantía: reparación)"], "DATA_QUERY": ["Consulta de datos personales", 10, 7, 0, "2012-10-18", "Ley 1581 de 2012, art. 14"],
    "DATA_CLAIM": ["Reclamo de datos personales", 15, 10, 1, "2012-10-18", "Ley 1581 de 2012, art. 15"], "SUGGESTION": ["Sugerencia", 15, 10, 1, "2001-01-01", house], "PRAISE": ["Felicitación", 15, 10, 1, "2001-01-01", house]}>
<#assign staff = {"service": "DCRM_SERVICE", "lead": "DCRM_LEAD", "manager": "DCRM_MGR_01", "aftersales": "DCRM_AFTERSALES", "adviser": "DCRM_ADV_01", "callcenter": "DCRM_CALLCENTER", "system": ""}>
<#assign nameOf = {"service": "Yolanda Cifuentes", "lead": "Claudia Patricia Herrera", "manager": "Luis Fernando Baquero", "aftersales": "Ricardo Montoya", "adviser": "Camila Rojas Pardo"}>
<#assign requests = {"RECEIVED": "SUBMITTED", "IN_PROGRESS": "ACCEPTED", "WAITING": "PENDING", "IN_REVIEW": "REVIEWED", "APPROVED": "REVIEWED", "ANSWERED": "REVIEWED", "NOTIFIED": "REVIEWED",
    "CLOSED": "COMPLETED", "TRANSFERRED": "CANCELLED", "LAPSED": "CANCELLED", "VOIDED": "CANCELLED"}>
<#assign sites = {"NORTE": "DCRM_BOG_NORTE", "SUR": "DCRM_BOG_SUR", "MED": "DCRM_MED_POBLADO"}, serials = {}, ids = []>
<#-- The customers of the call centre's demo: their names and vehicles as they stand there -->
<#assign firstNames = ["Adriana", "Camilo", "Patricia", "Hernán", "Lorena", "Óscar", "Marcela", "Jairo", "Beatriz", "Germán", "Liliana", "Wilson"], lastNames = ["Ospina", "Villamil", "Cárdenas", "Rueda", "Barrios", "Quiñones", "Salcedo", "Tovar"]>
<#function of c name><#return c["@" + name][0]!""></#function>
<#-- A step, if the case has come so far; the number makes its id, the minute its place in the day -->
<#macro step action from to day minute who comments="" old="" new="" last=firstDue>
  <#assign steps += 1>
  <PqrsStatus pqrsStatusId="${id}_${steps?string("00")}" custRequestId="${id}" actionId="${action}"<#if from != ""> fromStatusId="PQRS_${from}"</#if> statusId="PQRS_${to}" dueDate="${iso(last)}"
      <#if comments != "">comments="${comments}" </#if><#if old != "">oldValue="${old}" </#if><#if new != "">newValue="${new}" </#if><#if ["EXTEND", "ASK", "TRANSFER"]?seq_contains(action)>toldDay="${iso(day)}" toldChannelId="OTHER_MAIL" </#if><#if staff[who] != "">takenByPartyId="${staff[who]}" </#if>takenByUserLogin="${(who == "system")?then("system", "dcrm." + who)}" statusDate="${stamp(day, minute)}"/>
</#macro>
<entity-engine-xml>
<#list doc["rule"] as r>
  <PqrsAssignmentRule assignmentRuleId="DCRM_RULE_${r?counter?string("00")}" sequenceNum="${r?counter * 10}" facilityId="${sites[of(r, "site")]}"<#if of(r, "type") != ""> pqrsTypeId="PQRS_${of(r, "type")}"</#if><#if of(r, "brand") != ""> brandId="DCRM_${of(r, "brand")}"</#if><#if of(r, "area") != ""> pqrsAreaId="PQRS_AR_${of(r, "area")}"</#if><#if of(r, "to") != ""> toAreaId="PQRS_AR_${of(r, "to")}"</#if> responsiblePartyId="${staff[of(r, "by")]}"/>
</#list>
<#list doc["action"] as a>
  <ImprovementAction improvementActionId="DCRM_IMP_${a?counter?string("00")}" description="${of(a, "text")}" pqrsCauseId="PQRS_CAU_${of(a, "cause")}" responsiblePartyId="${staff[of(a, "by")]}" dueDate="${iso(walk(today, of(a, "due")?number))}"<#if of(a, "done") != ""> doneDate="${iso(walk(today, of(a, "done")?number))}"</#if>
      createdDate="${stamp(walk(today, of(a, "made")?number), 600)}" createdByUserLogin="dcrm.lead"/>
</#list>
<#list doc["case"] as c>
  <#assign id = "DCRM_PQRS_" + c?counter?string("00"), ids += [id], type = types[of(c, "type")], state = of(c, "state"), steps = 0, by = of(c, "by"), area = of(c, "area"), n = ("0" + of(c, "customer"))?number>
  <#-- Until when: its term with what was asked and extended -->
  <#assign received = walk(base, -of(c, "age")?number), first = received - (type[3] == 0)?then(dayLength, 0), asked = 0, completed = 0, extended = 0>
  <#if received gt today><#assign received = walk(base, -1), first = received - (type[3] == 0)?then(dayLength, 0)></#if>
  <#if of(c, "ask") != ""><#assign asked = walk(received, of(c, "ask")?number)></#if>
  <#if of(c, "completed") != ""><#assign completed = walk(received, of(c, "completed")?number)></#if>
  <#if of(c, "extend") != ""><#assign extended = of(c, "more")?number></#if>
  <#assign pausedFrom = (completed gt 0)?then(asked + dayLength, 0), before = walk(first, type[1], pausedFrom, completed), due = walk(first, type[1] + extended, pausedFrom, completed), unpaused = walk(first, type[1])>
  <#assign half = walk(first, ((type[1] + extended + 1) / 2)?floor, pausedFrom, completed), internal = walk(first, type[2], pausedFrom, completed)>
  <#-- What happened when: each offset in business days after receipt -->
  <#assign sent = 0, notified = 0, closed = 0>
  <#if of(c, "sent") != ""><#assign sent = walk(received, of(c, "sent")?number), notified = walk(sent, 1)></#if>
  <#if of(c, "closed") != ""><#assign closed = walk(received, of(c, "closed")?number)></#if>
  <#assign used = 0><#if sent gt 0><#list 1..90 as k><#if walk(first, k, pausedFrom, completed) lte sent><#assign used = k><#else><#break></#if></#list></#if>
  <#-- The day of the last step -->
  <#assign moved = received>
  <#list [asked, completed, sent, (state == "NOTIFIED")?then(notified, 0), closed] as day><#if day gt moved><#assign moved = day></#if></#list>
  <#list ["reopened", "ended"] as later><#if of(c, later) != ""><#assign moved = walk(received, of(c, later)?number)></#if></#list>
  <#-- Opened again it has the days of its type from then on -->
  <#assign firstDue = due>
  <#if of(c, "reopened") != ""><#assign start = moved - (type[3] == 0)?then(dayLength, 0), due = walk(start, type[1]), half = walk(start, ((type[1] + 1) / 2)?floor), internal = walk(start, type[2])></#if>
  <#assign year = iso(received)?keep_before("-"), serial = (serials[year]!0) + 1, serials += {year: serial}, number = year + "-" + serial?string("000000")>
  <#assign place = [["ANDES", "NORTE"], ["ANDES", "SUR"], ["ANDES", "MED"], ["BOREAL", "NORTE"], ["BOREAL", "MED"]][(n gte 17 && n lte 34)?then(n % 3, n % 5)]>
  <#if n == 0><#assign place = [of(c, "brand"), of(c, "site")]></#if>
  <#assign party = "DCRM_CST_" + n?string("00"), registrar = of(c, "form")?has_content?then("system", "service"), reviewer = (by == "lead")?then("manager", "lead"), reopened = of(c, "reopened")>
  <CustRequest custRequestId="${id}" custRequestTypeId="DCRM_PQRS" statusId="CRQ_${requests[state]}" fromPartyId="${(n == 0)?then("DCRM_ANONYMOUS", party)}" custRequestName="${number} ${type[0]}: ${of(c, "subject")}"
      description="${of(c, "text")}" custRequestDate="${stamp(received, 540)}" responseRequiredDate="${iso(due)} 00:00:00" createdDate="${stamp(received, 545)}" createdByUserLogin="system"/>
  <CustRequestItem custRequestId="${id}" custRequestItemSeqId="00001" statusId="CRQ_SUBMITTED" description="${of(c, "text")}"/>
  <CustRequestStatus custRequestStatusId="${id}" statusId="CRQ_${requests[state]}" custRequestId="${id}" statusDate="${stamp((closed gt 0)?then(closed, (sent gt 0)?then(sent, received)), 960)}" changeByUserLoginId="system"/>
  <PqrsCase custRequestId="${id}" caseNumber="${number}" caseYear="${year}" caseSerial="${serial}" pqrsTypeId="PQRS_${of(c, "type")}" statusId="PQRS_${state}" pqrsChannelId="PQRS_CH_${of(c, "channel")}"<#if area != ""> pqrsAreaId="PQRS_AR_${area}"</#if>
      brandId="DCRM_${place[0]}" facilityId="${sites[place[1]]}" receivedDate="${stamp(received, 540)}" receivedDay="${iso(received)}" subject="${of(c, "subject")}" description="${of(c, "text")}" isUrgent="${of(c, "urgent")?has_content?then("Y", "N")}"
      <#if n == 0>isAnonymous="Y"<#else>isAnonymous="N" partyId="${party}" customerName="${firstNames[n % 12]} ${lastNames[n % 8]} ${lastNames[(n * 3 + 1) % 8]}" phoneNumber="+5730000007${n?string("00")}" emailAddress="cliente.pqrs${n?string("00")}@example.com" vehicleId="${party}" plate="DMO${100 + n}"</#if>
      <#if of(c, "channel") == "PHONE">recordingReference="GRAB-${number}" </#if><#if by != "">responsiblePartyId="${staff[by]}" assignedDate="${stamp(received, 560)}" </#if>legalBasis="${type[5]}" termFromDate="${type[4]}" dueDate="${iso(due)}" internalDueDate="${iso(internal)}" halfDate="${iso(half)}"
      <#if extended gt 0>extendedDays="${extended}" </#if><#if asked gt 0 && completed == 0>pausedDate="${iso(asked + dayLength)}" </#if><#if sent gt 0>answeredDate="${iso(sent)}" answerChannelId="EMAIL" usedDays="${used}" answeredInTime="${(sent lte firstDue)?then("Y", "N")}" </#if>
      <#if notified gt 0 && (state == "NOTIFIED" || state == "CLOSED")>notifiedDate="${iso(notified)}" </#if><#if of(c, "cause") != "">pqrsCauseId="PQRS_CAU_${of(c, "cause")}" causeText="${of(c, "why")}" effectText="${of(c, "done")}" </#if>
      <#if closed gt 0 && reopened == "">closedDate="${iso(closed)}" isEffective="Y" <#if of(c, "score") != "">satisfactionScore="${of(c, "score")}" </#if>reactionText="${of(c, "said")}" evaluatedByText="Cliente, por teléfono" evaluatedDate="${iso(closed)}" </#if>
      <#if reopened != "">reopenedCount="1" reopenedDay="${iso(moved)}" firstDueDate="${iso(firstDue)}" </#if><#if of(c, "repeats") != "">repeatedOfId="${ids[of(c, "repeats")?number - 1]}" </#if><#if of(c, "action") != "">improvementActionId="DCRM_IMP_${of(c, "action")}" </#if>sourceTypeId="${(registrar == "system")?then("PUBLIC_FORM", "DIRECT")}"
      statusDate="${stamp(moved, 1000)}" registeredByUserLogin="${(registrar == "system")?then("system", "dcrm.service")}"/>
  <@step "REGISTER" "" "RECEIVED" received 545 registrar "" "" "" before/>
  <#if by != "" && state != "RECEIVED"><@step "ASSIGN" "RECEIVED" "IN_PROGRESS" received 560 "system" "Por regla de asignación" "" nameOf[by] before/></#if>
  <#if asked gt 0>
  <PqrsPause pqrsPauseId="${id}" custRequestId="${id}" fromDate="${iso(asked + dayLength)}"<#if completed gt 0> thruDate="${iso(completed)}"</#if> reasonText="${of(c, "question")}"/>
  <@step "ASK" "IN_PROGRESS" "WAITING" asked 640 by of(c, "question") "" "" before/>
  <#if completed gt 0><@step "RESUME" "WAITING" "IN_PROGRESS" completed 700 by "El cliente envió lo que faltaba" iso(unpaused) iso(before) before/></#if>
  </#if>
  <#if extended gt 0><@step "EXTEND" "IN_PROGRESS" "IN_PROGRESS" walk(received, of(c, "extend")?number) 680 "lead" of(c, "reason") iso(before) iso(firstDue)/></#if>
  <#assign learned = (sent gt 0)?then(walk(sent, -1), moved)>
  <#if learned lt received><#assign learned = received></#if>
  <#if of(c, "cause") != ""><@step "ANALYSE" "IN_PROGRESS" "IN_PROGRESS" learned 720 by of(c, "why") "" "PQRS_CAU_" + of(c, "cause")/></#if>
  <#if of(c, "action") != ""><@step "IMPROVE" "IN_PROGRESS" "IN_PROGRESS" learned 730 "lead" "" "" "DCRM_IMP_" + of(c, "action")/></#if>
  <#-- The answer: drafted by the responsible, reviewed by somebody else -->
  <#if of(c, "answer") != "">
  <#assign approved = learned, answerState = (sent gt 0)?then("SENT", state)>
  <PqrsAnswer pqrsAnswerId="${id}" custRequestId="${id}" versionNumber="1" answerStateId="${(answerState == "IN_PROGRESS")?then("DRAFT", answerState)}" answerTemplateId="PQRS_TPL_GENERAL_ES" subject="Respuesta a su caso ${number}" bodyText="${of(c, "answer")}"<#if notified gt 0 && (state == "NOTIFIED" || state == "CLOSED" || reopened?has_content)> notifiedDate="${iso(notified)}"</#if>
      draftedByPartyId="${staff[by]}" draftedByUserLogin="dcrm.${by}" draftedDate="${stamp(approved, 780)}"<#if answerState == "SENT" || answerState == "APPROVED"> reviewedByPartyId="${staff[reviewer]}" reviewedByUserLogin="dcrm.${reviewer}" reviewedDate="${stamp(approved, 900)}"</#if><#if sent gt 0> sentDate="${iso(sent)}" sentChannelId="EMAIL"</#if>/>
  <#if answerState != "IN_PROGRESS"><@step "SUBMIT" "IN_PROGRESS" "IN_REVIEW" approved 800 by/></#if>
  <#if answerState == "SENT" || answerState == "APPROVED"><@step "APPROVE" "IN_REVIEW" "APPROVED" approved 900 reviewer/></#if>
  <#if sent gt 0><@step "SEND" "APPROVED" "ANSWERED" sent 960 by/></#if>
  </#if>
  <#if sent gt 0 && (closed gt 0 || state == "NOTIFIED")><@step "NOTIFY" "ANSWERED" "NOTIFIED" notified 990 by "El cliente confirmó que la recibió"/></#if>
  <#if closed gt 0>
  <@step "EVALUATE" "NOTIFIED" "NOTIFIED" closed 600 "service" "Cliente, por teléfono: " + of(c, "said") "" "Y" + (of(c, "score") == "")?then("", " " + of(c, "score"))/>
  <@step "CLOSE" "NOTIFIED" "CLOSED" closed 620 "service"/>
  </#if>
  <#if reopened != ""><@step "REOPEN" "CLOSED" "IN_PROGRESS" moved 620 "service" of(c, "again") "" "" firstDue/>
  <@step "RECOUNT" "IN_PROGRESS" "IN_PROGRESS" moved 621 "system" "Regla de la casa: al reabrirlo, el caso tiene los días de su tipo desde el día de la reapertura." iso(firstDue) iso(due)/></#if>
  <#if of(c, "ended") != ""><#assign action = {"TRANSFERRED": "TRANSFER", "VOIDED": "VOID"}[state]><@step action "IN_PROGRESS" state moved 900 "lead" of(c, "reason") "" of(c, "whom")/></#if>
</#list>
  <#-- Data that are loaded again must not take back numbers given since -->
  <create>
<#list serials?keys as year>
  <PqrsSerial caseYear="${year}" lastSerial="${serials[year]}"/>
</#list>
  </create>
</entity-engine-xml>
