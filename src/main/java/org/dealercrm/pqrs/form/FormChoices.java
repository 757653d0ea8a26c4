package org.dealercrm.pqrs.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.DocumentType;
import org.dealercrm.pqrs.term.TypesInForce;
import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.TypedPhone;

/** What the public form offers: the types that are public and have a term, the sites and brands that are open, the kinds of documents. */
public final class FormChoices {
    private final Delegator delegator;
    private final List<GenericValue> types;
    private final List<GenericValue> sites;
    private final List<GenericValue> brands;

    private FormChoices(Delegator delegator) throws GenericEntityException {
        this.delegator = delegator;
        Set<String> inForce = TypesInForce.of(delegator).today(null);
        types = open(EntityQuery.use(delegator).from("PqrsType").where("isPublic", "Y").orderBy("sequenceNum", "pqrsTypeId").cache().queryList())
                .stream().filter(type -> inForce.contains(type.getString("pqrsTypeId"))).toList();
        sites = open(EntityQuery.use(delegator).from("DealershipSiteView").orderBy("cityName", "facilityName").cache().queryList());
        brands = open(EntityQuery.use(delegator).from("DealershipBrand").orderBy("sequenceNum", "brandName").cache().queryList());
    }

    public static FormChoices of(Delegator delegator) throws GenericEntityException {
        return new FormChoices(delegator);
    }

    private static List<GenericValue> open(List<GenericValue> rows) {
        return rows.stream().filter(row -> row.get("thruDate") == null || row.getTimestamp("thruDate").after(Clock.now())).toList();
    }

    /** What may be chosen at a site: of the types those that have a term there. */
    FormRules.Choices rules(String facilityId) throws GenericEntityException {
        Map<String, String> regions = new LinkedHashMap<>();
        for (GenericValue site : sites) {
            regions.put(site.getString("facilityId"), TypedPhone.region(delegator, site.getString("facilityId")));
        }
        Set<String> documents = Arrays.stream(DocumentType.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> here = ids(types, "pqrsTypeId");
        if (regions.containsKey(facilityId)) {
            here.retainAll(TypesInForce.of(delegator).today(facilityId));
        }
        return new FormRules.Choices(here, regions, ids(brands, "brandId"), documents);
    }

    private static Set<String> ids(List<GenericValue> rows, String field) {
        return rows.stream().map(row -> row.getString(field)).collect(Collectors.toSet());
    }

    /** The types to choose from, with id and text. */
    public List<Map<String, String>> types(Locale locale) {
        return types.stream().map(type -> Map.of("id", type.getString("pqrsTypeId"), "text", ChoiceName.of(type, locale))).toList();
    }

    /** The sites to choose from. */
    public List<Map<String, String>> sites() {
        List<Map<String, String>> options = new ArrayList<>();
        for (GenericValue site : sites) {
            String city = site.getString("cityName");
            String name = site.getString("facilityName");
            options.add(Map.of("id", site.getString("facilityId"), "text",
                    name == null ? site.getString("facilityId") : city == null || name.contains(city) ? name : name + ", " + city));
        }
        return options;
    }

    /** The brands to choose from. */
    public List<Map<String, String>> brands() {
        return brands.stream().map(brand -> Map.of("id", brand.getString("brandId"), "text",
                brand.get("brandName") == null ? brand.getString("brandId") : brand.getString("brandName"))).toList();
    }

    /** The kinds of documents to choose from. */
    public static List<Map<String, String>> documents(Locale locale) {
        return DocumentType.options(locale);
    }
}
