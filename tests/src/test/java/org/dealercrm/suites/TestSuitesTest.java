package org.dealercrm.suites;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.testsuite.SuiteResult;
import org.dealercrm.host.testsuite.SuiteRunner;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;

/** The component's own test-suites, which OFBiz runs too, pass in the embedded host. */
public class TestSuitesTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Test
    public void everySuiteOfTheComponentPasses() {
        List<SuiteResult> results = SuiteRunner.run(Components.find("dealercrm"));
        assertFalse("The component declares no suite", results.isEmpty());
        for (SuiteResult result : results) {
            String faults = Stream.concat(result.failures().stream(), result.errors().stream()).collect(Collectors.joining("\n"));
            assertTrue(result + "\n" + faults, result.passed());
            assertTrue(result + " runs no test", result.tests() > 0);
        }
    }
}
