package org.dealercrm.host.testsuite;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.service.ServiceHost;
import org.junit.ClassRule;
import org.junit.Test;

/** The runner of component test-suites. */
public class SuiteRunnerTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    @Test
    public void countsWhatPassesFailsAndBreaksAndUndoesTheWrites() {
        List<SuiteResult> results = SuiteRunner.run(Components.find("servicecomponent"));
        assertEquals(1, results.size());
        SuiteResult result = results.get(0);
        assertEquals("cartests", result.suiteName());
        assertEquals(3, result.tests());
        assertFalse(result.passed());
        assertTrue(result.failures().get(0), result.failures().get(0).startsWith("testFails("));
        assertTrue(result.errors().get(0), result.errors().get(0).contains("broken"));
        assertEquals(1, result.errors().size());
        assertEquals(0, HOST.count("Car", "carId", "SUITE_CAR"));
    }
}
