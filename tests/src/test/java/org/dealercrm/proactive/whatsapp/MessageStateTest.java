package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;

public class MessageStateTest {

    @Test
    public void aReportLeadsForwardOnly() {
        assertTrue(MessageState.READ.before().contains("WAM_DELIVERED"));
        assertFalse(MessageState.SENT.before().contains("WAM_READ"));
        assertEquals(List.of("WAM_SENDING"), MessageState.UNKNOWN.before());
    }

    @Test
    public void whatWasDeliveredDoesNotFailAnyMore() {
        assertFalse(MessageState.FAILED.before().contains("WAM_DELIVERED"));
        assertTrue(MessageState.FAILED.before().contains("WAM_SENT"));
        assertTrue("a report of delivery is believed", MessageState.DELIVERED.before().contains("WAM_FAILED"));
    }

    @Test
    public void onlyWordsOfReportsAreTaken() {
        assertEquals(Optional.of(MessageState.DELIVERED), MessageState.reported("delivered"));
        for (String word : List.of("accepted", "unknown", "deleted", "", "READ")) {
            assertEquals(word, Optional.empty(), MessageState.reported(word));
        }
    }

    @Test
    public void withoutAnAnswerItIsOpenAndFailedIsNotAccepted() {
        assertTrue(MessageState.SENDING.open() && MessageState.UNKNOWN.open());
        assertFalse(MessageState.FAILED.open() || MessageState.FAILED.accepted());
        assertTrue(MessageState.ACCEPTED.accepted() && MessageState.READ.accepted());
    }
}
