<#-- Files of a case; each opens as a download -->
<p class="dc-toolbar"><a class="buttontext" href="<@ofbizUrl>PqrsReceipt/View</@ofbizUrl>?custRequestId=${filesOfCase.custRequestId}">${uiLabelMap.DealercrmPqrsFormReceiptOpen}</a></p>
<#if filesOfCase.consent?has_content><p class="dc-hint">${filesOfCase.consent}</p></#if>
<#if filesOfCase.files?has_content>
<div class="dc-scroll"><table class="basic-table hover-bar">
  <thead><tr class="header-row"><th scope="col">${uiLabelMap.DealercrmPqrsFormFileName}</th><th scope="col">${uiLabelMap.DealercrmPqrsFormFileWhat}</th><th scope="col" class="dc-number">${uiLabelMap.DealercrmPqrsFormFileSize}</th><th scope="col">${uiLabelMap.DealercrmPqrsFormFileWhen}</th><th scope="col">${uiLabelMap.DealercrmPqrsFormFileWho}</th></tr></thead>
  <tbody>
  <#list filesOfCase.files as file>
  <tr><td><#if file.id?has_content><a href="<@ofbizUrl>PqrsFile/read</@ofbizUrl>?storedFileId=${file.id}&amp;custRequestId=${filesOfCase.custRequestId}">${file.name}</a><#else>${file.name}</#if></td><td>${file.kind}</td><td class="dc-number dc-nowrap">${file.sizeText}</td><td class="dc-nowrap">${file.when}</td><td>${file.who}</td></tr>
  </#list>
  </tbody>
</table></div>
<#else>
<p class="dc-note">${uiLabelMap.DealercrmPqrsFormNoFiles}</p>
</#if>
