package org.dealercrm.intake;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.StoredFiles;

/** Services that take a report in. */
public final class IntakeServices {
    private static final String MODULE = IntakeServices.class.getName();
    private static final long MAX_UPLOAD = 20L * 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private IntakeServices() { }

    /** Reads a report by a profile and writes what is new in it: all of it or, after any failure, nothing. */
    public static Map<String, Object> importReport(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        try {
            GenericValue profile = profile(delegator, context);
            if (profile == null) {
                return ServiceUtil.returnError(IntakeMessages.text("DealercrmIntakeNoProfile", Map.of(), locale));
            }
            byte[] bytes = uploaded(delegator, context);
            GenericValue userLogin = (GenericValue) context.get("userLogin");
            IntakeRuns run = new IntakeRuns(delegator, profile, userLogin.getString("userLoginId"), Clock.now());
            ReadingRules rules = IntakeProfiles.rules(delegator, profile, locale);
            return switch (rules.kind()) {
            case TRAFFIC -> taken(dctx, context, bytes, run, new ReportReader<>(rules, new TrafficRowReading()),
                    new ProspectWriter(delegator, profile.getString("sourceSystemId"), run.id(), userLogin.getString("userLoginId"), Clock.now()));
            case ACTIVITY -> taken(dctx, context, bytes, run, new ReportReader<>(rules, new ActivityRowReading()),
                    new ActivityWriter(delegator, profile, new ActivityWriter.Origin(run.id(), userLogin.getString("userLoginId"), Clock.now())));
            case CASES -> !dctx.getSecurity().hasEntityPermission("DEALERCRM_PQRS", "_CREATE", userLogin)
                    ? ServiceUtil.returnError(IntakeMessages.text("DealercrmIntakeNoCases", Map.of(), locale))
                    : taken(dctx, context, bytes, run, new ReportReader<>(rules, new CaseRowReading()),
                            new CaseWriter(dctx, profile.getString("sourceSystemId"), run.id(), context));
            case CUSTOMERS -> {
                String campaignId = (String) context.get("marketingCampaignId");
                yield campaignId == null ? ServiceUtil.returnError(IntakeMessages.text("DealercrmIntakeNoCampaign", Map.of(), locale))
                        : taken(dctx, context, bytes, run.of(campaignId), new ReportReader<>(rules, new CustomerRowReading()),
                                new CustomerWriter(dctx, campaignId, run.id(), context));
            }
            };
        } catch (UnreadableFile e) {
            return ServiceUtil.returnError(IntakeMessages.of(e, locale));
        } catch (CustomerWriter.Refused e) {
            return ServiceUtil.returnError(e.getMessage());
        } catch (GenericEntityException e) {
            return failed(dctx, context, e);
        }
    }

    private static <R> Map<String, Object> taken(DispatchContext dctx, Map<String, ? extends Object> context, byte[] bytes, IntakeRuns run,
            ReportReader<R> reader, ReportWriter<R> writer) throws GenericEntityException, UnreadableFile {
        Delegator delegator = dctx.getDelegator();
        Report<R> report = reader.read(bytes, IntakeProfiles.limits(delegator));
        String storedFileId = StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"),
                (String) context.get("_uploadedFile_contentType"), bytes, (GenericValue) context.get("userLogin"));
        writer.write(report);
        run.finished(storedFileId, report, writer.counts());
        Map<String, Long> counts = writer.counts();
        Map<String, Object> result = ServiceUtil.returnSuccess(IntakeMessages.text(
                counts.containsKey("leftOutRows") ? "DealercrmIntakeCustomersDone"
                        : counts.containsKey("updatedRows") ? "DealercrmIntakeActivitiesDone" : "DealercrmIntakeDone",
                Map.of("created", counts.get("createdRows"), "updated", counts.getOrDefault("updatedRows", 0L),
                        "known", counts.get("knownRows"), "left", counts.getOrDefault("leftOutRows", 0L),
                        "rejected", report.rejected()), (Locale) context.get("locale")));
        result.put("intakeRunId", run.id());
        result.put("salesOpportunityIds", writer.leftProspects());
        return result;
    }

    /** Keeps the record of a failure in a transaction of its own, because that of the import is undone. */
    private static Map<String, Object> failed(DispatchContext dctx, Map<String, ? extends Object> context, Exception e) {
        Debug.logError(e, MODULE);
        String reason = IntakeMessages.text("DealercrmIntakeFailed", Map.of(), (Locale) context.get("locale"));
        try {
            dctx.getDispatcher().runSync("recordFailedIntakeRun", UtilMisc.toMap("intakeProfileId", context.get("intakeProfileId"),
                    "failReason", reason, "userLogin", context.get("userLogin")));
        } catch (GenericServiceException second) {
            Debug.logError(second, MODULE);
        }
        return ServiceUtil.returnError(reason);
    }

    /** Writes a run that failed, so that the list of runs tells it. */
    public static Map<String, Object> recordFailedIntakeRun(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            GenericValue userLogin = (GenericValue) context.get("userLogin");
            new IntakeRuns(dctx.getDelegator(), profile(dctx.getDelegator(), context), userLogin.getString("userLoginId"), Clock.now())
                    .failed((String) context.get("failReason"));
            return ServiceUtil.returnSuccess();
        } catch (GenericEntityException e) {
            Debug.logError(e, MODULE);
            return ServiceUtil.returnError((String) context.get("failReason"));
        }
    }

    /** Keeps an example of a report, so that its headers can be given to fields on the profile's page. */
    public static Map<String, Object> storeReportSample(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        try {
            byte[] bytes = uploaded(delegator, context);
            ReportKind kind = IntakeProfiles.kind(delegator, (String) context.get("intakeProfileId"));
            if (HeaderSearch.likeliest(ReportFile.sheets(bytes, IntakeProfiles.limits(delegator)), kind, Map.of()).isEmpty()) {
                throw new UnreadableFile(UnreadableFile.Reason.NO_HEADER);
            }
            Map<String, Object> result = ServiceUtil.returnSuccess();
            result.put("storedFileId", StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"),
                    (String) context.get("_uploadedFile_contentType"), bytes, (GenericValue) context.get("userLogin")));
            return result;
        } catch (UnreadableFile e) {
            return ServiceUtil.returnError(IntakeMessages.of(e, (Locale) context.get("locale")));
        } catch (GenericEntityException e) {
            Debug.logError(e, MODULE);
            return ServiceUtil.returnError(IntakeMessages.text("DealercrmIntakeFailed", Map.of(), (Locale) context.get("locale")));
        }
    }

    private static GenericValue profile(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        return EntityQuery.use(delegator).from("IntakeProfile").where("intakeProfileId", context.get("intakeProfileId")).queryOne();
    }

    private static long kilobytes(long bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }

    private static byte[] uploaded(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException, UnreadableFile {
        ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
        long most = Settings.number(delegator, "intake.uploadMaxBytes", MAX_UPLOAD);
        if (upload == null || upload.remaining() == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        if (upload.remaining() > most) {
            throw new UnreadableFile(UnreadableFile.Reason.UPLOAD_TOO_LARGE, Map.of("size", kilobytes(upload.remaining()), "limit", kilobytes(most)));
        }
        byte[] bytes = new byte[upload.remaining()];
        upload.duplicate().get(bytes);
        return bytes;
    }
}
