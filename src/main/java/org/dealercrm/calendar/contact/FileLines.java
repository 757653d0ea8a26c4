package org.dealercrm.calendar.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The lines of a text file, or of the first sheet of a workbook, as text cells; known by the content, not by the name. */
final class FileLines {
    private static final int MOST_LINES = 1_000_000;

    private FileLines() { }

    /** The lines, or nothing when the file is neither of both. */
    static Optional<List<List<String>>> of(byte[] bytes) {
        try {
            boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
            return Optional.of(zip ? workbook(bytes) : text(decode(bytes)));
        } catch (OpenXML4JException | SAXException | IOException | ParserConfigurationException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static List<List<String>> text(String text) throws IOException {
        if (text.indexOf('\0') >= 0) {
            throw new IOException("no text");
        }
        char delimiter = text.indexOf(';') >= 0 ? ';' : text.indexOf('\t') >= 0 ? '\t' : text.indexOf(',') >= 0 ? ',' : '|';
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT.builder().setDelimiter(delimiter)
                .setIgnoreEmptyLines(false).get())) {
            for (CSVRecord row : parser) {
                checkSize(lines);
                lines.add(row.toList());
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static List<List<String>> workbook(byte[] bytes)
            throws OpenXML4JException, SAXException, IOException, ParserConfigurationException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            Iterator<InputStream> sheets = reader.getSheetsData();
            Rows rows = new Rows();
            XMLReader parser = XMLHelper.newXMLReader();
            DataFormatter plain = new DataFormatter(java.util.Locale.ROOT) {
                @Override
                public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904) {
                    return org.apache.poi.ss.usermodel.DateUtil.isADateFormat(formatIndex, formatString)
                            ? org.apache.poi.ss.usermodel.DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
                            : new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
                }
            };
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(file), rows, plain, false));
            try (InputStream first = sheets.next()) {
                parser.parse(new InputSource(first));
            }
            return rows.lines;
        }
    }

    private static void checkSize(List<List<String>> lines) {
        if (lines.size() >= MOST_LINES) {
            throw new IllegalStateException("too many lines");
        }
    }

    /** Collects the cells of a sheet; rows and cells left out are blank. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<List<String>> lines = new ArrayList<>();
        private List<String> cells;

        @Override
        public void startRow(int number) {
            checkSize(lines);
            while (lines.size() < number) {
                lines.add(List.of());
                checkSize(lines);
            }
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            lines.add(cells);
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }
    }
}
