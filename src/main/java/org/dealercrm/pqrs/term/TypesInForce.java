package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.SiteDays;

/** The types of case that have a term: only they can be chosen, since a case of another type would never fall due. */
public final class TypesInForce {
    private final Delegator delegator;
    private final Terms terms;
    private final SiteDays days;

    private TypesInForce(Delegator delegator) throws GenericEntityException {
        this.delegator = delegator;
        this.terms = Terms.of(delegator);
        this.days = SiteDays.of(delegator);
    }

    /** The types and terms as they are now. */
    public static TypesInForce of(Delegator delegator) throws GenericEntityException {
        return new TypesInForce(delegator);
    }

    /** The types for a case that is received today at a site; without a site at any of the group's countries. */
    public Set<String> today(String facilityId) throws GenericEntityException {
        return on(facilityId, days.at(facilityId));
    }

    /** The types for a case received on a day at a site; without a site at any of the group's countries. */
    public Set<String> on(String facilityId, LocalDate received) throws GenericEntityException {
        Set<String> countries = new HashSet<>(Set.of(terms.countryOf(facilityId)));
        if (facilityId == null) {
            for (GenericValue site : EntityQuery.use(delegator).from("DealershipSite").cache().queryList()) {
                countries.add(terms.countryOf(site.getString("facilityId")));
            }
        }
        return new HashSet<>(EntityQuery.use(delegator).from("PqrsTerm").where(
                EntityCondition.makeCondition("countryCode", EntityOperator.IN, countries),
                EntityCondition.makeCondition("fromDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(received)))
                .<String>getFieldList("pqrsTypeId"));
    }

    /** A country of sites in the words of a language. */
    public String countryOf(String facilityId, Locale locale) {
        return new Locale("", terms.countryOf(facilityId)).getDisplayCountry(locale);
    }
}
