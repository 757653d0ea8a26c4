package org.dealercrm.activity.required;

import static org.dealercrm.activity.required.FollowUpSource.blankToNull;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** What somebody asks for: checked and completed from its source, the posts of the collaborator and the calendar of the site. */
final class RequiredFollowUpOrder {
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final Map<String, ? extends Object> input;
    private final FollowUpSource source;
    private final TypedDay typedDue;
    private final GenericValue row;

    RequiredFollowUpOrder(Delegator delegator, GenericValue userLogin, Map<String, ? extends Object> input, FollowUpSource source) {
        this.delegator = delegator;
        this.userLogin = userLogin;
        this.input = input;
        this.source = source;
        this.typedDue = TypedDay.of(input, "dueDate");
        this.row = delegator.makeValue("RequiredFollowUp");
    }

    /** The row to create, once {@link #complaint} has found nothing. */
    GenericValue row() {
        return row;
    }

    /** Fills the row and answers the label of what is wrong or missing, or null. */
    String complaint() throws GenericEntityException {
        Departments departments = new Departments(delegator);
        String collaborator = either("collaboratorPartyId", source.collaboratorPartyId());
        if (text("whatText") == null) {
            return "DealercrmRequiredWhatMissing";
        }
        if (collaborator == null || !departments.collaborators().contains(collaborator)) {
            return "DealercrmRequiredCollaboratorMissing";
        }
        if (collaborator.equals(userLogin.get("partyId"))) {
            return "DealercrmRequiredOwnRefused";
        }
        if (!typedDue.readable()) {
            return "DealercrmRequiredBadDay";
        }
        fill(departments, collaborator);
        String manager = row.getString("departmentManagerPartyId");
        if (manager == null || manager.equals(collaborator) || !departments.managers().contains(manager)) {
            return "DealercrmRequiredManagerMissing";
        }
        if (row.get("customerName") == null) {
            return "DealercrmRequiredCustomerMissing";
        }
        LocalDate today = FollowUpDays.of(delegator, row).today();
        if (row.getDate("dueDate").toLocalDate().isBefore(today)) {
            return "DealercrmRequiredDuePast";
        }
        return repeated(collaborator) ? "DealercrmRequiredRepeated" : null;
    }

    private void fill(Departments departments, String collaborator) throws GenericEntityException {
        String brandId = source.brandId() != null ? source.brandId()
                : departments.postOf(collaborator, "DealershipBrandParty", "brandId").orElse(null);
        String facilityId = source.facilityId() != null ? source.facilityId()
                : departments.postOf(collaborator, "FacilityParty", "facilityId").orElse(null);
        String manager = text("departmentManagerPartyId");
        row.set("statusId", RequiredFollowUpStates.REQUIRED);
        row.set("statusDate", Clock.now());
        row.set("createdDate", Clock.now());
        row.set("whatText", text("whatText"));
        row.set("collaboratorPartyId", collaborator);
        row.set("brandId", brandId);
        row.set("facilityId", facilityId);
        row.set("departmentManagerPartyId", manager != null ? manager
                : departments.managerOf(brandId, facilityId, collaborator).orElse(null));
        row.set("anomaly", "N");
        row.set("customerPartyId", source.customerPartyId());
        row.set("customerName", either("customerName", source.customerName()));
        row.set("phoneNumber", either("phoneNumber", source.phoneNumber()));
        row.set("activityId", source.activityId());
        row.set("salesOpportunityId", source.salesOpportunityId());
        row.set("requestedByPartyId", userLogin.get("partyId"));
        row.set("requestedByUserLogin", userLogin.get("userLoginId"));
        row.set("dueDate", typedDue.day() != null ? typedDue.day() : Date.valueOf(FollowUpDays.of(delegator, row).dueByDefault()));
    }

    /** A form sent twice must not ask twice. */
    private boolean repeated(String collaborator) throws GenericEntityException {
        for (GenericValue open : EntityQuery.use(delegator).from("RequiredFollowUp")
                .where("collaboratorPartyId", collaborator, "statusId", RequiredFollowUpStates.REQUIRED).queryList()) {
            if (row.getString("whatText").equals(open.getString("whatText")) && row.get("customerName").equals(open.get("customerName"))) {
                return true;
            }
        }
        return false;
    }

    private String either(String name, String otherwise) {
        return text(name) != null ? text(name) : otherwise;
    }

    private String text(String name) {
        return blankToNull((String) input.get(name));
    }
}
