package org.dealercrm.pqrs;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply.Refusal;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.TypedDay;

/** What somebody says when they register a case, as the row of it. */
final class Registration {
    /** Of complaints and claims: a line that takes them by phone must record them. */
    private static final List<String> RECORDED = List.of("Q", "R");
    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_KEY = 20;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final Map<String, ? extends Object> context;
    private final CaseCustomer customer;

    Registration(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = (GenericValue) context.get("userLogin");
        this.context = context;
        this.customer = new CaseCustomer(dctx, context);
    }

    /** Puts what was said into a row, or says what is wrong with it; nothing is written yet. */
    Optional<Refusal> read(GenericValue row) throws GenericEntityException {
        Optional<Refusal> refusal = kind(row);
        if (refusal.isEmpty()) {
            refusal = days(row);
        }
        if (refusal.isEmpty()) {
            refusal = term(row);
        }
        if (refusal.isEmpty()) {
            refusal = texts(row);
        }
        if (refusal.isEmpty()) {
            refusal = customer.refusal(row);
        }
        if (refusal.isEmpty()) {
            refusal = vehicle(row);
        }
        if (refusal.isEmpty()) {
            refusal = PqrsReach.of(delegator, dctx.getSecurity(), userLogin).covers(row) ? Optional.empty()
                    : Optional.of(Refusal.of("DealercrmPqrsOutOfReach"));
        }
        return refusal;
    }

    /** Writes the case with its customer, number, term, request and the first row of its history. */
    void write(GenericValue row) throws GenericEntityException {
        customer.into(row);
        row.set("statusId", PqrsStates.RECEIVED);
        row.set("statusDate", Clock.now());
        LocalDate received = row.getDate("receivedDay").toLocalDate();
        row.set("caseYear", (long) received.getYear());
        row.set("caseSerial", PqrsSerial.next(dctx, received.getYear()));
        row.set("caseNumber", String.format(Locale.ROOT, "%d-%06d", received.getYear(), row.getLong("caseSerial")));
        GenericValue type = find("PqrsType", "pqrsTypeId", row.getString("pqrsTypeId"));
        row.set("custRequestId", PqrsRequest.create(dctx, row, type.getString("nameEs")));
        delegator.create(row);
        new PqrsStep(dctx, row, userLogin).begin(null);
    }

    /** Type, channel, site, brand and area: those that there are. */
    private Optional<Refusal> kind(GenericValue row) throws GenericEntityException {
        for (String[] place : new String[][] {{"PqrsType", "pqrsTypeId"}, {"PqrsChannel", "pqrsChannelId"}, {"PqrsArea", "pqrsAreaId"},
            {"DealershipSite", "facilityId"}, {"DealershipBrand", "brandId"}}) {
            String id = PqrsReply.typed(context, place[1]);
            GenericValue found = id == null ? null : find(place[0], place[1], id);
            if (id != null && (found == null || ended(found)) || id == null && place[0].matches("PqrsType|PqrsChannel")) {
                return Optional.of(new Refusal("DealercrmPqrsUnknown_" + place[1], UtilMisc.toMap("id", id == null ? "" : id)));
            }
            row.set(place[1], id);
        }
        String letter = find("PqrsType", "pqrsTypeId", row.getString("pqrsTypeId")).getString("letter");
        boolean recorded = "Y".equals(find("PqrsChannel", "pqrsChannelId", row.getString("pqrsChannelId")).get("needsRecording"));
        return recorded && RECORDED.contains(letter) && PqrsReply.typed(context, "recordingReference") == null
                ? Optional.of(Refusal.of("DealercrmPqrsRecordingMissing")) : Optional.empty();
    }

    private static boolean ended(GenericValue row) {
        return row.getModelEntity().isField("thruDate") && row.get("thruDate") != null && !row.getTimestamp("thruDate").after(Clock.now());
    }

