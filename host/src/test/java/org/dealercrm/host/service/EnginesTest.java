package org.dealercrm.host.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.junit.ClassRule;
import org.junit.Test;

/** Groovy, group and entity-auto services. */
public class EnginesTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    @Test
    public void aGroovyMethodAnswersItsMap() throws GenericServiceException {
        assertEquals("Hello Andes", HOST.run("greetInGroovy", "modelName", "Andes").get("greeting"));
    }

    @Test
    public void aFailingCallInAGroovyMethodBecomesAnError() throws GenericServiceException {
        Map<String, Object> result = HOST.run("callFailingInGroovy");
        assertTrue(ServiceUtil.isError(result));
        assertEquals("logCar says no", ServiceUtil.getErrorMessage(result));
        assertTrue(ServiceUtil.isFailure(HOST.run("failInGroovy")));
    }

    @Test
    public void variablesOfAScriptAreNoOutput() throws GenericServiceException {
        Map<String, Object> result = HOST.run("wholeScript", "seats", 4L);
        assertEquals(8L, result.get("doubled"));
        assertFalse(result.containsKey("leftOver"));
    }

    @Test
    public void aGroupRunsItsServicesInOrder() throws GenericServiceException {
        Map<String, Object> result = HOST.run("groupOfCars", "modelName", "Boreal");
        assertEquals("{colour=white, modelName=Boreal}", result.get("description"));
        assertEquals("Hello Boreal", result.get("greeting"));
    }

    private static String newCar(Object... pairs) throws GenericServiceException {
        return (String) HOST.runAs("system", "createCar", pairs).get("carId");
    }

    @Test
    public void createTakesTheGivenIdOrTheNextOne() throws GenericServiceException {
        assertEquals("MY_CAR", newCar("carId", "MY_CAR", "modelName", "A"));
        assertTrue(Long.parseLong(newCar("modelName", "B")) >= 10000);
        assertTrue(Long.parseLong((String) HOST.run("createCarSequenced", "modelName", "C").get("carId")) >= 10000);
    }

    @Test
    public void createFillsTheCreatorFields() throws GenericServiceException {
        GenericValue car = HOST.one("Car", "carId", newCar("modelName", "A", "createdByUserLogin", "somebody"));
        assertEquals("system", car.getString("createdByUserLogin"));
        assertNotNull(car.getTimestamp("createdDate"));
        assertEquals(car.getTimestamp("createdDate").getTime() / 10000, car.getTimestamp("lastModifiedDate").getTime() / 10000);
    }

    @Test
    public void createRefusesAnIdThatExistsOrIsNoId() throws GenericServiceException {
        newCar("carId", "TWICE", "modelName", "A");
        Map<String, Object> again = HOST.runAs("system", "createCar", "carId", "TWICE", "modelName", "A");
        assertEquals("Value found (with ids TWICE), cannot create a new one", again.get("errorMessage"));
        Map<String, Object> odd = HOST.runAs("system", "createCar", "carId", "a b", "modelName", "A");
        assertEquals("The ID value in the parameter carId was not valid: [space found at position 2]", odd.get("errorMessage"));
    }

    @Test
    public void aSecondKeyPartIsASubSequence() throws GenericServiceException {
        String carId = newCar("modelName", "A");
        assertEquals("00001", HOST.run("createCarOwner", "carId", carId, "ownerName", "Ana").get("ownerSeqId"));
        assertEquals("00002", HOST.run("createCarOwner", "carId", carId, "ownerName", "Luis").get("ownerSeqId"));
    }

    @Test
    public void aRuleOfTheEntityCallsItsService() throws GenericServiceException {
        long before = HOST.count("CarLog", "text", "owner added");
        HOST.run("createCarOwner", "carId", newCar("modelName", "A"), "ownerName", "Eva");
        assertEquals(before + 1, HOST.count("CarLog", "text", "owner added"));
    }

    @Test
    public void updateWritesOnlyWhatIsGivenAndEmptyIsNull() throws GenericServiceException {
        String carId = newCar("modelName", "A", "seats", 5L);
        HOST.runAs("reader", "updateCar", "carId", carId, "seats", "");
        GenericValue car = HOST.one("Car", "carId", carId);
        assertNull(car.get("seats"));
        assertEquals("A", car.getString("modelName"));
        assertEquals("reader", car.getString("lastModifiedByUserLogin"));
        assertEquals("Value not found, cannot update", HOST.runAs("reader", "updateCar", "carId", "NONE").get("errorMessage"));
    }

    @Test
    public void aStatusChangesOnlyAlongAllowedWays() throws GenericServiceException {
        String carId = newCar("modelName", "A", "statusId", "CAR_NEW");
        assertEquals("CAR_NEW", HOST.runAs("reader", "updateCar", "carId", carId, "statusId", "CAR_SOLD").get("oldStatusId"));
        Map<String, Object> back = HOST.runAs("reader", "updateCar", "carId", carId, "statusId", "CAR_NEW");
        assertEquals("Error: status change from [CAR_SOLD] to [CAR_NEW] is not allowed.", back.get("errorMessage"));
    }

    @Test
    public void expireEndsARowAndDeleteRemovesIt() throws GenericServiceException {
        String carId = newCar("modelName", "A");
        HOST.run("expireCar", "carId", carId);
        assertNotNull(HOST.one("Car", "carId", carId).get("thruDate"));
        assertTrue(ServiceUtil.isSuccess(HOST.run("deleteCar", "carId", carId)));
        assertEquals("Value not found, cannot remove", HOST.run("deleteCar", "carId", carId).get("errorMessage"));
    }

    @Test
    public void successIsToldInEnglishWhateverTheCallersLanguage() throws GenericServiceException {
        Map<String, Object> result = HOST.run("createCarSequenced", "modelName", "A", "locale", Locale.forLanguageTag("es"));
        assertEquals("Car created successfully", result.get("successMessage"));
    }

    @Test
    public void aTooLongTextIsAnErrorOfTheService() throws GenericServiceException {
        Map<String, Object> result = HOST.run("createCarSequenced", "modelName", "x".repeat(101));
        String message = ServiceUtil.getErrorMessage(result);
        assertTrue(message, message.startsWith("Error doing entity-auto operation for entity Car"));
    }
}
