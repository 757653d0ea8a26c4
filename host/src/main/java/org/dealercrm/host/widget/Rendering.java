package org.dealercrm.host.widget;

import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;

/** A page in the making: the context, where the markup goes, and the page's counters. */
public final class Rendering {
    private final MapStack<String> context;
    private final Markup out;
    private final PageState page;

    public Rendering(MapStack<String> context, Writer writer, PageState page) {
        this.context = context;
        this.out = new Markup(writer);
        this.page = page;
    }

    public MapStack<String> context() {
        return context;
    }

    public Markup out() {
        return out;
    }

    public PageState page() {
        return page;
    }

    /** The same page drawn with another context. */
    public Rendering withContext(MapStack<String> other) {
        return new Rendering(other, out.writer(), page);
    }

    /** The same page drawn to another writer. */
    public Rendering withWriter(Writer writer) {
        return new Rendering(context, writer, page);
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) context.get("request");
    }

    public HttpServletResponse response() {
        return (HttpServletResponse) context.get("response");
    }

    /** The merged map of request parameters and attributes. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> parameters() {
        return context.get("parameters") instanceof Map ? (Map<String, Object>) context.get("parameters") : Map.of();
    }

    public Locale locale() {
        return context.get("locale") instanceof Locale locale ? locale : Locale.getDefault();
    }

    public TimeZone timeZone() {
        return context.get("timeZone") instanceof TimeZone zone ? zone : TimeZone.getDefault();
    }

    public String expand(FlexibleStringExpander text) {
        return text.expandString(context, timeZone(), locale());
    }

    /** A text of the shell, from its own labels. */
    public String label(String key) {
        return ShellLabels.text(key, locale());
    }
}
