package org.dealercrm.host.widget;

import java.util.Locale;

import org.apache.ofbiz.base.util.UtilProperties;

/** The words of the shell (pager, messages, login), from CommonUiLabels. */
public final class ShellLabels {
    private static final String RESOURCE = "CommonUiLabels";

    private ShellLabels() {
    }

    public static String text(String key, Locale locale) {
        return UtilProperties.getMessage(RESOURCE, key, locale);
    }
}
