<#-- Whose calendar, and of which year: both live in the URL -->
<form class="dc-filters" method="get" action="<@ofbizUrl>Calendar/List</@ofbizUrl>" name="ChooseCalendar">
  <div><label for="calendar_place">${uiLabelMap.DealercrmCalendarPlace}</label>
    <select id="calendar_place" name="placeId">
      <#list places as place>
      <option value="${place.id}"<#if place.id == placeId> selected="selected"</#if>>${place.text}</option>
      </#list>
    </select></div>
  <div><label for="calendar_year">${uiLabelMap.DealercrmCalendarYear}</label>
    <input type="number" id="calendar_year" name="year" value="${yearText}" min="1984" max="2199"/></div>
  <div><input type="submit" class="dc-primary" value="${uiLabelMap.DealercrmCalendarShow}"/>
    <a class="buttontext" href="<@ofbizUrl>Calendar/List?placeId=${placeId?url("UTF-8")}&amp;year=${previousYear}</@ofbizUrl>">← ${previousYear}</a>
    <a class="buttontext" href="<@ofbizUrl>Calendar/List?placeId=${placeId?url("UTF-8")}&amp;year=${nextYear}</@ofbizUrl>">${nextYear} →</a></div>
</form>
<p class="dc-hint">${saturdayText}</p>
