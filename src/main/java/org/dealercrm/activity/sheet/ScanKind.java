package org.dealercrm.activity.sheet;

import java.util.Map;
import java.util.Optional;

import org.apache.tika.Tika;

/** What a scan is by its content, whatever its name says; only images and PDF are scans. */
record ScanKind(String mimeTypeId, String extension) {
    private static final Map<String, String> EXTENSIONS = Map.of("application/pdf", "pdf", "image/jpeg", "jpg", "image/png", "png",
            "image/tiff", "tif", "image/webp", "webp", "image/heic", "heic");
    private static final Tika DETECTOR = new Tika();

    static Optional<ScanKind> of(byte[] content) {
        return named(DETECTOR.detect(content));
    }

    static Optional<ScanKind> named(String mimeTypeId) {
        return Optional.ofNullable(EXTENSIONS.get(mimeTypeId)).map(extension -> new ScanKind(mimeTypeId, extension));
    }
}
