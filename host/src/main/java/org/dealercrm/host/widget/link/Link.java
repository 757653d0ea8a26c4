package org.dealercrm.host.widget.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.security.CsrfUtil;
import org.apache.ofbiz.webapp.control.RequestHandler;
import org.dealercrm.host.web.site.SiteConf;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** A link of a screen, menu or form field: a plain anchor, or a hidden POST form when its target runs an event. */
public final class Link {
    private final FlexibleStringExpander target;
    private final FlexibleStringExpander text;
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander style;
    private final FlexibleStringExpander title;
    private final FlexibleStringExpander targetWindow;
    private final FlexibleStringExpander prefix;
    private final FlexibleStringExpander confirmation;
    private final boolean confirm;
    private final boolean fullPath;
    private final String linkType;
    private final String urlMode;
    private final String name;
    private final List<LinkParameter> parameters;

    public Link(XmlElement element) {
        this.target = FlexibleStringExpander.getInstance(element.attr("target"));
        this.text = FlexibleStringExpander.getInstance(element.attr("text", element.attr("description")));
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.style = FlexibleStringExpander.getInstance(element.attr("style", element.attr("link-style")));
        this.title = FlexibleStringExpander.getInstance(element.attr("title"));
        this.targetWindow = FlexibleStringExpander.getInstance(element.attr("target-window"));
        this.prefix = FlexibleStringExpander.getInstance(element.attr("prefix"));
        this.confirmation = FlexibleStringExpander.getInstance(element.attr("confirmation-message"));
        this.confirm = element.flag("request-confirmation");
        this.fullPath = element.flag("full-path");
        this.linkType = element.attr("link-type");
        this.urlMode = element.attr("target-type", element.attr("url-mode"));
        this.name = element.attr("name");
        this.parameters = element.children("parameter").stream().map(LinkParameter::new).toList();
    }

    public String name() {
        return name;
    }

    public String text(Rendering rendering) {
        return rendering.expand(text);
    }

    public String style(Rendering rendering) {
        return rendering.expand(style);
    }

    public String id(Rendering rendering) {
        return rendering.expand(id);
    }

    /** Whether this link posts a hidden form. */
    public boolean posts(Rendering rendering) {
        boolean inside = "intra-app".equals(urlMode);
        return "hidden-form".equals(linkType)
                || "auto".equals(linkType) && inside && SiteConf.of(rendering.request()).hasEvent(rendering.expand(target));
    }

    /** Draws the link around the body; the form name is used when it posts. */
    public void render(Rendering rendering, LinkLook look) {
        if (posts(rendering)) {
            hiddenForm(rendering, look);
        } else {
            body(anchor(rendering, look, url(rendering, true)), look);
        }
    }

    private void hiddenForm(Rendering rendering, LinkLook look) {
        Markup out = rendering.out();
        out.open("form").always("method", "post").always("action", url(rendering, false)).attr("target", rendering.expand(targetWindow))
                .always("onsubmit", "javascript:submitFormDisableSubmits(this)").always("name", look.formName()).in();
        look.extraValues().forEach((key, value) -> out.hidden(key, value, null));
        values(rendering).forEach((key, value) -> out.hidden(key, look.values().apply(value), null));
        csrf(rendering, rendering.expand(target));
        out.raw("</form>");
        body(anchor(rendering, look, "javascript:document." + look.formName() + ".submit()"), look);
    }

    /** Writes the hidden token of a form whose target needs one. */
    public static void csrf(Rendering rendering, String target) {
        String token = CsrfUtil.generateTokenForNonAjax(rendering.request(), target);
        if (token != null && !token.isEmpty()) {
            rendering.out().hidden(CsrfUtil.getTokenNameNonAjax(), token, null);
        }
    }

    private Markup anchor(Rendering rendering, LinkLook look, String href) {
        return rendering.out().open("a").attr("class", look.style()).attr("id", look.id())
                .attr("target", href.startsWith("javascript:") ? "" : rendering.expand(targetWindow)).attr("title", rendering.expand(title)).always("href", href)
                .attr("onclick", Confirmation.script(confirmation(rendering)));
    }

    private static void body(Markup out, LinkLook look) {
        out.in();
        look.body().accept(out);
        out.close("a");
    }

    private String confirmation(Rendering rendering) {
        return confirm && confirmation.isEmpty() ? rendering.label("CommonConfirm") : rendering.expand(confirmation);
    }

    private Map<String, String> values(Rendering rendering) {
        Map<String, String> values = new LinkedHashMap<>();
        for (LinkParameter parameter : parameters) {
            values.put(parameter.name(), parameter.text(rendering));
        }
        return values;
    }

    private String url(Rendering rendering, boolean withParameters) {
        StringBuilder url = new StringBuilder(rendering.expand(target));
        if (withParameters) {
            values(rendering).forEach((key, value) -> url.append(url.indexOf("?") < 0 ? '?' : '&').append(encoded(key))
                    .append(value == null ? "" : "=" + encoded(value)));
        }
        return rendering.expand(prefix) + located(rendering, url.toString(), withParameters);
    }

    private String located(Rendering rendering, String url, boolean asLink) {
        if (!"intra-app".equals(urlMode)) {
            return url;
        }
        HttpServletRequest request = rendering.request();
        return asLink || fullPath ? RequestHandler.from(request).makeLink(request, rendering.response(), url, fullPath, false, false)
                : action(rendering, url);
    }

    /** The address a form posts to: without token, which travels as a hidden field. */
    public static String action(Rendering rendering, String target) {
        return rendering.request().getContextPath() + "/control/" + (target.startsWith("/") ? target.substring(1) : target);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
