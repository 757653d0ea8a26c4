<#-- What is known of an activity -->
<p class="dc-card-lead">
  <span class="dc-badge dc-${activity.statusId?lower_case}">${activity.status}</span>
  <#if activity.overdue><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmActivityOverdue}</span></#if>
  <#if activity.validity?has_content><span class="dc-status dc-status-${activity.validityId?lower_case}">${activity.validity}</span> ${activity.reason}</#if>
  <#if activity.phone?has_content><a class="dc-call" href="tel:${activity.phone}">${activity.phone}</a></#if>
</p>
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmCustomer}</dt><dd><#if activity.salesOpportunityId?has_content && mayOpenProspect><a href="<@ofbizUrl>Prospect/View</@ofbizUrl>?salesOpportunityId=${activity.salesOpportunityId}">${activity.customer?has_content?then(activity.customer, activity.salesOpportunityId)}</a><#else>${activity.customer?has_content?then(activity.customer, "-")}</#if></dd></div>
  <div><dt>${uiLabelMap.DealercrmActivityCollaborator}</dt><dd>${activity.adviser?has_content?then(activity.adviser, uiLabelMap.DealercrmUnassigned)}</dd></div>
  <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${activity.brandName?has_content?then(activity.brandName, "-")}</dd></div>
  <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${activity.facilityName?has_content?then(activity.facilityName, "-")}</dd></div>
  <#if activity.planned?has_content><div><dt>${uiLabelMap.DealercrmActivityPlannedDate}</dt><dd>${activity.planned}</dd></div></#if>
  <#if activity.done?has_content><div><dt>${uiLabelMap.DealercrmActivityDoneDate}</dt><dd>${activity.done}</dd></div></#if>
  <#if activity.entered?has_content><div><dt>${uiLabelMap.DealercrmActivityEntered}</dt><dd>${activity.entered}</dd></div></#if>
  <#if activity.externalId?has_content><div><dt>${uiLabelMap.DealercrmActivityExternalId}</dt><dd>${activity.externalId}</dd></div></#if>
</dl>
<#if activity.subject?has_content><p class="dc-timeline-text"><strong>${activity.subject}</strong></p></#if>
<p class="dc-timeline-text dc-judged">${activity.comments?has_content?then(activity.comments, uiLabelMap.DealercrmActivityNoComment)}</p>
<#if activity.resultText?has_content><p class="dc-timeline-text">${uiLabelMap.DealercrmActivityResult}: ${activity.resultText}</p></#if>
<#if activity.nextStep?has_content><p class="dc-timeline-text">${uiLabelMap.DealercrmActivityNextStep}: ${activity.nextStep}</p></#if>
<#if proposedRules?has_content || activity.proposal?has_content>
<p class="dc-hint dc-proposal">${uiLabelMap.DealercrmRulingProposal}: <strong>${activity.proposal}</strong><#if proposedRules?has_content>
  (<#list proposedRules as rule>${rule}<#sep>; </#sep></#list>)</#if></p>
</#if>
