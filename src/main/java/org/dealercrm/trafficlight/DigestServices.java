package org.dealercrm.trafficlight;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.mail.Mails;

/** The daily mails: who gets one, from when, and that nobody gets two. */
public final class DigestServices {
    private static final String MODULE = DigestServices.class.getName();
    private static final String ENTITY = "TrafficLightDigest";
    private static final String NOBODY = "_NA_";
    private static final String RUN = "RUN";
    private static final int LONGEST_GAP_DAYS = 7;
    private static final int PATIENCE_SECONDS = 300;

    private DigestServices() { }

    /** Sends the digests of today, each in a transaction of its own; the day is done when none failed. */
    public static Map<String, Object> sendDigests(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        LocalDate today = Settings.today(delegator);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("digestCount", 0L);
        ZonedDateTime now = Clock.now().toInstant().atZone(Settings.zone(delegator));
        if (now.getHour() < Settings.number(delegator, "trafficlight.digestHour", 6) || exists(delegator, NOBODY, RUN, today)) {
            return result;
        }
        Date since = Date.valueOf(since(delegator, today));
        long sent = 0;
        boolean failed = false;
        for (Map.Entry<String, String> role : Map.of(LightDigest.ADVISER, "SALES_REP", LightDigest.MANAGER, "MANAGER").entrySet()) {
            for (String partyId : people(delegator, role.getValue())) {
                Map<String, Object> answer = send(dctx, context, partyId, role.getKey(), since);
                failed = failed || ServiceUtil.isError(answer);
                sent += answer.get("sentMailId") == null ? 0 : 1;
            }
        }
        if (!failed) {
            delegator.create(ENTITY, UtilMisc.toMap("partyId", NOBODY, "kindId", RUN, "digestDay", Date.valueOf(today), "createdDate", Clock.now()));
        }
        result.put("digestCount", sent);
        return result;
    }

    private static Map<String, Object> send(DispatchContext dctx, Map<String, ? extends Object> context, String partyId, String kindId, Date since) {
        Map<String, Object> call = new HashMap<>(UtilMisc.toMap("partyId", partyId, "kindId", kindId, "sinceDay", since));
        call.put("userLogin", context.get("userLogin"));
        try {
            return dctx.getDispatcher().runSync("sendTrafficLightDigest", call, PATIENCE_SECONDS, true);
        } catch (GenericServiceException e) {
            Debug.logError(e, "The digest of " + partyId + " was not sent; the next hour tries again", MODULE);
            return ServiceUtil.returnError(e.getMessage());
        }
    }

    /** Whose post of that kind is in force. */
    private static Set<String> people(Delegator delegator, String roleTypeId) throws GenericEntityException {
        Set<String> people = new LinkedHashSet<>();
        for (String posts : List.of("DealershipBrandParty", "FacilityParty")) {
            for (GenericValue post : EntityQuery.use(delegator).from(posts).where("roleTypeId", roleTypeId).filterByDate(Clock.now())
                    .orderBy("partyId").queryList()) {
                people.add(post.getString("partyId"));
            }
        }
        return people;
    }

    /** The last day that was told before this one; not further back than a week, and the day before when there was none. */
    private static LocalDate since(Delegator delegator, LocalDate today) throws GenericEntityException {
        List<GenericValue> last = EntityQuery.use(delegator).from(ENTITY).where(EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("kindId", RUN),
                EntityCondition.makeCondition("digestDay", EntityOperator.LESS_THAN, Date.valueOf(today)))))
                .orderBy("-digestDay").maxRows(1).queryList();
        LocalDate told = last.isEmpty() ? today.minusDays(1) : last.get(0).getDate("digestDay").toLocalDate();
        LocalDate limit = today.minusDays(LONGEST_GAP_DAYS);
        return told.isBefore(limit) ? limit : told;
    }

    private static boolean exists(Delegator delegator, String partyId, String kindId, LocalDate day) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("partyId", partyId, "kindId", kindId, "digestDay", Date.valueOf(day)).queryCount() > 0;
    }

    /** Writes the digest of one person down and hands its mail over; the key of the digest keeps a second one from being written. */
    public static Map<String, Object> sendDigest(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String partyId = (String) context.get("partyId");
        String kindId = (String) context.get("kindId");
        LocalDate today = Settings.today(delegator);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        if (exists(delegator, partyId, kindId, today)) {
            return result;
        }
        LightDigest digest = new LightDigest(delegator, partyId, Mails.localeOf(delegator, partyId));
        LightDigest.Letter letter = LightDigest.MANAGER.equals(kindId) ? digest.toManager()
                : digest.toAdviser(((Date) context.get("sinceDay")).toLocalDate());
        if (letter == null) {
            return result;
        }
        GenericValue row = delegator.create(ENTITY, UtilMisc.toMap("partyId", partyId, "kindId", kindId, "digestDay", Date.valueOf(today),
                "yellowCount", letter.yellow(), "redCount", letter.red(), "createdDate", Clock.now()));
        GenericValue mail = Mails.send(dctx, letter.mail().about(ENTITY, partyId), (GenericValue) context.get("userLogin"));
        row.set("sentMailId", mail.get("sentMailId"));
        row.store();
        result.put("sentMailId", mail.get("sentMailId"));
        return result;
    }
}
