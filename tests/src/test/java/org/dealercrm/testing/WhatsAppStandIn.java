package org.dealercrm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers on this machine as the WhatsApp Cloud API does: it checks path, token and message, and can be told to fail. */
public final class WhatsAppStandIn implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final String path;
    private final String token;
    private final List<JsonNode> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "";
    private volatile boolean silent;
    private final CountDownLatch end = new CountDownLatch(1);

    /** Serves one number of one version with one token. */
    public WhatsAppStandIn(String version, String phoneNumberId, String token) {
        this.path = "/" + version + "/" + phoneNumberId + "/messages";
        this.token = token;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::serve);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Refuses the messages to come with an error of the API. */
    public void refuseWith(int httpStatus, int code) {
        answerWith(httpStatus, "{\"error\":{\"message\":\"(#" + code + ") refused\",\"type\":\"OAuthException\",\"code\":" + code + ",\"fbtrace_id\":\"x\"}}");
    }

    public void answerWith(int httpStatus, String text) {
        status = httpStatus;
        body = text;
    }

    /** Takes the messages to come and never answers. */
    public void sayNothing(boolean nothing) {
        silent = nothing;
    }

    /** Good again. */
    public void recover() {
        status = 200;
        silent = false;
    }

    /** What it was sent, whatever it answered. */
    public List<JsonNode> taken() {
        return taken;
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode message = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        taken.add(message);
        if (silent) {
            await();
        }
        String fault = fault(exchange, message);
        if (fault != null) {
            answer(exchange, fault.equals("token") ? 401 : 400, "{\"error\":{\"message\":\"" + fault + "\",\"code\":" + (fault.equals("token") ? 190 : 100) + "}}");
        } else if (status != 200) {
            answer(exchange, status, body);
        } else {
            answer(exchange, 200, "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"x\",\"wa_id\":\"" + message.path("to").asText()
                    + "\"}],\"messages\":[{\"id\":\"" + idOf(message) + "\",\"message_status\":\"accepted\"}]}");
        }
    }

    /** The id that it gives a message. */
    public static String idOf(JsonNode message) {
        return "wamid." + message.path("biz_opaque_callback_data").asText() + "==";
    }

    private String fault(HttpExchange exchange, JsonNode message) {
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "token";
        }
        if (!exchange.getRequestMethod().equals("POST") || !exchange.getRequestURI().getPath().equals(path)) {
            return "path";
        }
        boolean whole = message.path("messaging_product").asText().equals("whatsapp") && message.path("to").asText().matches("[1-9]\\d{6,14}")
                && message.path("type").asText().equals("template") && !message.at("/template/name").asText().isEmpty()
                && !message.at("/template/language/code").asText().isEmpty();
        for (JsonNode component : message.at("/template/components")) {
            for (JsonNode parameter : component.path("parameters")) {
                whole &= parameter.path("type").asText().equals("text") ? !parameter.path("text").asText().isBlank()
                        : parameter.at("/image/link").asText().startsWith("http");
            }
        }
        return whole ? null : "message";
    }

    private void await() {
        try {
            end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
