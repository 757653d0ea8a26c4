package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Leads and test drives of a brand's dealers, who are told by numbers and whose customers have neither name nor telephone. */
@Category(OnHost.class)
public class DealershipFilesTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String FOLDER = "dealership/bmw_india_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int LEADS = 1800;
    private static final int TEST_DRIVES = 1200;
    private static final int WITH_TEST_DRIVE = 894;
    private static final int TOO_EARLY = 585;

    private final WebClient lead = HOST.clientOf("dcrm.lead");

    @Test
    public void testDrivesAreFollowUpOfTheirLeadsAndThoseBeforeTheFirstContactAreListed() throws Exception {
        for (CSVRecord dealer : RealFiles.rows(FOLDER + "Dealership.csv")) {
            call("createDealershipSite", Map.of("facilityName", dealer.get("dealership_name"), "siteCode", dealer.get("dealership_id"),
                    "cityName", dealer.get("city"), "countryCode", "CO", "timeZoneId", "Asia/Kolkata"));
        }
        Page leads = RealFiles.imported(lead, leadsProfile(), FOLDER + "Leads.csv");
        assertEquals(leads.messages(), List.of(LEADS, LEADS, 0, 0), RealFiles.counts(leads));
        assertEquals("nobody can be called", String.valueOf(LEADS), RealFiles.fact(leads, "No contactables"));
        String profile = testDrivesProfile();
        Page drives = RealFiles.imported(lead, profile, FOLDER + "Test_drive.csv");
        assertEquals(drives.messages(), List.of(TEST_DRIVES, TEST_DRIVES, 0, 0, 0), RealFiles.counts(drives));
        assertEquals(List.of(TEST_DRIVES, 0, 0, TEST_DRIVES, 0), RealFiles.counts(RealFiles.imported(lead, profile, FOLDER + "Test_drive.csv")));

        theCheckListsThoseThatTheFilesContradict();
        assertEquals("lights with a test drive", WITH_TEST_DRIVE, prospectsWithTestDrive());
    }

    private String leadsProfile() throws GenericServiceException {
        String id = profile(Map.of("reportTypeId", "TRAFFIC_REPORT", "profileName", "Leads", "sourceSystemId", "DRIVE_LEADS",
                "brandId", "DCRM_ANDES", "unnamedCustomers", "Y"));
        columns(id, Map.of("HOI", "externalId", "customer_id", "customerName", "dealership_id", "site", "lead_source", "sourceName",
                "first_contact_date", "trafficDate"));
        return id;
    }

    private String testDrivesProfile() throws GenericServiceException {
        String id = profile(Map.of("reportTypeId", "ACTIVITY_REPORT", "profileName", "Pruebas de manejo", "sourceSystemId", "DRIVES",
                "prospectSourceId", "DRIVE_LEADS", "activityTypeId", "ACTT_TEST_DRIVE", "strictProspects", "Y"));
        columns(id, Map.of("test_drive_id", "externalId", "lead_id", "prospectId", "dealership_id", "site", "test_drive_date", "doneDate"));
        return id;
    }

    private String profile(Map<String, Object> fields) throws GenericServiceException {
        Map<String, Object> all = new HashMap<>(fields);
        all.putAll(Map.of("datePattern", "dd-MM-yyyy", "dateLocale", "en_US", "phoneRegion", "CO"));
        return (String) call("createIntakeProfile", all).get("intakeProfileId");
    }

    private void columns(String profileId, Map<String, String> fieldOfHeader) throws GenericServiceException {
        for (Map.Entry<String, String> column : fieldOfHeader.entrySet()) {
            call("setIntakeProfileColumn", Map.of("intakeProfileId", profileId, "headerText", column.getKey(),
                    "targetFieldId", column.getValue()));
        }
    }

    private static Map<String, Object> call(String service, Map<String, Object> input) throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(input);
        context.put("locale", Locale.forLanguageTag("es"));
        try {
            context.put("userLogin", EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.admin").queryOne());
        } catch (GenericEntityException failure) {
            throw new IllegalStateException(failure);
        }
        Map<String, Object> result = HOST.dispatcher().runSync(service, context);
        assertFalse(String.valueOf(ServiceUtil.getErrorMessage(result)), ServiceUtil.isError(result));
        return result;
    }

    private static int prospectsWithTestDrive() throws GenericEntityException {
        int count = 0;
        for (GenericValue light : EntityQuery.use(HOST.delegator()).from("TrafficLight").queryList()) {
            boolean ofTheFile = "DRIVE_LEADS".equals(light.getRelatedOne("Prospect", false).get("sourceSystemId"));
            count += ofTheFile && light.getLong("testDriveTotal") > 0 ? 1 : 0;
        }
        return count;
    }

    private void theCheckListsThoseThatTheFilesContradict() {
        Map<String, LocalDate> firstContacts = RealFiles.rows(FOLDER + "Leads.csv").stream()
                .collect(Collectors.toMap(row -> row.get("HOI"), row -> LocalDate.parse(row.get("first_contact_date"), DAY)));
        Set<String> early = RealFiles.rows(FOLDER + "Test_drive.csv").stream()
                .filter(row -> LocalDate.parse(row.get("test_drive_date"), DAY).isBefore(firstContacts.get(row.get("lead_id"))))
                .map(row -> row.get("test_drive_id")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(TOO_EARLY, early.size());
        String list = "control/Activity/Check?activityTypeId=ACTT_TEST_DRIVE&brandId=DCRM_ANDES";
        assertEquals(TOO_EARLY + " actividades", lead.get(list).document().select("#ActivityCheckTotals").text().split(" con fecha")[0]);
        Set<String> listed = new TreeSet<>();
        for (int page = 0; page * 200 < TOO_EARLY; page++) {
            lead.get(list + "&VIEW_SIZE_1=200&VIEW_INDEX_1=" + page).document().select("table.dc-activities td:first-child a").eachAttr("href")
                    .forEach(address -> listed.add(externalId(address.replaceFirst(".*activityId=", ""))));
        }
        assertEquals(early, listed);
    }

    private static String externalId(String activityId) {
        try {
            return EntityQuery.use(HOST.delegator()).from("FollowUpActivity").where("activityId", activityId).queryOne().getString("externalId");
        } catch (GenericEntityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
