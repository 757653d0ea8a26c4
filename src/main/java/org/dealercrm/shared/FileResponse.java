package org.dealercrm.shared;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import javax.servlet.http.HttpServletResponse;

/** Sends a file as a download: to be saved, never to be shown or run by the browser as a page of this product. */
public final class FileResponse {

    /** The type of a workbook. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The type of files whose content is nobody's business but the reader's. */
    public static final String BINARY = "application/octet-stream";

    private FileResponse() { }

    /** Writes the file; the event that calls this returns no response name, because the answer is complete. */
    public static void send(HttpServletResponse response, String fileName, String mimeTypeId, ByteBuffer bytes) throws IOException {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        response.setContentType(mimeTypeId);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(fileName));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
        response.flushBuffer();
    }

    /** A name with other letters than ASCII's goes twice (RFC 6266): as old programs read it, and as it is. */
    static String disposition(String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD).replaceAll("[^ -~]", "").replaceAll("[\"\\\\]", "_");
        String header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(fileName) ? header
                : header + "; filename*=UTF-8''" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
