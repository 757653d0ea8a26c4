<#-- The head of every public page: no script, nothing from another host -->
<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="UTF-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  <meta name="robots" content="noindex"/>
  <title>${uiLabelMap[titleProperty]}<#if company?has_content> - ${company}</#if></title>
  <link rel="stylesheet" href="/pqrs/css/pqrs.css"/>
</head>
<body>
<a class="pq-skip" href="#content">${uiLabelMap.DealercrmPqrsPublicSkip}</a>
<header class="pq-head">
  <div class="pq-wide">
    <p class="pq-company"><a href="<@ofbizUrl>main</@ofbizUrl>"><#if company?has_content>${company}<#else>${uiLabelMap.DealercrmPqrsPublicCompany}</#if></a></p>
    <nav aria-label="${uiLabelMap.DealercrmPqrsPublicPages}">
      <a href="<@ofbizUrl>main</@ofbizUrl>"<#if page == "main"> aria-current="page"</#if>>${uiLabelMap.DealercrmPqrsPublicNew}</a>
      <a href="<@ofbizUrl>status</@ofbizUrl>"<#if page == "status"> aria-current="page"</#if>>${uiLabelMap.DealercrmPqrsPublicStatusLink}</a>
      <a href="<@ofbizUrl>language</@ofbizUrl>?to=<#if language == "es">en<#else>es</#if>&amp;page=${page}" lang="<#if language == "es">en<#else>es</#if>"><#if language == "es">English<#else>Español</#if></a>
    </nav>
  </div>
</header>
<main id="content" class="pq-page">
<h1>${uiLabelMap[titleProperty]}</h1>
