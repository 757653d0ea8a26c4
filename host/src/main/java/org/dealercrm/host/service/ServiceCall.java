package org.dealercrm.host.service;

import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.NotInHostError;

/** One synchronous run of a service, in the order of work that OFBiz keeps. */
final class ServiceCall {

    private final DispatchContext dctx;
    private final ModelService model;
    private final Map<String, ?> given;
    private final boolean ecas;

    ServiceCall(DispatchContext dctx, ModelService model, Map<String, ?> given, boolean ecas) {
        this.dctx = dctx;
        this.model = model;
        this.given = given;
        this.ecas = ecas;
    }

    ServiceCall timeout(int seconds) {
        return this;
    }

    ServiceCall newTransaction(boolean required) {
        return this;
    }

    Map<String, Object> run() throws GenericServiceException {
        throw new NotInHostError("ServiceCall.run " + dctx + model + given + ecas);
    }
}
