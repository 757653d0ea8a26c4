<#-- How far the list has come: every count opens its records -->
<#assign list><@ofbizUrl>CampaignRecord/List</@ofbizUrl></#assign>
<#if states?has_content>
<div class="dc-chips">
  <a href="${list}?marketingCampaignId=${marketingCampaignId}">${uiLabelMap.DealercrmProactiveRecords} <span>${recordCount}</span></a>
  <#list states as state><a href="${list}?marketingCampaignId=${marketingCampaignId}&amp;statusId=${state.id}">${state.text} <span>${state.count}</span></a></#list>
</div>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmProactiveEmptyList}</p>
</#if>
<#if blocked?has_content>
<h3>${uiLabelMap.DealercrmProactiveBlockedNow}: ${blockedTotal}</h3>
<p class="dc-hint">${uiLabelMap.DealercrmProactiveBlockedHint}</p>
<div class="dc-chips">
  <#list blocked as row><a href="${list}?marketingCampaignId=${marketingCampaignId}&amp;blocked=${row.ruleId}">${row.text} <span>${row.count}</span></a></#list>
</div>
</#if>
<#if exclusions?has_content>
<h3>${uiLabelMap.DealercrmProactiveExclusions}</h3>
<div class="dc-chips">
  <#list exclusions as row><a href="<@ofbizUrl>CampaignRecord/Excluded</@ofbizUrl>?marketingCampaignId=${marketingCampaignId}&amp;reasonId=${row.reasonId}">${row.text} <span>${row.count}</span></a></#list>
</div>
</#if>
