package org.dealercrm.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * How the reports of a profile are read.
 *
 * @param kind what its reports hold
 * @param headers the headers that the profile maps by hand
 * @param brandId brand of every row, or null when a column says it
 * @param facilityId site of every row, or null when a column says it
 * @param unnamedCustomer what to call customers whom the report does not name, or null when it must name them
 * @param activities how the words of activities are read
 * @param cases how the words of cases are read
 * @param today no row may be later
 */
record ReadingRules(ReportKind kind, Map<TargetField, String> headers, String sheetName, String brandId, String facilityId, String datePattern,
        Locale dateLocale, String phoneRegion, boolean createAdvisers, String unnamedCustomer, ActivityWords activities, CaseWords cases,
        KnownNames names, LocalDate today) { }
