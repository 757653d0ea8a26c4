package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The 3 900 leads of another CRM's export, by the demo's profile and no change of code. */
@Category(OnHost.class)
public class LeadsFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final long LEADS = 3900;
    private static final long OWNERS = 11;

    @Test
    public void everyLeadIsTakenInOnceAndItsOwnerIsAnAdviser() throws Exception {
        GenericValue first = imported();
        assertEquals(LEADS, first.getLong("dataRows").longValue());
        assertEquals(LEADS, first.getLong("createdRows") + first.getLong("knownRows") + first.getLong("rejectedRows"));
        assertEquals(0, first.getLong("rejectedRows").longValue());
        assertEquals(OWNERS, first.getLong("createdAdvisers").longValue());
        assertEquals(0, first.getLong("notContactableRows").longValue());
        GenericValue second = imported();
        assertEquals(0, second.getLong("createdRows").longValue());
        assertEquals(LEADS, second.getLong("knownRows").longValue());
    }

    private static GenericValue imported() throws Exception {
        Path file = Path.of(System.getProperty("dealercrm.data"), "zoho_crm_demo", "Leads.csv");
        Map<String, Object> input = new HashMap<>();
        input.put("intakeProfileId", "DCRM_CRM_LEADS");
        input.put("uploadedFile", ByteBuffer.wrap(Files.readAllBytes(file)));
        input.put("_uploadedFile_fileName", "Leads.csv");
        input.put("userLogin", find("UserLogin", "userLoginId", "dcrm.lead"));
        input.put("locale", Locale.forLanguageTag("es-CO"));
        Map<String, Object> result = HOST.dispatcher().runSync("importTrafficReport", input);
        return find("IntakeRun", "intakeRunId", result.get("intakeRunId"));
    }

    private static GenericValue find(String entity, String field, Object value) throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from(entity).where(field, value).queryOne();
    }
}
