package org.dealercrm.shared.mail;

import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Settings;

/** Finds a template in the recipient's language, else in the group's, else in any. */
final class MailTemplates {

    private MailTemplates() { }

    static GenericValue find(Delegator delegator, String templateId, Locale locale) throws GenericEntityException {
        List<GenericValue> templates = EntityQuery.use(delegator).from("MailTemplate").where("mailTemplateId", templateId)
                .orderBy("localeId").queryList();
        if (templates.isEmpty()) {
            throw new GenericEntityException("There is no mail template " + templateId);
        }
        for (String language : List.of(locale.getLanguage(), groupLanguage(delegator))) {
            for (GenericValue template : templates) {
                if (template.getString("localeId").equals(language)) {
                    return template;
                }
            }
        }
        return templates.get(0);
    }

    private static String groupLanguage(Delegator delegator) throws GenericEntityException {
        return Settings.of(delegator, "mail.language").inForce(null, null).map(Settings.InForce::value).orElse("es");
    }

    /** The language that somebody's user works in, else the group's. */
    static Locale localeOf(Delegator delegator, String partyId) throws GenericEntityException {
        GenericValue user = partyId == null ? null : EntityQuery.use(delegator).from("UserLogin").where("partyId", partyId)
                .orderBy("userLoginId").queryFirst();
        String known = user == null ? null : user.getString("lastLocale");
        return Locale.forLanguageTag((known == null || known.isEmpty() ? groupLanguage(delegator) : known).replace('_', '-'));
    }
}
