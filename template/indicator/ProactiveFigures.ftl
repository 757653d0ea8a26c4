<#-- The month of the call centre: customers called against their goal, and the ratios of GSC-FOR-09 -->
<#include "component://dealercrm/template/indicator/Tile.ftl"/>
<#function percent value=""><#return value?has_content?then((value * 100)?string("0.0") + " %", "–")></#function>
<#assign rows><@ofbizUrl>CampaignReport/Contacts</@ofbizUrl>?month=${periodId}</#assign>
<#assign figures = proactive.figures>
<div class="dc-tiles" id="ProactiveFigures">
  <@tile title=uiLabelMap.DealercrmIndicatorProactive value=proactiveGoal.attainmentText strong=true
      detail="${proactiveGoal.measured} / ${proactiveGoal.goalText}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorProactiveCustomers value="${figures.worked()}" href=rows + "&amp;measure=CALLS"
      detail=uiLabelMap.DealercrmIndicatorGoal + ": " + proactiveGoal.goalText/>
  <@tile title=uiLabelMap.DealercrmIndicatorCallEffectiveness value=percent(figures.effectiveness()!) href=rows + "&amp;measure=EFFECTIVE"
      detail="${figures.effective()} / ${figures.calls()}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorContactability value=percent(figures.contactability()!) href=rows + "&amp;measure=CONTACTED"
      detail="${figures.contacted()} / ${figures.worked()}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorAttendance value=percent(figures.attendance()!) href=rows + "&amp;measure=BOOKED"
      detail="${figures.attended()} / ${figures.due()}" + (figures.unresolved() gt 0)?then(" · ${figures.unresolved()} ${uiLabelMap.DealercrmIndicatorUnresolved}", "")/>
</div>
