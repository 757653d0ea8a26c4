package org.dealercrm.pqrs.answer;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

public class LetterLinesTest {

    @Test
    public void aSignThatTheFontLacksIsOneBoxWhateverItIsMadeOf() {
        assertEquals("Gracias □", printable("Gracias 😀"));
        assertEquals("□ y □", printable("👩‍🔧 y ❤️"));
        assertEquals("□", printable("👍🏽"));
    }

    @Test
    public void accentsStayAndControlSignsAreBlanks() {
        assertEquals("señal ¿qué? ü a b", printable("señal ¿qué? ü a\u0007b"));
        assertEquals("a b", printable("a\u00A0b"));
    }

    @Test
    public void aFontWithoutBoxWritesAQuestionMark() {
        assertEquals("a ?", LetterLines.printable("a 😀", sign -> sign < 256));
    }

    @Test
    public void wordsGoToTheNextLineAndEmptyLinesStay() {
        assertEquals(List.of("uno dos", "tres", "", "cuatro"), broken("uno dos tres\n\ncuatro", 7));
    }

    @Test
    public void aWordWiderThanALineIsCut() {
        assertEquals(List.of("abcde", "fghij", "k l"), broken("abcdefghijk l", 5));
        assertEquals(List.of("a", "b"), broken("ab", 0.5));
    }

    private static String printable(String text) {
        return LetterLines.printable(text, sign -> sign < 0x300 || sign == 0x25A1);
    }

    private static List<String> broken(String text, double width) {
        return LetterLines.broken(text, width, String::length);
    }
}
