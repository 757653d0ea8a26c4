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
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/** A browser without a screen: keeps cookies, follows redirects, sends forms as they stand in a page. */
public final class WebClient {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----dealercrmBoundary7d1";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final String root;

    WebClient(String root, boolean anyCertificate) {
        this.root = root;
        HttpClient.Builder builder = HttpClient.newBuilder().cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL);
        http = (anyCertificate ? builder.sslContext(AnyCertificate.context()) : builder).build();
    }

    /** Logs in through the login page, as a person does. */
    public WebClient login(String userLoginId, String password) {
        Page page = tryLogin(userLoginId, password);
        if (page.asksToLogIn()) {
            throw new AssertionError("Login of " + userLoginId + " refused: " + page.messages());
        }
        return this;
    }

    /** Sends the login form, whatever comes back. */
    public Page tryLogin(String userLoginId, String password) {
        return post("control/login", Map.of("USERNAME", userLoginId, "PASSWORD", password, "JavaScriptEnabled", "Y"));
    }

    /** The session is gone, as after a long lunch. */
    public void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Opens a page: "control/Prospect/List?month=2026-11". */
    public Page get(String path) {
        return page(HttpRequest.newBuilder(address(path)).GET());
    }

    /** Posts fields as a form without file. */
    public Page post(String path, Map<String, String> fields) {
        return page(form(path, fields));
    }

    /** Posts fields as a script of a page does, with its token in a header. */
    public Page post(String path, Map<String, String> fields, String scriptToken) {
        HttpRequest.Builder request = form(path, fields);
        return page(scriptToken.isEmpty() ? request : request.header("X-CSRF-Token", scriptToken));
    }

    /** Sends a form of a page with its present values, hidden ones included, after changing some. */
    public Page submit(Page page, String formName, Map<String, String> changes) {
        Map<String, String> fields = page.fields(formName);
        fields.putAll(changes);
        return post(page.form(formName).absUrl("action"), fields);
    }

    /** Sends an upload form of a page with a file. */
    public Page upload(Page page, String formName, Map<String, String> changes, String fileField, String fileName, byte[] bytes) {
        Element form = page.form(formName);
        Map<String, String> fields = page.fields(formName);
        fields.putAll(changes);
        fields.remove(fileField);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")));
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(bytes);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return page(HttpRequest.newBuilder(address(form.absUrl("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Downloads what a path answers. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).GET());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path)).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
    }

    private URI address(String path) {
        if (path.startsWith("http")) {
            return URI.create(path);
        }
        return path.startsWith("/") ? URI.create(root).resolve(path) : URI.create(root + "/" + path);
    }

    private Page page(HttpRequest.Builder request) {
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
}
