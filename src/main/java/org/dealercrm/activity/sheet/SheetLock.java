package org.dealercrm.activity.sheet;

import java.util.Collection;
import java.util.Optional;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.dealercrm.shared.SheetWeek;

/** What a weekly sheet forbids to change in its rows: they say what the paper says. */
public final class SheetLock {

    private SheetLock() { }

    /** A valid sheet is closed to its collaborator; who judges sheets may still type what stands on it. */
    static boolean closed(String statusId, String collaboratorPartyId, Security security, GenericValue userLogin) {
        return WeeklySheets.VALID.equals(statusId) && (collaboratorPartyId.equals(userLogin.getString("partyId"))
                || !security.hasEntityPermission("DEALERCRM_ACTIVITY_RULING", "_UPDATE", userLogin));
    }

    /** The label of the reason why a user cannot change these fields of an activity, if it stands on a sheet that forbids it. */
    public static Optional<String> refusal(GenericValue activity, Collection<String> changed, Security security, GenericValue userLogin)
            throws GenericEntityException {
        boolean dated = changed.contains("doneDate");
        GenericValue sheet = activity.get("weeklySheetId") == null || !dated && !changed.contains("comments") ? null
                : EntityQuery.use(activity.getDelegator()).from("WeeklySheet").where("weeklySheetId", activity.get("weeklySheetId")).queryOne();
        if (sheet == null) {
            return Optional.empty();
        }
        if (closed(sheet.getString("statusId"), sheet.getString("adviserPartyId"), security, userLogin)) {
            return Optional.of("DealercrmActivityOfValidSheet");
        }
        boolean inWeek = !dated || SheetWeek.of(sheet.getDate("weekFrom").toLocalDate()).contains(activity.getDate("doneDay").toLocalDate());
        return inWeek ? Optional.empty() : Optional.of("DealercrmActivityOutsideSheet");
    }
}
