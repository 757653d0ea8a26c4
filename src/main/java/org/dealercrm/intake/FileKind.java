package org.dealercrm.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is by its content; its name says nothing reliable. */
enum FileKind {
    XLSX, XLS, TEXT, EMPTY,
    XLSB, OPEN_DOCUMENT, HTML, SPREADSHEET_ML, XML, MHTML, WORD, PRESENTATION, PDF, IMAGE, ARCHIVE, RICH_TEXT, BINARY;

    private static final int LOOKED_AT = 8192;

    /** Decides by the first bytes; for a zip, by the names of its entries. */
    static FileKind of(byte[] bytes, Set<String> zipEntries) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return ofZip(zipEntries);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return XLS;
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return TEXT;
        }
        FileKind marked = ofMarkedContent(head);
        return marked != null ? marked : ofText(head, bytes.length);
    }

    private static FileKind ofZip(Set<String> entries) {
        if (entries.contains("xl/workbook.bin")) {
            return XLSB;
        }
        if (entries.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return XLSX;
        }
        if (entries.stream().anyMatch(name -> name.startsWith("word/"))) {
            return WORD;
        }
        if (entries.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return PRESENTATION;
        }
        return entries.contains("content.xml") ? OPEN_DOCUMENT : ARCHIVE;
    }

    private static FileKind ofMarkedContent(String head) {
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")
                || head.startsWith("RIFF") || head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return IMAGE;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B")) {
            return ARCHIVE;
        }
        return head.startsWith("{\\rtf") ? RICH_TEXT : null;
    }

    private static FileKind ofText(String head, int length) {
        String start = head.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty() && length <= LOOKED_AT) {
            return EMPTY;
        }
        if (start.indexOf('\0') >= 0) {
            return BINARY;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? SPREADSHEET_ML : XML;
        }
        if (start.startsWith("mime-version")) {
            return MHTML;
        }
        return start.matches("(?s)<(!doctype html|html|head|meta|table|body|style|div).*") ? HTML : TEXT;
    }
}
