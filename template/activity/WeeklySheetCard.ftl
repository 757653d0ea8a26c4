<#-- A sheet: when it was due, when it came, and what the reviewer found on it -->
<p class="dc-card-lead">
  <span class="dc-status<#if sheet.timeliness == "ON_TIME"> dc-status-prv_valid<#elseif sheet.timeliness != "NOT_DUE"> dc-status-prv_invalid</#if>">${sheet.timelinessText}</span>
  <span class="dc-status<#if sheet.statusId == "WSH_VALID"> dc-status-prv_valid<#elseif sheet.statusId == "WSH_INVALID"> dc-status-prv_invalid</#if>">${sheet.statusText}</span>
</p>
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmActivityCollaborator}</dt><dd>${sheet.collaborator}</dd></div>
  <div><dt>${uiLabelMap.DealercrmSheetDue}</dt><dd>${sheet.dueText}</dd></div>
  <div><dt>${uiLabelMap.DealercrmSheetReceivedOn}</dt><dd>${sheet.receivedText?has_content?then(sheet.receivedText, "–")}</dd></div>
  <#if sheet.reviewedText?has_content>
  <div><dt>${uiLabelMap.DealercrmSheetReview}</dt><dd>${sheet.reviewedBy}, ${sheet.reviewedText}</dd></div>
  <div><dt>${uiLabelMap.DealercrmSheetMarks}</dt><dd><#list marks as mark>${mark.there?then("✓", "✗")} ${mark.text}<#sep>, </#list></dd></div>
  </#if>
</dl>
<#if sheet.reviewComments?has_content><p class="dc-timeline-text">${sheet.reviewComments}</p></#if>
<#list scans as scan>
<div class="dc-scan">
  <p><a class="buttontext" href="<@ofbizUrl>WeeklySheet/scan</@ofbizUrl>?weeklySheetId=${sheet.weeklySheetId}&amp;storedFileId=${scan.storedFileId}">${uiLabelMap.DealercrmSheetDownload}</a>
    ${scan.name} <span class="dc-hint">${scan.kilobytes} KB · ${scan.uploadedText} · ${scan.byText}<#if !scan.inForce> · ${uiLabelMap.DealercrmSheetReplaced}</#if></span></p>
  <#if scan.inForce && scan.picture>
  <img class="dc-scan-picture" alt="${uiLabelMap.DealercrmSheetScan}" src="<@ofbizUrl>WeeklySheet/scan</@ofbizUrl>?weeklySheetId=${sheet.weeklySheetId}&amp;storedFileId=${scan.storedFileId}"/>
  </#if>
</div>
</#list>
