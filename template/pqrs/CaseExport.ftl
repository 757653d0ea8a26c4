<#-- GSC-FOR-04 of the rows of the list, with its filters -->
<div class="dc-toolbar"><a class="buttontext" href="<@ofbizUrl>PqrsReport/export</@ofbizUrl>?${filterQuery}">${uiLabelMap.DealercrmPqrsReportDownload}</a></div>
