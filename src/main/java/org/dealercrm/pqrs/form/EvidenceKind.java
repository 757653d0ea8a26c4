package org.dealercrm.pqrs.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.tika.Tika;

/** What a file of a case is by its content: PDF, pictures, Office documents without macros and audio; nothing that a browser would run. */
record EvidenceKind(String mimeTypeId, String extension) {
    private static final Tika DETECTOR = new Tika();
    private static final int ENTRIES = 2000;
    private static final long UNPACKED = 100L * 1024 * 1024;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"), Map.entry("image/png", "png"), Map.entry("image/gif", "gif"), Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"), Map.entry("image/heif", "heif"), Map.entry("image/tiff", "tif"), Map.entry("image/bmp", "bmp"),
            Map.entry("audio/mpeg", "mp3"), Map.entry("audio/mp4", "m4a"), Map.entry("audio/x-m4a", "m4a"), Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/vorbis", "ogg"), Map.entry("audio/opus", "opus"), Map.entry("audio/amr", "amr"), Map.entry("audio/x-wav", "wav"),
            Map.entry("audio/vnd.wave", "wav"), Map.entry("audio/x-flac", "flac"), Map.entry("audio/x-aac", "aac"));
    private static final Map<String, String> OLD_OFFICE = Map.of("doc", "application/msword", "xls", "application/vnd.ms-excel",
            "ppt", "application/vnd.ms-powerpoint");

    /** What a file is; empty for what cases do not take. The name only tells documents of old Office programs apart. */
    static Optional<EvidenceKind> of(FormFile file) {
        String detected = DETECTOR.detect(file.bytes());
        if (detected.equals("application/zip") || detected.equals("application/x-tika-ooxml") || detected.startsWith(OOXML)) {
            return ofZip(file.bytes());
        }
        if (detected.equals("application/x-tika-msoffice") || OLD_OFFICE.containsValue(detected)) {
            return ofOldOffice(file.name() == null ? "" : file.name().toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(KNOWN.get(detected)).map(extension -> new EvidenceKind(detected, extension));
    }

    private static Optional<EvidenceKind> ofOldOffice(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(OLD_OFFICE.get(extension)).map(mimeTypeId -> new EvidenceKind(mimeTypeId, extension));
    }

    /** The names in a zip; none when it is broken, or would fill the memory when it is unpacked. */
    private static Set<String> entries(byte[] bytes) {
        Set<String> entries = new TreeSet<>();
        byte[] chunk = new byte[8192];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (unpacked > UNPACKED || entries.size() > ENTRIES) {
                        return Set.of();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Set.of();
        }
        return entries;
    }

    private static Optional<EvidenceKind> ofZip(byte[] bytes) {
        Set<String> entries = entries(bytes);
        if (!entries.contains("[Content_Types].xml") || entries.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (entries.contains("word/document.xml")) {
            return Optional.of(new EvidenceKind(OOXML + "wordprocessingml.document", "docx"));
        }
        if (entries.contains("xl/workbook.xml")) {
            return Optional.of(new EvidenceKind(OOXML + "spreadsheetml.sheet", "xlsx"));
        }
        return entries.contains("ppt/presentation.xml")
                ? Optional.of(new EvidenceKind(OOXML + "presentationml.presentation", "pptx")) : Optional.empty();
    }
}
