package org.dealercrm.shared.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lines over days, drawn on the server as SVG that scales with the page. Each line has a mark and a dash of its own, not a colour alone. */
public final class TimeChart {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONT = "SansSerif";
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 320;
    private static final int MOST_MARKS = 45;
    private static final Color INK = new Color(0x5B6875);
    private static final Color GRID = new Color(0xDFE4EA);
    private static final Marker[] MARKS = {SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND};
    private static final BasicStroke[] STROKES = {SeriesLines.SOLID, SeriesLines.DASH_DASH, SeriesLines.DASH_DOT, SeriesLines.DOT_DOT};

    private final XYChart chart;

    /** An empty chart for readers of a language. */
    public TimeChart(Locale locale) {
        chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
        XYStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setChartFontColor(INK);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendFont(new Font(FONT, Font.PLAIN, 14));
        styler.setAxisTitlesVisible(false);
        styler.setAxisTickLabelsFont(new Font(FONT, Font.PLAIN, 13));
        styler.setAxisTickLabelsColor(INK);
        styler.setLocale(locale);
        styler.setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        styler.setDatePattern("d MMM");
        styler.setDecimalPattern("#,##0");
        styler.setYAxisMin(0.0);
    }

    /** Adds a line; each day has a value. */
    public TimeChart line(String name, List<LocalDate> days, List<Long> values, int rgb) {
        int number = chart.getSeriesMap().size();
        XYSeries series = chart.addSeries(name, days.stream().map(TimeChart::noon).toList(), values);
        series.setLineColor(new Color(rgb));
        series.setMarkerColor(new Color(rgb));
        series.setLineStyle(STROKES[number % STROKES.length]);
        series.setMarker(days.size() > MOST_MARKS ? SeriesMarkers.NONE : MARKS[number % MARKS.length]);
        return this;
    }

    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** The picture as an svg element that names itself for readers who do not see it. */
    public String svg(String title) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment("");
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            chart.paint(graphics, WIDTH, HEIGHT);
            Element root = graphics.getRoot();
            root.setAttributeNS(null, "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
            root.setAttributeNS(null, "role", "img");
            root.setAttributeNS(null, "aria-label", title);
            StringWriter out = new StringWriter();
            graphics.stream(root, out, true, false);
            String svg = out.toString();
            return svg.substring(svg.indexOf("<svg"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
