package org.dealercrm.activity.ruling;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;

/**
 * Writes keys of comments and proposals of the done activities without a ruling, page by page in two passes: the keys first, because
 * whether a comment is copied is asked of the keys. Only rows that change are written, with their stamps; ECAs and audit do not run.
 */
final class ProposalSql {
    private static final int PAGE = 2000;
    private static final String UNRULED = " A.STATUS_ID = 'ACTV_DONE' AND A.VALIDITY_ID IS NULL AND A.DONE_DAY IS NOT NULL";
    private static final String COLUMNS = "SELECT A.ACTIVITY_ID, A.COMMENTS, A.RESULT_TEXT, A.COMMENT_KEY";
    private static final String OF_PROPOSAL = ", A.ACTIVITY_TYPE_ID, A.DONE_DAY, A.ENTERED_DATE, A.FACILITY_ID, A.WEEKLY_SHEET_ID,"
            + " A.PROPOSED_VALIDITY_ID, A.PROPOSED_REASON_ID, A.PROPOSED_RULE_IDS";

    private final Delegator delegator;
    private final GenericHelperInfo helperInfo;
    private final String table;
    private final Map<String, SiteZone> zones = new HashMap<>();
    private final Timestamp now = Clock.now();

    ProposalSql(Delegator delegator) {
        this.delegator = delegator;
        this.helperInfo = delegator.getGroupHelperInfo("org.apache.ofbiz");
        this.table = delegator.getModelEntity("FollowUpActivity").getTableName(helperInfo.getHelperBaseName());
    }

    /** A row to write: the values in the order of the columns of its statement, the id last. */
    private record Change(List<String> values) { }

    /** Reads one row; null when nothing of it changes. */
    @FunctionalInterface
    private interface RowReader {
        Change read(ResultSet row) throws SQLException, GenericEntityException;
    }

    /** Proposes for one activity, one import, one sheet or, with an empty column, for all; answers how many proposals changed. */
    long propose(List<ProposalRule> rules, String column, String id) throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try {
            String where = UNRULED + (column.isEmpty() ? "" : " AND A." + column + " = ?");
            pages(COLUMNS + " FROM " + table + " A WHERE" + where, id, "COMMENT_KEY = ?", ProposalSql::newKey);
            long changed = pages(COLUMNS + OF_PROPOSAL + ", " + copied() + " FROM " + table + " A WHERE" + where, id,
                    "PROPOSED_VALIDITY_ID = ?, PROPOSED_REASON_ID = ?, PROPOSED_RULE_IDS = ?", row -> newProposal(rules, row));
            TransactionUtil.commit(began);
            delegator.clearCacheLine("FollowUpActivity");
            return changed;
        } catch (GenericEntityException | SQLException e) {
            TransactionUtil.rollback(began, "Proposals were not computed", e);
            throw new GenericEntityException("Proposals were not computed: " + e.getMessage(), e);
        }
    }

    /** 1 where the same person wrote the same comment before; the index of the keys answers it. */
    private String copied() {
        return "CASE WHEN EXISTS (SELECT 1 FROM " + table + " E WHERE E.COMMENT_KEY = A.COMMENT_KEY AND E.ADVISER_PARTY_ID = A.ADVISER_PARTY_ID"
                + " AND E.STATUS_ID = 'ACTV_DONE' AND (E.DONE_DATE < A.DONE_DATE OR (E.DONE_DATE = A.DONE_DATE"
                + " AND E.ACTIVITY_ID < A.ACTIVITY_ID))) THEN 1 ELSE 0 END AS COPIED";
    }

    private long pages(String select, String id, String set, RowReader reader) throws GenericEntityException, SQLException {
        String sql = select + " AND A.ACTIVITY_ID > ? ORDER BY A.ACTIVITY_ID OFFSET 0 ROWS FETCH NEXT " + PAGE + " ROWS ONLY";
        String last = "";
        long changed = 0;
        while (last != null) {
            List<Change> changes = new ArrayList<>();
            try (SQLProcessor processor = new SQLProcessor(delegator, helperInfo)) {
                processor.prepareStatement(sql);
                if (id != null) {
                    processor.setValue(id);
                }
                processor.setValue(last);
                ResultSet rows = processor.executeQuery();
                int count = 0;
                while (rows.next()) {
                    Change change = reader.read(rows);
                    if (change != null) {
                        changes.add(change);
                    }
                    last = rows.getString(1);
                    count++;
                }
                last = count < PAGE ? null : last;
            }
            write(set, changes);
            changed += changes.size();
        }
        return changed;
    }

    private void write(String set, List<Change> changes) throws GenericEntityException, SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (SQLProcessor processor = new SQLProcessor(delegator, helperInfo)) {
            processor.prepareStatement("UPDATE " + table + " SET LAST_UPDATED_STAMP = ?, LAST_UPDATED_TX_STAMP = ?, " + set
                    + " WHERE ACTIVITY_ID = ?");
            PreparedStatement statement = processor.getPreparedStatement();
            for (Change change : changes) {
                statement.setTimestamp(1, now);
                statement.setTimestamp(2, now);
                for (int i = 0; i < change.values().size(); i++) {
                    statement.setString(i + 3, change.values().get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Change newKey(ResultSet row) throws SQLException {
        String key = PlainWords.of(judged(row)).key();
        return Objects.equals(key, row.getString(4)) ? null : new Change(list(key, row.getString(1)));
    }

    private Change newProposal(List<ProposalRule> rules, ResultSet row) throws SQLException, GenericEntityException {
        SiteZone zone = zone(row.getString(8));
        Date entered = zone.day(row.getTimestamp(7));
        RulingProposal proposal = RulingProposal.of(rules, new Evidence(row.getString(5), judged(row), row.getDate(6).toLocalDate(),
                entered == null ? null : entered.toLocalDate(), today(zone), row.getInt(13) == 1, row.getString(9) != null));
        boolean same = proposal.validityId().equals(row.getString(10)) && Objects.equals(proposal.reasonEnumId(), row.getString(11))
                && Objects.equals(proposal.ruleIds(), row.getString(12));
        return same ? null : new Change(list(proposal.validityId(), proposal.reasonEnumId(), proposal.ruleIds(), row.getString(1)));
    }

    private static String judged(ResultSet row) throws SQLException {
        return JudgedText.of(row.getString(2), row.getString(3));
    }

    private static List<String> list(String... values) {
        return Arrays.asList(values);
    }

    private SiteZone zone(String facilityId) throws GenericEntityException {
        SiteZone known = zones.get(facilityId);
        if (known == null) {
            known = SiteZone.of(delegator, facilityId);
            zones.put(facilityId, known);
        }
        return known;
    }

    private LocalDate today(SiteZone zone) {
        return LocalDate.ofInstant(now.toInstant(), zone.zone());
    }
}
