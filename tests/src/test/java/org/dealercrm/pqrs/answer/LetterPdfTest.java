package org.dealercrm.pqrs.answer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;

public class LetterPdfTest {

    @Test
    public void theTextReadsBackWithItsAccents() throws IOException {
        String text = text(letter("Señora Ñáñez: ¿recibió su vehículo? Sí, «gracias» – €1.000; pingüino."));
        for (String part : List.of("Grupo Ejemplo", "Sede Norte", "Bogotá, 20 de noviembre de 2026", "Radicado: 2026-000123", "José Ñáñez",
                "Asunto: Ruido en el motor", "Señora Ñáñez: ¿recibió su vehículo? Sí, «gracias» – €1.000; pingüino.", "Ana Gómez")) {
            assertTrue(part + " in " + text, text.contains(part));
        }
    }

    @Test
    public void emojiAndStrangeSignsBreakNothing() throws IOException {
        String text = text(letter("Gracias 😀👩‍🔧 por escribir.\u0000\u0007\u202Eabc\uD83D"));
        assertTrue(text, text.contains("Gracias □□ por escribir."));
    }

    @Test
    public void aLongLetterHasNumberedPagesAndLosesNoLine() throws IOException {
        String body = IntStream.rangeClosed(1, 120).mapToObj(n -> "Párrafo número " + n).collect(Collectors.joining("\n"));
        byte[] pdf = LetterPdf.bytes(letter(body), Calendar.getInstance(TimeZone.getTimeZone("America/Bogota")));
        try (PDDocument document = PDDocument.load(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(4, document.getNumberOfPages());
            IntStream.rangeClosed(1, 120).forEach(n -> assertTrue("" + n, text.contains("Párrafo número " + n)));
            assertTrue(text, text.contains("4 / 4"));
            assertEquals("es", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    public void aWordWithoutEndStaysOnThePage() throws IOException {
        String text = text(letter("ÿ".repeat(400)));
        assertEquals(400, text.chars().filter(sign -> sign == 'ÿ').count());
    }

    private static Letter letter(String body) {
        return new Letter(List.of("Grupo Ejemplo", "Sede Norte"), "Bogotá, 20 de noviembre de 2026", "Radicado: 2026-000123",
                List.of("José Ñáñez", "jose@example.com"), "Asunto: Ruido en el motor", body, List.of("Ana Gómez", "Servicio al cliente"), "es");
    }

    private static String text(Letter letter) throws IOException {
        byte[] pdf = LetterPdf.bytes(letter, Calendar.getInstance(TimeZone.getTimeZone("America/Bogota")));
        try (PDDocument document = PDDocument.load(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
