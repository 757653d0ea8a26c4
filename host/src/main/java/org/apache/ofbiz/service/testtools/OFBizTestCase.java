package org.apache.ofbiz.service.testtools;

import java.util.Set;
import junit.framework.TestCase;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.DynamicViewEntity;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.LocalDispatcher;

/** Parent of a component's own tests: the suite runner gives it a delegator and a dispatcher whose writes are undone. */
public class OFBizTestCase extends TestCase {

    private Delegator delegator;
    private LocalDispatcher dispatcher;

    public OFBizTestCase(String name) {
        super(name);
    }

    public void setDispatcher(LocalDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    public LocalDispatcher getDispatcher() {
        return dispatcher;
    }

    public void setDelegator(Delegator delegator) {
        this.delegator = delegator;
    }

    public Delegator getDelegator() {
        return delegator;
    }

    public GenericValue getUserLogin() throws GenericEntityException {
        return getUserLogin("system");
    }

    public GenericValue getUserLogin(String userLoginId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("userLoginId", userLoginId).queryOne();
    }

    protected EntityQuery from(String entityName) {
        return EntityQuery.use(delegator).from(entityName);
    }

    protected EntityQuery from(DynamicViewEntity dynamicView) {
        return EntityQuery.use(delegator).from(dynamicView);
    }

    protected EntityQuery select(String... fields) {
        return EntityQuery.use(delegator).select(fields);
    }

    protected EntityQuery select(Set<String> fields) {
        return EntityQuery.use(delegator).select(fields);
    }

    protected void logInfo(String message) {
        Debug.logInfo(message, getClass().getName());
    }

    protected void logWarning(String message) {
        Debug.logWarning(message, getClass().getName());
    }

    protected void logError(String message) {
        Debug.logError(message, getClass().getName());
    }
}
