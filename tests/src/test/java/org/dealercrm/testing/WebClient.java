package org.dealercrm.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a screen: keeps cookies, follows redirects when told, sends forms as they stand in a page. */
public final class WebClient {

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String root;

    WebClient(String root) {
        this.root = root;
    }

    /** Logs in through the login page, as a person does. */
    public WebClient login(String userLoginId, String password) {
        Page page = post("control/login", Map.of("USERNAME", userLoginId, "PASSWORD", password, "JavaScriptEnabled", "Y"));
        if (page.document().selectFirst("form[name=loginform]") != null) {
            throw new AssertionError("Login of " + userLoginId + " refused: " + page.messages());
        }
        return this;
    }

    /** Opens a page: "control/Prospect/List?month=2026-11". */
    public Page get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** Posts fields as a form without file. */
    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form of a page with its present values, hidden ones included, after changing some. */
    public Page submit(Page page, String formName, Map<String, String> changes) {
        Element form = page.form(formName);
        Map<String, String> fields = fieldsOf(form);
        fields.putAll(changes);
        return post(form.attr("action"), fields);
    }

    /** Sends an upload form of a page with a file. */
    public Page upload(Page page, String formName, Map<String, String> changes, String fileField, String fileName, byte[] bytes) {
        Element form = page.form(formName);
        Map<String, String> fields = fieldsOf(form);
        fields.putAll(changes);
        fields.remove(fileField);
        String boundary = "----dealercrmBoundary7d1";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")));
        body.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(bytes);
        body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(address(form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Downloads what a path answers. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).GET());
    }

    private static Map<String, String> fieldsOf(Element form) {
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

    private URI address(String path) {
        if (path.startsWith("http")) {
            return URI.create(path);
        }
        return path.startsWith("/") ? URI.create(root).resolve(path) : URI.create(root + "/" + path);
    }

    private Page send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = exchange(request);
        return new Page(response.statusCode(), response.uri().toString(), new String(response.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back: status, final address and the page. */
    public record Page(int status, String address, String html) {

        public Document document() {
            return org.jsoup.Jsoup.parse(html, address);
        }

        /** Visible text of the page. */
        public String text() {
            return document().text();
        }

        /** The messages above the content. */
        public String messages() {
            return document().select(".content-messages").text();
        }

        Element form(String name) {
            Element form = document().selectFirst("form[name=" + name + "]");
            if (form == null) {
                throw new AssertionError("No form " + name + " in " + address + ": " + text());
            }
            return form;
        }
    }
}
