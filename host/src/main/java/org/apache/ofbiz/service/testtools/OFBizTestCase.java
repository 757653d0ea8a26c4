package org.apache.ofbiz.service.testtools;

import java.util.Set;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.DynamicViewEntity;
import org.apache.ofbiz.entity.testtools.EntityTestCase;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.LocalDispatcher;

/** Parent of a component's own tests: the suite runner gives it a delegator and a dispatcher whose writes are undone. */
public class OFBizTestCase extends EntityTestCase {

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

    protected GenericValue getUserLogin() throws GenericEntityException {
        return getUserLogin("system");
    }

    protected GenericValue getUserLogin(String userLoginId) throws GenericEntityException {
        return EntityQuery.use(getDelegator()).from("UserLogin").where("userLoginId", userLoginId).queryOne();
    }

    protected EntityQuery from(String entityName) {
        return EntityQuery.use(getDelegator()).from(entityName);
    }

    protected EntityQuery from(DynamicViewEntity dynamicView) {
        return EntityQuery.use(getDelegator()).from(dynamicView);
    }

    protected EntityQuery select(String... fields) {
        return EntityQuery.use(getDelegator()).select(fields);
    }

    protected EntityQuery select(Set<String> fields) {
        return EntityQuery.use(getDelegator()).select(fields);
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
