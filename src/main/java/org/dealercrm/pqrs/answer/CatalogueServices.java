package org.dealercrm.pqrs.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.WholeNumber;

/** The causes of cases and the templates of answers as the dealership wants them; what was written with an ended one keeps it. */
public final class CatalogueServices {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 250;

    private CatalogueServices() { }

    /** Adds a cause or changes one. */
    public static Map<String, Object> saveCause(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue cause = rowOrNew(dctx.getDelegator(), "PqrsCause", "pqrsCauseId", context);
        String nameEs = PqrsReply.typed(context, "nameEs");
        String nameEn = PqrsReply.typed(context, "nameEn");
        String areaId = PqrsReply.typed(context, "pqrsAreaId");
        if (cause == null) {
            return AnswerReply.refused("DealercrmPqrsAnswerCauseUnknown", context);
        }
        if (nameEs == null || nameEn == null || nameEs.length() > LONGEST_NAME || nameEn.length() > LONGEST_NAME) {
            return AnswerReply.refused("DealercrmPqrsAnswerNamesMissing", UtilMisc.toMap("limit", LONGEST_NAME), context);
        }
        if (!WholeNumber.readable(context.get("sequenceNum"))) {
            return AnswerReply.refused("DealercrmPqrsAnswerBadOrder", context);
        }
        if (areaId != null && EntityQuery.use(dctx.getDelegator()).from("PqrsArea").where("pqrsAreaId", areaId).queryOne() == null) {
            return AnswerReply.refused("DealercrmPqrsAnswerAreaUnknown", context);
        }
        cause.set("nameEs", nameEs);
        cause.set("nameEn", nameEn);
        cause.set("pqrsAreaId", areaId);
        cause.set("sequenceNum", WholeNumber.of(context.get("sequenceNum")));
        return stored(cause, "pqrsCauseId", "DealercrmPqrsAnswerCauseSaved", context);
    }

    /** Adds a template or changes one; it may name only fields that a case has. */
    public static Map<String, Object> saveTemplate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue template = rowOrNew(dctx.getDelegator(), "PqrsAnswerTemplate", "answerTemplateId", context);
        String name = PqrsReply.typed(context, "templateName");
        String subject = PqrsReply.typed(context, "subject");
        String body = PqrsReply.typed(context, "bodyText");
        String typeId = PqrsReply.typed(context, "pqrsTypeId");
        String language = PqrsReply.typed(context, "localeId");
        if (template == null) {
            return AnswerReply.refused("DealercrmPqrsAnswerTemplateUnknown", context);
        }
        if (name == null || subject == null || body == null || name.length() > LONGEST_NAME || subject.length() > LONGEST_SUBJECT) {
            return AnswerReply.refused("DealercrmPqrsAnswerTemplateEmpty",
                    UtilMisc.toMap("name", LONGEST_NAME, "subject", LONGEST_SUBJECT), context);
        }
        if (language == null || !Set.of("es", "en").contains(language)) {
            return AnswerReply.refused("DealercrmPqrsAnswerLanguageMissing", context);
        }
        if (typeId != null && EntityQuery.use(dctx.getDelegator()).from("PqrsType").where("pqrsTypeId", typeId).queryOne() == null) {
            return AnswerReply.refused("DealercrmPqrsAnswerTypeUnknown", context);
        }
        Set<String> unknown = new TreeSet<>(AnswerText.unknown(subject + "\n" + body));
        if (!unknown.isEmpty()) {
            return AnswerReply.refused("DealercrmPqrsAnswerUnknownFields", UtilMisc.toMap("fields", "{" + String.join("}, {", unknown) + "}",
                    "known", "{" + String.join("}, {", AnswerText.FIELDS) + "}"), context);
        }
        template.set("templateName", name);
        template.set("subject", subject);
        template.set("bodyText", body);
        template.set("pqrsTypeId", typeId);
        template.set("localeId", language);
        return stored(template, "answerTemplateId", "DealercrmPqrsAnswerTemplateSaved", context);
    }

    private static GenericValue rowOrNew(Delegator delegator, String entity, String idField, Map<String, ? extends Object> context)
            throws GenericEntityException {
        String id = PqrsReply.typed(context, idField);
        return id == null ? delegator.makeValue(entity) : EntityQuery.use(delegator).from(entity).where(idField, id).queryOne();
    }

    private static Map<String, Object> stored(GenericValue row, String idField, String done, Map<String, ? extends Object> context)
            throws GenericEntityException {
        boolean ended = "Y".equals(context.get("ended"));
        row.set("thruDate", !ended ? null : row.get("thruDate") == null ? Clock.now() : row.get("thruDate"));
        if (row.get(idField) == null) {
            row.set(idField, row.getDelegator().getNextSeqId(row.getEntityName()));
        }
        row.getDelegator().createOrStore(row);
        return AnswerReply.done(done, idField, row.get(idField), context);
    }
}