    /** When it came in, which is no later than now, and when it happened, which is no later than that. */
    private Optional<Refusal> days(GenericValue row) throws GenericEntityException {
        SiteZone site = SiteZone.of(delegator, row.getString("facilityId"));
        String typed = PqrsReply.typed(context, "receivedDate");
        Optional<Timestamp> received = typed == null ? Optional.of(Clock.now()) : TypedDay.moment(typed, site.zone());
        if (received.isEmpty()) {
            return Optional.of(new Refusal("DealercrmPqrsReceivedWrong", UtilMisc.toMap("text", typed)));
        }
        if (received.get().after(Clock.now())) {
            return Optional.of(Refusal.of("DealercrmPqrsReceivedInFuture"));
        }
        row.set("receivedDate", received.get());
        row.set("receivedDay", site.day(received.get()));
        String occurred = PqrsReply.typed(context, "occurredDay");
        Optional<LocalDate> day = TypedDay.read(occurred);
        if (occurred != null && day.isEmpty()) {
            return Optional.of(new Refusal("DealercrmPqrsOccurredWrong", UtilMisc.toMap("text", occurred)));
        }
        row.set("occurredDay", day.map(Date::valueOf).orElse(null));
        return day.isPresent() && row.getDate("occurredDay").after(row.getDate("receivedDay"))
                ? Optional.of(Refusal.of("DealercrmPqrsOccurredAfterReceipt")) : Optional.empty();
    }

    /** The term and its days; a case of a type without one would never fall due. */
    private Optional<Refusal> term(GenericValue row) throws GenericEntityException {
        LocalDate received = row.getDate("receivedDay").toLocalDate();
        Terms terms = Terms.of(delegator);
        Optional<GenericValue> term = terms.find(row.getString("pqrsTypeId"), row.getString("facilityId"), received);
        if (term.isEmpty()) {
            return Optional.of(NoTerm.on(row, received, (Locale) context.get("locale")));
        }
        row.set("legalBasis", term.get().get("legalBasis"));
        row.set("termFromDate", term.get().get("fromDate"));
        Terms.dates(terms.deadline(row, term.get())).forEach(row::set);
        return Optional.empty();
    }

    private Optional<Refusal> texts(GenericValue row) {
        row.set("description", PqrsReply.typed(context, "description"));
        if (row.get("description") == null) {
            return Optional.of(Refusal.of("DealercrmPqrsDescriptionMissing"));
        }
        for (String name : List.of("subject", "recordingReference", "orderNumber", "sourceTypeId", "sourceId")) {
            String text = PqrsReply.typed(context, name);
            int longest = "subject".equals(name) || "recordingReference".equals(name) ? LONGEST_LINE
                    : "orderNumber".equals(name) ? 60 : LONGEST_KEY;
            if (text != null && text.length() > longest) {
                return Optional.of(new Refusal("DealercrmPqrsTooLong",
                        UtilMisc.toMap("field", PqrsReply.text("DealercrmPqrs_" + name, Map.of(), context), "longest", longest)));
            }
            row.set(name, text);
        }
        row.set("isUrgent", "Y".equals(PqrsReply.typed(context, "isUrgent")) ? "Y" : "N");
        row.set("isAnonymous", "Y".equals(PqrsReply.typed(context, "isAnonymous")) ? "Y" : "N");
        return Optional.empty();
    }

    /** The vehicle chosen among the customer's, or that of the plate where it is known; the brand from it, else the only one of the site. */
    private Optional<Refusal> vehicle(GenericValue row) throws GenericEntityException {
        String plate = PqrsReply.typed(context, "plate");
        String key = plate == null ? null : plate.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        GenericValue vehicle = null;
        if (PqrsReply.typed(context, "vehicleId") != null) {
            vehicle = find("CustomerVehicle", "vehicleId", PqrsReply.typed(context, "vehicleId"));
            if (vehicle == null || !Objects.equals(vehicle.get("partyId"), PqrsReply.typed(context, "partyId"))) {
                return Optional.of(Refusal.of("DealercrmPqrsVehicleNotOfCustomer"));
            }
        } else if (key != null) {
            vehicle = EntityQuery.use(delegator).from("CustomerVehicle").where("plate", key).queryFirst();
        }
        row.set("vehicleId", vehicle == null ? null : vehicle.get("vehicleId"));
        row.set("plate", vehicle != null ? vehicle.get("plate") : key == null ? null : key.substring(0, Math.min(key.length(), LONGEST_KEY)));
        if (row.get("brandId") == null && vehicle != null) {
            row.set("brandId", vehicle.get("brandId"));
        }
        if (row.get("brandId") == null && row.get("facilityId") != null) {
            List<GenericValue> sold = EntityQuery.use(delegator).from("DealershipSiteBrand").where("facilityId", row.get("facilityId")).queryList();
            row.set("brandId", sold.size() == 1 ? sold.get(0).get("brandId") : null);
        }
        return Optional.empty();
    }

    private GenericValue find(String entity, String key, String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(key, id).queryOne();
    }
}
