package org.dealercrm.shared.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;

import javax.servlet.http.HttpServletResponse;

/** Sends a finished workbook as a download. */
public final class WorkbookResponse {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookResponse() { }

    /** Writes the file; the event that calls this returns no response name, because the answer is complete. */
    public static void send(HttpServletResponse response, String fileName, ByteBuffer bytes) throws IOException {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        response.setContentType(TYPE);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.getOutputStream().write(content);
        response.flushBuffer();
    }
}
