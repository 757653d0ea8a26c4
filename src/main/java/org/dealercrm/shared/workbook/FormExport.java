package org.dealercrm.shared.workbook;

import java.io.IOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.export.ExportedFile;

/** What every export of a controlled form needs: the form's header, names of people, local times, the service's answer. */
public final class FormExport {

    private final Delegator delegator;
    private final Locale locale;
    private final ZoneId zone;
    private final GenericValue userLogin;

    public FormExport(Delegator delegator, Map<String, ? extends Object> context) {
        this.delegator = delegator;
        this.locale = (Locale) context.get("locale");
        TimeZone timeZone = (TimeZone) context.get("timeZone");
        this.zone = timeZone == null ? ZoneId.systemDefault() : timeZone.toZoneId();
        this.userLogin = (GenericValue) context.get("userLogin");
    }

    /** The header of a form for a period and a filter; the form's code, version and review date are data (ControlledForm). */
    public FormHeader header(String formId, String period, String filter) throws GenericEntityException {
        GenericValue form = EntityQuery.use(delegator).from("ControlledForm").where("formId", formId).queryOne();
        if (form == null) {
            throw new GenericEntityException(UtilProperties.getMessage("DealercrmUiLabels", "DealercrmFormMissing",
                    UtilMisc.toMap("formId", formId), locale));
        }
        Date validThru = form.getDate("validThruDate");
        String title = form.getString("es".equals(locale.getLanguage()) ? "formNameEs" : "formNameEn");
        return new FormHeader(formId, title, form.getString("version"), validThru == null ? null : validThru.toLocalDate(),
                period, filter, userName(), local(Clock.now()));
    }

    private String userName() throws GenericEntityException {
        String name = personName(userLogin.getString("partyId"));
        return name.isEmpty() ? userLogin.getString("userLoginId") : name;
    }

    /** First and last name of a person; empty for nobody. */
    public String personName(String partyId) throws GenericEntityException {
        GenericValue person = partyId == null ? null : EntityQuery.use(delegator).from("Person").where("partyId", partyId).cache().queryOne();
        return person == null ? "" : PersonName.of(person.getString("firstName"), person.getString("lastName"));
    }

    /** The moment on the reader's clock. */
    public LocalDateTime local(Timestamp moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), zone);
    }

    /** The day without a time. */
    public static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** Today in the group's time zone, as the lists and the board have it. */
    public LocalDate today() throws GenericEntityException {
        return Settings.today(delegator);
    }

    /** What day it is at each site. */
    public SiteDays days() throws GenericEntityException {
        return SiteDays.of(delegator);
    }

    /** Which rows of ProspectListView a form of a month holds: those the user may see, cut by the filters of the request. */
    public EntityCondition prospects(Security security, Map<String, ? extends Object> context, MonthPeriod period)
            throws GenericEntityException {
        Map<String, Object> filters = new HashMap<>(context);
        filters.put("month", period.id());
        return EntityCondition.makeCondition(
                new ProspectFilter(filters, days()).conditions(RowScope.of(delegator, security, userLogin)), EntityOperator.AND);
    }

    /** The answer of an export service: the file and its name, GC-FOR-06_2026-11.xlsx. It leaves its trace. */
    public Map<String, Object> result(FormWorkbook workbook, String formId, String periodId) throws IOException, GenericEntityException {
        return new ExportedFile(formId, formId + "_" + periodId + ".xlsx", workbook.toBytes(), workbook.rows(), workbook.header().period(),
                workbook.header().filter(), null).answer(delegator, UtilMisc.toMap("userLogin", userLogin));
    }
}
