<#-- One activity of a notice: what it is, what it lacks and what has happened since -->
<dl class="dc-facts">
  <div><dt>${uiLabelMap.DealercrmNoticeState}</dt><dd><span class="dc-status dc-status-${item.statusId?lower_case}">${item.statusText}</span></dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeReason}</dt><dd>${item.reasonText}<#if activity.reason?has_content && item.reasonId == "INVALID">: ${activity.reason}</#if></dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeDue}</dt><dd>${item.dueText}</dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeCustomer}</dt><dd>${activity.customer}<#if activity.phone?has_content><br/><a href="tel:${activity.phone}">${activity.phone}</a></#if></dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeType}</dt><dd>${activity.type}</dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeDate}</dt><dd>${activity.planned?has_content?then(activity.planned, activity.done)}</dd></div>
  <div><dt>${uiLabelMap.DealercrmNoticeAdviser}</dt><dd>${item.adviser}</dd></div>
  <#if activity.comments?has_content><div><dt>${uiLabelMap.DealercrmNoticeComments}</dt><dd class="dc-comment">${activity.comments}</dd></div></#if>
</dl>
<h4>${uiLabelMap.DealercrmNoticeHistory}</h4>
<ul class="dc-history">
  <li>${item.noticeText}: ${uiLabelMap.DealercrmNoticeNoticed}<#if maySeeMail && item.sentMailId??> · <a href="<@ofbizUrl>Mail/View</@ofbizUrl>?sentMailId=${item.sentMailId}">${uiLabelMap.DealercrmNoticeMail}</a></#if></li>
  <#if item.answeredText?has_content><li>${item.answeredText}: ${uiLabelMap.DealercrmNoticeAnswered}: <span class="dc-comment">${item.answerText!}</span></li></#if>
  <#if item.returnedText?has_content><li>${item.returnedText}: ${uiLabelMap.DealercrmNoticeReturnedOn}: <span class="dc-comment">${item.returnText!}</span></li></#if>
  <#if item.escalatedText?has_content><li>${item.escalatedText}: ${uiLabelMap.DealercrmNoticeEscalated}</li></#if>
</ul>
<p><a class="buttontext" href="<@ofbizUrl>Activity/View</@ofbizUrl>?activityId=${item.activityId}">${uiLabelMap.DealercrmNoticeOpenActivity}</a></p>
