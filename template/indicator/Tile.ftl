<#-- One figure: its title, its value, which opens the rows behind it, and what it is made of -->
<#macro tile title value detail="" href="" strong=false>
  <div class="dc-tile<#if strong> dc-tile-strong</#if>">
    <span class="dc-tile-title">${title}</span>
    <#if href?has_content><a class="dc-tile-value" href="${href}">${value}</a><#else><span class="dc-tile-value">${value}</span></#if>
    <span class="dc-tile-detail">${detail}</span>
  </div>
</#macro>
