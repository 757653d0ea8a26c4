package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The complaints of a city in a year as cases: 5 378 of them, as many of each theme, month and kind as the file has. */
@Category(OnHost.class)
public class ComplaintsFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String FILE = "complaints/pamplona_quejas_2014.csv";
    private static final String PROFILE = "DCRM_COMPLAINTS";
    private static final int ALL = 5378;
    private static final List<Long> MONTHS = List.of(349L, 366L, 438L, 431L, 377L, 536L, 535L, 468L, 607L, 548L, 399L, 324L);
    private static final long URGENT = 447;
    private static final long WANT_ANSWER = 2088;

    private static List<CSVRecord> rows;
    private static List<GenericValue> cases;
    private static Page first;
    private static Page second;

    @BeforeClass
    public static void imported() throws GenericEntityException {
        rows = RealFiles.rows(FILE);
        WebClient lead = HOST.clientOf("dcrm.lead");
        first = RealFiles.imported(lead, PROFILE, FILE);
        second = RealFiles.imported(lead, PROFILE, FILE);
        cases = EntityQuery.use(HOST.delegator()).from("PqrsCase").where("sourceTypeId", "IMPORT", "sourceId", "COMPLAINTS")
                .orderBy("caseYear", "caseSerial").queryList();
    }

    @Test
    public void everyRowIsACaseAndASecondUploadCreatesNothing() {
        assertEquals(ALL, rows.size());
        assertEquals(List.of(ALL, ALL, 0, 0), RealFiles.counts(first));
        assertEquals(List.of(ALL, 0, ALL, 0), RealFiles.counts(second));
        assertEquals(ALL, cases.size());
    }

    @Test
    public void monthsUrgencyAndWishForAnAnswerAreThoseOfTheFile() {
        Map<Integer, Long> months = new TreeMap<>();
        cases.forEach(row -> months.merge(row.getDate("receivedDay").toLocalDate().getMonthValue(), 1L, Long::sum));
        assertEquals(MONTHS, List.copyOf(months.values()));
        assertEquals(URGENT, cases.stream().filter(row -> "Y".equals(row.get("isUrgent"))).count());
        assertEquals(WANT_ANSWER, cases.stream().filter(row -> "Y".equals(row.get("wantsAnswer"))).count());
        assertEquals(RealFiles.counted(rows, row -> row.get("Solicita resp.")).get("").longValue(),
                cases.stream().filter(row -> row.get("wantsAnswer") == null).count());
    }

    @Test
    public void themesSubthemesAndOriginsAreThoseOfTheFile() throws GenericEntityException {
        Map<String, String> areas = new HashMap<>();
        for (GenericValue area : EntityQuery.use(HOST.delegator()).from("PqrsArea").queryList()) {
            areas.put(area.getString("pqrsAreaId"), area.getString("nameEs"));
        }
        Map<String, Long> themes = RealFiles.counted(rows, row -> row.get("tema ").strip());
        assertEquals(themes, RealFiles.counted(cases, row -> row.get("pqrsAreaId") == null ? "" : areas.get(row.getString("pqrsAreaId"))));
        assertEquals(RealFiles.counted(rows, row -> row.get("subtema").strip().replaceAll("\\s+", " ")),
                RealFiles.counted(cases, row -> row.get("subject") == null ? "" : row.getString("subject")));
        assertEquals(RealFiles.counted(rows, row -> "10".equals(row.get("origen")) ? "PQRS_CH_PHONE" : "PQRS_CH_WEB"),
                RealFiles.counted(cases, row -> row.getString("pqrsChannelId")));
    }

    @Test
    public void eachIsTheRowOfItsNumber() {
        Map<String, CSVRecord> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.get("Año Expediente") + "-" + row.get("Nº Expediente"), row));
        DateTimeFormatter day = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
        for (GenericValue row : cases) {
            CSVRecord said = byNumber.remove(row.getString("externalId"));
            assertEquals(LocalDate.parse(said.get("Fecha apertura"), day), row.getDate("receivedDay").toLocalDate());
            assertEquals(said.get("Barrio").isBlank() ? null : said.get("Barrio").strip(), row.get("addressText"));
            assertTrue(row.getString("description"), row.getString("description").contains("origen: " + said.get("origen")));
            assertEquals("Y", row.get("isAnonymous"));
        }
        assertTrue(byNumber.isEmpty());
    }

    @Test
    public void numbersOfTheYearFollowReceiptWithoutGapsAndEachHasItsRequestAndHistory() throws GenericEntityException {
        Set<Object> requests = new HashSet<>();
        for (GenericValue request : EntityQuery.use(HOST.delegator()).from("CustRequest").where("custRequestTypeId", "DCRM_PQRS").queryList()) {
            requests.add(request.getString("custRequestId") + request.get("statusId"));
        }
        Set<Object> histories = new HashSet<>(EntityQuery.use(HOST.delegator()).from("PqrsStatus").where("actionId", "REGISTER").queryList()
                .stream().map(row -> row.get("custRequestId")).toList());
        long serial = 0;
        LocalDate before = LocalDate.MIN;
        for (GenericValue row : cases) {
            serial++;
            assertEquals(String.format(Locale.ROOT, "2014-%06d", serial), row.get("caseNumber"));
            assertFalse(row.getDate("receivedDay").toLocalDate().isBefore(before));
            before = row.getDate("receivedDay").toLocalDate();
            assertTrue(requests.contains(row.getString("custRequestId") + "CRQ_COMPLETED"));
            assertTrue(histories.contains(row.get("custRequestId")));
        }
        assertEquals((Long) serial, EntityQuery.use(HOST.delegator()).from("PqrsSerial").where("caseYear", 2014L).queryOne().getLong("lastSerial"));
    }
}
