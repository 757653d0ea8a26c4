package org.dealercrm.shared;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** A telephone number that a person typed: in E.164 and in the parts that a TelecomNumber keeps. */
public record TypedPhone(String e164, String countryCode, String areaCode, String contactNumber) {

    /** The number, unless it is none that anybody can have; without country it is of the region (CO, MX). */
    public static Optional<TypedPhone> read(String text, String region) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = library.parse(text, region);
            if (!library.isValidNumber(number)) {
                return Optional.empty();
            }
            String national = library.getNationalSignificantNumber(number);
            int area = library.getLengthOfGeographicalAreaCode(number);
            return Optional.of(new TypedPhone(library.format(number, PhoneNumberFormat.E164), Integer.toString(number.getCountryCode()),
                    area == 0 ? null : national.substring(0, area), national.substring(area)));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** The region of a site, else that of the group. */
    public static String region(Delegator delegator, String facilityId) throws GenericEntityException {
        GenericValue site = facilityId == null ? null
                : EntityQuery.use(delegator).from("DealershipSite").where("facilityId", facilityId).cache().queryOne();
        String country = site == null ? null : site.getString("countryCode");
        return country != null ? country
                : Settings.of(delegator, "calendar.country").inForce(null, facilityId).map(Settings.InForce::value).orElse("ZZ");
    }
}
