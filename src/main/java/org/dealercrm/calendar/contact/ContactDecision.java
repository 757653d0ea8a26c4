package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the policy answers.
 *
 * @param allowed     whether the contact may begin at the moment asked about
 * @param blocks      every rule that forbids it; none when it is allowed
 * @param nextAllowed the first moment, from the one asked about on, at which no rule forbids it; null while a block stands
 */
public record ContactDecision(boolean allowed, List<Block> blocks, Instant nextAllowed) {

    /**
     * A rule that forbids the contact.
     *
     * @param source the law or house rule behind it, as the data names it
     * @param until  the first moment at which this rule alone no longer forbids it; null while it stands
     * @param values what the sentence of the label needs
     */
    public record Block(ContactRule rule, String source, Instant until, Map<String, Object> values) { }

    /** Whether nothing but the hour or the day is against it. */
    public boolean waitsOnlyForTime() {
        return !allowed && blocks.stream().allMatch(block -> block.rule().onlyTime());
    }
}
