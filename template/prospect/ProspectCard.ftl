<#-- Who the prospect is, how to reach them and where the follow-up stands -->
<div class="dc-card">
  <p class="dc-card-lead">
    <span class="${prospect.lightStyle}">${prospect.lightName}</span>
    <#if prospect.days?has_content><span class="dc-card-days">${prospect.days} ${(prospect.days?string == "1")?then(uiLabelMap.DealercrmTrafficLightDayWithout, uiLabelMap.DealercrmTrafficLightDaysWithout)}</span></#if>
    <span class="dc-status dc-status-${prospect.verificationStatusId?lower_case}">${prospect.verdict?has_content?then(prospect.verdict, prospect.status)}</span>
  </p>
  <dl class="dc-facts">
    <div><dt>${uiLabelMap.DealercrmPhone}</dt><dd><#if prospect.phoneE164?has_content><#if ((queue.contact.state)!"") == "BLOCKED"><span class="dc-call">${prospect.phoneE164}</span><#else><a class="dc-call" href="tel:${prospect.phoneE164}">${prospect.phoneE164}</a></#if><#else>${uiLabelMap.DealercrmProspectNotContactable}</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmEmail}</dt><dd><#if prospect.emailAddress?has_content><a href="mailto:${prospect.emailAddress}">${prospect.emailAddress}</a><#else>&#8211;</#if></dd></div>
    <div><dt>${uiLabelMap.DealercrmProspectModel}</dt><dd>${prospect.modelName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmBrand}</dt><dd>${prospect.brandName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmSite}</dt><dd>${prospect.facilityName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmAdviser}</dt><dd>${prospect.adviserName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProspectTrafficDate}</dt><dd>${prospect.trafficDay}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProspectSource}</dt><dd>${prospect.sourceName}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProspectExternalId}</dt><dd>${prospect.externalId}</dd></div>
    <div><dt>${uiLabelMap.DealercrmProspectStage}</dt><dd>${prospect.stage}</dd></div>
    <div><dt>${uiLabelMap.DealercrmTrafficLightLastFollowUp}</dt><dd>${prospect.lastFollowUp?has_content?then(prospect.lastFollowUp, uiLabelMap.DealercrmTrafficLightNoFollowUp)}</dd></div>
    <div><dt>${uiLabelMap.DealercrmTrafficLightInMonth}</dt><dd>${uiLabelMap.DealercrmTrafficLightCalls} ${prospect.callCount!0} &#183; ${uiLabelMap.DealercrmTrafficLightQuotes} ${prospect.quoteCount!0} &#183; ${uiLabelMap.DealercrmTrafficLightVisits} ${prospect.visitCount!0} &#183; ${uiLabelMap.DealercrmTrafficLightTestDrives} ${prospect.testDriveCount!0} &#183; ${uiLabelMap.DealercrmTrafficLightOthers} ${prospect.otherCount!0}</dd></div>
    <#if prospect.nextAttempt?has_content><div><dt>${uiLabelMap.DealercrmProspectNextAttempt}</dt><dd>${prospect.nextAttempt}</dd></div></#if>
    <#if prospect.attemptCount?has_content><div><dt>${uiLabelMap.DealercrmProspectAttempts}</dt><dd>${prospect.attemptCount}</dd></div></#if>
  </dl>
  <#if mayOpenParty!false && prospect.customerPartyId?has_content><p><a class="buttontext" href="/partymgr/control/viewprofile?partyId=${prospect.customerPartyId}">${uiLabelMap.DealercrmProspectOpenParty}</a></p></#if>
</div>
