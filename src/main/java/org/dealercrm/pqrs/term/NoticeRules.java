package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When a customer counts as told of a step of the case: by a mail of the product, or by another channel on a day, with its proof. */
public final class NoticeRules {

    private NoticeRules() { }

    /** How a customer is told; MAIL is one of the product, which keeps its proof itself. */
    public enum Channel {
        MAIL, OTHER_MAIL, COURIER, IN_PERSON, PHONE, WHATSAPP, BOARD, NOBODY;

        /** The channel of that name. */
        public static Optional<Channel> named(String name) {
            return Arrays.stream(values()).filter(channel -> channel.name().equals(name)).findFirst();
        }

        /** The channels that somebody may name; nobody is one only where nobody can be told. */
        public static List<Channel> typed(boolean nobody) {
            return Arrays.stream(values()).filter(channel -> channel != MAIL && (channel != NOBODY || nobody)).toList();
        }
    }

    /** The label of what is wrong with a notice that was given without the product, if anything is; both days are included. */
    public static Optional<String> wrong(Channel channel, LocalDate day, LocalDate first, LocalDate last, boolean evidence, boolean nobody) {
        if (channel == null || channel == Channel.MAIL) {
            return Optional.of("DealercrmPqrsToldMissing");
        }
        if (channel == Channel.NOBODY) {
            return nobody ? Optional.empty() : Optional.of("DealercrmPqrsToldSomebody");
        }
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            return Optional.of("DealercrmPqrsToldBadDay");
        }
        return evidence ? Optional.empty() : Optional.of("DealercrmPqrsToldNoEvidence");
    }
}
