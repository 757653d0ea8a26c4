package org.dealercrm.appointment;

import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.appointment.AppointmentStates.Action;
import org.dealercrm.appointment.AppointmentStates.Step;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteDays;

/** Booking an appointment and every step of it; the state machine says which step is possible. */
public final class AppointmentServices {
    private static final String ID = "workEffortId";

    private AppointmentServices() { }

    /** Books an appointment for somebody known or new, where there is a place. */
    public static Map<String, Object> book(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        AppointmentRows rows = AppointmentRows.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        GenericValue row = delegator.makeValue("Appointment");
        for (String name : new String[] {"facilityId", "appointmentTypeId", "communicationEventId", "sourceId"}) {
            row.set(name, Answers.typed(context, name));
        }
        row.set("comments", Answers.typed(context, "comments"));
        row.set("sourceTypeId", Answers.typed(context, "sourceTypeId") == null ? "DIRECT" : Answers.typed(context, "sourceTypeId"));
        Booking booking = new Booking(dctx, context);
        Customer customer = new Customer(dctx, context);
        Optional<Refusal> refusal = booking.schedule(row);
        if (refusal.isEmpty()) {
            refusal = AppointmentEvent.refusal(row);
        }
        if (refusal.isEmpty()) {
            refusal = customer.refusal(rows);
        }
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        customer.into(row);
        refusal = new Belonging(dctx, rows, context).into(row);
        if (refusal.isEmpty()) {
            refusal = booking.takePlace(row);
        }
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        create(dctx, row, null, context);
        AppointmentEvent.link(dctx, row);
        new AppointmentMails(dctx, row, (GenericValue) context.get("userLogin")).booked();
        return Answers.done("DealercrmAppointmentBooked", ID, row.get(ID), context);
    }

    /** Writes the event, the row and the first step of its history; a moved one continues the chain of the old one. */
    private static void create(DispatchContext dctx, GenericValue row, GenericValue previous, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        row.set("statusId", AppointmentStates.BOOKED);
        row.set("statusDate", Clock.now());
        row.set("createdDate", Clock.now());
        row.set("bookedByPartyId", userLogin.get("partyId"));
        row.set("bookedByUserLogin", userLogin.get("userLoginId"));
        row.set(ID, AppointmentEvent.create(dctx, row));
        row.set("firstWorkEffortId", previous == null ? row.get(ID) : previous.get("firstWorkEffortId"));
        row.set("previousWorkEffortId", previous == null ? null : previous.get(ID));
        row.set("chainNumber", previous == null ? 0L : previous.getLong("chainNumber") + 1);
        dctx.getDelegator().create(row);
        new AppointmentStep(row, userLogin).begin();
    }

    /** The customer says that they will come. */
    public static Map<String, Object> confirm(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.CONFIRM);
    }

    /** The customer came. */
    public static Map<String, Object> attend(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.ATTEND);
    }

    /** The customer did not come. */
    public static Map<String, Object> noShow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.NO_SHOW);
    }

    /** The customer or the site cancels, and says why. */
    public static Map<String, Object> cancel(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.CANCEL);
    }

    /** Moves an appointment: a new one takes its place in the chain, the old one is kept as rescheduled. */
    public static Map<String, Object> reschedule(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue old = find(dctx, context);
        Optional<Refusal> refusal = refusal(old, Action.RESCHEDULE, context);
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        GenericValue row = dctx.getDelegator().makeValue("Appointment", old.getAllFields());
        row.set("remindedDate", null);
        if (Answers.typed(context, "facilityId") != null) {
            row.set("facilityId", Answers.typed(context, "facilityId"));
        }
        Booking booking = new Booking(dctx, context);
        refusal = booking.schedule(row);
        if (refusal.isEmpty() && !AppointmentRows.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin")).covers(row)) {
            refusal = Optional.of(Refusal.of("DealercrmAppointmentOutOfReach"));
        }
        if (refusal.isEmpty() && old.get("startDate").equals(row.get("startDate")) && old.get("facilityId").equals(row.get("facilityId"))) {
            refusal = Optional.of(Refusal.of("DealercrmAppointmentSameTime"));
        }
        if (refusal.isEmpty()) {
            refusal = booking.takePlace(row);
        }
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        Step step = AppointmentStates.step(old.getString("statusId"), Action.RESCHEDULE).orElseThrow();
        if (!taken(dctx, old, step, context)) {
            return Answers.refused("DealercrmAppointmentSomebodyFaster", context);
        }
        create(dctx, row, old, context);
        new AppointmentMails(dctx, row, (GenericValue) context.get("userLogin")).moved(old);
        return Answers.done("DealercrmAppointmentMoved", ID, row.get(ID), context);
    }

    private static Map<String, Object> take(DispatchContext dctx, Map<String, ? extends Object> context, Action action)
            throws GenericEntityException {
        GenericValue row = find(dctx, context);
        Optional<Refusal> refusal = refusal(row, action, context);
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        Step step = AppointmentStates.step(row.getString("statusId"), action).orElseThrow();
        if (!taken(dctx, row, step, context)) {
            return Answers.refused("DealercrmAppointmentSomebodyFaster", context);
        }
        if (action == Action.CANCEL) {
            new AppointmentMails(dctx, row, (GenericValue) context.get("userLogin")).cancelled();
        }
        return Answers.done("DealercrmAppointmentStepSaved_" + action, ID, row.get(ID), context);
    }

    private static GenericValue find(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return AppointmentRows.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .find((String) context.get(ID));
    }

    private static Optional<Refusal> refusal(GenericValue row, Action action, Map<String, ? extends Object> context)
            throws GenericEntityException {
        if (row == null) {
            return Optional.of(Refusal.of("DealercrmAppointmentNotFound"));
        }
        String state = Answers.text("StatusItem.description." + row.getString("statusId"), Map.of(), context);
        return AppointmentStates.refusal(row.getString("statusId"), action, AppointmentStep.moment(row, SiteDays.of(row.getDelegator())),
                (String) context.get("comments")).map(key -> new Refusal(key, Map.of("state", state,
                        "action", Answers.text("DealercrmAppointmentAction_" + action, Map.of(), context))));
    }

    private static boolean taken(DispatchContext dctx, GenericValue row, Step step, Map<String, ? extends Object> context)
            throws GenericEntityException {
        if (!new AppointmentStep(row, (GenericValue) context.get("userLogin")).take(step, Answers.typed(context, "comments"))) {
            return false;
        }
        AppointmentEvent.follow(dctx, row);
        return true;
    }
}
