<#-- What is required because of an activity or for a prospect, the latest first, and the way to require more -->
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
<p class="dc-hint">${uiLabelMap.DealercrmRequiredNoneOfSource}</p>
</#if>
<#if mayRequire>
<div class="dc-toolbar">
  <a class="buttontext" href="<@ofbizUrl>RequiredFollowUp/Edit</@ofbizUrl>?${sourceField}=${sourceId}">${uiLabelMap.DealercrmRequiredNew}</a>
  <a class="buttontext" href="<@ofbizUrl>Complaint/Edit</@ofbizUrl>?${sourceField}=${sourceId}">${uiLabelMap.DealercrmComplaintNew}</a>
</div>
</#if>
