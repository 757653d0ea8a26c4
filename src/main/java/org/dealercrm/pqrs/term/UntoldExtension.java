package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.ServiceUtil;

/**
 * An extension whose mail failed: the law wants the notice before the term expires (Ley 1755 of 2015, art. 14, paragraph), so that one of
 * which nobody told the customer by then is none, and the term is again what it was.
 */
final class UntoldExtension {
    static final String ENDED = "UNEXTEND";

    private UntoldExtension() { }

    /** The last day on which the customer can be told of the last extension: that of the term before it. */
    static LocalDate lastDay(GenericValue row) throws GenericEntityException {
        return TellServices.lastStep(row, "EXTEND").map(step -> LocalDate.parse(step.getString("oldValue"))).orElse(null);
    }

    /** Ends the extension once a business day is over in which somebody could still write down that they told the customer in time. */
    static Map<String, Object> end(CaseWork work) throws GenericEntityException {
        GenericValue row = work.row();
        Optional<Deadline> deadline = row.get("reopenedDay") == null && TermServices.RUNNING.contains(row.getString("statusId"))
                ? work.deadline() : Optional.empty();
        LocalDate last = lastDay(row);
        if (deadline.isEmpty() || last == null || !work.today().isAfter(deadline.get().calendar().plus(last, 1))) {
            return ServiceUtil.returnSuccess();
        }
        Deadline before = before(deadline.get(), last);
        Map<String, Object> changes = new HashMap<>(Terms.dates(before));
        changes.putAll(UtilMisc.toMap("extendedDays", (long) before.extendedDays(), "untoldActionId", null));
        return work.seen("untoldActionId").change(ENDED, changes, work.due(), before.due().toString(), "DealercrmPqrsToldExtensionEnded");
    }

    /** The deadline with as many days of extension as it had while a day was its last one. */
    private static Deadline before(Deadline deadline, LocalDate last) {
        return IntStream.range(0, deadline.extendedDays()).mapToObj(days -> new Deadline(deadline.rule(), deadline.received(), days,
                deadline.pauses(), deadline.calendar())).filter(one -> !one.due().isAfter(last)).reduce((one, later) -> later)
                .orElseGet(() -> new Deadline(deadline.rule(), deadline.received(), 0, deadline.pauses(), deadline.calendar()));
    }
}
