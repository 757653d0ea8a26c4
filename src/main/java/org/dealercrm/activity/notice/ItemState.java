package org.dealercrm.activity.notice;

import java.util.Objects;
import java.util.Set;

import org.dealercrm.activity.ActivityRules;

/** The states of an activity in a notice, and what the activity's own state makes of them. */
final class ItemState {
    static final String OPEN = "NDI_OPEN";
    static final String EXPLAINED = "NDI_EXPLAINED";
    static final String CORRECTED = "NDI_CORRECTED";
    static final String VOID = "NDI_VOID";
    static final String INVALID = "ACTV_INVALID";

    private static final String VALID = "ACTV_VALID";

    private ItemState() { }

    /** Whether something may still come of it. */
    static boolean unsettled(String statusId) {
        return Set.of(OPEN, EXPLAINED).contains(statusId);
    }

    /** The state of an unsettled item now that its activity is so. */
    static String now(String statusId, Matter matter, Matter.Activity activity) {
        if (ActivityRules.CANCELLED.equals(activity.statusId())) {
            return VOID;
        }
        if (matter.reason() != Matter.Reason.INVALID) {
            return ActivityRules.DONE.equals(activity.statusId()) ? CORRECTED : statusId;
        }
        if (VALID.equals(activity.validityId())) {
            return VOID;
        }
        if (activity.validityId() == null) {
            return CORRECTED;
        }
        return Objects.equals(matter.rulingId(), activity.rulingId()) ? statusId : VOID;
    }
}
