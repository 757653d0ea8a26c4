<div class="screenlet login-screenlet">
    <h3>${uiLabelMap.CommonPasswordChange}</h3>
    <div class="screenlet-body">
        <p>${uiLabelMap.CommonPasswordChangeNeeded}</p>
        <form method="post" action="<@ofbizUrl>login</@ofbizUrl>" name="loginform">
            <input type="hidden" name="requirePasswordChange" value="Y"/>
            <input type="hidden" name="USERNAME" value="${parameters.USERNAME!}"/>
            <label>
                ${uiLabelMap.CommonCurrentPassword}
                <input type="password" name="PASSWORD" value="" autocomplete="current-password"/>
            </label>
            <label>
                ${uiLabelMap.CommonNewPassword}
                <input type="password" name="newPassword" value="" autocomplete="new-password"/>
            </label>
            <label>
                ${uiLabelMap.CommonNewPasswordVerify}
                <input type="password" name="newPasswordVerify" value="" autocomplete="new-password"/>
            </label>
            <input type="submit" value="${uiLabelMap.CommonSave}"/>
        </form>
    </div>
</div>
