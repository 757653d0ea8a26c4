package org.dealercrm.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.dealercrm.host.web.Browser.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class UploadTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private Browser browser;
    private String token;

    @Before
    public void logIn() {
        browser = APP.browserOf("tester");
        token = browser.token("Note/upload");
    }

    @After
    public void withoutLimit() throws GenericEntityException {
        limit("-1");
    }

    @Test
    public void fileArrivesWithNameTypeAndSize() {
        Answer answer = browser.upload("Note/upload", "C:\\reports\\tráfico.csv", "a;b;c", "csrfToken", token, "remark", "mañana");
        assertEquals("tráfico.csv, text/csv, 5, 5 bytes", answer.value("fileReport"));
        assertEquals("mañana", answer.value("remark"));
    }

    @Test
    public void fileFieldLeftEmptyArrivesWithSizeZero() {
        assertEquals("null, text/csv, 0, 0 bytes", browser.upload("Note/upload", "", "", "csrfToken", token).value("fileReport"));
    }

    @Test
    public void queryInTheAddressLosesTheBody() {
        Answer answer = browser.upload("Note/upload?csrfToken=" + token, "x.csv", "abc", "remark", "lost");
        assertEquals("null, null, null, no file", answer.value("fileReport"));
    }

    @Test
    public void fileBeyondTheLimitIsAnsweredOnTheFormAndTypedTextStays() throws GenericEntityException {
        limit("1000");
        Answer answer = browser.upload("Note/upload", "big.csv", "x".repeat(3_000_000), "csrfToken", token, "remark", "still here");
        assertEquals("Note/Form", answer.value("view"));
        assertTrue(answer.text().lines().limit(40).toList().toString(), answer.value("_ERROR_MESSAGE_").contains("1000 bytes"));
        assertEquals("still here", answer.value("remark"));
    }

    private static void limit(String bytes) throws GenericEntityException {
        Delegator delegator = APP.running().delegator();
        delegator.createOrStore(delegator.makeValue("SystemProperty", "systemResourceId", "general",
                "systemPropertyId", "http.upload.max.size", "systemPropertyValue", bytes));
    }
}
