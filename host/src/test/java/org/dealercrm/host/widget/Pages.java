package org.dealercrm.host.widget;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.dealercrm.host.web.TestApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads pages of the test component as a logged-in user. */
final class Pages {
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    private Pages(String root) {
        this.root = root;
    }

    static Pages ofTester(TestApp app) {
        Pages pages = new Pages(app.running().baseUrl() + "/testapp/control/");
        pages.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        return pages;
    }

    String text(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Document page(String path, String... headers) {
        return Jsoup.parse(text(path, headers), root);
    }

    Document post(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return Jsoup.parse(send(HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))), root);
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
