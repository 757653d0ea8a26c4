package org.dealercrm.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The slots of one day for one site and type. The weekly openings make them, unless the day is a holiday of the site; then dated
 * changes are laid over them: additions first, closures last, so that what is closed stays closed.
 */
final class SlotPlan {
    private final List<Opening> openings;

    SlotPlan(List<Opening> openings) {
        this.openings = openings;
    }

    /** The slots in their order; two openings that begin a slot at the same time add their places. */
    List<Slot> slots(LocalDate day, boolean holiday, Collection<DayChange> changes) {
        Map<LocalTime, Slot> slots = new TreeMap<>();
        if (!holiday) {
            openings.stream().filter(opening -> opening.on(day)).forEach(opening -> opening.span().starts(opening.slotMinutes())
                    .forEach(start -> slots.merge(start, opening.slot(start), (known, more) -> known.withMore(more.places()))));
        }
        changes.stream().filter(change -> !change.closed()).forEach(change -> add(slots, change));
        changes.stream().filter(DayChange::closed).forEach(change -> slots.keySet().removeIf(change.span()::contains));
        return new ArrayList<>(slots.values());
    }

    /** More places in the slots that begin in the span; where none does, the addition opens its own. */
    private static void add(Map<LocalTime, Slot> slots, DayChange change) {
        List<LocalTime> within = slots.keySet().stream().filter(change.span()::contains).toList();
        if (within.isEmpty()) {
            change.span().starts(change.slotMinutes())
                    .forEach(start -> slots.put(start, new Slot(start, change.slotMinutes(), change.places())));
        }
        within.forEach(start -> slots.computeIfPresent(start, (same, slot) -> slot.withMore(change.places())));
    }
}
