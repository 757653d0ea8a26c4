package org.dealercrm.calendar.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.StoredFiles;
import org.dealercrm.shared.TypedPhone;
import org.dealercrm.shared.export.ExportedFile;

/** Checks against the exclusion lists RNE and REPEP: the numbers to be checked go out, the result comes in, each with its evidence. */
public final class ExclusionServices {
    private static final Map<String, String> REGIONS = Map.of(SiteTerms.RNE, "CO", SiteTerms.REPEP, "MX");
    private static final long MAX_BYTES = 20_000_000;
    private static final long VALID_DAYS = 30;
    private static final int TOLD = 20;

    private ExclusionServices() { }

    /** Writes the numbers that no check in force covers, and opens a check that waits for their result. */
    public static Map<String, Object> exportNumbers(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String listId = (String) context.get("listId");
        if (!REGIONS.containsKey(listId)) {
            return refused("DealercrmContactListUnknown", Map.of(), context);
        }
        Set<String> numbers = KnownNumbers.unchecked(delegator, listId, REGIONS.get(listId), Settings.today(delegator));
        if (numbers.isEmpty()) {
            return refused("DealercrmContactListNothing", Map.of("list", listId), context);
        }
        byte[] bytes = ("numero\r\n" + String.join("\r\n", numbers) + "\r\n").getBytes(StandardCharsets.UTF_8);
        String id = delegator.getNextSeqId("ContactListCheck");
        String name = listId + "-" + Settings.today(delegator) + "-" + id + ".csv";
        String fileId = StoredFiles.store(delegator, name, "text/csv", bytes, userLogin);
        delegator.create("ContactListCheck", "listCheckId", id, "listId", listId, "statusId", "EXPORTED", "exportFileId", fileId,
                "exportedDate", Clock.now(), "exportedByUserLogin", userLogin.get("userLoginId"), "checkedCount", (long) numbers.size());
        Map<String, Object> result = new ExportedFile("CONTACT_LIST", name, bytes, numbers.size(), Settings.today(delegator).toString(), listId, id)
                .answer(delegator, context);
        result.put("listCheckId", id);
        return result;
    }

    /** Takes in the result of a check; a file with a wrong row changes nothing. */
    public static Map<String, Object> importResult(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String listId = (String) context.get("listId");
        String checkId = (String) context.get("listCheckId");
        boolean named = checkId != null && !checkId.isBlank();
        GenericValue check = !named ? null : EntityQuery.use(delegator).from("ContactListCheck").where("listCheckId", checkId).queryOne();
        LocalDate today = Settings.today(delegator);
        LocalDate checked = context.get("checkedDate") == null ? today : ((Date) context.get("checkedDate")).toLocalDate();
        Optional<String> complaint = complaint(delegator, context, named, check, checked);
        if (complaint.isPresent()) {
            return refused(complaint.get(), Map.of(), context);
        }
        byte[] bytes = bytes((ByteBuffer) context.get("uploadedFile"));
        Optional<List<List<String>>> lines = FileLines.of(bytes);
        if (lines.isEmpty()) {
            return refused("DealercrmContactListUnreadable", Map.of(), context);
        }
        ExclusionFile file = ExclusionFile.read(lines.get(), text -> e164(text, REGIONS.get(listId)), today);
        if (!file.problems().isEmpty()) {
            return refused("DealercrmContactListBadRows", Map.of("count", file.problems().size(), "rows", told(file, context)), context);
        }
        if (file.rows().isEmpty() && check == null) {
            return refused("DealercrmContactListEmpty", Map.of(), context);
        }
        GenericValue stored = store(delegator, check, file, bytes, checked, context);
        Timestamp moment = checked.equals(today) ? Clock.now()
                : Timestamp.from(checked.atStartOfDay(Settings.zone(delegator)).toInstant());
        new ExclusionWriter(delegator, stored, moment).write(file.rows(), check == null ? List.of() : sent(delegator, check, REGIONS.get(listId)));
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmContactListImported",
                Map.of("checked", stored.get("checkedCount"), "excluded", stored.get("excludedCount")), context));
        result.put("listCheckId", stored.get("listCheckId"));
        return result;
    }

    private static Optional<String> complaint(Delegator delegator, Map<String, ? extends Object> context, boolean named, GenericValue check,
            LocalDate checked) throws GenericEntityException {
        if (named && (check == null || !"EXPORTED".equals(check.get("statusId")))) {
            return Optional.of("DealercrmContactListNoCheck");
        }
        if (!REGIONS.containsKey((String) context.get("listId")) || check != null && !check.get("listId").equals(context.get("listId"))) {
            return Optional.of("DealercrmContactListUnknown");
        }
        LocalDate today = Settings.today(delegator);
        if (checked.isAfter(today) || checked.isBefore(today.minusYears(1))) {
            return Optional.of("DealercrmContactListBadDay");
        }
        int size = bytes((ByteBuffer) context.get("uploadedFile")).length;
        return size == 0 ? Optional.of("DealercrmContactListNoFile")
                : size > Settings.number(delegator, "intake.uploadMaxBytes", MAX_BYTES) ? Optional.of("DealercrmContactListTooLarge")
                : Optional.empty();
    }

    private static byte[] bytes(ByteBuffer upload) {
        byte[] bytes = new byte[upload == null ? 0 : upload.remaining()];
        if (upload != null) {
            upload.duplicate().get(bytes);
        }
        return bytes;
    }

    private static GenericValue store(Delegator delegator, GenericValue check, ExclusionFile file, byte[] bytes, LocalDate checked,
            Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue row = check != null ? check : delegator.makeValue("ContactListCheck", "listCheckId",
                delegator.getNextSeqId("ContactListCheck"), "listId", context.get("listId"));
        Long said = (Long) context.get("checkedCount");
        long excluded = file.rows().values().stream().filter(number -> !number.excluded().isEmpty()).count();
        row.set("statusId", "IMPORTED");
        row.set("resultFileId", StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"), "application/octet-stream", bytes,
                userLogin));
        row.set("importedDate", Clock.now());
        row.set("importedByUserLogin", userLogin.get("userLoginId"));
        row.set("checkedDate", Date.valueOf(checked));
        row.set("validUntil", Date.valueOf(checked.plusDays(Settings.number(delegator, "calendar.listCheckDays", VALID_DAYS))));
        row.set("checkedCount", Math.max(file.rows().size(), check != null ? check.getLong("checkedCount") : said == null ? 0L : said));
        row.set("excludedCount", excluded);
        return delegator.createOrStore(row);
    }

    private static Set<String> sent(Delegator delegator, GenericValue check, String region) throws GenericEntityException {
        GenericValue file = EntityQuery.use(delegator).from("StoredFile").where("storedFileId", check.get("exportFileId")).queryOne();
        return new String(file.getBytes("fileBytes"), StandardCharsets.UTF_8).lines().skip(1).map(line -> e164(line, region))
                .flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static Optional<String> e164(String text, String region) {
        return TypedPhone.read(text, region).map(TypedPhone::e164);
    }

    private static String told(ExclusionFile file, Map<String, ? extends Object> context) {
        return file.problems().stream().limit(TOLD).map(problem -> label(problem.reason(),
                Map.of("row", problem.line(), "value", problem.value()), context)).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, values, context));
    }

    private static String label(String key, Map<String, ? extends Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmCalendarContactUiLabels", key, new HashMap<String, Object>(values),
                (Locale) context.get("locale"));
    }
}
