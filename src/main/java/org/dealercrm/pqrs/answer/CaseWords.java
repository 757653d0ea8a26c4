package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;

/** The words of a case as texts to the customer use them. */
public final class CaseWords {
    private final Delegator delegator;
    private final GenericValue row;
    private final Locale locale;

    private CaseWords(GenericValue row, Locale locale) {
        this.delegator = row.getDelegator();
        this.row = row;
        this.locale = locale;
    }

    public static CaseWords of(GenericValue row, Locale locale) {
        return new CaseWords(row, locale);
    }

    /** What stands for each field of a template; nothing for what the case does not say. */
    public Map<String, String> fields(GenericValue userLogin) throws GenericEntityException {
        Map<String, String> fields = new HashMap<>();
        fields.put("customer", row.getString("customerName"));
        fields.put("caseNumber", row.getString("caseNumber"));
        fields.put("type", named("PqrsType", "pqrsTypeId"));
        fields.put("subject", row.getString("subject"));
        fields.put("received", day(row.getDate("receivedDay")));
        fields.put("occurred", day(row.getDate("occurredDay")));
        fields.put("vehicle", vehicle());
        fields.put("order", row.getString("orderNumber"));
        fields.put("brand", brand());
        fields.put("site", site());
        fields.put("dealership", dealership());
        fields.put("agent", PersonName.of(delegator, userLogin.getString("partyId")));
        return fields;
    }

    /** The name of the dealership by setting, of the site when it has one of its own. */
    String dealership() throws GenericEntityException {
        return Settings.of(delegator, "pqrs.letterhead").inForce(row.getString("brandId"), row.getString("facilityId"))
                .map(Settings.InForce::value).orElse("");
    }

    String site() throws GenericEntityException {
        GenericValue site = row("Facility", "facilityId");
        return site == null ? null : site.getString("facilityName");
    }

    String city() throws GenericEntityException {
        GenericValue site = row("DealershipSite", "facilityId");
        return site == null ? null : site.getString("cityName");
    }

    /** A day as letters write it: 20 de noviembre de 2026. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    private String day(Date day) {
        return day == null ? null : day(day.toLocalDate());
    }

    private String brand() throws GenericEntityException {
        GenericValue brand = row("DealershipBrand", "brandId");
        return brand == null ? null : brand.getString("brandName");
    }

    private String vehicle() throws GenericEntityException {
        GenericValue vehicle = row("CustomerVehicle", "vehicleId");
        String plate = row.getString("plate");
        return plate != null || vehicle == null ? plate : vehicle.getString("plate");
    }

    private String named(String entity, String idField) throws GenericEntityException {
        GenericValue named = row(entity, idField);
        return named == null ? null : ChoiceName.of(named, locale);
    }

    private GenericValue row(String entity, String idField) throws GenericEntityException {
        return row.get(idField) == null ? null : EntityQuery.use(delegator).from(entity).where(idField, row.get(idField)).cache().queryOne();
    }
}
