package org.dealercrm.host.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertThrows;

import java.sql.Timestamp;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceAuthException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.service.ServiceHost;
import org.junit.ClassRule;
import org.junit.Test;

/** Requests of customers move from draft to done along the allowed changes. */
public class RequestServicesTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private static String request(String statusId) throws GenericServiceException {
        return (String) HOST.runAs("admin", "createCustRequest", "custRequestTypeId", "RF_SUPPORT", "custRequestName", "Frenos",
                "fromPartyId", "admin", "statusId", statusId, "description", "Suenan").get("custRequestId");
    }

    @Test
    public void aRequestIsADraftFirstAndKeepsBothSteps() throws GenericServiceException {
        String id = request("CRQ_SUBMITTED");
        assertEquals("CRQ_SUBMITTED", HOST.one("CustRequest", "custRequestId", id).getString("statusId"));
        assertEquals(2, HOST.count("CustRequestStatus", "custRequestId", id));
        assertEquals("Suenan", HOST.one("CustRequestItem", "custRequestId", id, "custRequestItemSeqId", "00001").getString("description"));
    }

    @Test
    public void onlyStatesThatFollowADraftCanBeWantedAtOnce() throws GenericServiceException {
        assertEquals(true, ServiceUtil.isError(HOST.runAs("admin", "createCustRequest", "custRequestName", "Frenos", "fromPartyId", "admin",
                "statusId", "CRQ_COMPLETED")));
        assertEquals(true, ServiceUtil.isError(HOST.runAs("admin", "createCustRequest", "custRequestName", "Frenos",
                "statusId", "CRQ_SUBMITTED")));
    }

    @Test
    public void whatIsDescribedMustStayTheSameWhenItIsSanitised() {
        for (String text : new String[] {"al +57 300", "a = b", "suena \uD83D\uDE00", "<script>alert(1)</script>"}) {
            assertThrows(text, GenericServiceException.class, () -> HOST.runAs("admin", "createCustRequest", "custRequestTypeId", "RF_SUPPORT",
                    "custRequestName", "Frenos", "fromPartyId", "admin", "statusId", "CRQ_SUBMITTED", "description", text));
        }
    }

    @Test
    public void itMovesAlongTheAllowedChangesOnly() throws GenericServiceException {
        String id = request("CRQ_SUBMITTED");
        assertEquals("CRQ_SUBMITTED", HOST.runAs("admin", "setCustRequestStatus", "custRequestId", id, "statusId", "CRQ_ACCEPTED")
                .get("oldStatusId"));
        assertEquals(true, ServiceUtil.isError(HOST.runAs("admin", "setCustRequestStatus", "custRequestId", id, "statusId", "CRQ_DRAFT")));
        assertEquals(true, ServiceUtil.isError(HOST.runAs("admin", "setCustRequestStatus", "custRequestId", "NONE", "statusId", "CRQ_DRAFT")));
        assertEquals("CRQ_ACCEPTED", HOST.one("CustRequest", "custRequestId", id).getString("statusId"));
    }

    @Test
    public void anUpdateChangesFieldsAndKeepsTheStateItIsNotTold() throws GenericServiceException {
        String id = request("CRQ_ACCEPTED");
        Timestamp until = Timestamp.valueOf("2026-12-01 00:00:00");
        HOST.runAs("admin", "updateCustRequest", "custRequestId", id, "responseRequiredDate", until);
        assertEquals(until, HOST.one("CustRequest", "custRequestId", id).getTimestamp("responseRequiredDate"));
        assertEquals("CRQ_ACCEPTED", HOST.one("CustRequest", "custRequestId", id).getString("statusId"));
    }

    @Test
    public void whoMayNotKeepRequestsCreatesNone() {
        assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createCustRequest", "custRequestName", "Ajena"));
    }
}
