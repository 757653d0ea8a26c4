package org.dealercrm.host.web.request;

import java.io.IOException;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import groovy.json.JsonException;
import groovy.json.JsonSlurper;

/** Reads a JSON object sent as body into request attributes, so that events take its members like parameters. */
public final class JsonBody {

    private JsonBody() {
    }

    /** Does nothing for bodies of another type; a body that is no JSON object leaves an error message. */
    public static void read(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            return;
        }
        try {
            if (new JsonSlurper().parse(request.getReader()) instanceof Map<?, ?> members) {
                members.forEach((name, value) -> request.setAttribute(String.valueOf(name), value));
            }
        } catch (JsonException e) {
            Messages.error(request, "The request body is no valid JSON: " + e.getMessage());
        }
    }
}
