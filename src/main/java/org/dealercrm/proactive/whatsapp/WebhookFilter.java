package org.dealercrm.proactive.whatsapp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.servlet.FilterChain;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.SystemCall;

/**
 * Where WhatsApp reports to: /whatsapp/NAME, NAME being that of the app's secrets. It answers before OFBiz's own filters, which read a JSON body
 * before anybody could check its signature; no other filter, servlet or session comes into it. Without the right signature nothing is read
 * and nothing is written.
 */
public final class WebhookFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String MODULE = WebhookFilter.class.getName();
    private static final String PATH = "/whatsapp/";
    private static final int LARGEST = 512 * 1024;
    private static final int SECONDS = 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        switch (request.getMethod()) {
        case "GET" -> verify(request, response);
        case "POST" -> receive(request, response);
        default -> answer(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "");
        }
    }

    /** Meta asks once whether the address is ours; who knows the token gets the challenge back. */
    private void verify(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Secrets secrets = Secrets.of(delegator(), secretName(request));
        String challenge = request.getParameter("hub.challenge");
        boolean ours = "subscribe".equals(request.getParameter("hub.mode")) && secrets.mayReceive()
                && Signature.same(request.getParameter("hub.verify_token"), secrets.verifyToken())
                && challenge != null && challenge.matches("[\\w.-]{1,200}");
        answer(response, ours ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN, ours ? challenge : "");
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getContentLengthLong() > LARGEST ? new byte[LARGEST + 1] : request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "");
            return;
        }
        String secretName = secretName(request);
        Secrets secrets = Secrets.of(delegator(), secretName);
        if (!secrets.mayReceive() || !Signature.fits(request.getHeader("X-Hub-Signature-256"), body, secrets.appSecret())) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "");
            return;
        }
        List<WebhookEvents.Event> events = WebhookEvents.read(new String(body, StandardCharsets.UTF_8));
        answer(response, events == null ? HttpServletResponse.SC_BAD_REQUEST : taken(events, secretName), "");
    }

    /** Each part in a transaction of its own; when one fails WhatsApp sends all of them again, and those that were taken change nothing. */
    private int taken(List<WebhookEvents.Event> events, String secretName) {
        int status = HttpServletResponse.SC_OK;
        for (WebhookEvents.Event event : events) {
            Map<String, Object> input = new HashMap<>(event.input());
            input.values().removeIf(value -> value == null);
            input.put("secretName", secretName);
            input.put("locale", Locale.ENGLISH);
            try {
                input.put("userLogin", system());
                Map<String, Object> result = dispatcher().runSync(event.service(), input, SECONDS, true);
                if (!ServiceUtil.isSuccess(result)) {
                    Debug.logError(event.service() + " refused: " + ServiceUtil.getErrorMessage(result), MODULE);
                    status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                }
            } catch (GenericServiceException | GenericEntityException failure) {
                Debug.logError(failure, event.service() + " failed", MODULE);
                status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            }
        }
        return status;
    }

    private GenericValue system() throws GenericEntityException {
        return SystemCall.user(delegator());
    }

    private static String secretName(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith(PATH) ? path.substring(PATH.length()) : null;
    }

    private Delegator delegator() {
        return (Delegator) getServletContext().getAttribute("delegator");
    }

    private LocalDispatcher dispatcher() {
        return (LocalDispatcher) getServletContext().getAttribute("dispatcher");
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
