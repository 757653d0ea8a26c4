package org.dealercrm.proactive.list;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Set;

import org.dealercrm.proactive.list.ListRules.Reason;
import org.junit.Test;

/** Who gets into the list of a campaign. */
public class ListRulesTest {
    private final ListRules rules = new ListRules(Set.of("A"), Set.of());

    private static ListMember member(String partyId, String phone, String vehicleId) {
        return new ListMember(partyId, partyId, phone, null, vehicleId, "A", "S", 5, null);
    }

    @Test
    public void eachPersonAndEachNumberEntersOnce() {
        assertTrue(rules.decide(member("P1", "+571", "V1")).taken());
        rules.inList("R1", "P1", "+571", "V1");
        assertTrue(rules.decide(member("P1", "+571", "V1")).known());
        assertEquals(Reason.SAME_PERSON, rules.decide(member("P1", "+572", "V2")).reason());
        assertEquals(Reason.SAME_PHONE, rules.decide(member("P2", "+571", "V3")).reason());
        assertEquals("R1", rules.decide(member("P2", "+571", "V3")).otherRecordId());
    }

    @Test
    public void whoCannotOrMayNotBeCalledIsLeftOutWithTheReason() {
        assertEquals(Reason.NO_PHONE, rules.decide(member("P1", null, "V1")).reason());
        assertEquals(Reason.BAD_PHONE, rules.decide(new ListMember("P1", "P1", null, "12", "V1", "A", "S", 5, null)).reason());
        assertEquals(Reason.OUT_OF_SCOPE, rules.decide(new ListMember("P1", "P1", "+571", null, "V1", "B", "S", 5, null)).reason());
        rules.waitsElsewhere("R9", "P3", "+579");
        assertEquals(Reason.OTHER_CAMPAIGN, rules.decide(member("P3", "+573", "V1")).reason());
        assertEquals(Reason.OTHER_CAMPAIGN, rules.decide(member("P4", "+579", "V1")).reason());
        rules.mayNot("P5", Reason.OPT_OUT);
        assertEquals(Reason.OPT_OUT, rules.decide(member("P5", "+575", "V1")).reason());
    }

    @Test
    public void historyNeedsNoNumber() {
        assertTrue(rules.decide(new ListMember("P1", "P1", null, null, null, "A", "S", 5,
                new ListMember.History(3, "PRO_BOOKED", null, null))).taken());
    }
}
