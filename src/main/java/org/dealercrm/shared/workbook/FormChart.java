package org.dealercrm.shared.workbook;

import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** A chart of the spreadsheet itself beside a table of a form: stacked bars, one for each row. */
public final class FormChart {
    private static final int WIDTH_IN_COLUMNS = 10;
    private static final int ROWS_AROUND_BARS = 8;

    private FormChart() { }

    /**
     * What the bars are stacked of.
     *
     * @param title  its name in the legend
     * @param column the column of the table that holds its values
     * @param values those values, so that the chart shows them before the file is computed anew
     * @param rgb    its colour
     */
    public record Part(String title, int column, List<Long> values, int rgb) { }

    /** Draws the chart right of the table, whose rows are written already; the names stand in the first column. */
    public static void stackedBars(FormSheet table, String title, List<String> names, List<Part> parts, int firstFreeColumn) {
        Sheet sheet = table.sheet();
        XSSFSheet drawn = ((SXSSFWorkbook) sheet.getWorkbook()).getXSSFWorkbook().getSheet(sheet.getSheetName());
        CellRangeAddress range = table.columnRange(0);
        int bottom = range.getFirstRow() + Math.max(12, names.size() + ROWS_AROUND_BARS);
        XSSFChart chart = drawn.createDrawingPatriarch().createChart(drawn.createDrawingPatriarch()
                .createAnchor(0, 0, 0, 0, firstFreeColumn, range.getFirstRow() - 1, firstFreeColumn + WIDTH_IN_COLUMNS, bottom));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis owners = chart.createCategoryAxis(AxisPosition.LEFT);
        owners.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setNumberFormat("0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, owners, numbers);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names.toArray(new String[0]), address(sheet, range));
        for (Part part : parts) {
            XDDFNumericalDataSource<Long> values = XDDFDataSourcesFactory.fromArray(part.values().toArray(new Long[0]),
                    address(sheet, table.columnRange(part.column())));
            XDDFChartData.Series series = bars.addSeries(categories, values);
            series.setTitle(part.title(), null);
            paint(series, part.rgb());
        }
        chart.plot(bars);
        overlap(chart);
    }

    /** Stacked bars stand on one another only when they overlap wholly; the schema that POI brings along has no type for it. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            String namespace = cursor.getName().getNamespaceURI();
            cursor.toChild(namespace, "axId");
            cursor.insertElement(new QName(namespace, "overlap", "c"));
            cursor.toPrevSibling();
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static String address(Sheet sheet, CellRangeAddress range) {
        return range.formatAsString(sheet.getSheetName(), true);
    }

    private static void paint(XDDFChartData.Series series, int rgb) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
                new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb})));
        series.setShapeProperties(shape);
    }
}
