<#-- What who fills in the form accepts -->
<h2>${treatment.title}</h2>
<#list treatment.paragraphs as paragraph><p class="pq-text">${paragraph}</p></#list>
<p class="pq-hint">${uiLabelMap.DealercrmPqrsPublicVersion} ${treatment.version}</p>
