package org.dealercrm.proactive.whatsapp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import javax.net.ssl.SSLHandshakeException;

import org.apache.ofbiz.base.util.Debug;

/** Hands messages to the API. Neither the token nor the customer's number gets into the log. Safe for several threads. */
final class GraphClient {
    private static final String MODULE = GraphClient.class.getName();
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(TO_CONNECT).version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private GraphClient() { }

    /** Sends a message once; whoever never got a connection certainly sent nothing. */
    static SendResult send(URI address, String accessToken, String requestText, Duration patience) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).header("Authorization", "Bearer " + accessToken)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(requestText, StandardCharsets.UTF_8)).build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return GraphAnswer.read(answer.statusCode(), answer.body());
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException notConnected) {
            Debug.logWarning("WhatsApp was not reached at " + address.getHost() + ": " + notConnected.getClass().getSimpleName(), MODULE);
            return SendResult.failed(GraphProblem.UNREACHED, null);
        } catch (IOException noAnswer) {
            Debug.logWarning("WhatsApp gave no answer from " + address.getHost() + ": " + noAnswer.getClass().getSimpleName(), MODULE);
            return SendResult.unknown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return SendResult.unknown();
        }
    }
}
