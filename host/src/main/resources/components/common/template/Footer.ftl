    <div id="footer-offset"></div>
    <div id="footer">
        <span>${nowTimestamp?datetime?string.short} - ${timeZone.getDisplayName(locale)}</span>
        <span>${uiLabelMap.CommonHostNotice}</span>
    </div>
</div>
<#list (layoutSettings.VT_FTR_JAVASCRIPT)![] as script>
<script src="${StringUtil.wrapString(script)}"></script>
</#list>
</body>
</html>
