package org.dealercrm.pqrs.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ChoiceName;

/** What the ids in a case are called, read once: as many queries for many cases as for one. */
final class CaseNames {
    private static final Map<String, String> ENTITIES = Map.of("pqrsTypeId", "PqrsType", "pqrsAreaId", "PqrsArea", "pqrsChannelId", "PqrsChannel",
            "pqrsCauseId", "PqrsCause", "facilityId", "DealershipSiteView", "brandId", "DealershipBrand");
    private static final Map<String, String> PLAIN_NAMES = Map.of("facilityId", "facilityName", "brandId", "brandName");

    private final Delegator delegator;
    private final Locale locale;
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
    private Set<String> aboutPersonalData;

    CaseNames(Delegator delegator, Locale locale) {
        this.delegator = delegator;
        this.locale = locale;
    }

    /** The name of the id of a field; an id that nobody named stays as it is. */
    String of(String field, String id) throws GenericEntityException {
        if (id == null) {
            return null;
        }
        if (FigureFilter.NONE.equals(id)) {
            return label("None");
        }
        Map<String, String> known = names.get(field);
        if (known == null) {
            known = read(field);
            names.put(field, known);
        }
        return known.getOrDefault(id, id);
    }

    String of(String field, GenericValue row) throws GenericEntityException {
        return of(field, row.getString(field));
    }

    private Map<String, String> read(String field) throws GenericEntityException {
        String plain = PLAIN_NAMES.get(field);
        Map<String, String> read = new LinkedHashMap<>();
        for (GenericValue row : EntityQuery.use(delegator).from(ENTITIES.get(field)).queryList()) {
            String name = plain == null ? ChoiceName.of(row, locale) : row.getString(plain);
            if (name != null && !name.isEmpty()) {
                read.put(row.getString(field), name);
            }
        }
        return read;
    }

    /** Whether the type of a case is about personal data. */
    boolean isPersonalData(GenericValue row) throws GenericEntityException {
        if (aboutPersonalData == null) {
            aboutPersonalData = Set.copyOf(EntityQuery.use(delegator).from("PqrsType").where("isPersonalData", "Y")
                    .<String>getFieldList("pqrsTypeId"));
        }
        return aboutPersonalData.contains(row.getString("pqrsTypeId"));
    }

    /** By what the answer went; answers and receipts have channels of their own. */
    String answerChannel(GenericValue row) throws GenericEntityException {
        String id = row.getString("answerChannelId");
        if (id == null) {
            return null;
        }
        String key = "DealercrmPqrsAnswerChannel_" + id;
        String text = UtilProperties.getMessage("DealercrmPqrsAnswerUiLabels", key, locale);
        return key.equals(text) ? of("pqrsChannelId", id) : text;
    }

    /** The name of a state. */
    String state(String statusId) {
        return UtilProperties.getMessage("DealercrmPqrsUiLabels", "StatusItem.description." + statusId, locale);
    }

    /** A label of the report. */
    String label(String key) {
        return UtilProperties.getMessage(ReportServices.LABELS, "DealercrmPqrsReport" + key, locale);
    }

    String label(String key, Map<String, Object> values) {
        return UtilProperties.getMessage(ReportServices.LABELS, "DealercrmPqrsReport" + key, values, locale);
    }

    Locale locale() {
        return locale;
    }
}
