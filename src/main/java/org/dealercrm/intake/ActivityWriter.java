package org.dealercrm.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.StoredFiles;

/** Writes the activities of a report, chunk by chunk: new ones, and those that changed at their source and that nobody changed here. */
final class ActivityWriter implements ReportWriter<ActivityRow> {
    private static final int CHUNK = 500;

    private final Delegator delegator;
    private final GenericValue profile;
    private final Origin origin;
    private final StaffPosts posts;
    private final NewAdvisers newAdvisers;
    private final Set<String> keysOfFile = new HashSet<>();
    private final Map<String, Integer> timesSaid = new HashMap<>();
    private final Set<String> left = new TreeSet<>();
    private long created;
    private long updated;
    private long known;
    private long withoutProspect;

    ActivityWriter(Delegator delegator, GenericValue profile, Origin origin) throws GenericEntityException {
        this.delegator = delegator;
        this.profile = profile;
        this.origin = origin;
        this.posts = new StaffPosts(delegator);
        this.newAdvisers = new NewAdvisers(new PartyWriter(delegator, origin.userLoginId(), origin.now()));
    }

    /** Who writes, when and in which run. */
    record Origin(String intakeRunId, String userLoginId, Timestamp now) { }

    @Override
    public void write(Report<ActivityRow> report) throws GenericEntityException {
        List<ActivityRow> rows = List.copyOf(report.rows());
        for (int from = 0; from < rows.size(); from += CHUNK) {
            writeChunk(rows.subList(from, Math.min(from + CHUNK, rows.size())), report);
        }
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("createdRows", created, "updatedRows", updated, "knownRows", known, "withoutProspectRows", withoutProspect,
                "createdAdvisers", newAdvisers.count());
    }

    @Override
    public List<String> leftProspects() {
        return List.copyOf(left);
    }

    private void writeChunk(List<ActivityRow> rows, Report<ActivityRow> report) throws GenericEntityException {
        ProspectSearch prospects = new ProspectSearch(delegator, profile.getString("prospectSourceId"), rows);
        Map<ActivityRow, String> keys = new HashMap<>();
        rows.forEach(row -> keys.put(row, key(row)));
        Map<String, GenericValue> stored = stored(keys.values());
        for (ActivityRow row : rows) {
            GenericValue prospect = prospects.of(row);
            RowProblem.Reason refusal = refusal(row, prospect, prospects);
            if (refusal != null) {
                boolean ofProspect = refusal == RowProblem.Reason.UNKNOWN_PROSPECT;
                report.reject(row.number(), ofProspect ? TargetField.PROSPECT_ID : TargetField.ADVISER, refusal,
                        ofProspect ? row.customer().prospectId() : "");
            } else if (!keysOfFile.add(keys.get(row))) {
                known++;
            } else {
                write(row, prospect, keys.get(row), stored.get(keys.get(row)));
            }
        }
    }

    private Map<String, GenericValue> stored(Iterable<String> keys) throws GenericEntityException {
        List<String> wanted = new ArrayList<>();
        keys.forEach(wanted::add);
        Map<String, GenericValue> stored = new HashMap<>();
        for (GenericValue activity : EntityQuery.use(delegator).from("FollowUpActivity")
                .where(EntityCondition.makeCondition("rowKey", EntityOperator.IN, wanted)).queryList()) {
            stored.put(activity.getString("rowKey"), activity);
        }
        return stored;
    }

    private RowProblem.Reason refusal(ActivityRow row, GenericValue prospect, ProspectSearch prospects) {
        if ("Y".equals(profile.getString("strictProspects")) && prospects.unknown(row)) {
            return RowProblem.Reason.UNKNOWN_PROSPECT;
        }
        boolean nobody = prospect == null && row.owner().adviserPartyId() == null && row.owner().newAdviser() == null;
        return nobody ? RowProblem.Reason.NO_ADVISER : null;
    }

    private void write(ActivityRow row, GenericValue prospect, String key, GenericValue stored) throws GenericEntityException {
        withoutProspect += prospect == null ? 1 : 0;
        if (stored == null) {
            GenericValue activity = delegator.makeValue("FollowUpActivity", "activityId", id(row), "rowKey", key, "externalId", row.externalId(),
                    "sourceSystemId", profile.get("sourceSystemId"), "intakeRunId", origin.intakeRunId(), "createdDate", origin.now(),
                    "createdByUserLogin", origin.userLoginId());
            new ActivityRecord(activity).fill(row, owner(row, prospect));
            delegator.create(activity);
            created++;
            return;
        }
        ActivityRecord record = new ActivityRecord(stored);
        record.fill(row, owner(row, prospect));
        if (stored.get("changedHereDate") != null || !record.changed()) {
            known++;
            return;
        }
        if (record.left() != null) {
            left.add(record.left());
        }
        supersede(record.store(origin.intakeRunId()));
        updated++;
    }

    private ActivityRecord.Owner owner(ActivityRow row, GenericValue prospect) throws GenericEntityException {
        ActivityRow.Owner said = row.owner();
        String adviserPartyId = said.newAdviser() == null ? said.adviserPartyId()
                : newAdvisers.of(said.newAdviser(), id(row), said.facilityId(), said.brandId());
        if (prospect == null) {
            return new ActivityRecord.Owner(null, adviserPartyId, first(said.brandId(), posts.brand(adviserPartyId)),
                    first(said.facilityId(), posts.site(adviserPartyId)));
        }
        return new ActivityRecord.Owner(prospect.getString("salesOpportunityId"), first(adviserPartyId, prospect.getString("adviserPartyId")),
                first(said.brandId(), prospect.getString("brandId")), first(said.facilityId(), prospect.getString("facilityId")));
    }

    private void supersede(String rulingId) throws GenericEntityException {
        if (rulingId != null) {
            delegator.storeByCondition("ActivityRuling", Map.of("supersededDate", origin.now()),
                    EntityCondition.makeCondition("rulingId", rulingId));
        }
    }

    /** Identity across files: source and id; else source and what the row says, with its place among rows that say the same. */
    private String key(ActivityRow row) {
        if (row.externalId() != null) {
            return "S|" + profile.get("sourceSystemId") + '|' + row.externalId();
        }
        String said = StoredFiles.sha256(row.said().getBytes(StandardCharsets.UTF_8));
        return "C|" + profile.get("sourceSystemId") + '|' + said + '|' + timesSaid.merge(said, 1, Integer::sum);
    }

    private String id(ActivityRow row) {
        return origin.intakeRunId() + '-' + row.number();
    }

    private static String first(String one, String other) {
        return one != null ? one : other;
    }
}
