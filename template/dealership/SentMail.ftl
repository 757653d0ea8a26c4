<#-- One mail; its text is shown in a frame that runs nothing -->
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmStatus}</dt><dd><span class="dc-status dc-status-${mail.statusId?lower_case}">${mail.statusText}</span></dd></div>
  <div><dt>${uiLabelMap.DealercrmDealershipMailTo}</dt><dd>${mail.recipient}<#if mail.toText?has_content><br/>${mail.toText}</#if></dd></div>
  <#if mail.ccText?has_content><div><dt>${uiLabelMap.DealercrmDealershipMailCopy}</dt><dd>${mail.ccText}</dd></div></#if>
  <div><dt>${uiLabelMap.DealercrmDealershipMailWritten}</dt><dd>${mail.createdText}<#if mail.createdByUserLogin?has_content> · ${mail.createdByUserLogin}</#if></dd></div>
  <#if mail.sentText?has_content><div><dt>${uiLabelMap.DealercrmDealershipMailSent}</dt><dd>${mail.sentText}</dd></div></#if>
  <#if mail.reasonText?has_content><div><dt>${uiLabelMap.DealercrmDealershipMailReason}</dt><dd>${mail.reasonText}</dd></div></#if>
</dl>
<iframe class="dc-mail" sandbox="" title="${mail.subject!}" srcdoc="${mail.bodyHtml!}"></iframe>
