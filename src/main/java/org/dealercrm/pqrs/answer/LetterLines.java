package org.dealercrm.pqrs.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** Text as a printer can write it: signs that a font lacks become a box, and lines break where the page ends. */
public final class LetterLines {
    private static final int BOX = 0x25A1;
    private static final int JOINER = 0x200D;

    private LetterLines() { }

    /** The text in signs that the font has: a sign it lacks is one box, whatever it is put together from; control signs are blanks. */
    public static String printable(String text, IntPredicate has) {
        StringBuilder printable = new StringBuilder();
        boolean joined = false;
        int last = 0;
        for (int sign : text.strip().codePoints().toArray()) {
            if (sign == JOINER) {
                joined = last == BOX;
                continue;
            }
            if (attached(sign)) {
                continue;
            }
            int written = sign == '\t' || Character.isISOControl(sign) || Character.isSpaceChar(sign) ? ' ' : has.test(sign) ? sign : BOX;
            if (!(joined && written == BOX)) {
                printable.appendCodePoint(written == BOX && !has.test(BOX) ? '?' : written);
            }
            joined = false;
            last = written;
        }
        return printable.toString();
    }

    /** What only changes how the sign before it looks, or is nothing to see: variants, tones of skin, marks of direction. */
    private static boolean attached(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0x1F3FB && sign <= 0x1F3FF || Character.getType(sign) == Character.FORMAT;
    }

    /** The lines of a text for a width: its own line ends stay, words go to the next line, and a word wider than a line is cut. */
    public static List<String> broken(String text, double width, ToDoubleFunction<String> widthOf) {
        List<String> lines = new ArrayList<>();
        for (String typed : text.split("\r\n|\r|\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : typed.strip().split("\\s+")) {
                if (line.length() > 0 && widthOf.applyAsDouble(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
                cut(line, width, widthOf, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void cut(StringBuilder line, double width, ToDoubleFunction<String> widthOf, List<String> lines) {
        while (widthOf.applyAsDouble(line.toString()) > width && line.codePointCount(0, line.length()) > 1) {
            int fits = line.offsetByCodePoints(0, 1);
            while (fits < line.length()
                    && widthOf.applyAsDouble(line.substring(0, line.offsetByCodePoints(fits, 1))) <= width) {
                fits = line.offsetByCodePoints(fits, 1);
            }
            lines.add(line.substring(0, fits));
            line.delete(0, fits);
        }
    }
}
