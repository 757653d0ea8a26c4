package org.dealercrm.intake;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.shared.Clock;

/** Writes the record of one reading of a file, with its counts and its rejected rows. */
final class IntakeRuns {
    private static final int LONGEST_TEXT = 255;
    private static final String ERROR_ID = "%05d";

    private final Delegator delegator;
    private final GenericValue run;

    IntakeRuns(Delegator delegator, GenericValue profile, String userLoginId, Timestamp started) {
        this.delegator = delegator;
        this.run = delegator.makeValue("IntakeRun", "intakeRunId", delegator.getNextSeqId("IntakeRun"),
                "intakeProfileId", profile == null ? null : profile.getString("intakeProfileId"), "startedByUserLogin", userLoginId,
                "startedDate", started);
        if (profile != null) {
            run.set("reportTypeId", profile.getString("reportTypeId"));
        }
    }

    String id() {
        return run.getString("intakeRunId");
    }

    /** The campaign whose list the report fills. */
    IntakeRuns of(String marketingCampaignId) {
        run.set("marketingCampaignId", marketingCampaignId);
        return this;
    }

    void failed(String reason) throws GenericEntityException {
        run.set("statusId", "INTAKE_FAILED");
        run.set("failReason", reason);
        run.set("finishedDate", Clock.now());
        delegator.create(run);
    }

    void finished(String storedFileId, Report<?> report, Map<String, Long> counts) throws GenericEntityException {
        run.set("statusId", "INTAKE_FINISHED");
        run.set("storedFileId", storedFileId);
        run.set("finishedDate", Clock.now());
        run.set("sheetName", cut(report.sheetName()));
        run.set("headerRowNumber", (long) report.headerRow());
        run.set("dataRows", (long) report.counted(RowKind.DATA));
        counts.forEach(run::set);
        run.set("rejectedRows", (long) report.rejected());
        run.set("titleRows", (long) report.counted(RowKind.TITLE));
        run.set("repeatedHeaderRows", (long) report.counted(RowKind.REPEATED_HEADER));
        run.set("subtotalRows", (long) report.counted(RowKind.SUBTOTAL));
        run.set("blankRows", (long) report.counted(RowKind.BLANK));
        delegator.create(run);
        int place = 0;
        for (RowProblem problem : report.problems().stream().sorted(Comparator.comparingInt(RowProblem::row)).toList()) {
            place++;
            delegator.create("IntakeRowError", "intakeRunId", id(), "rowErrorSeqId", String.format(ERROR_ID, place),
                    "rowNumber", (long) problem.row(), "columnName", cut(problem.column()), "reasonCode", problem.reason().name(),
                    "rawValue", cut(problem.rawValue()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
