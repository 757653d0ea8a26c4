package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.shared.ChoiceName;

/** Changes of the term of one case: its extension and another type. */
public final class TermServices {
    static final List<String> RUNNING = List.of(PqrsStates.RECEIVED, PqrsStates.IN_PROGRESS, PqrsStates.IN_REVIEW, PqrsStates.APPROVED);

    private TermServices() { }

    /** Whether somebody works on the case, so that they may extend its term. */
    static boolean mayExtend(Set<Actor> actors) {
        return mayReclassify(actors) || actors.contains(Actor.RESPONSIBLE);
    }

    /** Whether somebody gives cases out, so that they may say what a case is. */
    static boolean mayReclassify(Set<Actor> actors) {
        return actors.contains(Actor.REGISTRAR) || actors.contains(Actor.REVIEWER);
    }

    /** Extends the term, where its law allows it and the customer was told before it expires. */
    public static Map<String, Object> extend(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.run(dctx, context, work -> {
            if (!RUNNING.contains(work.row().getString("statusId"))) {
                return work.refused("DealercrmPqrsTermNotRunning");
            }
            if (!mayExtend(work.actors())) {
                return work.refused("DealercrmPqrsWrongRole");
            }
            if (work.typed("comments") == null) {
                return work.refused("DealercrmPqrsTextMissing");
            }
            Optional<Deadline> deadline = work.deadline();
            Extension extension = Extension.of(deadline.orElse(null), work.today(), work.day("newDay").orElse(null));
            return extension.refusal() != null ? work.refused(extension.refusal(), extension.values()) : extended(work, deadline.get(), extension);
        });
    }

    private static Map<String, Object> extended(CaseWork work, Deadline deadline, Extension extension) throws GenericEntityException {
        String before = work.due();
        int total = deadline.extendedDays() + extension.days();
        Map<String, Object> changes = new HashMap<>(Terms.dates(new Deadline(deadline.rule(), deadline.received(), total, deadline.pauses(),
                deadline.calendar())));
        changes.put("extendedDays", (long) total);
        CustomerNotice notice = CustomerNotice.of(work);
        Optional<Map<String, Object>> untold = notice.refusal(deadline.due(), false);
        if (untold.isPresent()) {
            return untold.get();
        }
        work.tell(notice, "PQRS_EXTENDED", UtilMisc.toMap("reason", work.typed("comments"), "oldDate", notice.day(LocalDate.parse(before)),
                "newDate", notice.day(LocalDate.parse(changes.get("dueDate").toString())), "legalBasis", work.row().get("legalBasis")));
        return work.seen("extendedDays").change("EXTEND", changes, before, changes.get("dueDate").toString(), "DealercrmPqrsTermExtended");
    }

    /** Gives a case another type, whose term counts from its receipt. */
    public static Map<String, Object> reclassify(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.run(dctx, context, work -> {
            if (!RUNNING.contains(work.row().getString("statusId"))) {
                return work.refused(PqrsStates.WAITING.equals(work.row().get("statusId")) ? "DealercrmPqrsTermResumeFirst"
                        : "DealercrmPqrsTermAnswered");
            }
            if (!mayReclassify(work.actors())) {
                return work.refused("DealercrmPqrsWrongRole");
            }
            if (work.typed("comments") == null) {
                return work.refused("DealercrmPqrsTextMissing");
            }
            GenericValue type = work.typed("pqrsTypeId") == null ? null
                    : EntityQuery.use(work.delegator()).from("PqrsType").where("pqrsTypeId", work.typed("pqrsTypeId")).queryOne();
            if (type == null || type.get("thruDate") != null || type.get("pqrsTypeId").equals(work.row().get("pqrsTypeId"))) {
                return work.refused("DealercrmPqrsTermOtherTypeMissing");
            }
            return reclassified(work, type, (Locale) context.get("locale"));
        });
    }

    private static Map<String, Object> reclassified(CaseWork work, GenericValue type, Locale locale) throws GenericEntityException {
        GenericValue row = work.row();
        boolean again = row.get("reopenedDay") != null;
        LocalDate received = row.getDate(again ? "reopenedDay" : "receivedDay").toLocalDate();
        Terms terms = Terms.of(work.delegator());
        Optional<GenericValue> term = terms.find(type.getString("pqrsTypeId"), row.getString("facilityId"), received);
        if (term.isEmpty()) {
            return work.refused("DealercrmPqrsTermNoTerm", Map.of("type", ChoiceName.of(type, locale), "day", received.toString()));
        }
        GenericValue before = EntityQuery.use(work.delegator()).from("PqrsType").where("pqrsTypeId", row.get("pqrsTypeId")).queryOne();
        Deadline counted = terms.deadline(row, term.get());
        Integer most = counted.rule().extensionDays();
        int kept = Math.min(counted.extendedDays(), most == null ? 0 : most);
        Map<String, Object> changes = new HashMap<>(Terms.dates(new Deadline(counted.rule(), received, again ? 0 : kept, counted.pauses(),
                counted.calendar())));
        changes.put("pqrsTypeId", type.get("pqrsTypeId"));
        changes.put("termFromDate", term.get().get("fromDate"));
        if (!again) {
            changes.put("legalBasis", term.get().get("legalBasis"));
            changes.put("extendedDays", (long) kept);
        }
        return work.change("RECLASSIFY", changes, ChoiceName.of(before, locale) + " · " + work.due(),
                ChoiceName.of(type, locale) + " · " + changes.get("dueDate"), "DealercrmPqrsTermReclassified");
    }
}
