<#-- Who will be told, and what the activity says that it comes from -->
<p class="dc-hint">${uiLabelMap.DealercrmRequiredExplained}</p>
<#if activityText?has_content><blockquote class="dc-quote">${activityText}</blockquote></#if>
