package org.dealercrm.host.web.request;

import java.io.IOException;
import java.util.Locale;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.UtilProperties;

/** The page for requests that cannot be served. It is sent with HTTP status 200 and depends on nothing that may be broken. */
public final class ErrorPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><title>500 Internal error</title></head>
            <body style="font-family: sans-serif; margin: 3em auto; max-width: 40em">
            <h1>%s</h1>
            <div class="content-messages errorMessage" role="alert"><p>%s</p></div>
            <p><a href="%s">%s</a></p>
            </body>
            </html>
            """;

    private ErrorPage() {
    }

    /** Replaces whatever has been prepared by the error page. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = UserEnvironment.locale(request);
        response.resetBuffer();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(PAGE.formatted(locale.getLanguage(), escape(label("HostErrorTitle", locale)), escape(message),
                escape(request.getContextPath() + "/control/main"), escape(label("HostErrorBack", locale))));
    }

    private static String label(String key, Locale locale) {
        return UtilProperties.getMessage("HostWebUiLabels", key, locale);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
