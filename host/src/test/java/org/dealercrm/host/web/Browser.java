package org.dealercrm.host.web;

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

/** Sends requests with cookies and shows every answer as it is; redirects are followed only on demand. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    Browser(String root) {
        this.root = root;
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root).resolve(path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer post(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return post(path, "application/x-www-form-urlencoded", body.toString());
    }

    Answer post(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(URI.create(root).resolve(path)).header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts text fields (name, value ...) and one file. */
    Answer upload(String path, String fileName, String content, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--border\r\nContent-Disposition: form-data; name=\"").append(fields[i]).append("\"\r\n\r\n")
                    .append(fields[i + 1]).append("\r\n");
        }
        body.append("--border\r\nContent-Disposition: form-data; name=\"uploadedFile\"; filename=\"").append(fileName)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n").append(content).append("\r\n--border--\r\n");
        return post(path, "multipart/form-data; boundary=border", body.toString());
    }

    /** The token that the pages of this browser carry for a request. */
    String token(String target) {
        return get("main").value("token of " + target);
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> "JSESSIONID".equals(cookie.getName()))
                .map(java.net.HttpCookie::getValue).findFirst().orElse("");
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer with the values that the plain text view prints. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String location() {
            return header("Location");
        }

        /** The value behind {@code name=} in the text, or null. */
        String value(String name) {
            return text().lines().filter(line -> line.startsWith(name + "=")).map(line -> line.substring(name.length() + 1))
                    .findFirst().orElse(null);
        }
    }
}
