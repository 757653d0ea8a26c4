package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** The headers of a stored example, each with sample values and the field it would fill: what the mapping page shows. */
public final class ReportHeaders {
    private static final int SAMPLES = 3;

    private ReportHeaders() { }

    /** One line for each header of the example; empty when the example is gone or unreadable. */
    public static List<Map<String, Object>> of(Delegator delegator, String intakeProfileId, String storedFileId)
            throws GenericEntityException {
        GenericValue file = storedFileId == null ? null
                : EntityQuery.use(delegator).from("StoredFile").where("storedFileId", storedFileId).queryOne();
        if (file == null) {
            return List.of();
        }
        ReportKind kind = IntakeProfiles.kind(delegator, intakeProfileId);
        Map<TargetField, String> mapped = IntakeProfiles.headers(delegator, kind, intakeProfileId);
        try {
            List<Sheet> sheets = ReportFile.sheets(file.getBytes("fileBytes"), IntakeProfiles.limits(delegator));
            return HeaderSearch.likeliest(sheets, kind, mapped).map(ReportHeaders::lines).orElse(List.of());
        } catch (UnreadableFile e) {
            return List.of();
        }
    }

    private static List<Map<String, Object>> lines(HeaderSearch.Found found) {
        SheetRow header = found.columns().header();
        Map<String, Map<String, Object>> lines = new LinkedHashMap<>();
        for (int column = 0; column < header.cells().size(); column++) {
            if (!header.cell(column).blank()) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("headerText", header.cell(column).text());
                line.put("samples", String.join(" · ", samples(found.sheet(), header.number(), column)));
                line.put("targetFieldId", found.columns().fieldAt(column).map(TargetField::id).orElse(null));
                lines.putIfAbsent(header.cell(column).text(), line);
            }
        }
        return new ArrayList<>(lines.values());
    }

    private static List<String> samples(Sheet sheet, int headerRow, int column) {
        return sheet.rows().stream().filter(row -> row.number() > headerRow).map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty()).distinct().limit(SAMPLES).toList();
    }

    /** The ids of all fields that a header of the profile's reports can be given to. */
    public static List<String> fieldIds(Delegator delegator, String intakeProfileId) throws GenericEntityException {
        return IntakeProfiles.kind(delegator, intakeProfileId).fields().stream().map(TargetField::id).toList();
    }
}
