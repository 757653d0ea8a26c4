package org.dealercrm.intake;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;

/** Writes what is new in the rows of a report and rejects what its records contradict, inside the transaction of the import. */
interface ReportWriter<R> {

    void write(Report<R> report) throws GenericEntityException;

    /** How many rows came to what, by the field of the run that keeps the number. */
    Map<String, Long> counts();

    /** The prospects that lost an activity, which its row no longer names. */
    default List<String> leftProspects() {
        return List.of();
    }
}
