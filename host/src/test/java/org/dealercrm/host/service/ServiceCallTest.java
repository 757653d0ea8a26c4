package org.dealercrm.host.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceAuthException;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.service.ServiceValidationException;
import org.junit.ClassRule;
import org.junit.Test;

/** Input, output, access and transactions of one call, as OFBiz does them. */
public class ServiceCallTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private static String describe(Object... pairs) throws GenericServiceException {
        return (String) HOST.run("describeCar", pairs).get("description");
    }

    @Test
    public void unknownInputIsDroppedAndTextIsConverted() throws GenericServiceException {
        assertEquals("{colour=white, modelName=Andes, seats=5}", describe("modelName", "Andes", "seats", "5", "wheels", "4"));
    }

    @Test
    public void emptyTextIsNullForOtherTypesAndStaysForText() throws GenericServiceException {
        assertEquals("{colour=white, comments=, modelName=A, seats=null}", describe("modelName", "A", "seats", "", "comments", ""));
    }

    @Test
    public void onlyTrueIsTrue() throws GenericServiceException {
        assertEquals("{colour=white, modelName=A, sold=false}", describe("modelName", "A", "sold", "Y"));
        assertEquals("{colour=white, modelName=A, sold=true}", describe("modelName", "A", "sold", "TRUE"));
    }

    @Test
    public void timesAreReadInTheCallersZone() throws GenericServiceException {
        String description = describe("modelName", "A", "delivered", "2026-11-20 00:00:00", "timeZone", TimeZone.getTimeZone("America/Bogota"));
        Timestamp expected = Timestamp.from(Instant.parse("2026-11-20T05:00:00Z"));
        assertTrue(description, description.contains("delivered=" + expected));
    }

    @Test
    public void missingInputIsNamed() {
        ServiceValidationException e = assertThrows(ServiceValidationException.class, () -> HOST.run("describeCar"));
        assertEquals(List.of("The following required parameter is missing: modelName"), e.getMessageList());
        assertEquals("IN", e.getMode());
    }

    @Test
    public void wrongTypeIsNamed() {
        ServiceValidationException e = assertThrows(ServiceValidationException.class, () -> describe("modelName", "A", "seats", "many"));
        assertEquals("Type check failed for field [describeCar.seats]; expected type is [Long]; actual type is [java.lang.String]", e.getMessage());
    }

    @Test
    public void htmlIsRefusedUnlessAllowed() throws GenericServiceException {
        ServiceValidationException e = assertThrows(ServiceValidationException.class, () -> describe("modelName", "<b>"));
        assertEquals("In field [modelName] less-than (<) and greater-than (>) symbols are not allowed.", e.getMessage());
        assertTrue(describe("modelName", "A", "comments", "a < b & ñandú").contains("a < b & ñandú"));
    }

    @Test
    public void typeValidateGivesItsOwnText() {
        ServiceValidationException e = assertThrows(ServiceValidationException.class, () -> describe("modelName", "A", "contact", "nobody"));
        assertEquals("The contact is no e-mail address", e.getMessage());
    }

    @Test
    public void undeclaredOutputVanishesAndMissingOutputThrows() throws GenericServiceException {
        assertFalse(HOST.run("describeCar", "modelName", "A").containsKey("undeclared"));
        GenericServiceException e = assertThrows(GenericServiceException.class, () -> HOST.run("answerCar", "answer", Map.of("other", "x")));
        assertEquals("Outgoing result (in runSync : answerCar) does not match expected requirements "
                + "(The following required parameter is missing: description)", e.getMessage());
        Map<String, Object> failed = HOST.run("answerCar", "answer", ServiceUtil.returnFailure("no"));
        assertEquals("no", failed.get("errorMessage"));
    }

    @Test
    public void anUnknownServiceThrows() {
        GenericServiceException e = assertThrows(GenericServiceException.class, () -> HOST.run("noSuchService"));
        assertEquals("Cannot locate service by name (noSuchService)", e.getMessage());
    }

    @Test
    public void loginIsDemandedAndVerified() throws GenericServiceException {
        ServiceAuthException e = assertThrows(ServiceAuthException.class, () -> HOST.run("whoCalls"));
        assertTrue(e.getMessage(), e.getMessage().startsWith("User authorization is required for this service: whoCalls"));
        assertEquals("reader", HOST.runAs("reader", "whoCalls").get("userLoginId"));
        GenericValue forged = HOST.delegator().makeValue("UserLogin", "userLoginId", "admin", "currentPassword", "guess");
        assertThrows(ServiceAuthException.class, () -> HOST.run("whoCalls", "userLogin", forged));
        assertEquals("reader", HOST.run("whoCalls", "login.username", "reader", "login.password", "ofbiz").get("userLoginId"));
    }

    @Test
    public void thePermissionServiceDecides() throws GenericServiceException {
        ServiceAuthException e = assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createCar", "modelName", "A"));
        assertEquals("You haven't the permission for the service createCar, reason : no CREATE for createCar", e.getMessage());
        assertTrue(ServiceUtil.isSuccess(HOST.runAs("system", "createCar", "modelName", "A")));
        ServiceAuthException nobody = assertThrows(ServiceAuthException.class, () -> HOST.run("createCar", "modelName", "A"));
        assertEquals("You haven't the permission for the service createCar, reason : User login is missing", nobody.getMessage());
    }

    @Test
    public void requiredPermissionsAreDateFiltered() {
        assertTrue(HOST.dispatcher().getSecurity().hasPermission("CAR_VIEW", HOST.user("reader")));
        assertFalse(HOST.dispatcher().getSecurity().hasPermission("CAR_VIEW", HOST.user("former")));
        ServiceAuthException e = assertThrows(ServiceAuthException.class, () -> HOST.runAs("former", "updateCar", "carId", "none"));
        assertEquals("You haven't the permission for the service updateCar, reason : Access refused, Access refused", e.getMessage());
    }

    @Test
    public void anErrorRollsBackAndAFailureCommits() throws GenericServiceException {
        assertTrue(ServiceUtil.isError(HOST.run("logCar", "text", "erroneous", "response", "error")));
        assertTrue(ServiceUtil.isFailure(HOST.run("logCar", "text", "unhappy", "response", "fail")));
        assertEquals(0, HOST.count("CarLog", "text", "erroneous"));
        assertEquals(1, HOST.count("CarLog", "text", "unhappy"));
    }

    @Test
    public void anExceptionRollsBackAndIsThrown() {
        GenericServiceException e = assertThrows(GenericServiceException.class, () -> HOST.run("explodeCar", "text", "exploded"));
        assertTrue(e.getMessage(), e.getMessage().contains("boom"));
        assertEquals(0, HOST.count("CarLog", "text", "exploded"));
    }

    @Test
    public void anIgnoredErrorDoomsTheOuterTransaction() throws GenericServiceException, GenericTransactionException {
        boolean began = TransactionUtil.begin();
        HOST.run("logCar", "text", "inner", "response", "error");
        assertThrows(GenericTransactionException.class, () -> TransactionUtil.commit(began));
    }

    @Test
    public void aNewTransactionIsolates() throws GenericServiceException, GenericTransactionException {
        boolean began = TransactionUtil.begin();
        HOST.run("logCarApart", "text", "apart error", "response", "error");
        HOST.run("logCarApart", "text", "apart good");
        TransactionUtil.rollback(began, "wanted", null);
        assertEquals(1, HOST.count("CarLog", "text", "apart good"));
        assertEquals(0, HOST.count("CarLog", "text", "apart error"));
    }

    @Test
    public void aDeadlockIsTriedAgain() throws GenericServiceException {
        assertEquals(3, HOST.run("deadlockCar").get("runs"));
    }

    @Test
    public void rulesRunWithTheConditionsTheyName() throws GenericServiceException {
        HOST.run("logCarWithRules", "text", "plain");
        assertNull(HOST.one("CarLog", "text", "rule after plain"));
        HOST.run("logCarWithRules", "text", "ruled", "withRule", "commit");
        assertEquals(1, HOST.count("CarLog", "text", "rule after ruled"));
        HOST.run("logCarWithRules", "text", "erring", "withRule", "return", "response", "error");
        assertEquals(1, HOST.count("CarLog", "text", "returned"));
    }

    @Test
    public void globalRulesWaitForTheEndOfTheOutermostTransaction() throws Exception {
        boolean began = TransactionUtil.begin();
        HOST.run("logCarWithRules", "text", "global", "withRule", "global");
        assertEquals(1, CarServices.latch("global").getCount());
        TransactionUtil.commit(began);
        assertTrue(CarServices.latch("global").await(20, TimeUnit.SECONDS));
        boolean again = TransactionUtil.begin();
        HOST.run("logCarWithRules", "text", "undone", "withRule", "global");
        TransactionUtil.rollback(again, "wanted", null);
        assertTrue(CarServices.latch("undone rolled back").await(20, TimeUnit.SECONDS));
        assertEquals(1, CarServices.latch("undone").getCount());
    }

    @Test
    public void aCommitServiceRunsAfterTheCommitOnly() throws Exception {
        boolean began = TransactionUtil.begin();
        HOST.dispatcher().addCommitService("signalCar", Map.of("text", "committed"), false);
        HOST.dispatcher().addRollbackService("signalCar", Map.of("text", "not rolled back"), false);
        TransactionUtil.commit(began);
        assertTrue(CarServices.latch("committed").await(20, TimeUnit.SECONDS));
        assertEquals(1, CarServices.latch("not rolled back").getCount());
    }

    @Test
    public void aSemaphoreLetsOneRunAtATime() {
        GenericServiceException e = assertThrows(GenericServiceException.class, () -> HOST.run("lockedCar", "text", "locked"));
        assertTrue(e.getMessage(), e.getMessage().contains("Service [lockedCar] is locked"));
    }

    @Test
    public void aFailingRuleBreaksTheMainServiceUnlessItIsApart() throws GenericServiceException {
        assertThrows(GenericServiceException.class, () -> HOST.run("logCarWithRules", "text", "doomed", "withRule", "failing"));
        assertEquals(0, HOST.count("CarLog", "text", "doomed"));
        assertTrue(ServiceUtil.isError(HOST.run("logCarWithRules", "text", "strict", "withRule", "strict")));
        assertTrue(ServiceUtil.isSuccess(HOST.run("logCarWithRules", "text", "safe", "withRule", "apart")));
        assertEquals(1, HOST.count("CarLog", "text", "safe"));
    }
}
