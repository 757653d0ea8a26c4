package org.dealercrm.pqrs.form;

import java.text.Normalizer;

/** The name of a file that somebody sent, as it may be kept and offered again: without path, control signs and signs that systems refuse. */
final class FileName {
    private static final int LONGEST = 100;

    private FileName() { }

    /** The clean name with the extension of what the file really is. */
    static String clean(String sent, String extension) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\"'<>:|?*;%&$`{}\\[\\]#=+,]", " ").replaceAll("\\s+", " ").strip();
        String stem = name.replaceFirst("(?i)\\.[a-z0-9]{1,5}$", "").replaceAll("^[.\\s-]+|[.\\s]+$", "");
        String kept = stem.isEmpty() ? "archivo" : stem.codePointCount(0, stem.length()) <= LONGEST ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        return kept + "." + extension;
    }
}
