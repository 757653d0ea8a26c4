package org.dealercrm.proactive.report;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailTable;

/** What the monthly report says to one person: the ratios of a month, each with its numerator and denominator, of the own rows. */
final class MonthlyLetter {
    private static final String PAGE = "/dealercrm/control/CampaignReport/View?month=";

    private final Delegator delegator;
    private final RowScope scope;
    private final MonthPeriod month;
    private final Locale locale;

    MonthlyLetter(Delegator delegator, RowScope scope, MonthPeriod month, Locale locale) {
        this.delegator = delegator;
        this.scope = scope;
        this.month = month;
        this.locale = locale;
    }

    /** The figures of the month within the rows of the reader: those of the screen. */
    ProactiveFigures figures() throws GenericEntityException {
        EffectiveRule rule = EffectiveRule.of(delegator);
        return new FigureQuery(delegator, scope, new ContactFilter(Map.of("month", month.id()), Settings.today(delegator), rule), rule).total();
    }

    /** The mail with these figures, without its workbook. */
    Mail write(ProactiveFigures figures, String partyId) throws GenericEntityException {
        String effective = label("DealercrmProactiveEffective_" + EffectiveRule.of(delegator).name());
        List<List<String>> rows = List.of(
                row("Contactability", figures.contactability(), figures.contacted(), "ContactedCustomers", figures.worked(), "Worked"),
                row("Effectiveness", figures.effectiveness(), figures.effective(), "EffectiveCalls", figures.calls(), "Calls", effective),
                row("BookedOfContacted", figures.bookedOfContacted(), figures.booked(), "BookedCustomers", figures.contacted(), "ContactedCustomers"),
                row("Attendance", figures.attendance(), figures.attended(), "Attended", figures.due(), "Due"));
        return Mail.of("PRO_MONTHLY").to(partyId).locale(locale).value("name", PersonName.of(delegator, partyId))
                .value("month", month.label(locale)).value("scope", scopeText()).value("unresolved", figures.unresolved())
                .table("figures", new MailTable(List.of(label("DealercrmProactiveMailIndicator"), "%", label("DealercrmProactiveMailNumerator"),
                        label("DealercrmProactiveMailDenominator")), rows))
                .link(PAGE + month.id());
    }

    private List<String> row(String name, Double ratio, long part, String partName, long whole, String wholeName, String... note) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(2);
        percent.setMaximumFractionDigits(2);
        String title = sheet(name) + (note.length == 0 ? "" : " (" + note[0] + ")");
        return List.of(title, ratio == null ? "–" : percent.format(ratio), count(part, partName), count(whole, wholeName));
    }

    private String count(long number, String name) {
        return NumberFormat.getIntegerInstance(locale).format(number) + " " + sheet(name).toLowerCase(locale);
    }

    /** Whose rows they are: all, or those of the reader's brands or sites by name. */
    private String scopeText() throws GenericEntityException {
        if (scope.all() || scope.reach() == RowScope.Reach.OWN) {
            return label(scope.all() ? "DealercrmProactiveMailAll" : "DealercrmProactiveMailOwn");
        }
        ProactiveDisplay display = new ProactiveDisplay(delegator, locale, Settings.zone(delegator));
        List<String> names = new ArrayList<>();
        for (String id : scope.ids()) {
            names.add(scope.reach() == RowScope.Reach.BRANDS ? display.brand(id) : display.site(id));
        }
        names.sort(null);
        return UtilProperties.getMessage("DealercrmUiLabels", scope.reach() == RowScope.Reach.BRANDS ? "DealercrmBrand" : "DealercrmSite", locale)
                + ": " + String.join(", ", names);
    }

    private String sheet(String key) {
        return label("DealercrmProactiveSheet" + key);
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmProactiveReportUiLabels", key, locale);
    }
}
