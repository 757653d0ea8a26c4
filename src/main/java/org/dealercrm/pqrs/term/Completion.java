package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.pqrs.PqrsStates;

/** What the customer of a case is asked to complete, and the last day for it; null where the case waits without end. */
public record Completion(String question, LocalDate until) {

    /** The request that a case waits for; none when it waits for nothing. */
    public static Optional<Completion> of(GenericValue row) throws GenericEntityException {
        if (!PqrsStates.WAITING.equals(row.get("statusId"))) {
            return Optional.empty();
        }
        GenericValue pause = PauseServices.open(row);
        if (pause == null) {
            return Optional.empty();
        }
        LocalDate asked = pause.getDate("fromDate").toLocalDate().minusDays(1);
        return Optional.of(new Completion(pause.getString("reasonText"), Terms.of(row.getDelegator()).deadline(row)
                .map(deadline -> deadline.lapse(asked)).orElse(null)));
    }
}
