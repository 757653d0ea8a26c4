package org.dealercrm.host.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.party.party.PartyHelper;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceAuthException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.service.ServiceHost;
import org.junit.ClassRule;
import org.junit.Test;

/** Parties, contacts, opportunities, users, notes and searches. */
public class StandardServicesTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private static String person(String first, String last) throws GenericServiceException {
        return (String) HOST.runAs("system", "createPerson", "firstName", first, "lastName", last).get("partyId");
    }

    @Test
    public void aPersonGetsPartyStatusAndTheRoleThatStandsForAny() throws GenericServiceException {
        String partyId = person("Ana", "Peña");
        assertEquals("PERSON", HOST.one("Party", "partyId", partyId).getString("partyTypeId"));
        assertEquals(1, HOST.count("PartyStatus", "partyId", partyId, "statusId", "PARTY_ENABLED"));
        assertEquals(1, HOST.count("PartyRole", "partyId", partyId, "roleTypeId", "_NA_"));
        assertEquals("Ana Peña", PartyHelper.getPartyName(HOST.delegator(), partyId, false));
    }

    @Test
    public void aRenamedPersonKeepsTheFormerName() throws GenericServiceException {
        String partyId = person("Ana", "Peña");
        HOST.runAs("admin", "updatePerson", "partyId", partyId, "lastName", "Ruiz");
        assertEquals("Peña", HOST.one("PartyNameHistory", "partyId", partyId).getString("lastName"));
        assertEquals("Ruiz", HOST.one("Person", "partyId", partyId).getString("lastName"));
    }

    @Test
    public void contactsHaveAPurposeAndAreFound() throws GenericServiceException {
        String partyId = person("Luis", "Díaz");
        HOST.runAs("system", "createPartyTelecomNumber", "partyId", partyId, "countryCode", "57", "contactNumber", "3000000001",
                "contactMechPurposeTypeId", "PHONE_MOBILE");
        HOST.runAs("system", "createPartyEmailAddress", "partyId", partyId, "emailAddress", "luis@example.com",
                "contactMechPurposeTypeId", "PRIMARY_EMAIL");
        assertEquals("3000000001", HOST.run("getPartyTelephone", "partyId", partyId).get("contactNumber"));
        assertEquals("luis@example.com", HOST.run("getPartyEmail", "partyId", partyId).get("emailAddress"));
        assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createPartyTelecomNumber", "partyId", partyId, "contactNumber", "1"));
    }

    @Test
    public void anOpportunityKeepsOneAccount() throws GenericServiceException {
        String first = person("A", "B");
        String second = person("C", "D");
        String id = (String) HOST.run("createSalesOpportunity", "opportunityName", "Andes", "accountPartyId", first).get("salesOpportunityId");
        HOST.run("updateSalesOpportunity", "salesOpportunityId", id, "accountPartyId", second);
        assertEquals(1, HOST.count("SalesOpportunityRole", "salesOpportunityId", id));
        assertEquals(second, HOST.one("SalesOpportunityRole", "salesOpportunityId", id).getString("partyId"));
    }

    @Test
    public void aRoleMustExistBeforeItIsUsed() throws GenericServiceException {
        String partyId = person("A", "B");
        String id = (String) HOST.run("createSalesOpportunity", "opportunityName", "Andes").get("salesOpportunityId");
        Object[] role = {"salesOpportunityId", id, "partyId", partyId, "roleTypeId", "SALES_REP"};
        assertTrue(ServiceUtil.isError(HOST.run("createSalesOpportunityRole", role)));
        HOST.run("ensurePartyRole", "partyId", partyId, "roleTypeId", "SALES_REP");
        assertTrue(ServiceUtil.isSuccess(HOST.run("createSalesOpportunityRole", role)));
    }

    @Test
    public void aRelationshipIsCreatedOnce() throws GenericServiceException {
        String from = person("A", "B");
        String to = person("C", "D");
        HOST.runAs("system", "createPartyRelationship", "partyIdFrom", from, "partyIdTo", to, "partyRelationshipTypeId", "EMPLOYMENT");
        HOST.runAs("system", "createPartyRelationship", "partyIdFrom", from, "partyIdTo", to, "partyRelationshipTypeId", "MANAGER");
        assertEquals(1, HOST.count("PartyRelationship", "partyIdFrom", from, "partyIdTo", to));
    }

    @Test
    public void disablingAPartyDisablesItsUsers() throws GenericServiceException {
        String partyId = person("A", "B");
        HOST.runAs("system", "createUserLogin", "userLoginId", "leaver", "currentPassword", "secret1", "currentPasswordVerify", "secret1",
                "partyId", partyId);
        HOST.runAs("system", "setPartyStatus", "partyId", partyId, "statusId", "PARTY_DISABLED");
        assertEquals("N", HOST.user("leaver").getString("enabled"));
        Map<String, Object> odd = HOST.runAs("system", "setPartyStatus", "partyId", partyId, "statusId", "LEAD_ASSIGNED");
        assertEquals("Error: status change from [PARTY_DISABLED] to [LEAD_ASSIGNED] is not allowed.", odd.get("errorMessage"));
    }

    @Test
    public void threeWrongPasswordsDisableTheUserForAWhile() throws GenericServiceException, GenericEntityException {
        HOST.runAs("system", "createUserLogin", "userLoginId", "guesser", "currentPassword", "secret1", "currentPasswordVerify", "secret1");
        assertTrue(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "guesser", "login.password", "secret1")));
        for (int i = 0; i < 3; i++) {
            assertEquals("Password incorrect.", HOST.run("userLogin", "login.username", "guesser", "login.password", "wrong").get("errorMessage"));
        }
        assertFalse(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "guesser", "login.password", "secret1")));
        GenericValue user = HOST.user("guesser");
        user.set("disabledDateTime", new Timestamp(System.currentTimeMillis() - 6 * 60_000));
        user.store();
        assertTrue(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "guesser", "login.password", "secret1")));
    }

    @Test
    public void userNamesDifferInMoreThanCaseAndSystemHasNoPassword() throws GenericServiceException {
        Map<String, Object> taken = HOST.runAs("system", "createUserLogin", "userLoginId", "READER", "currentPassword", "secret1",
                "currentPasswordVerify", "secret1");
        assertTrue(ServiceUtil.isError(taken));
        assertFalse(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "system", "login.password", "x")));
        assertTrue(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "admin", "login.password", "ofbiz")));
    }

    @Test
    public void theOwnPasswordChangesWithTheOldOne() throws GenericServiceException {
        HOST.runAs("system", "createUserLogin", "userLoginId", "changer", "currentPassword", "secret1", "currentPasswordVerify", "secret1",
                "requirePasswordChange", "Y");
        assertTrue(ServiceUtil.isError(HOST.runAs("changer", "updatePassword", "currentPassword", "bad", "newPassword", "secret2",
                "newPasswordVerify", "secret2")));
        HOST.runAs("changer", "updatePassword", "currentPassword", "secret1", "newPassword", "secret2", "newPasswordVerify", "secret2");
        assertTrue(ServiceUtil.isSuccess(HOST.run("userLogin", "login.username", "changer", "login.password", "secret2")));
        assertEquals("N", HOST.user("changer").getString("requirePasswordChange"));
    }

    @Test
    public void aNoteBelongsToItsParty() throws GenericServiceException {
        String partyId = person("A", "B");
        Map<String, Object> result = HOST.runAs("admin", "createPartyNote", "partyId", partyId, "note", "called twice");
        assertEquals("called twice", HOST.one("NoteData", "noteId", result.get("noteId")).getString("noteInfo"));
        assertEquals(1, HOST.count("PartyNote", "partyId", partyId));
    }

    @Test
    public void aCommunicationHasSenderReceiverAndAStatusFlow() throws GenericServiceException {
        String to = person("A", "B");
        String id = (String) HOST.runAs("admin", "createCommunicationEvent", "communicationEventTypeId", "PHONE_COMMUNICATION",
                "partyIdFrom", "admin", "partyIdTo", to, "subject", "Andes").get("communicationEventId");
        assertEquals("COM_ENTERED", HOST.one("CommunicationEvent", "communicationEventId", id).getString("statusId"));
        assertEquals(1, HOST.count("CommunicationEventRole", "communicationEventId", id, "roleTypeId", "ADDRESSEE", "partyId", to));
        assertEquals("COM_ENTERED", HOST.runAs("admin", "setCommunicationEventStatus", "communicationEventId", id, "statusId", "COM_COMPLETE")
                .get("oldStatusId"));
        assertTrue(ServiceUtil.isError(HOST.runAs("admin", "setCommunicationEventStatus", "communicationEventId", id, "statusId", "COM_PENDING")));
    }

    @Test
    public void aSearchNeedsAConditionUnlessItSaysOtherwise() throws GenericServiceException {
        assertNull(HOST.run("performFind", "entityName", "StatusType", "inputFields", Map.of()).get("listIt"));
        Map<String, Object> all = HOST.run("performFindList", "entityName", "RoleType", "inputFields", Map.of("noConditionFind", "Y"), "viewSize", 5);
        assertEquals(5, ((List<?>) all.get("list")).size());
        assertTrue((Integer) all.get("listSize") > 20);
    }

    @Test
    public void aSearchUsesTheOperatorsOfTheForm() throws GenericServiceException {
        Map<String, Object> inputs = Map.of("description", "MIDNIGHT", "description_op", "contains", "description_ic", "Y", "other", "x");
        Map<String, Object> found = HOST.run("performFindList", "entityName", "TemporalExpression", "inputFields", inputs);
        assertEquals(1, found.get("listSize"));
        inputs = Map.of("tempExprTypeId", "HOUR_RANGE", "integer1_fld0_value", "20", "integer1_fld0_op", "greaterThanEqualTo");
        found = HOST.run("performFindList", "entityName", "TemporalExpression", "inputFields", inputs, "orderBy", "-integer1");
        assertEquals(4, found.get("listSize"));
        assertEquals("HOUR_23", ((GenericValue) ((List<?>) found.get("list")).get(0)).getString("tempExprId"));
        assertNotNull(HOST.run("performFindItem", "entityName", "RoleType", "inputFields", Map.of("roleTypeId", "PROSPECT")).get("item"));
    }

    @Test
    public void theBasePermissionCheckTriesTheAlternative() throws GenericServiceException {
        Map<String, Object> held = HOST.runAs("reader", "genericBasePermissionCheck", "primaryPermission", "TRUCK", "altPermission", "CAR",
                "mainAction", "VIEW");
        assertEquals(Boolean.TRUE, held.get("hasPermission"));
        Map<String, Object> refused = HOST.runAs("reader", "genericBasePermissionCheck", "primaryPermission", "TRUCK", "mainAction", "VIEW");
        assertEquals(Boolean.FALSE, refused.get("hasPermission"));
        assertNotNull(refused.get("failMessage"));
    }

    @Test
    public void aTaskKeepsItsStatusesAndMovesAlongTheAllowedOnes() throws GenericServiceException {
        String id = (String) HOST.runAs("system", "createWorkEffort", "workEffortTypeId", "TASK", "workEffortName", "Llamar",
                "currentStatusId", "CAL_NEEDS_ACTION").get("workEffortId");
        HOST.runAs("system", "updateWorkEffort", "workEffortId", id, "currentStatusId", "CAL_COMPLETED", "description", "Hecho");
        assertEquals("CAL_COMPLETED", HOST.one("WorkEffort", "workEffortId", id).getString("currentStatusId"));
        assertEquals(2L, HOST.one("WorkEffort", "workEffortId", id).get("revisionNumber"));
        assertEquals(2, HOST.count("WorkEffortStatus", "workEffortId", id));
        assertTrue(ServiceUtil.isError(HOST.runAs("system", "updateWorkEffort", "workEffortId", id, "currentStatusId", "CAL_NEEDS_ACTION")));
        HOST.runAs("system", "updateWorkEffort", "workEffortId", id, "description", "Hecho");
        assertEquals(2L, HOST.one("WorkEffort", "workEffortId", id).get("revisionNumber"));
    }

    @Test
    public void whoIsAssignedToATaskGetsTheRoleForItAndGetsItOnce() throws GenericServiceException {
        String partyId = person("Eva", "Mora");
        String id = (String) HOST.runAs("system", "createWorkEffort", "workEffortTypeId", "TASK", "workEffortName", "Llamar",
                "currentStatusId", "CAL_NEEDS_ACTION").get("workEffortId");
        Map<String, Object> first = HOST.runAs("system", "assignPartyToWorkEffort", "workEffortId", id, "partyId", partyId,
                "roleTypeId", "CAL_ATTENDEE", "statusId", "PRTYASGN_ASSIGNED");
        String eventId = (String) HOST.runAs("system", "createCommunicationEvent", "communicationEventTypeId", "PHONE_COMMUNICATION",
                "partyIdTo", partyId).get("communicationEventId");
        HOST.runAs("system", "createCommunicationEventWorkEff", "workEffortId", id, "communicationEventId", eventId);
        assertEquals(1, HOST.count("CommunicationEventWorkEff", "workEffortId", id, "communicationEventId", eventId));
        assertNotNull(first.get("fromDate"));
        assertEquals(1, HOST.count("PartyRole", "partyId", partyId, "roleTypeId", "CAL_ATTENDEE"));
        assertTrue(ServiceUtil.isError(HOST.runAs("system", "assignPartyToWorkEffort", "workEffortId", id, "partyId", partyId,
                "roleTypeId", "CAL_ATTENDEE")));
        assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createWorkEffort", "workEffortTypeId", "TASK",
                "workEffortName", "Llamar", "currentStatusId", "CAL_NEEDS_ACTION"));
    }
}
