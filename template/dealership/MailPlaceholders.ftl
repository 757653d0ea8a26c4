<#-- What the text may name; the dollar sign and the braces belong to it -->
<p>${uiLabelMap.DealercrmDealershipMailPlaceholders} <#list placeholders as name><code>${"$"}{${name}}</code> </#list></p>
