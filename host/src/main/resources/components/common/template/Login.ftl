<div id="loginBar"><div id="company-logo"></div></div>
<div class="screenlet login-screenlet">
    <h3>${uiLabelMap.CommonLogin}</h3>
    <div class="screenlet-body">
        <form method="post" action="<@ofbizUrl>login</@ofbizUrl>" name="loginform">
            <label>
                ${uiLabelMap.CommonUsername}
                <input type="text" name="USERNAME" value="${parameters.USERNAME!}" autocomplete="username" autofocus="autofocus"/>
            </label>
            <label>
                <span>${uiLabelMap.CommonPassword}</span>
                <input type="password" name="PASSWORD" value="" autocomplete="current-password"/>
            </label>
            <input type="submit" value="${uiLabelMap.CommonLogin}"/>
            <input type="hidden" name="JavaScriptEnabled" value="N"/>
        </form>
    </div>
</div>
