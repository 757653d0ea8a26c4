<#-- Month navigation and the four figures of the month; every count opens its rows -->
<#include "component://dealercrm/template/indicator/Tile.ftl"/>
<#assign list><@ofbizUrl>Prospect/List</@ofbizUrl>?month=${periodId}</#assign>
<div class="dc-month">
  <a class="buttontext" href="<@ofbizUrl>Indicator/Dashboard</@ofbizUrl>?periodId=${previousPeriodId}">&#8249; ${uiLabelMap.DealercrmIndicatorPreviousMonth}</a>
  <h2>${monthLabel}</h2>
  <a class="buttontext" href="<@ofbizUrl>Indicator/Dashboard</@ofbizUrl>?periodId=${nextPeriodId}">${uiLabelMap.DealercrmIndicatorNextMonth} &#8250;</a>
</div>
<div class="dc-tiles">
  <@tile title=uiLabelMap.DealercrmIndicatorAttainment value=total.attainmentText strong=true
      detail="${total.measured} / ${total.goalText}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorValid value="${total.valid}" href=list + "&outcome=VALID"
      detail=uiLabelMap.DealercrmIndicatorGoal + ": " + total.goalText/>
  <@tile title=uiLabelMap.DealercrmIndicatorReported value="${total.reported}" href=list/>
  <@tile title=uiLabelMap.DealercrmIndicatorUnverified value="${total.unverified}" href=list + "&outcome=UNVERIFIED"/>
  <@tile title=uiLabelMap.DealercrmIndicatorCoverage value=total.coverageText href=list + "&outcome=VERIFIED" detail="${total.verified} / ${total.reported}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorValidity value=total.validityText href=list + "&outcome=VERIFIED" detail="${total.valid} / ${total.verified}"/>
</div>
<#assign done><@ofbizUrl>Activity/List</@ofbizUrl>?state=ACTV_DONE&amp;month=${periodId}</#assign>
<div class="dc-tiles" id="FollowUpFigures">
  <@tile title=uiLabelMap.DealercrmIndicatorFollowUp value=followUp.total.attainmentText strong=true
      detail="${followUp.total.measured} / ${followUp.total.goalText}"/>
  <@tile title=uiLabelMap.DealercrmIndicatorActivitiesValid value="${followUp.total.valid}" href=done + "&amp;validity=ACTV_VALID"
      detail=uiLabelMap.DealercrmIndicatorGoal + ": " + followUp.total.goalText/>
  <@tile title=uiLabelMap.DealercrmIndicatorActivitiesDone value="${followUp.total.reported}" href=done/>
  <@tile title=uiLabelMap.DealercrmIndicatorActivitiesUnruled value="${followUp.total.unverified}" href=done + "&amp;validity=NONE"/>
  <@tile title=uiLabelMap.DealercrmIndicatorActivitiesInvalid value="${followUp.total.invalid}" href=done + "&amp;validity=ACTV_INVALID"
      detail="${followUp.total.validityText}"/>
</div>
