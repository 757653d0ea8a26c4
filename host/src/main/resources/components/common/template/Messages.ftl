<#if errorMessageList?has_content>
<div id="content-messages" class="content-messages errorMessage" role="alert" onclick="document.getElementById('content-messages').parentNode.removeChild(this)">
    <p>${uiLabelMap.CommonFollowingErrorsOccurred}</p>
    <#list errorMessageList as message>
    <p>${message}</p>
    </#list>
</div>
</#if>
<#if eventMessageList?has_content>
<div id="content-messages" class="content-messages eventMessage" role="status" onclick="document.getElementById('content-messages').parentNode.removeChild(this)">
    <p>${uiLabelMap.CommonFollowingOccurred}</p>
    <#list eventMessageList as message>
    <p>${message}</p>
    </#list>
</div>
</#if>
