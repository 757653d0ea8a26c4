package org.dealercrm.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back: status, final address and the page. */
public record Page(int status, String address, String html) {

    public Document document() {
        return Jsoup.parse(html, address);
    }

    /** Visible text of the page. */
    public String text() {
        return document().text();
    }

    /** The messages above the content, good and bad. */
    public String messages() {
        return document().select(".content-messages").text();
    }

    /** The error messages above the content. */
    public String errors() {
        return document().select(".content-messages.errorMessage").text();
    }

    /** Whether the page asks to log in. */
    public boolean asksToLogIn() {
        return document().selectFirst("form[name=loginform]") != null;
    }

    /** Whether the page says that the user may not see it. */
    public boolean refuses() {
        return document().selectFirst(".dc-not-allowed") != null;
    }

    /** A form of the page. */
    public Element form(String name) {
        Element form = document().selectFirst("form[name=" + name + "]");
        if (form == null) {
            throw new AssertionError("No form " + name + " in " + address + ": " + text());
        }
        return form;
    }

    /** The present values of a form, hidden ones included. */
    public Map<String, String> fields(String formName) {
        return fieldsOf(form(formName));
    }

    public static Map<String, String> fieldsOf(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input, textarea, select").forEach(input -> {
            boolean unchecked = input.attr("type").matches("checkbox|radio") && !input.hasAttr("checked");
            if (input.hasAttr("name") && !unchecked && !input.attr("type").matches("submit|button|file")) {
                fields.put(input.attr("name"), input.tagName().equals("select") ? selected(input) : input.val());
            }
        });
        return fields;
    }

    private static String selected(Element select) {
        Element option = select.selectFirst("option[selected]");
        option = option == null ? select.selectFirst("option") : option;
        return option == null ? "" : option.attr("value");
    }

    /** The addresses that the page's links name, without those of scripts. */
    public List<String> links() {
        return document().select("a[href]").stream().map(link -> link.absUrl("href")).filter(href -> href.startsWith("http")).toList();
    }

    /** The token that scripts of the page send, "" when the home wants none. */
    public String scriptToken() {
        return document().select("meta[name=csrf-token]").attr("content");
    }
}
