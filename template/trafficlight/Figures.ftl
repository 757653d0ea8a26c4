<#-- Counts of today by colour, and by owner; every figure opens its rows. A colour is always written beside its sign -->
<#assign list><@ofbizUrl>TrafficLight/List</@ofbizUrl></#assign>
<#assign view><@ofbizUrl>TrafficLight/View</@ofbizUrl></#assign>
<#macro tiles>
<div class="dc-tiles">
  <#list colours as colour>
  <div class="dc-tile">
    <span class="dc-tile-title"><span class="${colour.style}">${colour.label}</span></span>
    <a class="dc-tile-value" href="${list}?colour=${colour.id}${filterQuery}">${colour.total}</a>
    <span class="dc-tile-detail">${uiLabelMap["DealercrmTrafficLightMeaning_" + colour.id]}<#if colour.share?has_content> &#183; ${colour.share}</#if></span>
  </div>
  </#list>
</div>
</#macro>
<#macro bar row>
<#if row.open gt 0><span class="dc-share" aria-hidden="true"><#list row.counts as count><#if count?index lt 3 && count gt 0><span class="dc-share-${colours[count?index].id?lower_case}" style="flex-grow:${count?c}"></span></#if></#list></span></#if>
</#macro>
<#macro ownerTable table>
<div class="screenlet" id="Board_${table.field}">
  <div class="screenlet-title-bar"><ul><li class="h3">${table.title}</li></ul><br class="clear"/></div>
  <div class="screenlet-body">
  <table class="basic-table hover-bar dc-board">
    <thead><tr class="header-row"><th>${table.title}</th><#list colours as colour><th class="dc-number"><span class="${colour.style}">${colour.label}</span></th></#list><th class="dc-number dc-not-narrow">${uiLabelMap.DealercrmTrafficLightRedShare}</th><th class="dc-wide">${uiLabelMap.DealercrmTrafficLightShares}</th></tr></thead>
    <tbody>
    <#list table.rows as row>
    <tr><td><a href="${view}?${table.field}=${row.id?url("UTF-8")}">${row.name}</a></td>
      <#list row.counts as count>
      <td class="dc-number"><#if count == 0>0<#else><a href="${list}?colour=${colours[count?index].id}${table.query}&amp;${table.field}=${row.id?url("UTF-8")}">${count}</a></#if></td>
      </#list>
      <td class="dc-number dc-not-narrow">${row.redShare}</td><td class="dc-wide"><@bar row/></td>
    </tr>
    </#list>
    </tbody>
  </table>
  </div>
</div>
</#macro>
