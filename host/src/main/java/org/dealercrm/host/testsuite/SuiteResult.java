package org.dealercrm.host.testsuite;

import java.util.List;

/** How a test-suite went: the number of tests, and each failure or error as test name and trace. */
public record SuiteResult(String suiteName, int tests, List<String> failures, List<String> errors) {

    public boolean passed() {
        return failures.isEmpty() && errors.isEmpty();
    }

    @Override
    public String toString() {
        return "[JUNIT] Results for test suite: " + suiteName + " Pass: " + passed() + " # Tests: " + tests
                + " # Failed: " + failures.size() + " # Errors: " + errors.size();
    }
}
