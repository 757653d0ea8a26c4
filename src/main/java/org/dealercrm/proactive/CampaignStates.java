package org.dealercrm.proactive;

import java.util.List;
import java.util.Map;

/** The states of a campaign, which follow which, and what OFBiz's campaign goes through meanwhile. */
public final class CampaignStates {
    public static final String DRAFT = "PROC_DRAFT";
    public static final String ACTIVE = "PROC_ACTIVE";
    public static final String PAUSED = "PROC_PAUSED";
    public static final String FINISHED = "PROC_FINISHED";

    private static final Map<String, List<String>> NEXT = Map.of(DRAFT, List.of(ACTIVE, FINISHED), ACTIVE, List.of(PAUSED, FINISHED),
            PAUSED, List.of(ACTIVE, FINISHED), FINISHED, List.of());
    private static final List<String> MARKETING = List.of("MKTG_CAMP_PLANNED", "MKTG_CAMP_APPROVED", "MKTG_CAMP_INPROGRESS", "MKTG_CAMP_COMPLETED");

    private CampaignStates() { }

    /** The states that may follow. */
    public static List<String> after(String statusId) {
        return NEXT.getOrDefault(statusId, List.of());
    }

    /** Whether a list may still grow. */
    public static boolean takesRecords(String statusId) {
        return !FINISHED.equals(statusId);
    }

    /** The states that OFBiz's campaign passes, step by step, from where it stands until it mirrors a state of ours. */
    static List<String> mirrored(String marketingStatusId, String statusId) {
        int now = MARKETING.indexOf(marketingStatusId);
        int goal = switch (statusId) {
        case DRAFT -> 0;
        case FINISHED -> 3;
        default -> 2;
        };
        return now < 0 || now >= goal ? List.of() : MARKETING.subList(now + 1, goal + 1);
    }
}
