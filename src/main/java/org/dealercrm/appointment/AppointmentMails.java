package org.dealercrm.appointment;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.entity.util.EntityUtilProperties;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/**
 * What the customer is told by mail of their own appointment, with an invitation for their calendar. It answers what they asked for, so
 * the contact policy neither blocks nor counts it.
 */
final class AppointmentMails {
    private static final String LABELS = "DealercrmAppointmentUiLabels";

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue row;
    private final GenericValue userLogin;

    AppointmentMails(DispatchContext dctx, GenericValue row, GenericValue userLogin) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.row = row;
        this.userLogin = userLogin;
    }

    void booked() throws GenericEntityException {
        send("APT_BOOKED", "", false);
    }

    /** To another time; the mail says which one it was. */
    void moved(GenericValue old) throws GenericEntityException {
        send("APT_MOVED", when(old, locale()), false);
    }

    void cancelled() throws GenericEntityException {
        send("APT_CANCELLED", "", true);
    }

    GenericValue reminder() throws GenericEntityException {
        return send("APT_REMINDER", "", false);
    }

    /** A customer without an address gets none: that is kept too, and shown with the appointment. */
    private GenericValue send(String templateId, String before, boolean cancelled) throws GenericEntityException {
        Locale locale = locale();
        String type = TypeName.of(delegator, row.getString("appointmentTypeId"), locale);
        Mail mail = Mail.of(templateId).to(row.getString("partyId")).locale(locale)
                .value("customer", row.get("customerName")).value("type", type).value("when", when(row, locale)).value("before", before)
                .value("site", site()).value("city", city()).value("plate", row.get("plate")).value("vehicle", vehicle())
                .about("Appointment", row.getString("workEffortId"));
        String address = PartyCard.email(delegator, row.getString("partyId"));
        if (address != null) {
            mail.attach(invite(cancelled, type, address, locale).file(UtilProperties.getMessage(LABELS, "DealercrmAppointmentInviteFile", locale)));
        }
        return Mails.send(dctx, mail, userLogin);
    }

    private CalendarInvite invite(boolean cancelled, String type, String address, Locale locale) throws GenericEntityException {
        String from = EntityUtilProperties.getPropertyValue("general", "defaultFromEmailAddress", delegator);
        String what = vehicle().isEmpty() ? type : type + " - " + vehicle();
        int sequence = 2 * row.getLong("chainNumber").intValue() + (cancelled ? 1 : 0);
        return new CalendarInvite(cancelled, "appointment-" + row.get("firstWorkEffortId") + "@dealercrm", sequence,
                row.getTimestamp("startDate").toInstant(), row.getTimestamp("endDate").toInstant(),
                UtilProperties.getMessage(LABELS, "DealercrmAppointmentInviteTitle", locale) + ": " + type, what, site() + ", " + city(),
                new CalendarInvite.Contact(site(), from.isBlank() ? "no-reply@localhost" : from),
                new CalendarInvite.Contact(row.getString("customerName"), address), Clock.now().toInstant());
    }

    private Locale locale() throws GenericEntityException {
        return Mails.localeOf(delegator, row.getString("partyId"));
    }

    private String when(GenericValue appointment, Locale locale) throws GenericEntityException {
        return appointment.getTimestamp("startDate").toInstant().atZone(SiteZone.of(delegator, appointment.getString("facilityId")).zone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale));
    }

    private String site() throws GenericEntityException {
        GenericValue facility = EntityQuery.use(delegator).from("Facility").where("facilityId", row.get("facilityId")).cache().queryOne();
        return facility == null || facility.get("facilityName") == null ? "" : facility.getString("facilityName");
    }

    private String city() throws GenericEntityException {
        GenericValue site = EntityQuery.use(delegator).from("DealershipSite").where("facilityId", row.get("facilityId")).cache().queryOne();
        return site == null || site.get("cityName") == null ? "" : site.getString("cityName");
    }

    private String vehicle() throws GenericEntityException {
        GenericValue vehicle = row.get("vehicleId") == null ? null
                : EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", row.get("vehicleId")).queryOne();
        return vehicle == null ? "" : ((vehicle.get("modelName") == null ? "" : vehicle.getString("modelName") + " ")
                + (vehicle.get("plate") == null ? "" : vehicle.getString("plate"))).strip();
    }
}
