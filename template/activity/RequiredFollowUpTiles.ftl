<#-- What needs attention, counted by the filter that each tile opens -->
<div class="dc-tiles">
  <#list tiles as tile>
  <a class="dc-tile<#if tile?index == 0 && tile.count gt 0> dc-tile-strong</#if>" href="<@ofbizUrl>RequiredFollowUp/List</@ofbizUrl>?${tile.query}">
    <span class="dc-tile-title">${tile.title}</span><span class="dc-tile-value">${tile.count}</span>
  </a>
  </#list>
</div>
