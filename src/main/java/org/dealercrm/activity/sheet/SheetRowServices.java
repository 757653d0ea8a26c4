package org.dealercrm.activity.sheet;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.activity.ActivityRules;
import org.dealercrm.activity.sheet.WeeklySheets.Owed;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.CommentKey;
import org.dealercrm.shared.SheetWeek;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.TypedPhone;

/** The rows of a weekly sheet, typed from the paper: each is an activity that the collaborator did. */
public final class SheetRowServices {
    private static final LocalTime UNSAID = LocalTime.NOON;

    private SheetRowServices() { }

    /** Adds a row: an activity of the collaborator on a day of the week, without a prospect. */
    public static Map<String, Object> addRow(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        try {
            WeeklySheets sheets = WeeklySheets.of(delegator, dctx.getSecurity(), userLogin);
            Optional<SheetWeek> week = SheetWeek.parse(context.get("week"));
            Optional<Owed> owed = week.isEmpty() ? Optional.empty() : sheets.find((String) context.get("adviserPartyId"), week.get());
            if (owed.isEmpty() || isClosed(owed.get(), dctx.getSecurity(), userLogin)) {
                return Answers.refused(owed.isEmpty() ? "DealercrmSheetNotFound" : "DealercrmSheetIsValid", context);
            }
            GenericValue sheet = sheets.written(owed.get(), userLogin);
            String activityId = delegator.getNextSeqId("FollowUpActivity");
            GenericValue row = delegator.makeValue("FollowUpActivity", "activityId", activityId, "rowKey", "E|" + activityId,
                    "weeklySheetId", sheet.get("weeklySheetId"), "adviserPartyId", sheet.get("adviserPartyId"),
                    "brandId", sheet.get("brandId"), "facilityId", sheet.get("facilityId"), "statusId", ActivityRules.DONE,
                    "activityTypeId", context.get("activityTypeId"), "createdDate", Clock.now(), "enteredDate", Clock.now(),
                    "createdByUserLogin", userLogin.get("userLoginId"));
            String complaint = fill(row, owed.get().week(), context);
            if (complaint != null) {
                return Answers.refused(complaint, context);
            }
            delegator.create(row);
            Map<String, Object> result = Answers.done("DealercrmSheetRowSaved", sheet, context);
            result.put("activityId", activityId);
            return result;
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Sets what the paper says; answers the label of what cannot be, or null. */
    private static String fill(GenericValue row, SheetWeek week, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = row.getDelegator();
        GenericValue type = EntityQuery.use(delegator).from("FollowUpActivityType").where("activityTypeId", row.get("activityTypeId")).queryOne();
        if (type == null || type.get("thruDate") != null && !type.getTimestamp("thruDate").after(Clock.now())) {
            return "DealercrmSheetBadType";
        }
        String customer = text(context, "customerName");
        if (customer == null) {
            return "DealercrmSheetNoCustomer";
        }
        Timestamp done = moment(row, context);
        if (done == null || !week.contains(((Date) context.get("doneDay")).toLocalDate()) || done.after(Clock.now())) {
            return done == null ? "DealercrmSheetBadTime" : "DealercrmSheetBadDay";
        }
        String phone = text(context, "phoneNumber");
        Optional<String> number = phone == null ? Optional.empty()
                : TypedPhone.read(phone, TypedPhone.region(delegator, row.getString("facilityId"))).map(TypedPhone::e164);
        if (phone != null && number.isEmpty()) {
            return "DealercrmSheetBadPhone";
        }
        row.set("customerName", customer);
        row.set("phoneE164", number.orElse(null));
        row.set("comments", text(context, "comments"));
        row.set("commentKey", CommentKey.of(text(context, "comments")));
        row.set("doneDate", done);
        row.set("doneDay", context.get("doneDay"));
        return null;
    }

    /** The moment on the site's clock; a row without a time counts at noon, or now while noon is still to come. */
    private static Timestamp moment(GenericValue row, Map<String, ? extends Object> context) throws GenericEntityException {
        SiteZone zone = SiteZone.of(row.getDelegator(), row.getString("facilityId"));
        LocalDate day = ((Date) context.get("doneDay")).toLocalDate();
        String time = text(context, "doneTime");
        try {
            Timestamp moment = Timestamp.from(day.atTime(time == null ? UNSAID : LocalTime.parse(time)).atZone(zone.zone()).toInstant());
            boolean noonToCome = time == null && day.equals(Clock.today(zone.zone())) && moment.after(Clock.now());
            return noonToCome ? Clock.now() : moment;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** Takes away a row that was typed wrong, as long as nobody has judged it. */
    public static Map<String, Object> removeRow(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        try {
            GenericValue row = EntityQuery.use(delegator).from("FollowUpActivity").where("activityId", context.get("activityId")).queryOne();
            Optional<Owed> owed = row == null ? Optional.empty()
                    : WeeklySheets.of(delegator, dctx.getSecurity(), userLogin).find(row.getString("weeklySheetId"));
            if (owed.isEmpty()) {
                return Answers.refused("DealercrmSheetNotFound", context);
            }
            boolean judged = row.get("validityId") != null || row.get("reviewStatusId") != null
                    || EntityQuery.use(delegator).from("ActivityRuling").where("activityId", row.get("activityId")).queryCount() > 0;
            if (judged || isClosed(owed.get(), dctx.getSecurity(), userLogin)) {
                return Answers.refused(judged ? "DealercrmSheetRowJudged" : "DealercrmSheetIsValid", context);
            }
            row.remove();
            return Answers.done("DealercrmSheetRowRemoved", owed.get().sheet(), context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    private static boolean isClosed(Owed owed, Security security, GenericValue userLogin) {
        return SheetLock.closed(owed.statusId(), owed.partyId(), security, userLogin);
    }

    private static String text(Map<String, ? extends Object> context, String name) {
        String text = (String) context.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
