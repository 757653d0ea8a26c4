<#-- What the group has in common, and its activities -->
<p class="dc-timeline-text dc-judged">${comment?has_content?then(comment, uiLabelMap.DealercrmActivityNoComment)}</p>
<#if proposedRules?has_content><p class="dc-hint">${uiLabelMap.DealercrmRulingProposal}: <#list proposedRules as rule>${rule}<#sep>; </#sep></#list></p></#if>
<div class="dc-scroll">
<table class="basic-table hover-bar"><thead><tr class="header-row"><th>${uiLabelMap.DealercrmActivityDate}</th><th>${uiLabelMap.DealercrmActivityType}</th>
  <th>${uiLabelMap.DealercrmCustomer}</th><th>${uiLabelMap.DealercrmActivityCollaborator}</th><th>${uiLabelMap.DealercrmSite}</th></tr></thead>
<tbody>
  <#list rows as row>
  <tr><td><a href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${row.activityId}">${row.done}</a></td><td>${row.type}</td><td>${row.customer}</td>
    <td>${row.adviser}</td><td>${row.facilityName}</td></tr>
  </#list>
</tbody></table>
</div>
<#if groupCount gt rows?size><p class="dc-hint">${rows?size} / ${groupCount} <a href="<@ofbizUrl>Activity/List</@ofbizUrl>?${groupQuery}">${uiLabelMap.DealercrmRulingGroupAll}</a></p></#if>
