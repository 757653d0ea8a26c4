<#-- What a campaign says, and the steps that may follow -->
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="dc-status dc-status-${campaign.statusId?lower_case}">${campaign.status}</span>
    <span>${campaign.reason}</span><span class="dc-badge">${campaign.purpose}</span>
  </p>
  <div class="dc-toolbar">
    <#list steps as step>
    <form method="post" action="<@ofbizUrl>Campaign/setStatus</@ofbizUrl>" name="SetStatus_${step}">
      <input type="hidden" name="marketingCampaignId" value="${campaign.marketingCampaignId}"/>
      <input type="hidden" name="statusId" value="${step}"/>
      <input type="submit"<#if step == "PROC_ACTIVE"> class="dc-primary"</#if> value="${uiLabelMap["DealercrmProactiveStep_" + step]}"/>
    </form>
    </#list>
    <#if mayChange><a class="buttontext" href="<@ofbizUrl>Campaign/Edit</@ofbizUrl>?marketingCampaignId=${campaign.marketingCampaignId}">${uiLabelMap.DealercrmProactiveEditCampaign}</a></#if>
  </div>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmProactiveFrom}</dt><dd>${campaign.from}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveThru}</dt><dd>${campaign.thru?has_content?then(campaign.thru, "–")}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveAttempts}</dt><dd>${campaign.maxAttempts!}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveOwner}</dt><dd>${campaign.owner}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProactiveNumbers}</dt><dd>${campaign.contactNumbers!"–"}</dd></div>
  </dl>
  <div class="dc-halves">
    <section>
      <h3>${uiLabelMap.DealercrmProactiveScript}</h3>
      <#if campaign.scriptLines?has_content><ol><#list campaign.scriptLines as line><li>${line}</li></#list></ol><#else><p class="dc-hint">${uiLabelMap.DealercrmProactiveNoScript}</p></#if>
      <#if pictureAddress?has_content><p><a href="${pictureAddress}" target="_blank" rel="noopener">${uiLabelMap.DealercrmProactivePicture}</a></p></#if>
      <#if campaign.whatsappText?has_content><h3>${uiLabelMap.DealercrmProactiveWhatsappText}</h3><p class="dc-timeline-text dc-quote">${campaign.whatsappText}</p></#if>
    </section>
    <section>
      <h3>${uiLabelMap.DealercrmProactiveSheet}</h3>
      <#assign sheet = campaign/>
      <#include "component://dealercrm/template/proactive/PreparationSheet.ftl"/>
    </section>
  </div>
</div>
