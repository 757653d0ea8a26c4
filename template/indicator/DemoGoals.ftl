<#-- Each goal of the data file, for this month and the one before -->
<#assign year = .now?string("yyyy")?number, month = .now?string("MM")?number>
<#assign before = (month == 1)?then([year - 1, 12], [year, month - 1])>
<entity-engine-xml>
<#list [[year, month], before] as period>
  <#assign first = period[0]?c + "-" + period[1]?string("00")>
  <#assign days = [31, (period[0] % 4 == 0)?then(29, 28), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][period[1] - 1]>
  <#list doc["entity-engine-transform-xml"].goal as goal>
  <IndicatorGoal indicatorId="PROSPECTING" brandId="${goal.@brandId}" facilityId="_NA_" partyId="${goal.@partyId[0]!"_NA_"}"
      periodId="${first}" goalValue="${goal.@goalValue}" fromDate="${first}-01" thruDate="${first}-${days}"/>
  </#list>
</#list>
</entity-engine-xml>
