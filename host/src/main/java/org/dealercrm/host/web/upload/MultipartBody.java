package org.dealercrm.host.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.servlet.ServletFileUpload;
import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.base.util.UtilProperties;
import org.dealercrm.host.web.request.ParameterMaps;

/**
 * The fields and files of a multipart/form-data body. A file arrives as ByteBuffer with {@code _name_fileName}, {@code _name_contentType}
 * and {@code _name_size}. With a query string in the address the body is not read, as in OFBiz.
 */
public final class MultipartBody {

    private static final String FAILURE = "_UPLOAD_FAILURE_";
    private static final String LABELS = "HostWebUiLabels";

    private final Map<String, Object> fields = new HashMap<>();
    private final long limit;

    private MultipartBody(long limit) {
        this.limit = limit;
    }

    /** Reads the body once; text fields become request attributes. Nothing beyond the limit (bytes, negative: none) is kept. */
    public static void read(HttpServletRequest request, long limit) {
        if (request.getAttribute(ParameterMaps.MULTIPART) != null || !ServletFileUpload.isMultipartContent(request)
                || request.getQueryString() != null) {
            return;
        }
        MultipartBody body = new MultipartBody(limit);
        try {
            body.readParts(request);
        } catch (UploadTooLarge e) {
            request.setAttribute(FAILURE, UtilProperties.getMessage(LABELS, "HostUploadTooLarge", Map.of("limit", size(limit)),
                    UtilHttp.getLocale(request)));
        } catch (FileUploadException | IOException e) {
            request.setAttribute(FAILURE, UtilProperties.getMessage(LABELS, "HostUploadInterrupted", UtilHttp.getLocale(request)));
        }
        request.setAttribute(ParameterMaps.MULTIPART, body.fields);
        body.fields.forEach((name, value) -> {
            if (!(value instanceof ByteBuffer)) {
                request.setAttribute(name, value);
            }
        });
    }

    /** All fields of the body, empty when there is none. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> fields(HttpServletRequest request) {
        Object map = request.getAttribute(ParameterMaps.MULTIPART);
        return map == null ? Map.of() : (Map<String, Object>) map;
    }

    /** Why the body could not be taken, or null. */
    public static String failure(HttpServletRequest request) {
        return (String) request.getAttribute(FAILURE);
    }

    private void readParts(HttpServletRequest request) throws FileUploadException, IOException {
        FileItemIterator parts = new ServletFileUpload().getItemIterator(request);
        UploadTooLarge tooLarge = null;
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            try (InputStream content = part.openStream()) {
                readPart(part, content);
            } catch (UploadTooLarge e) {
                tooLarge = e;
            }
        }
        if (tooLarge != null) {
            throw tooLarge;
        }
    }

    private void readPart(FileItemStream part, InputStream content) throws IOException {
        String name = part.getFieldName();
        byte[] bytes = readUpTo(content);
        if (part.isFormField()) {
            addText(name, new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        fields.put(name, ByteBuffer.wrap(bytes));
        fields.put("_" + name + "_size", (long) bytes.length);
        fields.put("_" + name + "_contentType", part.getContentType());
        String fileName = part.getName() == null ? "" : part.getName().substring(lastSeparator(part.getName()) + 1);
        if (!fileName.isEmpty()) {
            fields.put("_" + name + "_fileName", fileName);
        }
    }

    private void addText(String name, String text) {
        Object before = fields.get(name);
        if (before == null) {
            fields.put(name, text);
        } else {
            List<Object> several = new ArrayList<>(before instanceof List<?> list ? list : List.of(before));
            several.add(text);
            fields.put(name, several);
        }
    }

    private byte[] readUpTo(InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            if (limit >= 0 && bytes.size() + read > limit) {
                throw new UploadTooLarge();
            }
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }

    private static String size(long bytes) {
        return bytes >= 1_048_576 ? bytes / 1_048_576 + " MB" : bytes + " bytes";
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    /** A part of the body is larger than allowed. */
    private static final class UploadTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
