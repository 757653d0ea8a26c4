package org.dealercrm.shared;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Reads settings: the narrowest scope wins (site, brand, group), in it the latest value whose date has come. */
public final class Settings {

    /** The scope id of what holds for the whole group. */
    public static final String WHOLE_GROUP = "_NA_";

    private static final List<String> NARROWEST_FIRST = List.of("SITE", "BRAND", "GROUP");

    private final List<GenericValue> rows;
    private final Timestamp moment;

    private Settings(List<GenericValue> rows, Timestamp moment) {
        this.rows = rows;
        this.moment = moment;
    }

    /** A value in force and the row it comes from. */
    public record InForce(String value, String scopeTypeId, String scopeId, Timestamp fromDate) { }

    /** All values of one key, as of now. */
    public static Settings of(Delegator delegator, String settingKey) throws GenericEntityException {
        return new Settings(EntityQuery.use(delegator).from("DealercrmSetting").where("settingKey", settingKey)
                .orderBy("-fromDate").cache().queryList(), Clock.now());
    }

    /** The value in force for a brand and a site; either may be null. */
    public Optional<InForce> inForce(String brandId, String facilityId) {
        for (String scopeTypeId : NARROWEST_FIRST) {
            String scopeId = scopeId(scopeTypeId, brandId, facilityId);
            for (GenericValue row : rows) {
                if (scopeTypeId.equals(row.get("scopeTypeId")) && row.get("scopeId").equals(scopeId)
                        && !row.getTimestamp("fromDate").after(moment)) {
                    return Optional.of(new InForce(row.getString("settingValue"), scopeTypeId, scopeId, row.getTimestamp("fromDate")));
                }
            }
        }
        return Optional.empty();
    }

    private static String scopeId(String scopeTypeId, String brandId, String facilityId) {
        return switch (scopeTypeId) {
        case "SITE" -> facilityId;
        case "BRAND" -> brandId;
        default -> WHOLE_GROUP;
        };
    }

    /** The group's value as a whole number, or the given one when there is none or it is no number. */
    public static long number(Delegator delegator, String settingKey, long otherwise) throws GenericEntityException {
        Optional<String> value = of(delegator, settingKey).inForce(null, null).map(InForce::value);
        return value.filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(otherwise);
    }

    /** The time zone of the group, in which its days begin and end. */
    public static ZoneId zone(Delegator delegator) throws GenericEntityException {
        return ZoneId.of(of(delegator, "dealership.timeZone").inForce(null, null).map(InForce::value).orElse("America/Bogota"));
    }

    /** Today where the group is: the day of figures, filters and lights. */
    public static LocalDate today(Delegator delegator) throws GenericEntityException {
        return Clock.today(zone(delegator));
    }
}
