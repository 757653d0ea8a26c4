package org.dealercrm.calendar.contact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A number of a result file: the channels that the list excludes for it, none when it is free, and since when. */
record ExclusionRow(String address, Set<ContactChannel> excluded, LocalDate registered) {

    /** The same number stands again: every channel that either row excludes, since the earlier day. */
    ExclusionRow with(ExclusionRow other) {
        EnumSet<ContactChannel> both = EnumSet.noneOf(ContactChannel.class);
        both.addAll(excluded);
        both.addAll(other.excluded);
        LocalDate earlier = registered == null || other.registered == null ? null
                : registered.isBefore(other.registered) ? registered : other.registered;
        return new ExclusionRow(address, both, earlier);
    }
}
