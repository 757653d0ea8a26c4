package org.dealercrm.activity.sheet;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.activity.sheet.WeeklySheets.Owed;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SheetWeek;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.StoredFiles;
import org.dealercrm.shared.export.ExportedFile;

/** Scans of weekly sheets: taking them in, judging them, giving them out. */
public final class WeeklySheetServices {
    private static final long MAX_SCAN = 10L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private WeeklySheetServices() { }

    /** Takes in the scan of a sheet; an earlier one stays, and the sheet waits for its review again. */
    public static Map<String, Object> uploadSheet(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        try {
            Optional<Owed> owed = owed(dctx, context);
            if (owed.isEmpty()) {
                return Answers.refused("DealercrmSheetNotFound", context);
            }
            if (WeeklySheets.VALID.equals(owed.get().statusId())) {
                return Answers.refused("DealercrmSheetIsValid", context);
            }
            ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
            long most = Settings.number(delegator, "activity.sheetScanMaxBytes", MAX_SCAN);
            if (upload == null || upload.remaining() == 0) {
                return Answers.refused("DealercrmSheetNoScan", context);
            }
            if (upload.remaining() > most) {
                return Answers.refused("DealercrmSheetScanTooLarge", Map.of("limit", Math.max(1, most / MEGABYTE)), context);
            }
            byte[] bytes = new byte[upload.remaining()];
            upload.duplicate().get(bytes);
            Optional<ScanKind> kind = ScanKind.of(bytes);
            if (kind.isEmpty()) {
                return Answers.refused("DealercrmSheetNoImage", context);
            }
            GenericValue userLogin = (GenericValue) context.get("userLogin");
            GenericValue sheet = WeeklySheets.of(delegator, dctx.getSecurity(), userLogin).written(owed.get(), userLogin);
            received(sheet, StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"), kind.get().mimeTypeId(), bytes,
                    userLogin), userLogin);
            return Answers.done("DealercrmSheetReceived", sheet, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    private static void received(GenericValue sheet, String storedFileId, GenericValue userLogin) throws GenericEntityException {
        Delegator delegator = sheet.getDelegator();
        GenericValue file = delegator.makeValue("WeeklySheetScan", "weeklySheetId", sheet.get("weeklySheetId"), "storedFileId", storedFileId,
                "uploadedDate", Clock.now(), "uploadedByUserLogin", userLogin.get("userLoginId"));
        delegator.create(file);
        sheet.set("storedFileId", storedFileId);
        sheet.set("receivedDate", Clock.now());
        sheet.set("receivedDay", SiteZone.of(delegator, sheet.getString("facilityId")).day(Clock.now()));
        sheet.set("statusId", WeeklySheets.RECEIVED);
        for (String judged : new String[] {"hasName", "hasSignature", "hasDate", "reviewComments", "reviewedDate", "reviewedByPartyId",
            "reviewedByUserLogin"}) {
            sheet.set(judged, null);
        }
        sheet.store();
    }

    /** Judges a scan: valid only with name, signature and date; nobody judges their own. */
    public static Map<String, Object> reviewSheet(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            GenericValue userLogin = (GenericValue) context.get("userLogin");
            Optional<Owed> owed = WeeklySheets.of(dctx.getDelegator(), dctx.getSecurity(), userLogin).find((String) context.get("weeklySheetId"));
            if (owed.isEmpty() || owed.get().sheet().get("storedFileId") == null) {
                return Answers.refused(owed.isEmpty() ? "DealercrmSheetNotFound" : "DealercrmSheetNoScanYet", context);
            }
            if (owed.get().partyId().equals(userLogin.getString("partyId"))) {
                return Answers.refused("DealercrmSheetOwn", context);
            }
            GenericValue sheet = owed.get().sheet();
            if (!sheet.getString("storedFileId").equals(context.get("storedFileId"))) {
                return Answers.refused("DealercrmSheetOtherScan", context);
            }
            SheetMarks marks = new SheetMarks("Y".equals(context.get("hasName")), "Y".equals(context.get("hasSignature")),
                    "Y".equals(context.get("hasDate")));
            sheet.set("hasName", marks.name() ? "Y" : "N");
            sheet.set("hasSignature", marks.signature() ? "Y" : "N");
            sheet.set("hasDate", marks.date() ? "Y" : "N");
            sheet.set("statusId", marks.statusId());
            sheet.set("reviewComments", context.get("reviewComments"));
            sheet.set("reviewedDate", Clock.now());
            sheet.set("reviewedByPartyId", userLogin.get("partyId"));
            sheet.set("reviewedByUserLogin", userLogin.get("userLoginId"));
            sheet.store();
            return Answers.done("DealercrmSheetReviewed_" + marks.statusId(), sheet, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Gives out a scan of a sheet within reach, under a name of our own. */
    public static Map<String, Object> readScan(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            Delegator delegator = dctx.getDelegator();
            Optional<Owed> owed = WeeklySheets.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                    .find((String) context.get("weeklySheetId"));
            String storedFileId = (String) context.get("storedFileId");
            boolean ofSheet = owed.isPresent() && EntityQuery.use(delegator).from("WeeklySheetScan")
                    .where("weeklySheetId", context.get("weeklySheetId"), "storedFileId", storedFileId).queryCount() == 1;
            GenericValue file = ofSheet ? EntityQuery.use(delegator).from("StoredFile").where("storedFileId", storedFileId).queryOne() : null;
            Optional<ScanKind> kind = file == null ? Optional.empty() : ScanKind.named(file.getString("mimeTypeId"));
            if (kind.isEmpty()) {
                return Answers.refused("DealercrmSheetNotFound", context);
            }
            Map<String, Object> result = ExportedFile.ofOne("FRE-7.5-01", "FRE-7.5-01_" + owed.get().week().id() + "_" + owed.get().partyId() + "."
                    + kind.get().extension(), file.getBytes("fileBytes"), (String) context.get("weeklySheetId")).answer(delegator, context);
            result.put("mimeTypeId", kind.get().mimeTypeId());
            return result;
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    private static Optional<Owed> owed(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Optional<SheetWeek> week = SheetWeek.parse(context.get("week"));
        return week.isEmpty() ? Optional.empty() : WeeklySheets.of(dctx.getDelegator(), dctx.getSecurity(),
                (GenericValue) context.get("userLogin")).find((String) context.get("adviserPartyId"), week.get());
    }
}
