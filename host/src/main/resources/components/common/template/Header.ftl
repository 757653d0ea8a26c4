<!DOCTYPE html>
<html lang="${locale.toLanguageTag()}" dir="ltr"<#if userLogin?? && !(sessionAttributes.timeZone??)> data-time-zone-url="<@ofbizUrl>SetTimeZoneFromBrowser</@ofbizUrl>"</#if>>
<head>
    <meta charset="UTF-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="csrf-token" content="<@csrfTokenAjax/>"/>
    <title><#if layoutSettings.companyName??>${layoutSettings.companyName}: </#if>${title!}</title>
    <link rel="icon" href="/common/img/shell.svg" type="image/svg+xml"/>
    <link rel="stylesheet" href="/common/css/shell.css" type="text/css"/>
    <#list (layoutSettings.VT_STYLESHEET)![] as sheet>
    <link rel="stylesheet" href="${StringUtil.wrapString(sheet)}" type="text/css"/>
    </#list>
    <#list (layoutSettings.styleSheets)![] as sheet>
    <link rel="stylesheet" href="${StringUtil.wrapString(sheet)}" type="text/css"/>
    </#list>
    <script src="/common/js/shell.js" defer="defer"></script>
    <#list (layoutSettings.VT_HDR_JAVASCRIPT)![] as script>
    <script src="${StringUtil.wrapString(script)}"></script>
    </#list>
    <#list (layoutSettings.javaScripts)![] as script>
    <script src="${StringUtil.wrapString(script)}"></script>
    </#list>
    <#if layoutSettings.extraHead??>${StringUtil.wrapString(layoutSettings.extraHead)}</#if>
</head>
<body>
<div class="page-container">
    <div class="hidden"><a href="#column-container" title="${uiLabelMap.CommonSkipNavigation}" accesskey="2">${uiLabelMap.CommonSkipNavigation}</a></div>
    <#if userLogin??>
    <div id="main-navigation-bar">
        <div id="main-nav-bar-left">
            <div id="company-logo"></div>
            <ul id="app-bar-list">
                <#list displayApps![] as app>
                <#assign here = app.contextRoot == contextRoot>
                <#assign appTitle = (uiLabelMap.containsKey(app.title))?then(uiLabelMap[app.title], app.title)>
                <li class="app-btn<#if here> selected</#if>"><a href="${StringUtil.wrapString(app.contextRoot)}/control/main" title="${app.description!}">${appTitle}</a></li>
                </#list>
            </ul>
        </div>
        <div id="main-nav-bar-right">
            <div id="user-avatar">
                <div id="user-details">
                    <p id="user-name"><#if person?? && person.firstName??>${person.firstName} <strong>${person.lastName!}</strong><#elseif partyGroup?? && partyGroup.groupName??>${partyGroup.groupName}<#else>${userLogin.userLoginId}</#if></p>
                    <#if locale.language == "es">
                    <a id="user-lang" href="<@ofbizUrl>setSessionLocale?newLocale=en</@ofbizUrl>" lang="en">English</a>
                    <#else>
                    <a id="user-lang" href="<@ofbizUrl>setSessionLocale?newLocale=es</@ofbizUrl>" lang="es">Español</a>
                    </#if>
                    <a id="logout" class="user-pref-btn" href="<@ofbizUrl>logout</@ofbizUrl>">${uiLabelMap.CommonLogout}</a>
                </div>
            </div>
        </div>
    </div>
    </#if>
