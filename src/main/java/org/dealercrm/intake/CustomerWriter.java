package org.dealercrm.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;

/** Writes customers and their vehicles, new or brought up to date, and puts them into the list of a campaign, which leaves out whom it must. */
final class CustomerWriter implements ReportWriter<CustomerRow> {
    private static final int CHUNK = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final String marketingCampaignId;
    private final String intakeRunId;
    private final Map<String, ? extends Object> context;
    private final Timestamp now = Clock.now();
    private final PartyWriter parties;
    private final Map<String, Long> counts = new HashMap<>(Map.of("createdRows", 0L, "knownRows", 0L, "leftOutRows", 0L));

    CustomerWriter(DispatchContext dctx, String marketingCampaignId, String intakeRunId, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.marketingCampaignId = marketingCampaignId;
        this.intakeRunId = intakeRunId;
        this.context = context;
        this.parties = new PartyWriter(delegator, ((GenericValue) context.get("userLogin")).getString("userLoginId"), now);
    }

    /** The campaign takes no such list; the user reads why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @Override
    public Map<String, Long> counts() {
        return counts;
    }

    @Override
    public void write(Report<CustomerRow> report) throws GenericEntityException {
        List<CustomerRow> rows = report.rows();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<CustomerRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            KnownCustomers known = KnownCustomers.of(delegator, chunk);
            for (CustomerRow row : chunk) {
                members.add(member(row, known));
            }
        }
        try {
            Map<String, Object> answer = dctx.getDispatcher().runSync("addProactiveMembers", UtilMisc.toMap(
                    "marketingCampaignId", marketingCampaignId, "members", members, "intakeRunId", intakeRunId,
                    "userLogin", context.get("userLogin"), "locale", context.get("locale")));
            if (!ServiceUtil.isSuccess(answer)) {
                throw new Refused(ServiceUtil.getErrorMessage(answer));
            }
            counts.put("createdRows", (Long) answer.get("takenCount"));
            counts.put("knownRows", (Long) answer.get("knownCount"));
            counts.put("leftOutRows", (Long) answer.get("leftCount"));
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The list of the campaign was not filled", e);
        }
    }

    private Map<String, Object> member(CustomerRow row, KnownCustomers known) throws GenericEntityException {
        GenericValue vehicle = known.vehicle(row);
        String partyId = known.party(row, vehicle);
        if (partyId == null) {
            partyId = id(row);
            parties.customer(partyId, row.customerName(), "CUSTOMER", row.phones(), row.emailAddress());
            if (row.documentNumber() != null) {
                delegator.create("PartyIdentification", "partyId", partyId, "partyIdentificationTypeId", KnownCustomers.DOCUMENT,
                        "idValue", row.documentNumber());
            }
        }
        String vehicleId = row.vehicle().known() ? vehicle(row, vehicle, partyId) : null;
        known.learn(row, partyId, vehicleId);
        Map<String, Object> member = UtilMisc.toMap("partyId", partyId, "customerName", row.customerName(), "phoneE164", row.phone(),
                "phoneText", row.phoneText(), "vehicleId", vehicleId, "brandId", row.brandId(), "facilityId", row.facilityId());
        if (row.history() != null) {
            member.put("calls", row.history().calls());
            member.put("outcomeId", row.history().outcomeId());
            member.put("lastDay", row.history().lastDay());
            member.put("comments", row.history().comments());
        }
        return member;
    }

    /** A vehicle that somebody else brings belongs to them from now on. */
    private String vehicle(CustomerRow row, GenericValue present, String partyId) throws GenericEntityException {
        GenericValue vehicle = present != null ? present : delegator.makeValue("CustomerVehicle", "vehicleId", id(row));
        CustomerRow.Vehicle read = row.vehicle();
        vehicle.set("partyId", partyId);
        put(vehicle, "plate", read.plate());
        put(vehicle, "vin", read.vin());
        put(vehicle, "brandId", row.brandId());
        put(vehicle, "facilityId", row.facilityId());
        put(vehicle, "modelName", read.modelName());
        put(vehicle, "modelYear", read.modelYear());
        put(vehicle, "odometerKm", read.odometerKm());
        put(vehicle, "lastVisitDate", day(read.lastVisit()));
        put(vehicle, "nextServiceDate", day(read.nextService()));
        put(vehicle, "purchaseDate", day(read.purchase()));
        delegator.createOrStore(vehicle);
        return vehicle.getString("vehicleId");
    }

    /** What the report does not say stays as it is known. */
    private static void put(GenericValue vehicle, String field, Object value) {
        if (value != null) {
            vehicle.set(field, value);
        }
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private String id(CustomerRow row) {
        return intakeRunId + "-C" + row.number();
    }
}
