<#-- What is required for the prospect, the latest first, and the way to require more -->
<#if followUps?has_content>
<ol class="dc-timeline">
  <#list followUps as row>
  <li>
    <span class="dc-status dc-status-${row.statusId?lower_case}">${row.status}</span>
    <#if row.overdue><span class="dc-badge dc-badge-overdue">${uiLabelMap.DealercrmRequiredOverdue}</span></#if>
    <span class="dc-timeline-by">${uiLabelMap.DealercrmRequiredDue} ${row.due} &#183; ${row.collaborator}</span>
    <p class="dc-timeline-text"><a href="<@ofbizUrl>RequiredFollowUp/View</@ofbizUrl>?requiredFollowUpId=${row.requiredFollowUpId}">${row.whatText}</a></p>
  </li>
  </#list>
</ol>
<#else>
<p class="dc-hint">${uiLabelMap.DealercrmRequiredNoneOfProspect}</p>
</#if>
<#if mayRequire>
<div class="dc-toolbar">
  <a class="buttontext" href="<@ofbizUrl>RequiredFollowUp/Edit</@ofbizUrl>?salesOpportunityId=${salesOpportunityId}">${uiLabelMap.DealercrmRequiredNew}</a>
  <a class="buttontext" href="<@ofbizUrl>Complaint/Edit</@ofbizUrl>?salesOpportunityId=${salesOpportunityId}">${uiLabelMap.DealercrmComplaintNew}</a>
</div>
</#if>
