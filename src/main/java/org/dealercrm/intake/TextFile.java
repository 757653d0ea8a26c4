package org.dealercrm.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads delimited text; character set and delimiter are found out from the content. */
final class TextFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int SAMPLE_RECORDS = 40;

    private TextFile() { }

    static Sheet sheet(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        limits.checkInflated(bytes.length);
        String text = decode(bytes);
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = parser(text, delimiter(text))) {
            for (CSVRecord row : parser) {
                limits.checkRows(rows.size() + 1);
                limits.checkColumns(row.size());
                rows.add(new SheetRow((int) row.getRecordNumber(), row.stream().map(Cell::ofText).toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
        return new Sheet("", rows, List.of(), false);
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrailingData(true)
                .setLenientEof(true).get();
        return CSVParser.parse(new StringReader(text), format);
    }

    /** By its mark, else UTF-8 when every byte fits, else the Windows set that Spanish systems export. */
    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The delimiter that cuts the first records into the most fields, counting only records that agree in number. */
    static char delimiter(String text) {
        char best = DELIMITERS[0];
        long bestScore = 0;
        for (char candidate : DELIMITERS) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String text, char candidate) {
        try (CSVParser parser = parser(text, candidate)) {
            List<Integer> sizes = StreamSupport.stream(parser.spliterator(), false).limit(SAMPLE_RECORDS).map(CSVRecord::size).toList();
            int widest = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
            return widest < 2 ? 0 : (widest - 1L) * sizes.stream().filter(size -> size == widest).count();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return 0;
        }
    }
}
