package org.dealercrm.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows and merged cells of one sheet part of an .xlsx; rows and cells without an address follow the one before. */
final class XlsxRows extends DefaultHandler {
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final ReadingLimits limits;
    private final Map<String, Boolean> dateStyles = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<Cell> cells;
    private int rowNumber;
    private int column;
    private String type;
    private String style;
    private boolean inValue;
    private boolean inPhonetic;

    XlsxRows(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904, ReadingLimits limits) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    Sheet sheet(String name) {
        return new Sheet(name, rows, merges, from1904);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws XlsxFile.LimitReached {
        switch (localName) {
        case "row" -> startRow(attributes.getValue("r"));
        case "c" -> startCell(attributes);
        case "v", "t" -> inValue = !inPhonetic;
        case "rPh" -> inPhonetic = true;
        case "mergeCell" -> addMerge(CellRangeAddress.valueOf(attributes.getValue("ref")));
        default -> { }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
        case "row" -> rows.add(new SheetRow(rowNumber, cells));
        case "c" -> endCell();
        case "v", "t" -> inValue = false;
        case "rPh" -> inPhonetic = false;
        default -> { }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    private void startRow(String number) throws XlsxFile.LimitReached {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        column = -1;
        cells = new ArrayList<>();
        try {
            limits.checkRows(rows.size() + 1);
        } catch (UnreadableFile e) {
            throw new XlsxFile.LimitReached(e);
        }
    }

    private void startCell(Attributes attributes) throws XlsxFile.LimitReached {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellReference(address).getCol();
        try {
            limits.checkColumns(column + 1);
        } catch (UnreadableFile e) {
            throw new XlsxFile.LimitReached(e);
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        value.setLength(0);
    }

    private void endCell() {
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(cell(value.toString()));
    }

    private Cell cell(String raw) {
        if (raw.isEmpty()) {
            return Cell.BLANK;
        }
        if (type == null || "n".equals(type)) {
            return number(Double.parseDouble(raw.strip()));
        }
        return switch (type) {
        case "s" -> Cell.ofText(strings.getItemAt(Integer.parseInt(raw.strip())).getString());
        case "d" -> isoDate(raw.strip());
        default -> Cell.ofText(raw);
        };
    }

    private Cell number(double number) {
        if (!Double.isFinite(number)) {
            return Cell.BLANK;
        }
        boolean date = style != null && DateUtil.isValidExcelDate(number) && dateStyles.computeIfAbsent(style, this::isDateStyle);
        return date ? Cell.ofDate(DateUtil.getLocalDateTime(number, from1904), number) : Cell.ofNumber(number);
    }

    private boolean isDateStyle(String index) {
        XSSFCellStyle found = styles.getStyleAt(Integer.parseInt(index));
        return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }

    private static Cell isoDate(String raw) {
        try {
            LocalDateTime date = LocalDateTime.parse(raw.length() == "2026-01-31".length() ? raw + "T00:00" : raw.replace("Z", ""));
            return Cell.ofDate(date, DateUtil.getExcelDate(date));
        } catch (DateTimeParseException e) {
            return Cell.ofText(raw);
        }
    }

    private void addMerge(CellRangeAddress range) {
        if (range.getFirstColumn() == range.getLastColumn() && range.getLastRow() > range.getFirstRow()) {
            merges.add(new Sheet.Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn()));
        }
    }
}
