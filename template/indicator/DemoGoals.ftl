<#-- Goals of the demo: brand, adviser (_NA_: the whole brand) and number of valid prospects a month -->
<#assign goals = [
    ["DCRM_ANDES", "_NA_", 30], ["DCRM_BOREAL", "_NA_", 20], ["DCRM_CONDOR", "_NA_", 16], ["DCRM_ANDES", "DCRM_ADV_01", 10], ["DCRM_ANDES", "DCRM_ADV_02", 10],
    ["DCRM_BOREAL", "DCRM_ADV_03", 8], ["DCRM_BOREAL", "DCRM_ADV_04", 8], ["DCRM_ANDES", "DCRM_ADV_05", 10]]>
<#assign year = .now?string("yyyy")?number, month = .now?string("MM")?number>
<#assign before = (month == 1)?then([year - 1, 12], [year, month - 1])>
<entity-engine-xml>
<#list [[year, month], before] as period>
  <#assign first = period[0]?c + "-" + period[1]?string("00")>
  <#assign days = [31, (period[0] % 4 == 0)?then(29, 28), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][period[1] - 1]>
  <#list goals as goal>
  <IndicatorGoal indicatorId="PROSPECTING" brandId="${goal[0]}" facilityId="_NA_" partyId="${goal[1]}"
      periodId="${first}" goalValue="${goal[2]}" fromDate="${first}-01" thruDate="${first}-${days}"/>
  <IndicatorGoal indicatorId="FOLLOW_UP" brandId="${goal[0]}" facilityId="_NA_" partyId="${goal[1]}"
      periodId="${first}" goalValue="${goal[2] * 2}" fromDate="${first}-01" thruDate="${first}-${days}"/>
  <#if goal[1] == "_NA_">
  <IndicatorGoal indicatorId="PROACTIVE" brandId="${goal[0]}" facilityId="_NA_" partyId="_NA_"
      periodId="${first}" goalValue="${goal[2] * 3}" fromDate="${first}-01" thruDate="${first}-${days}"/>
  </#if>
  </#list>
</#list>
</entity-engine-xml>
