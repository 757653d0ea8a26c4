package org.dealercrm.activity.notice;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** Tells each manager once, in one mail, what collaborators left open beyond its day. */
final class Escalation {
    private static final String PAGE = "/dealercrm/control/NotDone/List?statusId=NDI_OPEN&escalated=Y";

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final Map<List<String>, Set<String>> managers = new HashMap<>();

    Escalation(DispatchContext dctx, GenericValue userLogin) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = userLogin;
    }

    /** The number of mails to managers. What has no manager stays as it is until it has one. */
    long send() throws GenericEntityException {
        Map<String, List<GenericValue>> byManager = new TreeMap<>();
        for (GenericValue item : overdue()) {
            Set<String> told = new LinkedHashSet<>(managersOf(item.getString("brandId"), item.getString("facilityId")));
            told.remove(item.getString("adviserPartyId"));
            told.forEach(manager -> byManager.computeIfAbsent(manager, id -> new ArrayList<>()).add(item));
            if (!told.isEmpty()) {
                item.set("escalatedDate", Clock.now());
                item.store();
            }
        }
        for (Map.Entry<String, List<GenericValue>> entry : byManager.entrySet()) {
            tell(entry.getKey(), entry.getValue());
        }
        return byManager.size();
    }

    /** By each site's own today, which differs from the group's by a day at most. */
    private List<GenericValue> overdue() throws GenericEntityException {
        LocalDate latest = LocalDate.ofInstant(Clock.now().toInstant(), java.time.ZoneOffset.UTC).plusDays(1);
        List<GenericValue> overdue = new ArrayList<>();
        for (GenericValue item : EntityQuery.use(delegator).from("NotDoneItem").where(EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("statusId", ItemState.OPEN), EntityCondition.makeCondition("escalatedDate", null),
                EntityCondition.makeCondition("dueDay", EntityOperator.LESS_THAN, Date.valueOf(latest)))))
                .orderBy("adviserPartyId", "noticeDate", "activityId").queryList()) {
            LocalDate today = Clock.today(SiteZone.of(delegator, item.getString("facilityId")).zone());
            if (item.getDate("dueDay").toLocalDate().isBefore(today)) {
                overdue.add(item);
            }
        }
        return overdue;
    }

    private Set<String> managersOf(String brandId, String facilityId) throws GenericEntityException {
        List<String> key = java.util.Arrays.asList(brandId, facilityId);
        if (!managers.containsKey(key)) {
            Set<String> found = posts("DealershipBrandParty", "brandId", brandId);
            if (found.isEmpty()) {
                found = posts("FacilityParty", "facilityId", facilityId);
            }
            managers.put(key, found.isEmpty() ? generalManagers() : found);
        }
        return managers.get(key);
    }

    private Set<String> posts(String entityName, String field, String id) throws GenericEntityException {
        return id == null ? Set.of() : new LinkedHashSet<>(EntityQuery.use(delegator).from(entityName).where(field, id, "roleTypeId", "MANAGER")
                .filterByDate(Clock.now()).orderBy("partyId").getFieldList("partyId"));
    }

    private Set<String> generalManagers() throws GenericEntityException {
        Set<String> parties = new LinkedHashSet<>();
        for (GenericValue member : EntityQuery.use(delegator).from("UserLoginSecurityGroup").where("groupId", "DEALERCRM_GENERAL")
                .filterByDate(Clock.now()).queryList()) {
            GenericValue user = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", member.get("userLoginId")).queryOne();
            if (user.get("partyId") != null && !"N".equals(user.get("enabled"))) {
                parties.add(user.getString("partyId"));
            }
        }
        return parties;
    }

    private void tell(String managerPartyId, List<GenericValue> items) throws GenericEntityException {
        GenericValue escalation = delegator.createSetNextSeqId(delegator.makeValue("NotDoneEscalation", "managerPartyId", managerPartyId,
                "escalatedDate", Clock.now(), "itemCount", (long) items.size()));
        NoticeWords words = new NoticeWords(Mails.localeOf(delegator, managerPartyId));
        GenericValue mail = Mails.send(dctx, Mail.of("ACTV_NOT_DONE_UP").to(managerPartyId).locale(words.locale())
                .value("name", PersonName.of(delegator, managerPartyId)).value("count", items.size())
                .table("items", words.table(delegator, items, true)).link(PAGE)
                .about("NotDoneEscalation", escalation.getString("notDoneEscalationId")), userLogin);
        escalation.set("sentMailId", mail.get("sentMailId"));
        escalation.store();
    }
}
