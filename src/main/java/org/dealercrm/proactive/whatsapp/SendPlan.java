package org.dealercrm.proactive.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.CallScreen;
import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.SiteZone;

/** How the message of a record would leave through the API: from which number, as which template, filled with what; or why it cannot. */
public final class SendPlan {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private final Account account;
    private final GenericValue template;
    private OutgoingMessage message;
    private String preview = "";
    private String refusalKey;
    private Map<String, ?> refusalNames = Map.of();

    private SendPlan(Account account, GenericValue template) {
        this.account = account;
        this.template = template;
    }

    /** Empty where messages are sent by hand: no number in force for the record, or no template on its campaign. */
    public static Optional<SendPlan> of(Delegator delegator, GenericValue record, GenericValue userLogin, Locale locale)
            throws GenericEntityException {
        GenericValue campaign = record.getRelatedOne("ProactiveCampaign", false);
        Optional<Account> account = Account.inForce(delegator, record.getString("brandId"), record.getString("facilityId"));
        GenericValue template = campaign.get("whatsAppTemplateId") == null ? null : EntityQuery.use(delegator).from("WhatsAppTemplate")
                .where("whatsAppTemplateId", campaign.get("whatsAppTemplateId")).queryOne();
        if (account.isEmpty() || template == null) {
            return Optional.empty();
        }
        SendPlan plan = new SendPlan(account.get(), template);
        ProactiveDisplay display = new ProactiveDisplay(delegator, locale, SiteZone.of(delegator, record.getString("facilityId")).zone());
        plan.fill(delegator, record, campaign, CallScreen.of(delegator, record, display, userLogin));
        return Optional.of(plan);
    }

    private void fill(Delegator delegator, GenericValue record, GenericValue campaign, CallScreen screen) throws GenericEntityException {
        List<String> values = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (String field : AccountRules.fields(template.getString("bodyFields"))) {
            values.add(screen.word(field));
            if (screen.word(field).isBlank()) {
                empty.add("{" + field + "}");
            }
        }
        preview = AccountRules.filled(template.getString("bodyText"), values);
        boolean pictured = "Y".equals(template.get("hasPicture"));
        message = new OutgoingMessage(record.getString("phoneE164"), template.getString("templateName"), template.getString("languageId"),
                pictured ? CallScreen.pictureAddress(delegator, campaign) : null, values);
        if (!"WAT_APPROVED".equals(template.get("statusId"))) {
            refuse("DealercrmWhatsAppTemplatePaused", Map.of("template", template.get("templateName")));
        } else if (!Secrets.of(delegator, account.secretName()).maySend()) {
            refuse("DealercrmWhatsAppNoToken", Map.of("property", account.secretName() + ".accessToken", "resource", Secrets.RESOURCE));
        } else if (!empty.isEmpty()) {
            refuse("DealercrmWhatsAppFieldEmpty", Map.of("fields", String.join(", ", empty)));
        } else if (pictured) {
            checkPicture(delegator, campaign);
        }
    }

    private void checkPicture(Delegator delegator, GenericValue campaign) throws GenericEntityException {
        GenericValue picture = campaign.get("pictureFileId") == null ? null
                : EntityQuery.use(delegator).from("StoredFile").where("storedFileId", campaign.get("pictureFileId")).queryOne();
        if (picture == null) {
            refuse("DealercrmWhatsAppNoPicture", Map.of());
        } else if (!PICTURES.contains(picture.getString("mimeTypeId"))) {
            refuse("DealercrmWhatsAppPictureKind", Map.of());
        } else if (!message.picture().startsWith("http")) {
            refuse("DealercrmWhatsAppNoPictureAddress", Map.of());
        }
    }

    private void refuse(String labelKey, Map<String, ?> names) {
        refusalKey = labelKey;
        refusalNames = names;
    }

    /** What the customer would read. */
    public String preview() {
        return preview;
    }

    public String templateName() {
        return template.getString("templateName");
    }

    public boolean hasPicture() {
        return message.picture() != null;
    }

    /** Why it cannot leave and what to do; empty when it can. */
    public String refusal(Locale locale) {
        return refusalKey == null ? "" : Calls.text(refusalKey, refusalNames, locale);
    }

    String templateId() {
        return template.getString("whatsAppTemplateId");
    }

    Account account() {
        return account;
    }

    OutgoingMessage message() {
        return message;
    }
}
