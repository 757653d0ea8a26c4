package org.dealercrm.pqrs.answer;

import java.time.LocalDate;
import java.util.Optional;

/** When an answer counts as sent and as received: two days, each with its proof, of which neither is in the future. */
public final class SendingRules {

    private SendingRules() { }

    /** How an answer goes to the customer. */
    public enum Channel {
        EMAIL, COURIER, IN_PERSON, WHATSAPP, PHONE, BOARD;

        /** The channel of that name. */
        public static Optional<Channel> named(String name) {
            for (Channel channel : values()) {
                if (channel.name().equals(name)) {
                    return Optional.of(channel);
                }
            }
            return Optional.empty();
        }

        /** Whether somebody must show that it went; of a mail the product keeps the proof itself. */
        public boolean needsEvidence() {
            return this != EMAIL;
        }

        /** Whether words show it, such as the reference of the recording or where the notice hung: nothing was handed over. */
        public boolean shownByWords() {
            return this == PHONE || this == BOARD;
        }
    }

    /** The label of what is wrong with sending an answer on a day, if anything is. */
    public static Optional<String> wrongSending(Channel channel, LocalDate day, LocalDate approved, LocalDate today, boolean evidence,
            String address) {
        if (channel == null) {
            return Optional.of("DealercrmPqrsAnswerChannelMissing");
        }
        if (channel == Channel.EMAIL) {
            return address == null || address.isBlank() ? Optional.of("DealercrmPqrsAnswerNoAddress") : Optional.empty();
        }
        if (day == null || day.isAfter(today) || approved != null && day.isBefore(approved)) {
            return Optional.of("DealercrmPqrsAnswerBadSentDay");
        }
        return evidence ? Optional.empty() : Optional.of("DealercrmPqrsAnswerEvidenceMissing");
    }

    /** The label of what is wrong with a day on which the customer received an answer, if anything is. */
    public static Optional<String> wrongNotifying(LocalDate day, LocalDate sent, LocalDate today, boolean evidence) {
        if (day == null || day.isAfter(today) || sent != null && day.isBefore(sent)) {
            return Optional.of("DealercrmPqrsAnswerBadNotifiedDay");
        }
        return evidence ? Optional.empty() : Optional.of("DealercrmPqrsAnswerEvidenceMissing");
    }

    /** Whether somebody may approve an answer: with four eyes not who drafted it. */
    public static boolean mayApprove(boolean fourEyes, String drafterUserLogin, String drafterPartyId, String userLoginId, String partyId) {
        return !fourEyes || !userLoginId.equals(drafterUserLogin) && (partyId == null || !partyId.equals(drafterPartyId));
    }
}
