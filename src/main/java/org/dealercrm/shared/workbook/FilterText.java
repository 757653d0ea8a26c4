package org.dealercrm.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.ProspectFilter;

/** The filter of an export in words: "Marca: Andes Motors; Sede: Bogotá Norte". */
public final class FilterText {

    private FilterText() { }

    /** Names the brand, site and adviser of the context; "all rows you may see" when none limits it. */
    public static String of(Delegator delegator, Map<String, ? extends Object> context, Locale locale) throws GenericEntityException {
        List<String> parts = new ArrayList<>();
        add(parts, name(delegator, "DealershipBrand", "brandId", context.get("brandId"), locale, "brandName"), "DealercrmBrand", locale);
        add(parts, name(delegator, "Facility", "facilityId", context.get("facilityId"), locale, "facilityName"), "DealercrmSite", locale);
        Object adviser = context.get("adviserPartyId");
        add(parts, name(delegator, "Person", "partyId", adviser, locale, "firstName", "lastName"), "DealercrmAdviser", locale);
        return parts.isEmpty() ? label("DealercrmFormNoFilter", locale) : String.join("; ", parts);
    }

    private static void add(List<String> parts, String name, String labelKey, Locale locale) {
        if (name != null) {
            parts.add(label(labelKey, locale) + ": " + name);
        }
    }

    private static String name(Delegator delegator, String entity, String idField, Object id, Locale locale, String... nameFields)
            throws GenericEntityException {
        if (id == null) {
            return null;
        }
        if (ProspectFilter.NOBODY.equals(id)) {
            return label("DealercrmUnassigned", locale);
        }
        GenericValue value = EntityQuery.use(delegator).from(entity).where(idField, id).cache().queryOne();
        if (value == null) {
            return id.toString();
        }
        String second = nameFields.length > 1 ? value.getString(nameFields[1]) : null;
        return PersonName.of(value.getString(nameFields[0]), second);
    }

    private static String label(String key, Locale locale) {
        return UtilProperties.getMessage("DealercrmUiLabels", key, locale);
    }
}
