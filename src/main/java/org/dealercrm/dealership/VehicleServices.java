package org.dealercrm.dealership;

import java.sql.Date;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;

/** Keeping the vehicles of customers: a plate and a VIN belong to one row only. */
public final class VehicleServices {
    private static final int FIRST_YEAR = 1950;

    private VehicleServices() { }

    /** Adds a vehicle; one that the customer already has by that plate is answered instead. */
    public static Map<String, Object> createVehicle(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Optional<String> plate = VehicleKey.plate((String) context.get("plate"));
        GenericValue known = plate.isEmpty() ? null : EntityQuery.use(delegator).from("CustomerVehicle").where("plate", plate.get()).queryFirst();
        if (known != null && context.get("partyId") != null && context.get("partyId").equals(known.get("partyId"))) {
            return Answers.saved("vehicleId", known.getString("vehicleId"), context);
        }
        return save(delegator.makeValue("CustomerVehicle"), context);
    }

    /** Changes a vehicle, its customer too: whoever drives it now. */
    public static Map<String, Object> updateVehicle(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue vehicle = EntityQuery.use(dctx.getDelegator()).from("CustomerVehicle").where("vehicleId", context.get("vehicleId")).queryOne();
        RowScope scope = RowScope.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        boolean reached = vehicle != null && (scope.all() || scope.reach() != RowScope.Reach.OWN && scope.covers(vehicle));
        return reached ? save(vehicle, context) : Answers.error("DealercrmVehicleNotFound", context);
    }

    private static Map<String, Object> save(GenericValue vehicle, Map<String, ? extends Object> context) throws GenericEntityException {
        vehicle.setNonPKFields(context, false);
        Optional<String> refusal = normalised(vehicle);
        if (refusal.isPresent()) {
            return Answers.error(refusal.get(), context);
        }
        if (vehicle.get("vehicleId") == null) {
            vehicle.set("vehicleId", vehicle.getDelegator().getNextSeqId("CustomerVehicle"));
            vehicle.create();
        } else {
            vehicle.store();
        }
        return Answers.saved("vehicleId", vehicle.getString("vehicleId"), context);
    }

    /** Brings plate and VIN to the form in which they are kept; the label of what cannot be right. */
    private static Optional<String> normalised(GenericValue vehicle) throws GenericEntityException {
        String plate = vehicle.getString("plate");
        String vin = vehicle.getString("vin");
        if (plate == null && vin == null) {
            return Optional.of("DealercrmVehicleUnnamed");
        }
        if (plate != null) {
            vehicle.set("plate", VehicleKey.plate(plate).orElse(null));
        }
        if (vin != null) {
            vehicle.set("vin", VehicleKey.vin(vin).orElse(null));
        }
        if (plate != null && vehicle.get("plate") == null) {
            return Optional.of("DealercrmVehiclePlateWrong");
        }
        if (vin != null && vehicle.get("vin") == null) {
            return Optional.of("DealercrmVehicleVinWrong");
        }
        if (taken(vehicle, "plate") || taken(vehicle, "vin")) {
            return Optional.of("DealercrmVehicleOfAnother");
        }
        return numbers(vehicle);
    }

    private static Optional<String> numbers(GenericValue vehicle) throws GenericEntityException {
        Long year = vehicle.getLong("modelYear");
        if (year != null && (year < FIRST_YEAR || year > Settings.today(vehicle.getDelegator()).getYear() + 2)) {
            return Optional.of("DealercrmVehicleYearWrong");
        }
        Long odometer = vehicle.getLong("odometerKm");
        Date purchase = vehicle.getDate("purchaseDate");
        boolean future = purchase != null && purchase.toLocalDate().isAfter(Settings.today(vehicle.getDelegator()));
        return odometer != null && odometer < 0 || future ? Optional.of("DealercrmVehicleNumbersWrong") : Optional.empty();
    }

    private static boolean taken(GenericValue vehicle, String field) throws GenericEntityException {
        return vehicle.get(field) != null && EntityQuery.use(vehicle.getDelegator()).from("CustomerVehicle")
                .where(field, vehicle.get(field)).queryList().stream().anyMatch(other -> !other.get("vehicleId").equals(vehicle.get("vehicleId")));
    }
}
