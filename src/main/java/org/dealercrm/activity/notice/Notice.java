package org.dealercrm.activity.notice;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** One mail to one collaborator, and the items in which its answers are tracked. */
final class Notice {
    private static final String PAGE = "/dealercrm/control/NotDone/List?statusId=NDI_OPEN&adviserPartyId=";

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;

    Notice(DispatchContext dctx, GenericValue userLogin) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = userLogin;
    }

    /** The number of activities it tells of; with none there is no notice. */
    long send(String adviserPartyId) throws GenericEntityException {
        List<NoticeSearch.Find> finds = new NoticeSearch(delegator).of(adviserPartyId);
        if (finds.isEmpty()) {
            return 0;
        }
        GenericValue notice = delegator.createSetNextSeqId(delegator.makeValue("NotDoneNotice", "adviserPartyId", adviserPartyId,
                "noticeDate", Clock.now(), "itemCount", (long) finds.size(), "createdByUserLogin", userLogin.get("userLoginId")));
        List<GenericValue> items = new ArrayList<>();
        LocalDate due = null;
        for (NoticeSearch.Find find : finds) {
            GenericValue item = item(notice, find);
            items.add(item);
            LocalDate day = item.getDate("dueDay").toLocalDate();
            due = due == null || day.isBefore(due) ? day : due;
        }
        notice.set("sentMailId", mail(adviserPartyId, notice, items, due).get("sentMailId"));
        notice.store();
        return items.size();
    }

    private GenericValue item(GenericValue notice, NoticeSearch.Find find) throws GenericEntityException {
        GenericValue activity = find.activity();
        return delegator.create("NotDoneItem", "notDoneNoticeId", notice.get("notDoneNoticeId"), "activityId", activity.get("activityId"),
                "reasonId", find.matter().reason().name(), "rulingId", find.matter().rulingId(),
                "adviserPartyId", activity.get("adviserPartyId"), "brandId", activity.get("brandId"), "facilityId", activity.get("facilityId"),
                "statusId", ItemState.OPEN, "noticeDate", notice.get("noticeDate"),
                "dueDay", dueDay(delegator, activity.getString("brandId"), activity.getString("facilityId")));
    }

    /** The last day to answer what is told now: so many business days of the site. */
    static Date dueDay(Delegator delegator, String brandId, String facilityId) throws GenericEntityException {
        String days = Settings.of(delegator, "activity.notDoneEscalationDays").inForce(brandId, facilityId)
                .map(Settings.InForce::value).orElse("3");
        return Date.valueOf(SiteCalendars.of(delegator).at(facilityId)
                .plus(Clock.today(SiteZone.of(delegator, facilityId).zone()), Integer.parseInt(days)));
    }

    private GenericValue mail(String adviserPartyId, GenericValue notice, List<GenericValue> items, LocalDate due)
            throws GenericEntityException {
        NoticeWords words = new NoticeWords(Mails.localeOf(delegator, adviserPartyId));
        return Mails.send(dctx, Mail.of("ACTV_NOT_DONE").to(adviserPartyId).locale(words.locale())
                .value("name", PersonName.of(delegator, adviserPartyId)).value("count", items.size()).value("due", words.day(due))
                .table("items", words.table(delegator, items, false)).link(PAGE + adviserPartyId)
                .about("NotDoneNotice", notice.getString("notDoneNoticeId")), userLogin);
    }
}
