package org.dealercrm.shared.workbook;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of all forms, made once per workbook. */
final class FormStyles {

    private final Map<FormColumn.Kind, CellStyle> body = new EnumMap<>(FormColumn.Kind.class);
    private final CellStyle title;
    private final CellStyle caption;
    private final CellStyle heading;
    private final CellStyle literalText;

    FormStyles(Workbook workbook) {
        title = workbook.createCellStyle();
        title.setFont(font(workbook, true, (short) 14));
        caption = workbook.createCellStyle();
        caption.setFont(font(workbook, true, (short) 10));
        heading = workbook.createCellStyle();
        Font headingFont = font(workbook, true, (short) 10);
        headingFont.setColor(IndexedColors.WHITE.getIndex());
        heading.setFont(headingFont);
        heading.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setWrapText(true);
        body.put(FormColumn.Kind.TEXT, format(workbook, "@"));
        body.put(FormColumn.Kind.INTEGER, format(workbook, "0"));
        body.put(FormColumn.Kind.DECIMAL, format(workbook, "0.0"));
        body.put(FormColumn.Kind.PERCENT, format(workbook, "0.0%"));
        body.put(FormColumn.Kind.DATE, format(workbook, "yyyy-mm-dd"));
        body.put(FormColumn.Kind.DATE_TIME, format(workbook, "yyyy-mm-dd hh:mm"));
        literalText = format(workbook, "@");
        literalText.setQuotePrefixed(true);
    }

    private static Font font(Workbook workbook, boolean bold, short points) {
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        return font;
    }

    private static CellStyle format(Workbook workbook, String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle caption() {
        return caption;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle body(FormColumn.Kind kind) {
        return body.get(kind);
    }

    /** Text that starts like a formula keeps a quote, so that editing the cell never makes it one. */
    CellStyle text(String value) {
        return value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? body.get(FormColumn.Kind.TEXT) : literalText;
    }
}
