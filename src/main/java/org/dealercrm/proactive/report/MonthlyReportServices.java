package org.dealercrm.proactive.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.StoredFiles;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailAttachment;
import org.dealercrm.shared.mail.Mails;

/** The monthly report by mail: when it leaves, to whom, and that nobody gets a month twice. */
public final class MonthlyReportServices {
    private static final String MODULE = MonthlyReportServices.class.getName();
    private static final String LABELS = "DealercrmProactiveReportUiLabels";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST_FILE = 8 * 1024 * 1024;
    private static final int PATIENCE_SECONDS = 600;

    private MonthlyReportServices() { }

    /** How many reports a run wrote, and how many people it could not serve. */
    private record Run(long sent, long failed) { }

    /** Sends what is due of the month before, each report in a transaction of its own; the month is done when none failed. */
    public static Map<String, Object> sendReports(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("reportCount", 0L);
        LocalDateTime now = LocalDateTime.ofInstant(Clock.now().toInstant(), Settings.zone(delegator));
        ReportDay day = new ReportDay(Settings.number(delegator, "proactive.reportBusinessDay", 1),
                Settings.number(delegator, "proactive.reportHour", 7));
        if (!day.hasCome(now, SiteCalendars.of(delegator).at(null))) {
            return result;
        }
        String month = YearMonth.from(now).minusMonths(1).toString();
        ReportLedger ledger = new ReportLedger(delegator, month);
        boolean done = ledger.isDone();
        Run run = send(dctx, context, month, done, false);
        if (!done && run.failed() == 0) {
            ledger.done();
        }
        result.put("reportCount", run.sent());
        return result;
    }

    /** One report after the other; of a month that is done only those whose mail did not leave. */
    private static Run send(DispatchContext dctx, Map<String, ? extends Object> context, String month, boolean onlyRepeats, boolean atOnce)
            throws GenericEntityException {
        ReportLedger ledger = new ReportLedger(dctx.getDelegator(), month);
        long sent = 0;
        long failed = 0;
        for (GenericValue reader : ReportRecipients.of(dctx.getDelegator(), dctx.getSecurity())) {
            GenericValue row = ledger.find(reader.getString("partyId"));
            if (onlyRepeats && (row == null || !ledger.mayRepeat(row, atOnce))) {
                continue;
            }
            Map<String, Object> answer = send(dctx, context, month, reader.getString("userLoginId"), atOnce);
            failed += ServiceUtil.isError(answer) ? 1 : 0;
            sent += answer.get("sentMailId") == null ? 0 : 1;
        }
        return new Run(sent, failed);
    }

    private static Map<String, Object> send(DispatchContext dctx, Map<String, ? extends Object> context, String month, String userLoginId,
            boolean atOnce) {
        Map<String, Object> call = UtilMisc.toMap("month", month, "userLoginId", userLoginId, "repeatAtOnce", atOnce ? "Y" : "N",
                "userLogin", context.get("userLogin"), "locale", context.get("locale"));
        try {
            return dctx.getDispatcher().runSync("sendProactiveReport", call, PATIENCE_SECONDS, true);
        } catch (GenericServiceException e) {
            Debug.logError(e, "The report of " + month + " to " + userLoginId + " was not sent; the next run tries again", MODULE);
            return ServiceUtil.returnError(e.getMessage());
        }
    }

    /** Writes the report of one person down and hands its mail over; the key of the report keeps a second one from being written. */
    public static Map<String, Object> sendReport(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, IOException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue reader = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", context.get("userLoginId")).queryOne();
        MonthPeriod month = finished((String) context.get("month"), Settings.today(delegator));
        if (month == null || !ReportRecipients.mayRead(dctx.getSecurity(), reader)) {
            return refused(month == null ? "DealercrmProactiveMonthNotOver" : "DealercrmProactiveMailNotAllowed", context);
        }
        String partyId = reader.getString("partyId");
        ReportLedger ledger = new ReportLedger(delegator, month.id());
        GenericValue row = ledger.find(partyId);
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), reader);
        Locale locale = Mails.localeOf(delegator, partyId);
        MonthlyLetter letter = new MonthlyLetter(delegator, scope, month, locale);
        ProactiveFigures figures = letter.figures();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        boolean wanted = row == null ? !figures.isEmpty() : ledger.mayRepeat(row, "Y".equals(context.get("repeatAtOnce")));
        if (!wanted || !ledger.take(row, partyId, userLogin)) {
            return result;
        }
        Map<String, Object> form = ControlForm.write(delegator, UtilMisc.toMap("month", month.id(), "locale", locale,
                "timeZone", TimeZone.getTimeZone(Settings.zone(delegator)), "userLogin", userLogin), scope);
        Mail mail = attach(delegator, letter.write(figures, partyId), form, locale, userLogin).about(ReportLedger.ENTITY, month.id() + " " + partyId);
        GenericValue sent = Mails.send(dctx, mail, userLogin);
        ledger.sent(partyId, sent, figures.calls());
        result.put("sentMailId", sent.get("sentMailId"));
        return result;
    }

    /** A workbook that no mail server would take stays behind; the mail says where it is. */
    private static Mail attach(Delegator delegator, Mail mail, Map<String, Object> form, Locale locale, GenericValue userLogin)
            throws GenericEntityException {
        byte[] bytes = ((ByteBuffer) form.get("fileBytes")).array();
        String name = (String) form.get("fileName");
        boolean fits = bytes.length <= LARGEST_FILE;
        mail.value("file", UtilProperties.getMessage(LABELS, fits ? "DealercrmProactiveMailFile" : "DealercrmProactiveMailFileTooLarge",
                UtilMisc.toMap("file", name), locale));
        return fits ? mail.attach(MailAttachment.ofFile(name, WORKBOOK,
                StoredFiles.store(delegator, name, WORKBOOK, bytes, userLogin))) : mail;
    }

    /** Sends a finished month at once to whom it has not reached. */
    public static Map<String, Object> sendNow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        MonthPeriod month = finished((String) context.get("month"), Settings.today(dctx.getDelegator()));
        if (month == null) {
            return refused("DealercrmProactiveMonthNotOver", context);
        }
        Run run = send(dctx, context, month.id(), false, true);
        String key = "DealercrmProactiveReports" + (run.failed() > 0 ? "Failed" : run.sent() > 0 ? "Sent" : "None");
        String text = UtilProperties.getMessage(LABELS, key, UtilMisc.toMap("sent", run.sent(), "failed", run.failed()),
                (Locale) context.get("locale"));
        return run.failed() > 0 ? ServiceUtil.returnError(text) : ServiceUtil.returnSuccess(text);
    }

    /** The month that an id names when it is over, else null. */
    private static MonthPeriod finished(String monthId, LocalDate today) {
        MonthPeriod month = MonthPeriod.parse(monthId, today);
        return month.month().isBefore(YearMonth.from(today)) ? month : null;
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, labelKey, (Locale) context.get("locale")));
    }
}
