package org.dealercrm.host.web;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.apache.ofbiz.entity.DelegatorFactory;
import org.dealercrm.host.Host;
import org.dealercrm.host.component.Components;
import org.junit.rules.ExternalResource;

/** Class rule: the test component with its demo users on a host of its own, started once for all test classes that follow each other. */
public final class TestApp extends ExternalResource {

    private static Host host;

    @Override
    protected void before() throws Exception {
        host();
    }

    private static synchronized Host host() throws URISyntaxException {
        if (host != null && !isInForce()) {
            host.close();
            host = null;
        }
        if (host == null) {
            Path component = Path.of(TestApp.class.getResource("/testcomponent/ofbiz-component.xml").toURI()).getParent();
            host = Host.builder().component(component).jdbcUrl("jdbc:derby:memory:testapp;create=true")
                    .readers(List.of("seed", "seed-initial", "demo")).port(0).pollJobs(false).build().start();
        }
        return host;
    }

    /** Components, delegators and services exist once in a JVM; another test may have put its own in their place. */
    private static boolean isInForce() {
        return Components.find("testcomponent") != null && DelegatorFactory.getDelegator("default") == host.delegator();
    }

    public Host running() {
        return host;
    }

    /** A browser in which nobody is logged in. */
    public Browser browser() {
        return new Browser(host.baseUrl() + "/testapp/control/");
    }

    /** A browser in which the user is logged in. */
    public Browser browserOf(String userLoginId) {
        Browser browser = browser();
        browser.post("login", "USERNAME", userLoginId, "PASSWORD", "ofbiz");
        return browser;
    }
}
