package org.dealercrm.pqrs;

import java.time.LocalDate;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.PqrsReply.Refusal;
import org.dealercrm.pqrs.term.TypesInForce;
import org.dealercrm.shared.ChoiceName;

/** Why a case cannot run: no term of its type is in force where its site is, so it would never fall due. */
public final class NoTerm {

    private NoTerm() { }

    /** Which type, where and on what day, in the words of a language. */
    public static Refusal on(GenericValue row, LocalDate day, Locale locale) throws GenericEntityException {
        Delegator delegator = row.getDelegator();
        String site = row.getString("facilityId");
        GenericValue type = EntityQuery.use(delegator).from("PqrsType").where("pqrsTypeId", row.get("pqrsTypeId")).cache().queryOne();
        return new Refusal(site == null ? "DealercrmPqrsNoTermInForce" : "DealercrmPqrsNoTermAtSite", UtilMisc.toMap(
                "type", ChoiceName.of(type, locale), "day", day.toString(), "country", TypesInForce.of(delegator).countryOf(site, locale),
                "site", site == null ? "" : EntityQuery.use(delegator).from("Facility").where("facilityId", site).cache().queryOne()
                        .get("facilityName")));
    }
}
