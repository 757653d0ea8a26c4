package org.dealercrm.appointment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.shared.RowScope;

/** To which vehicle, brand and adviser an appointment belongs: what was named, else what is known of the customer. */
final class Belonging {
    private final DispatchContext dctx;
    private final Delegator delegator;
    private final AppointmentRows rows;
    private final Map<String, ? extends Object> context;

    Belonging(DispatchContext dctx, AppointmentRows rows, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.rows = rows;
        this.context = context;
    }

    /** Sets vehicle, plate, brand and adviser of the row, whose customer is known. */
    Optional<Refusal> into(GenericValue row) throws GenericEntityException {
        String partyId = row.getString("partyId");
        String named = Answers.typed(context, "brandId");
        if (named != null && EntityQuery.use(delegator).from("DealershipBrand").where("brandId", named).queryCount() == 0) {
            return Optional.of(Refusal.of("DealercrmAppointmentBrandUnknown"));
        }
        GenericValue vehicle = null;
        if (Answers.typed(context, "vehicleId") != null) {
            vehicle = EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", Answers.typed(context, "vehicleId")).queryOne();
            if (vehicle == null || vehicle.get("partyId") != null && !partyId.equals(vehicle.get("partyId"))) {
                return Optional.of(Refusal.of("DealercrmAppointmentVehicleUnknown"));
            }
        } else if (Answers.typed(context, "plate") != null) {
            Map<String, Object> created = newVehicle(row);
            if (ServiceUtil.isError(created)) {
                return Optional.of(new Refusal("DealercrmAppointmentVehicleRefused", Map.of("reason", ServiceUtil.getErrorMessage(created))));
            }
            vehicle = EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", created.get("vehicleId")).queryOne();
        }
        row.set("vehicleId", vehicle == null ? null : vehicle.get("vehicleId"));
        row.set("plate", vehicle == null ? null : vehicle.get("plate"));
        GenericValue prospect = prospect(partyId);
        row.set("brandId", brand(row.getString("facilityId"), vehicle, prospect));
        row.set("adviserPartyId", rows.scope().reach() == RowScope.Reach.OWN
                ? ((GenericValue) context.get("userLogin")).getString("partyId") : prospect == null ? null : prospect.get("adviserPartyId"));
        return rows.covers(row) ? Optional.empty() : Optional.of(Refusal.of("DealercrmAppointmentOutOfReach"));
    }

    private Map<String, Object> newVehicle(GenericValue row) throws GenericEntityException {
        Map<String, Object> vehicle = new HashMap<>();
        vehicle.put("partyId", row.get("partyId"));
        vehicle.put("plate", Answers.typed(context, "plate"));
        vehicle.put("modelName", Answers.typed(context, "modelName"));
        vehicle.put("brandId", Answers.typed(context, "brandId"));
        vehicle.put("facilityId", row.get("facilityId"));
        vehicle.put("userLogin", context.get("userLogin"));
        vehicle.put("locale", context.get("locale"));
        try {
            return dctx.getDispatcher().runSync("createCustomerVehicle", vehicle);
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The vehicle was not kept", e);
        }
    }

    /** The latest prospect of the customer that has an adviser. */
    private GenericValue prospect(String partyId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("Prospect").where(EntityCondition.makeCondition("customerPartyId", partyId),
                EntityCondition.makeCondition("adviserPartyId", EntityOperator.NOT_EQUAL, null)).orderBy("-createdDate").queryFirst();
    }

    /** The brand named, else the vehicle's, else the prospect's where the site sells it, else the only one of the site. */
    private String brand(String facilityId, GenericValue vehicle, GenericValue prospect) throws GenericEntityException {
        if (Answers.typed(context, "brandId") != null) {
            return Answers.typed(context, "brandId");
        }
        if (vehicle != null && vehicle.get("brandId") != null) {
            return vehicle.getString("brandId");
        }
        List<String> sold = EntityQuery.use(delegator).from("DealershipSiteBrand").where("facilityId", facilityId).queryList().stream()
                .map(row -> row.getString("brandId")).toList();
        if (prospect != null && sold.contains(prospect.getString("brandId"))) {
            return prospect.getString("brandId");
        }
        return sold.size() == 1 ? sold.get(0) : null;
    }
}
