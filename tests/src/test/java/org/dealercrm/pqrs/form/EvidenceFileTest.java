package org.dealercrm.pqrs.form;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.Test;

/** A file is what its content is, and gets a name that every system takes. */
public class EvidenceFileTest {

    private static String kind(String name, byte[] bytes) {
        return EvidenceKind.of(new FormFile(name, bytes)).map(EvidenceKind::extension).orElse("no");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    public void contentDecidesWhateverTheNameSays() throws IOException {
        assertEquals("pdf", kind("foto.png", ascii("%PDF-1.7\n")));
        assertEquals("png", kind("x.exe", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")));
        assertEquals("jpg", kind("x", HexFormat.of().parseHex("ffd8ffe000104a46494600010100")));
        assertEquals("mp3", kind("x", ascii("ID3\3\0\0\0\0\0\0")));
        assertEquals("wav", kind("x", ascii("RIFF\0\0\0\0WAVEfmt ")));
        assertEquals("xls", kind("carta.xls", HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000000000000000000000003e00030000000000")));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
            workbook.write(sheet);
        }
        assertEquals("xlsx", kind("hoja.pdf", sheet.toByteArray()));
    }

    @Test
    public void whatABrowserOrASystemWouldRunIsNotTaken() throws IOException {
        assertEquals("no", kind("foto.png", ascii("<html><script>alert(1)</script></html>")));
        assertEquals("no", kind("foto.svg", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")));
        assertEquals("no", kind("foto.jpg", ascii("MZ\u0090\0\3\0\0\0")));
        assertEquals("no", kind("nota.pdf", ascii("#!/bin/sh\nrm -rf /\n")));
        assertEquals("no", kind("nota.txt", ascii("solo texto")));
        assertEquals("no", kind("instalador.msi", HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000000000000000000000003e00030000000000")));
        assertEquals("no", kind("archivo.zip", zip("a.txt")));
        assertEquals("docx", kind("carta", zip("[Content_Types].xml", "word/document.xml")));
        assertEquals("macros", "no", kind("carta.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
        assertEquals("broken", "no", kind("carta.docx", ascii("PK\3\4 broken")));
    }

    @Test
    public void aZipThatWouldFillTheMemoryIsNotTaken() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("no", kind("bomba.docx", bytes.toByteArray()));
    }

    @Test
    public void namesAreCleanAndShortAndEndAsTheContentIs() {
        assertEquals("Factura Nº 12 (copia).pdf", FileName.clean("C:\\Mis documentos\\Factura Nº 12 (copia).PDF", "pdf"));
        assertEquals("passwd.pdf", FileName.clean("../../etc/passwd", "pdf"));
        assertEquals("mañana 😀.png", FileName.clean("mañana 😀.exe", "png"));
        assertEquals("a b.pdf", FileName.clean("a\r\n\"b\u202E.pdf", "pdf"));
        assertEquals("htaccess.pdf", FileName.clean(".htaccess", "pdf"));
        for (String nothing : new String[] {null, "", "...", "///", "\u0000"}) {
            assertEquals("archivo.pdf", FileName.clean(nothing, "pdf"));
        }
        assertEquals(104, FileName.clean("ñ".repeat(400) + ".pdf", "pdf").length());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        }
        return bytes.toByteArray();
    }
}
