package org.dealercrm.activity.ruling;

/** What is judged of an activity: its comment, else its result. */
public final class JudgedText {

    private JudgedText() { }

    /** The text; empty when nothing was written. */
    public static String of(String comments, String resultText) {
        if (comments != null && !comments.isBlank()) {
            return comments;
        }
        return resultText == null ? "" : resultText;
    }
}
