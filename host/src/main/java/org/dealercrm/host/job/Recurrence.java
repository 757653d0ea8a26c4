package org.dealercrm.host.job;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** When something recurs: which moments belong to it and which one comes next. */
sealed interface Recurrence {

    int YEARS_AHEAD = 5;

    boolean includes(ZonedDateTime moment);

    /** The first moment after the given one; null when there is none within some years. */
    ZonedDateTime next(ZonedDateTime after);

    /** The size of a step; the finest member of an intersection proposes the moments. */
    Duration step();

    /** Values of one calendar field from first to last, wrapping around its end (7 to 1 is Saturday to Sunday). */
    record Range(Field field, int first, int last) implements Recurrence {

        /** A calendar field with the numbers that OFBiz gives it. */
        enum Field {
            MINUTE(ChronoUnit.MINUTES), HOUR(ChronoUnit.HOURS), DAY_OF_WEEK(ChronoUnit.DAYS), DAY_OF_MONTH(ChronoUnit.DAYS),
            MONTH(ChronoUnit.DAYS);

            private final ChronoUnit unit;

            Field(ChronoUnit unit) {
                this.unit = unit;
            }

            private int of(ZonedDateTime moment) {
                return switch (this) {
                    case MINUTE -> moment.getMinute();
                    case HOUR -> moment.getHour();
                    case DAY_OF_WEEK -> moment.getDayOfWeek().getValue() % 7 + 1;
                    case DAY_OF_MONTH -> moment.getDayOfMonth();
                    case MONTH -> moment.getMonthValue() - 1;
                };
            }
        }

        @Override
        public boolean includes(ZonedDateTime moment) {
            int value = field.of(moment);
            return first <= last ? first <= value && value <= last : value >= first || value <= last;
        }

        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            ZonedDateTime candidate = after.truncatedTo(field.unit).plus(1, field.unit);
            while (!includes(candidate)) {
                if (candidate.isAfter(after.plusYears(YEARS_AHEAD))) {
                    return null;
                }
                candidate = candidate.plus(1, field.unit);
            }
            return candidate;
        }

        @Override
        public Duration step() {
            return field.unit.getDuration();
        }
    }

    /** Every so many units from a start. */
    record Frequency(ZonedDateTime start, ChronoUnit unit, long count) implements Recurrence {

        @Override
        public boolean includes(ZonedDateTime moment) {
            return moment.equals(next(moment.minusNanos(1)));
        }

        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            ZonedDateTime local = start.withZoneSameLocal(after.getZone());
            if (local.isAfter(after)) {
                return local;
            }
            long steps = unit.between(local, after) / count;
            ZonedDateTime candidate = local.plus(steps * count, unit);
            while (!candidate.isAfter(after)) {
                steps++;
                candidate = local.plus(steps * count, unit);
            }
            return candidate;
        }

        @Override
        public Duration step() {
            return unit.getDuration().multipliedBy(count);
        }
    }

    /** What belongs to all members. */
    record Intersection(List<Recurrence> members) implements Recurrence {

        @Override
        public boolean includes(ZonedDateTime moment) {
            return members.stream().allMatch(member -> member.includes(moment));
        }

        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            Recurrence finest = members.stream().min((a, b) -> a.step().compareTo(b.step())).orElseThrow();
            ZonedDateTime candidate = finest.next(after);
            while (candidate != null && !includes(candidate)) {
                candidate = candidate.isAfter(after.plusYears(YEARS_AHEAD)) ? null : finest.next(candidate);
            }
            return candidate;
        }

        @Override
        public Duration step() {
            return members.stream().map(Recurrence::step).min(Duration::compareTo).orElseThrow();
        }
    }

    /** What belongs to any member. */
    record Union(List<Recurrence> members) implements Recurrence {

        @Override
        public boolean includes(ZonedDateTime moment) {
            return members.stream().anyMatch(member -> member.includes(moment));
        }

        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            return members.stream().map(member -> member.next(after)).filter(Objects::nonNull).min(ZonedDateTime::compareTo).orElse(null);
        }

        @Override
        public Duration step() {
            return members.stream().map(Recurrence::step).min(Duration::compareTo).orElseThrow();
        }
    }

    /** What belongs to the one and not to the other. */
    record Difference(Recurrence included, Recurrence excluded) implements Recurrence {

        @Override
        public boolean includes(ZonedDateTime moment) {
            return included.includes(moment) && !excluded.includes(moment);
        }

        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            ZonedDateTime candidate = included.next(after);
            while (candidate != null && excluded.includes(candidate)) {
                candidate = candidate.isAfter(after.plusYears(YEARS_AHEAD)) ? null : included.next(candidate);
            }
            return candidate;
        }

        @Override
        public Duration step() {
            return included.step();
        }
    }
}
