package org.dealercrm.host.widget.template;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.apache.ofbiz.security.CsrfUtil;
import org.apache.ofbiz.webapp.control.RequestHandler;
import org.dealercrm.host.widget.Rendering;

/** The directives of templates: links to requests and to content, and the tokens that posts need. */
final class Directives {
    static final String RENDERING = "dealercrm.rendering";

    private Directives() {
    }

    static Map<String, TemplateDirectiveModel> all() {
        return Map.of("ofbizUrl", Directives::requestUrl, "ofbizContentUrl", Directives::contentUrl,
                "csrfTokenPair", Directives::tokenPair, "csrfTokenAjax", Directives::ajaxToken);
    }

    private static void requestUrl(Environment environment, Map<?, ?> arguments, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Rendering rendering = rendering(environment);
        String link = RequestHandler.from(rendering.request()).makeLink(rendering.request(), rendering.response(), text(body),
                flag(arguments, "fullPath"), false, false);
        environment.getOut().write(link);
    }

    private static void contentUrl(Environment environment, Map<?, ?> arguments, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        environment.getOut().write(text(body).strip());
    }

    private static void tokenPair(Environment environment, Map<?, ?> arguments, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String token = CsrfUtil.generateTokenForNonAjax(rendering(environment).request(), text(body).strip());
        environment.getOut().write(CsrfUtil.getTokenNameNonAjax() + "=" + (token == null ? "" : token));
    }

    private static void ajaxToken(Environment environment, Map<?, ?> arguments, TemplateModel[] variables, TemplateDirectiveBody body)
            throws IOException {
        String token = CsrfUtil.generateTokenForAjax(rendering(environment).request());
        environment.getOut().write(token == null ? "" : token);
    }

    private static Rendering rendering(Environment environment) {
        return (Rendering) environment.getCustomAttribute(RENDERING);
    }

    private static String text(TemplateDirectiveBody body) throws TemplateException, IOException {
        StringWriter text = new StringWriter();
        if (body != null) {
            body.render(text);
        }
        return text.toString().strip();
    }

    private static boolean flag(Map<?, ?> arguments, String name) throws TemplateModelException {
        Object value = arguments.get(name);
        return value instanceof TemplateBooleanModel given ? given.getAsBoolean() : value != null && "true".equals(value.toString());
    }
}
