<#if run??>
<div class="dc-tiles">
  <#list counts as count>
  <#if count.main>
  <div class="dc-tile">
    <div class="dc-tile-title">${count.label}</div>
    <div class="dc-tile-value">${count.value!"-"}</div>
  </div>
  </#if>
  </#list>
</div>
<table class="basic-table">
  <tr><td class="label">${uiLabelMap.DealercrmStatus}</td><td>${statusText}</td></tr>
  <#if run.failReason??>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeFailReason}</td><td>${run.failReason}</td></tr>
  </#if>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeProfile}</td><td>${run.profileName!}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeFile}</td><td>${run.fileName!}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeSheet}</td><td>${run.sheetName!}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeHeaderRow}</td><td>${run.headerRowNumber!}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeStarted}</td><td>${startedText}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeFinished}</td><td>${finishedText}</td></tr>
  <tr><td class="label">${uiLabelMap.DealercrmIntakeStartedBy}</td><td>${run.startedByUserLogin!}</td></tr>
  <#list counts as count>
  <#if !count.main>
  <tr><td class="label">${count.label}</td><td>${count.value!"-"}</td></tr>
  </#if>
  </#list>
</table>
<#if (run.reportTypeId!) == "ACTIVITY_REPORT">
<p><a class="buttontext" href="<@ofbizUrl>Activity/List?intakeRunId=${run.intakeRunId}</@ofbizUrl>">${uiLabelMap.DealercrmIntakeSeeActivities}</a></p>
<#elseif (run.reportTypeId!) == "CUSTOMER_REPORT">
<p><a class="buttontext" href="<@ofbizUrl>Campaign/View?marketingCampaignId=${run.marketingCampaignId!}</@ofbizUrl>">${uiLabelMap.DealercrmIntakeSeeCampaign}</a></p>
<#elseif (run.reportTypeId!) == "CASE_REPORT">
<p><a class="buttontext" href="<@ofbizUrl>Pqrs/List?state=ALL&amp;intakeRunId=${run.intakeRunId}</@ofbizUrl>">${uiLabelMap.DealercrmIntakeSeeCases}</a></p>
<#else>
<p><a class="buttontext" href="<@ofbizUrl>Prospect/List?intakeRunId=${run.intakeRunId}</@ofbizUrl>">${uiLabelMap.DealercrmIntakeSeeProspects}</a></p>
</#if>
<#else>
<p>${uiLabelMap.DealercrmIntakeUnknownRun}</p>
<p><a class="buttontext" href="<@ofbizUrl>Intake/List</@ofbizUrl>">${uiLabelMap.DealercrmIntakeListTitle}</a></p>
</#if>
