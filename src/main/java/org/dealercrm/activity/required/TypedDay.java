package org.dealercrm.activity.required;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** A day as a form sends it: none, one, or text that is no day and can be told so in the user's words. */
record TypedDay(Date day, boolean readable) {

    /** The day that the context holds under a name, as 2026-11-30. */
    static TypedDay of(Map<String, ? extends Object> context, String name) {
        String text = FollowUpSource.blankToNull((String) context.get(name));
        try {
            return new TypedDay(text == null ? null : Date.valueOf(LocalDate.parse(text)), true);
        } catch (DateTimeException notADay) {
            return new TypedDay(null, false);
        }
    }
}
