<#-- The fields that a template may name -->
<p class="dc-hint">${uiLabelMap.DealercrmPqrsAnswerFields}: <#list fieldNames as name><code>{${name}}</code><#sep>, </#sep></#list></p>
