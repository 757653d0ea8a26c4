package org.dealercrm.privacy;

import java.util.Locale;
import java.util.Map;

/** What must be settled before a suppression, as capabilities name it: a kind and what identifies the record. */
public final class Obstacle {

    private Obstacle() { }

    /** In the words of the user. */
    static String text(String obstacle, Map<String, ? extends Object> context) {
        int blank = obstacle.indexOf(' ');
        return PrivacyReply.text("DealercrmPrivacyObstacle_" + obstacle.substring(0, blank), Map.of("id", obstacle.substring(blank + 1)), context);
    }

    /** In the words of a language. */
    public static String text(String obstacle, Locale locale) {
        return text(obstacle, Map.of("locale", locale));
    }
}
