package org.dealercrm.host.testsuite;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import junit.framework.Test;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.DelegatorFactory;
import org.apache.ofbiz.entity.testtools.EntityTestCase;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceContainer;
import org.apache.ofbiz.service.testtools.OFBizTestCase;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** Runs the test-suites of a component as OFBiz does: JUnit 3 classes whose writes are undone at the end of each suite. */
public final class SuiteRunner {

    private static final String MODULE = SuiteRunner.class.getName();

    private SuiteRunner() {
    }

    /** The results in the order the component declares its suites. */
    public static List<SuiteResult> run(Component component) {
        List<SuiteResult> results = new ArrayList<>();
        for (URL file : component.testSuites()) {
            SuiteResult result = run(XmlFile.read(file, Vocabulary.of("test-suite")));
            Debug.logInfo(result.toString(), MODULE);
            results.add(result);
        }
        return results;
    }

    private static SuiteResult run(XmlElement definition) {
        String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
        Delegator delegator = DelegatorFactory.getDelegator("test").makeTestDelegator(name);
        LocalDispatcher dispatcher = ServiceContainer.getLocalDispatcher(name, delegator);
        TestResult outcome = new TestResult();
        try {
            for (XmlElement group : definition.children("test-case", "test-group")) {
                for (XmlElement suite : group.children("junit-test-suite")) {
                    TestSuite tests = new TestSuite(testClass(suite));
                    equip(tests, delegator, dispatcher);
                    tests.run(outcome);
                }
            }
        } finally {
            dispatcher.deregister();
            delegator.rollback();
            delegator.clearAllCaches();
        }
        return new SuiteResult(definition.attr("suite-name"), outcome.runCount(), traces(outcome.failures()), traces(outcome.errors()));
    }

    private static Class<?> testClass(XmlElement suite) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(suite.attr("class-name"), true, context == null ? SuiteRunner.class.getClassLoader() : context);
        } catch (ClassNotFoundException e) {
            throw suite.refuse("names a class that cannot be found: " + suite.attr("class-name"));
        }
    }

    private static void equip(TestSuite tests, Delegator delegator, LocalDispatcher dispatcher) {
        for (Test test : Collections.list(tests.tests())) {
            if (test instanceof EntityTestCase testCase) {
                testCase.setDelegator(delegator);
            }
            if (test instanceof OFBizTestCase testCase) {
                testCase.setDispatcher(dispatcher);
            }
        }
    }

    private static List<String> traces(Enumeration<TestFailure> faults) {
        return Collections.list(faults).stream().map(fault -> fault.failedTest() + ": " + fault.trace()).toList();
    }
}
