package org.dealercrm.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.util.Arrays;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.web.Browser.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class ServiceEventTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private Browser browser;
    private String token;

    @Before
    public void logIn() {
        browser = APP.browserOf("tester");
        token = browser.token("Note/create");
    }

    @Test
    public void successRedirectsWithTheDeclaredParametersOnly() {
        Answer answer = create("noteKey", "R1", "noteText", "not in the address");
        assertTrue(answer.location(), answer.location().endsWith("/control/Note/Form?noteKey=R1&from=create"));
        assertEquals("Note stored", browser.get(answer.location()).value("_EVENT_MESSAGE_"));
    }

    @Test
    public void errorKeepsTheInputOnTheForm() {
        Answer answer = create("noteKey", "R2", "noteText", "refused");
        assertEquals("Note/Form", answer.value("view"));
        assertEquals("This note is refused", answer.value("_ERROR_MESSAGE_"));
        assertEquals("R2", answer.value("noteKey"));
    }

    @Test
    public void freeTextArrivesAsTypedAndOtherTextIsCanonicalised() throws Exception {
        create("noteKey", "R3", "noteText", " 100%25 &amp; <b> ñ 😀 ", "plainText", " 100%25 &amp; ");
        assertEquals(" 100%25 &amp; <b> ñ 😀 ", note("R3").getString("noteText"));
        Answer rows = browser.post("Note/createRows", "noteKey_o_0", "R3B", "plainText_o_0", " 100%25 &amp; ",
                "csrfToken", browser.token("Note/createRows"));
        assertEquals("100% &", rows.value("plainText"));
    }

    @Test
    public void numberThatIsNoneIsAConversionErrorAndNothingIsStored() throws Exception {
        Answer answer = create("noteKey", "R4", "quantity", "many");
        assertTrue(answer.text(), answer.value("_ERROR_MESSAGE_LIST_").contains("Type conversion of field [quantity] to type [Long] failed"));
        assertNull(note("R4"));
    }

    @Test
    public void emptyFieldIsNull() throws Exception {
        create("noteKey", "R5", "quantity", "", "noteText", "");
        assertNull(note("R5").get("quantity"));
        assertNull(note("R5").get("noteText"));
    }

    @Test
    public void missingRequiredAttributeIsAnError() {
        Answer answer = create("noteText", "without key");
        assertTrue(answer.text(), answer.value("_ERROR_MESSAGE_LIST_").contains("noteKey"));
    }

    @Test
    public void dateEnteredInPartsIsPutTogether() throws Exception {
        create("noteKey", "R6", "noteDate_c_compositeType", "Timestamp", "noteDate_c_date", "2026-11-20", "noteDate_c_hour", "3",
                "noteDate_c_minutes", "5", "noteDate_c_ampm", "PM");
        assertEquals(Timestamp.valueOf("2026-11-20 15:05:00"), note("R6").get("noteDate"));
    }

    @Test
    public void jsonBodyFillsTheAttributes() throws Exception {
        browser.post("Note/create", "application/json", "{\"noteKey\": \"R7\", \"quantity\": 7, \"csrfToken\": \"" + token + "\"}");
        assertEquals(7L, note("R7").get("quantity"));
    }

    @Test
    public void rowsOfAMultiFormAreStoredTogetherOrNotAtAll() throws Exception {
        String rows = browser.token("Note/createRows");
        Answer good = browser.post("Note/createRows", "csrfToken", rows, "_useRowSubmit", "Y", "noteKey_o_0", "M1", "_rowSubmit_o_0", "Y",
                "noteKey_o_1", "M2", "noteKey_o_2", "M3", "_rowSubmit_o_2", "Y");
        assertEquals("[Note stored]", good.value("_EVENT_MESSAGE_LIST_"));
        assertNotNull(note("M1"));
        assertNull("row without mark", note("M2"));
        assertNotNull(note("M3"));
        Answer bad = browser.post("Note/createRows", "csrfToken", rows, "noteKey_o_0", "M4", "noteKey_o_1", "M5", "noteText_o_1", "refused");
        assertEquals("[This note is refused]", bad.value("_ERROR_MESSAGE_LIST_"));
        assertNull(note("M4"));
    }

    private Answer create(String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "csrfToken";
        all[fields.length + 1] = token;
        return browser.post("Note/create", all);
    }

    private static GenericValue note(String key) throws Exception {
        return EntityQuery.use(APP.running().delegator()).from("TestNote").where("noteKey", key).queryOne();
    }
}
