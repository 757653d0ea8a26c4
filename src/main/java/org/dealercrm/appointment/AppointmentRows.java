package org.dealercrm.appointment;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.RowScope;

/** The appointments and customers that a user reaches: all, those of brands or sites, or those of the own customers. */
public final class AppointmentRows {
    static final String AREA = "DEALERCRM_APPOINTMENT";

    private final Delegator delegator;
    private final RowScope scope;

    private AppointmentRows(Delegator delegator, RowScope scope) {
        this.delegator = delegator;
        this.scope = scope;
    }

    /** The rows of a user. */
    public static AppointmentRows of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new AppointmentRows(delegator, RowScope.of(delegator, security, userLogin));
    }

    /** An appointment that the user reaches, or null. */
    public GenericValue find(String workEffortId) throws GenericEntityException {
        GenericValue row = workEffortId == null ? null
                : EntityQuery.use(delegator).from("Appointment").where("workEffortId", workEffortId).queryOne();
        return row != null && covers(row) ? row : null;
    }

    /** Whether the user reaches a row, also one that is not written yet. */
    public boolean covers(GenericValue row) {
        return scope.covers(row);
    }

    /** The restriction of a query to the rows that the user reaches: one condition, or none when all are. */
    public List<EntityCondition> conditions() {
        return scope.conditions("brandId", "facilityId", "adviserPartyId");
    }

    public RowScope scope() {
        return scope;
    }

    /** Whether a customer is the user's business: by a prospect, an appointment or a vehicle in the user's scope. */
    public boolean reaches(String partyId) throws GenericEntityException {
        if (scope.all()) {
            return true;
        }
        for (String[] place : customersOf()) {
            List<EntityCondition> conditions = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
            conditions.add(EntityCondition.makeCondition(place[1], partyId));
            if (EntityQuery.use(delegator).from(place[0]).where(EntityCondition.makeCondition(conditions, EntityOperator.AND)).queryCount() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a customer is known; a vehicle has no adviser. */
    private List<String[]> customersOf() {
        List<String[]> places = new ArrayList<>();
        places.add(new String[] {"Prospect", "customerPartyId"});
        places.add(new String[] {"Appointment", "partyId"});
        if (scope.reach() != RowScope.Reach.OWN) {
            places.add(new String[] {"CustomerVehicle", "partyId"});
        }
        return places;
    }
}
