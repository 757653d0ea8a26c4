<#-- The opt-out words, each with its removal -->
<ul class="dc-words">
  <#list words as word>
  <li><span>${word}</span>
    <form method="post" action="<@ofbizUrl>WhatsApp/removeWord</@ofbizUrl>">
      <input type="hidden" name="optOutWord" value="${word}"/>
      <input type="submit" value="×" title="${uiLabelMap.DealercrmWhatsAppRemove}: ${word}" aria-label="${uiLabelMap.DealercrmWhatsAppRemove}: ${word}"/>
    </form>
  </li>
  </#list>
</ul>
