package org.dealercrm.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens an uploaded file by its content and gives its sheets; whatever is no spreadsheet is refused by its name. */
final class ReportFile {
    private static final int BUFFER = 65536;

    private ReportFile() { }

    /** All visible sheets of a file. */
    static List<Sheet> sheets(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        FileKind kind = FileKind.of(bytes, zipEntries(bytes, limits));
        return switch (kind) {
        case XLSX -> XlsxFile.sheets(bytes, limits);
        case XLS -> XlsFile.sheets(bytes, limits);
        case TEXT -> List.of(TextFile.sheet(bytes, limits));
        case EMPTY -> throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        default -> throw new UnreadableFile(UnreadableFile.Reason.NOT_A_SPREADSHEET, Map.of("kind", kind.name()));
        };
    }

    /** Inflates a zip without keeping anything, so that one that grows without end is stopped before any reader sees it. */
    private static Set<String> zipEntries(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        Set<String> names = new HashSet<>();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return names;
        }
        long inflated = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    limits.checkInflated(inflated);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
        if (names.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
        return names;
    }
}
