package org.dealercrm.proactive.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What is simulated: how many people, which moments, how often somebody or something fails. */
final class Plan {
    static final int RECORDS = 5000;
    static final int AGENTS = 20;
    /** Calls of an agent at each moment. */
    static final int CALLS = 3;
    /** Agents who try at a moment outside the hours. */
    static final int AGENTS_WHEN_CLOSED = 4;
    static final int MOST_ATTEMPTS = 3;
    static final long SEED = 20261130;
    /** Of so many calls one is left by its agent, at one of several points. */
    static final int LEFT = 15;
    /** Of so many outcomes one is sent twice at once. */
    static final int TWICE = 10;
    /** The server is killed in these moments, after so many outcomes of them. */
    static final List<Integer> KILLED_IN = List.of(3, 8);
    static final int KILLED_AFTER = 25;

    static final ZoneId ZONE = ZoneId.of("America/Bogota");
    static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 25));

    /** Local to the site; the first of a day and one later tell whether a day is kept, and edges of the hours are among them. */
    static final List<LocalDateTime> MOMENTS = List.of("2026-11-30T06:59", "2026-11-30T07:00", "2026-11-30T16:00", "2026-12-01T09:00",
            "2026-12-02T18:59", "2026-12-05T14:59", "2026-12-05T15:00", "2026-12-06T11:00", "2026-12-07T11:00", "2026-12-08T10:00",
            "2026-12-10T16:00", "2026-12-14T10:00").stream().map(LocalDateTime::parse).toList();

    private Plan() { }

    static boolean open(LocalDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        if (HOLIDAYS.contains(at.toLocalDate())) {
            return false;
        }
        return switch (at.getDayOfWeek()) {
        case SUNDAY -> false;
        case SATURDAY -> minute >= 8 * 60 && minute < 15 * 60;
        default -> minute >= 7 * 60 && minute < 19 * 60;
        };
    }
}
