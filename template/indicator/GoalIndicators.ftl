<#-- Whose goals: one chip for each indicator that has goals -->
<p class="dc-chips">
  <#list indicators as indicator>
  <a href="<@ofbizUrl>Goal/List</@ofbizUrl>?periodId=${periodId}&amp;indicatorId=${indicator.id}"<#if indicator.id == indicatorId> aria-current="page"</#if>>${indicator.text}</a>
  </#list>
</p>
