package org.dealercrm.pqrs.answer;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes a letter as PDF on letter paper, as long as it needs, with page numbers when it has several. The font is embedded, so every
 * reader shows the same; it knows European letters, and what it lacks (such as emoji) is printed as a box.
 */
public final class LetterPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final PDRectangle PAPER = PDRectangle.LETTER;
    private static final float MARGIN = 72;
    private static final float BOTTOM = 78;
    private static final float TEXT = 10.5f;
    private static final float HEAD = 15;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.38f;
    private static final Color INK = new Color(0x1F, 0x29, 0x33);
    private static final Color GREY = new Color(0x5F, 0x6B, 0x76);

    private final PDDocument document;
    private final PDFont font;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float y;

    private LetterPdf(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    /** The bytes of a letter, stamped with the moment at which it was made. */
    public static byte[] bytes(Letter letter, Calendar made) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(letter.reference() + " - " + letter.subject());
            document.getDocumentInformation().setAuthor(letter.letterhead().get(0));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentCatalog().setLanguage(letter.language());
            new LetterPdf(document).write(letter);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException("The letter " + letter.reference() + " was not written", failure);
        }
    }

    private void write(Letter letter) throws IOException {
        page();
        paragraph(letter.letterhead().get(0), HEAD, INK);
        for (String line : letter.letterhead().subList(1, letter.letterhead().size())) {
            paragraph(line, SMALL, GREY);
        }
        rule();
        paragraph(letter.placeAndDay(), TEXT, INK);
        gap(1.4f);
        paragraph(letter.reference(), TEXT, INK);
        gap(1);
        for (String line : letter.addressee()) {
            paragraph(line, TEXT, INK);
        }
        gap(1);
        paragraph(letter.subject(), TEXT, INK);
        gap(1);
        paragraph(letter.body(), TEXT, INK);
        sign(letter.signature());
        content.close();
        number(letter.reference());
    }

    /** A signature alone on a page says nothing: it takes room for itself and moves as a whole. */
    private void sign(List<String> signature) throws IOException {
        float height = (3.5f + signature.size()) * TEXT * LEADING;
        if (y - height < BOTTOM) {
            page();
        }
        gap(3.5f);
        for (String line : signature) {
            paragraph(line, TEXT, INK);
        }
    }

    private void page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PAPER);
        document.addPage(page);
        pages.add(page);
        content = new PDPageContentStream(document, page);
        y = PAPER.getHeight() - MARGIN;
    }

    private void gap(float lines) {
        y -= lines * TEXT * LEADING;
    }

    private void rule() throws IOException {
        y -= 4;
        content.setStrokingColor(GREY);
        content.setLineWidth(0.6f);
        content.moveTo(MARGIN, y);
        content.lineTo(PAPER.getWidth() - MARGIN, y);
        content.stroke();
        gap(1.8f);
    }

    private void paragraph(String text, float size, Color colour) throws IOException {
        List<String> typed = text.lines().map(line -> LetterLines.printable(line, this::has)).toList();
        for (String line : LetterLines.broken(String.join("\n", typed), PAPER.getWidth() - 2 * MARGIN, line -> width(line, size))) {
            if (y - size * LEADING < BOTTOM) {
                page();
            }
            y -= size * LEADING;
            line(content, line, MARGIN, y, size, colour);
        }
    }

    private void number(String reference) throws IOException {
        for (int index = 0; pages.size() > 1 && index < pages.size(); index++) {
            try (PDPageContentStream foot = new PDPageContentStream(document, pages.get(index), PDPageContentStream.AppendMode.APPEND, true)) {
                String text = LetterLines.printable(reference, this::has) + "  ·  " + (index + 1) + " / " + pages.size();
                line(foot, text, MARGIN, BOTTOM - 34, SMALL, GREY);
            }
        }
    }

    private void line(PDPageContentStream stream, String text, float x, float height, float size, Color colour) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.setNonStrokingColor(colour);
        stream.newLineAtOffset(x, height);
        stream.showText(text);
        stream.endText();
    }

    private boolean has(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    private double width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
