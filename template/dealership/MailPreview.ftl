<#-- What the template makes, with the names of the placeholders as values -->
<p><strong>${preview.subject()}</strong></p>
<iframe class="dc-mail" sandbox="" title="${uiLabelMap.DealercrmDealershipMailPreview}" srcdoc="${preview.html()}"></iframe>
