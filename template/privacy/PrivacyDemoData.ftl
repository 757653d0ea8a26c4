<#setting time_zone="America/Bogota">
<#setting locale="en_US">
<#assign now = .now?long>
<#function day ago><#return (now - ago * 86400000)?number_to_datetime?string("yyyy-MM-dd")></#function>
<#macro answer id party purpose state ago way evidence="" text="" current="Y">
  <PrivacyAnswer privacyAnswerId="DCRM_PRV_${id}" partyId="DCRM_DEMO_${party}" privacyPurposeId="${purpose}" stateId="${state}" saidDate="${day(ago)} 10:00:00"
      saidById="${way}"<#if text?has_content> treatmentId="${text}"</#if><#if evidence?has_content> evidenceText="${evidence}"</#if>
      recordedDate="${day(ago)} 10:05:00" recordedByPartyId="DCRM_LEAD" recordedByUserLogin="dcrm.lead"/>
  <#if current == "Y"><PrivacyConsent partyId="DCRM_DEMO_${party}" privacyPurposeId="${purpose}" stateId="${state}" privacyAnswerId="DCRM_PRV_${id}" fromDate="${day(ago)} 10:00:00"/></#if>
</#macro>
<entity-engine-xml>
<#-- A customer who authorised and took one of them back, and one who refused -->
<@answer "01" "004" "PRV_SERVICE" "GRANTED" 60 "DCRM_CW_FORM" "GSC-FOR-10 n.º 118" "2026-1"/>
<@answer "02" "004" "PRV_SURVEY" "GRANTED" 60 "DCRM_CW_FORM" "GSC-FOR-10 n.º 118" "2026-1" "N"/>
<@answer "03" "004" "PRV_SURVEY" "WITHDRAWN" 9 "DCRM_CW_CALL"/>
<@answer "04" "004" "PRV_BRAND" "REFUSED" 60 "DCRM_CW_FORM" "" "2026-1"/>
<@answer "05" "006" "PRV_IMAGE" "REFUSED" 20 "DCRM_CW_PERSON"/>
<@answer "06" "006" "PRV_SERVICE" "GRANTED" 20 "DCRM_CW_WHATSAPP" "Chat del ${day(20)}" "2026-1"/>
  <ContactChoice contactChoiceId="DCRM_PRV_OUT" choiceTypeId="OPT_OUT" partyId="DCRM_DEMO_004" purposeId="SURVEY" fromDate="${day(9)} 10:00:00"
      saidById="DCRM_CW_CALL" recordedDate="${day(9)} 10:05:00" recordedByUserLogin="dcrm.lead"/>
  <ExportTrace exportTraceId="DCRM_DEMO_01" formId="GC-FOR-06" fileName="GC-FOR-06_${day(30)[0..6]}.xlsx" fileSize="18342" rowCount="96"
      sha256="5f1c0b6a93c2c9a7d1f04a4f1f1f0a3f6f8a9de2d4c5b6a7980f1e2d3c4b5a69" periodText="${day(30)[0..6]}" filterText="Todas las filas que usted puede ver"
      exportedDate="${day(25)} 08:10:00" exportedByPartyId="DCRM_LEAD" exportedByUserLogin="dcrm.lead"/>
  <ExportTrace exportTraceId="DCRM_DEMO_02" formId="CONTACT_LIST" fileName="RNE-${day(4)}.csv" fileSize="1130" rowCount="80"
      sha256="a3d2b1c0f9e8d7c6b5a493827160594837261504938271605948372615049382" periodText="${day(4)}" filterText="RNE"
      exportedDate="${day(4)} 09:02:00" exportedByPartyId="DCRM_LEAD" exportedByUserLogin="dcrm.lead"/>
</entity-engine-xml>
