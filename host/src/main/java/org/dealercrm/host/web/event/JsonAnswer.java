package org.dealercrm.host.web.event;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import groovy.json.JsonGenerator;

/** Answers an event that ends in the request {@code json}: its messages and output as a JSON object. */
public final class JsonAnswer {

    private static final JsonGenerator GENERATOR = new JsonGenerator.Options().disableUnicodeEscaping()
            .dateFormat("yyyy-MM-dd HH:mm:ss.SSS").build();

    private JsonAnswer() {
    }

    /** Writes plain request attributes; answers to GET start with two slashes, as OFBiz does against script inclusion. */
    public static String fromRequestAttributes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> answer = new TreeMap<>();
        for (String name : Collections.list(request.getAttributeNames())) {
            Object value = request.getAttribute(name);
            boolean data = value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                    || value instanceof Date || value instanceof Collection || value instanceof Map;
            if (data && !name.contains(".")) {
                answer.put(name, value);
            }
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(("GET".equals(request.getMethod()) ? "//" : "") + GENERATOR.toJson(answer));
        return "success";
    }
}
