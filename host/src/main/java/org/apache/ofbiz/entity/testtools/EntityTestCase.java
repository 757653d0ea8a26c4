package org.apache.ofbiz.entity.testtools;

import junit.framework.TestCase;
import org.apache.ofbiz.entity.Delegator;

/** Parent of tests that need a delegator; the suite runner gives it one whose writes are undone. */
public class EntityTestCase extends TestCase {

    private Delegator delegator;

    public EntityTestCase(String name) {
        super(name);
    }

    public void setDelegator(Delegator delegator) {
        this.delegator = delegator;
    }

    public Delegator getDelegator() {
        return delegator;
    }
}
