package org.dealercrm.host.component;

import java.net.URL;
import java.util.List;

import org.junit.rules.ExternalResource;

/** Puts back the components that were loaded before a test, since there is one set per JVM. */
public final class KeptComponents extends ExternalResource {
    private List<URL> roots;

    @Override
    protected void before() {
        roots = Components.all().stream().map(Component::root).toList();
    }

    @Override
    protected void after() {
        Components.load(roots);
    }
}
