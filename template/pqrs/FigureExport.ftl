<#-- GSC-FOR-04 of the month with the filters of the page -->
<div class="dc-toolbar"><a class="buttontext" href="<@ofbizUrl>PqrsReport/export</@ofbizUrl>?state=ALL&amp;month=${monthId}<#if cutQuery?has_content>&amp;${cutQuery}</#if>">${uiLabelMap.DealercrmPqrsReportDownload}</a></div>
