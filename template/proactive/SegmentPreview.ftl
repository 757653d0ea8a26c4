<#-- Whom the segment takes, and into which list it is put -->
<p>${preview.limits}</p>
<p><strong>${preview.vehicles}</strong> ${uiLabelMap.DealercrmProactiveVehicles}</p>
<form class="dc-filters" method="get" action="<@ofbizUrl>CampaignSegment/Edit</@ofbizUrl>" name="PreviewSegment">
  <input type="hidden" name="proactiveSegmentId" value="${proactiveSegmentId}"/>
  <div><label for="preview_campaign">${uiLabelMap.DealercrmProactiveCampaign}</label>
    <select id="preview_campaign" name="marketingCampaignId">
      <#list campaignChoices as choice><option value="${choice.id}"<#if choice.id == (marketingCampaignId!)> selected="selected"</#if>>${choice.text}</option></#list>
    </select></div>
  <div><input type="submit" value="${uiLabelMap.DealercrmProactivePreviewNow}"/></div>
</form>
<#if preview.taken??>
<ul class="dc-lines">
  <li><strong>${preview.taken}</strong> ${uiLabelMap.DealercrmProactiveWouldEnter}</li>
  <#if preview.known gt 0><li><strong>${preview.known}</strong> ${uiLabelMap.DealercrmProactiveAlreadyIn}</li></#if>
  <#list preview.left as row><li><strong>${row.count}</strong> ${row.text}</li></#list>
</ul>
<form method="post" action="<@ofbizUrl>Campaign/fill</@ofbizUrl>" name="FillFromPreview">
  <input type="hidden" name="proactiveSegmentId" value="${proactiveSegmentId}"/>
  <input type="hidden" name="marketingCampaignId" value="${marketingCampaignId}"/>
  <input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmProactiveFillNow}"/>
</form>
</#if>
