package org.dealercrm.host.web.server;

import java.io.IOException;
import java.io.InputStream;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Style sheets, scripts and images of the host's own pages, read from the class path. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String folder;

    StaticFiles(String folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        boolean safe = path != null && path.matches("(/[\\w][\\w.-]*)+") && !path.contains("..");
        try (InputStream file = safe ? StaticFiles.class.getResourceAsStream(folder + path) : null) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String type = getServletContext().getMimeType(path);
            response.setContentType(type == null ? "application/octet-stream" : type);
            response.setHeader("Cache-Control", "max-age=3600");
            file.transferTo(response.getOutputStream());
        }
    }
}
