package org.dealercrm.pqrs.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Keeps out of the public pages what no form of theirs sends: a body larger than all its files and texts may be, or one that does not say
 * how large it is. It answers before anything reads the body, so that nobody fills the server's disk without a login.
 */
public final class LargestForm extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final long TEXTS = 1024 * 1024;
    static final long LARGEST = FormRules.FILES_AT_MOST * FormRules.FILE_MEGABYTES * 1024L * 1024 + TEXTS;
    private static final String WORDS = "El envío es demasiado grande: adjunte como máximo %1$d archivos de %2$d MB cada uno. "
            + "Vuelva atrás, quite archivos y envíe de nuevo.\n\n"
            + "What you sent is too large: attach at most %1$d files of %2$d MB each. Go back, remove files and send it again.\n";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long length = request.getContentLengthLong();
        boolean unsaid = length < 0 && (!BODILESS.contains(request.getMethod()) || request.getHeader("Transfer-Encoding") != null);
        if (!unsaid && length <= LARGEST) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(unsaid ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Connection", "close");
        byte[] words = String.format(WORDS, FormRules.FILES_AT_MOST, FormRules.FILE_MEGABYTES).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
        response.flushBuffer();
    }
}
