package org.dealercrm.proactive.whatsapp;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.Answers;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Numbers, templates and opt-out words as administrators keep them. */
public final class AccountServices {
    private static final int LONGEST_WORD = 60;
    private static final String[] TYPED = {"accountName", "phoneNumberId", "businessAccountId", "apiVersion", "graphAddress", "secretName"};

    private AccountServices() { }

    /** Adds or changes the number of a scope. */
    public static Map<String, Object> saveAccount(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue row = rowOrNew(delegator, "WhatsAppAccount", "whatsAppAccountId", context);
        Date fromDate = day(Answers.typed(context, "fromDate"));
        Optional<String> wrong = row == null ? Optional.of("DealercrmWhatsAppUnknownRow") : fromDate == null ? Optional.of("DealercrmWhatsAppBadDay")
                : AccountRules.refusal(name -> Answers.typed(context, name)).or(() -> Optional.ofNullable(scope(row, context)));
        if (wrong.isPresent()) {
            return Calls.refused(wrong.get(), Map.of(), context);
        }
        row.set("fromDate", fromDate);
        boolean taken = EntityQuery.use(delegator).from("WhatsAppAccount").where("scopeTypeId", row.get("scopeTypeId"), "scopeId", row.get("scopeId"),
                "fromDate", fromDate).queryList().stream().anyMatch(other -> !other.get("whatsAppAccountId").equals(row.get("whatsAppAccountId")));
        if (taken) {
            return Calls.refused("DealercrmWhatsAppScopeTaken", Map.of(), context);
        }
        for (String field : TYPED) {
            row.set(field, Answers.typed(context, field));
        }
        row.set("enabled", "Y".equals(context.get("enabled")) ? "Y" : "N");
        String user = ((GenericValue) context.get("userLogin")).getString("userLoginId");
        if (row.get("createdDate") == null) {
            row.set("createdDate", Clock.now());
            row.set("createdByUserLogin", user);
        }
        row.set("lastModifiedDate", Clock.now());
        row.set("lastModifiedByUserLogin", user);
        delegator.createOrStore(row);
        return Calls.done("DealercrmWhatsAppSaved", context);
    }

    /** A site, or a brand, or neither for the group; answers what is wrong, or null. */
    private static String scope(GenericValue row, Map<String, ? extends Object> context) {
        String brandId = Answers.typed(context, "brandId");
        String facilityId = Answers.typed(context, "facilityId");
        try {
            boolean known = known(row.getDelegator(), "DealershipBrand", "brandId", brandId)
                    && known(row.getDelegator(), "DealershipSite", "facilityId", facilityId);
            if (!known || brandId != null && facilityId != null) {
                return "DealercrmWhatsAppBadScope";
            }
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
        row.set("scopeTypeId", facilityId != null ? "SITE" : brandId != null ? "BRAND" : "GROUP");
        row.set("scopeId", facilityId != null ? facilityId : brandId != null ? brandId : Settings.WHOLE_GROUP);
        return null;
    }

    private static boolean known(Delegator delegator, String entityName, String key, String id) throws GenericEntityException {
        return id == null || EntityQuery.use(delegator).from(entityName).where(key, id).queryCount() > 0;
    }

    private static Date day(String text) {
        try {
            return text == null ? null : Date.valueOf(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Adds or changes a template. */
    public static Map<String, Object> saveTemplate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue row = rowOrNew(dctx.getDelegator(), "WhatsAppTemplate", "whatsAppTemplateId", context);
        Optional<String> wrong = row == null ? Optional.of("DealercrmWhatsAppUnknownRow")
                : AccountRules.templateRefusal(name -> Answers.typed(context, name));
        if (wrong.isPresent()) {
            return Calls.refused(wrong.get(), Map.of("known", UtilProperties.getMessage("DealercrmProactiveWhatsAppUiLabels",
                    "DealercrmWhatsAppFields", (java.util.Locale) context.get("locale"))), context);
        }
        for (String field : new String[] {"templateName", "languageId", "categoryId", "bodyText", "statusId"}) {
            row.set(field, Answers.typed(context, field));
        }
        row.set("bodyFields", String.join(" ", AccountRules.fields(Answers.typed(context, "bodyFields"))));
        row.set("hasPicture", "Y".equals(context.get("hasPicture")) ? "Y" : "N");
        dctx.getDelegator().createOrStore(row);
        return Calls.done("DealercrmWhatsAppSaved", context);
    }

    /** Adds an opt-out word. */
    public static Map<String, Object> addWord(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String word = OptOutWords.normal(Answers.typed(context, "optOutWord"));
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Calls.refused("DealercrmWhatsAppBadWord", Map.of(), context);
        }
        dctx.getDelegator().createOrStore(dctx.getDelegator().makeValue("WhatsAppOptOutWord", "optOutWord", word));
        return Calls.done("DealercrmWhatsAppSaved", context);
    }

    /** Takes an opt-out word back, but never the last. */
    public static Map<String, Object> removeWord(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue row = EntityQuery.use(delegator).from("WhatsAppOptOutWord").where("optOutWord", context.get("optOutWord")).queryOne();
        if (row == null || EntityQuery.use(delegator).from("WhatsAppOptOutWord").queryCount() < 2) {
            return Calls.refused(row == null ? "DealercrmWhatsAppUnknownRow" : "DealercrmWhatsAppLastWord", Map.of(), context);
        }
        row.remove();
        return Calls.done("DealercrmWhatsAppSaved", context);
    }

    private static GenericValue rowOrNew(Delegator delegator, String entityName, String key, Map<String, ? extends Object> context)
            throws GenericEntityException {
        String id = Answers.typed(context, key);
        return id == null ? delegator.makeValue(entityName, key, delegator.getNextSeqId(entityName))
                : EntityQuery.use(delegator).from(entityName).where(key, id).queryOne();
    }
}
