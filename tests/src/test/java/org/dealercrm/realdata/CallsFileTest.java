package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.proactive.report.ContactFilter;
import org.dealercrm.proactive.report.EffectiveRule;
import org.dealercrm.proactive.report.FigureQuery;
import org.dealercrm.proactive.report.ProactiveFigures;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The calls of a bank as a finished campaign: 4 119 customers without names or numbers, 10 451 calls, 451 successes. */
@Category(OnHost.class)
public class CallsFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int CUSTOMERS = 4119;
    private static final int CALLS = 10451;
    private static final int SUCCESSES = 451;
    private static final double EXACT = 1e-9;

    @Test
    public void effectivenessAndBookingAreThoseOfTheFile() throws Exception {
        String campaign = (String) call("createProactiveCampaign", Map.of("campaignName", "Depósitos", "proactiveReasonId", "PRR_OFFER",
                "fromDate", "2010-05-01", "thruDate", "2010-11-30")).get("marketingCampaignId");
        call("setProactiveCampaignStatus", Map.of("marketingCampaignId", campaign, "statusId", "PROC_FINISHED"));
        call("importReport", Map.of("intakeProfileId", profile(), "marketingCampaignId", campaign, "_uploadedFile_fileName", "bank-additional.csv",
                "_uploadedFile_contentType", "text/csv", "uploadedFile", ByteBuffer.wrap(RealFiles.bytes("bank_calls/bank-additional.csv"))));

        ProactiveFigures figures = figures(campaign);
        assertEquals(new ProactiveFigures(CALLS, CUSTOMERS, CUSTOMERS, CUSTOMERS, SUCCESSES, 0, 0, 0, 0), figures);
        assertEquals((double) CUSTOMERS / CALLS, figures.effectiveness(), EXACT);
        assertEquals((double) SUCCESSES / CUSTOMERS, figures.bookedOfContacted(), EXACT);

        GenericValue setting = HOST.delegator().create("DealercrmSetting", "settingKey", "proactive.effective", "scopeTypeId", "GROUP",
                "scopeId", "_NA_", "fromDate", Timestamp.valueOf("2002-01-01 00:00:00"), "settingValue", "BOOKED");
        try {
            assertEquals((double) SUCCESSES / CALLS, figures(campaign).effectiveness(), EXACT);
        } finally {
            setting.remove();
        }
    }

    private static String profile() throws GenericServiceException {
        String id = (String) call("createIntakeProfile", Map.of("reportTypeId", "CUSTOMER_REPORT", "profileName", "Llamadas", "sourceSystemId", "BANK",
                "brandId", "DCRM_ANDES", "facilityId", "DCRM_BOG_NORTE", "unnamedCustomers", "Y", "phoneRegion", "CO")).get("intakeProfileId");
        for (Map.Entry<String, String> column : Map.of("campaign", "callsMade", "y", "callResult", "age", "customerName").entrySet()) {
            call("setIntakeProfileColumn", Map.of("intakeProfileId", id, "headerText", column.getKey(), "targetFieldId", column.getValue()));
        }
        call("saveIntakeWord", Map.of("wordText", "yes", "meaningId", "PRO_BOOKED"));
        call("saveIntakeWord", Map.of("wordText", "no", "meaningId", "PRO_REFUSED"));
        return id;
    }

    private static ProactiveFigures figures(String campaign) throws GenericEntityException {
        EffectiveRule rule = EffectiveRule.of(HOST.delegator());
        ContactFilter filter = new ContactFilter(Map.of("month", ContactFilter.EVERY_MONTH, "marketingCampaignId", campaign),
                Settings.today(HOST.delegator()), rule);
        return new FigureQuery(HOST.delegator(), RowScope.of(HOST.delegator(), HOST.dispatcher().getSecurity(), admin()), filter, rule).total();
    }

    private static GenericValue admin() throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.admin").queryOne();
    }

    private static Map<String, Object> call(String service, Map<String, Object> input) throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(input);
        context.put("locale", Locale.forLanguageTag("es"));
        try {
            context.put("userLogin", admin());
        } catch (GenericEntityException failure) {
            throw new IllegalStateException(failure);
        }
        Map<String, Object> result = HOST.dispatcher().runSync(service, context);
        assertFalse(String.valueOf(ServiceUtil.getErrorMessage(result)), ServiceUtil.isError(result));
        return result;
    }
}
