<p id="guest">${guest}</p>
<p id="raw">${StringUtil.wrapString(guest)}</p>
<p id="map">${row.name}</p>
<p id="label">${uiLabelMap.ThingGreeting}</p>
<p id="missing">${missing}</p>
<p id="after">still here</p>
<p id="number">${amount} ${nowTimestamp?string("yyyy")?length}</p>
<a id="link" href="<@ofbizUrl>Thing/List?a=1</@ofbizUrl>">link</a>
<p id="css"><@ofbizContentUrl>/testapp/css/test.css</@ofbizContentUrl></p>
<#list ["a"] as item><span class="literal">${item}&amp;</span></#list>
${screens.render("component://testcomponent/widget/ScopeScreens.xml#Fragment")}
