package org.dealercrm.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads .xlsx as a stream of events: a workbook of many rows never stands in memory as objects of its library. */
final class XlsxFile {

    private XlsxFile() { }

    static List<Sheet> sheets(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return sheets(file, limits);
        } catch (LimitReached e) {
            throw e.refusal();
        } catch (OpenXML4JException | SAXException | IOException | ParserConfigurationException | RuntimeException e) {
            throw refusal(String.valueOf(e.getMessage()), limits);
        }
    }

    /** The library tells its reasons only in words. */
    private static UnreadableFile refusal(String words, ReadingLimits limits) {
        if (words.contains("Zip bomb")) {
            return limits.inflatesTooMuch();
        }
        return new UnreadableFile(words.contains("Strict OOXML") ? UnreadableFile.Reason.STRICT : UnreadableFile.Reason.DAMAGED);
    }

    private static List<Sheet> sheets(OPCPackage file, ReadingLimits limits)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(file);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file, false);
        WorkbookPart workbook = new WorkbookPart();
        try (InputStream part = reader.getWorkbookData()) {
            parse(part, workbook);
        }
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String name = parts.getSheetName();
                if (!workbook.hidden.contains(name)) {
                    XlsxRows rows = new XlsxRows(strings, reader.getStylesTable(), workbook.from1904, limits);
                    parse(part, rows);
                    sheets.add(rows.sheet(name));
                }
            }
        }
        return sheets;
    }

    private static void parse(InputStream part, DefaultHandler handler) throws SAXException, IOException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }

    /** A limit reached inside the parser, which lets only its own exceptions through. */
    static final class LimitReached extends SAXException {
        private final transient UnreadableFile refusal;

        LimitReached(UnreadableFile refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        UnreadableFile refusal() {
            return refusal;
        }
    }

    /** What the workbook part says of its sheets and dates. */
    private static final class WorkbookPart extends DefaultHandler {
        private final Set<String> hidden = new HashSet<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if ("workbookPr".equals(localName)) {
                String date1904 = attributes.getValue("date1904");
                from1904 = "1".equals(date1904) || "true".equals(date1904);
            } else if ("sheet".equals(localName) && attributes.getValue("state") != null && !"visible".equals(attributes.getValue("state"))) {
                hidden.add(attributes.getValue("name"));
            }
        }
    }
}
