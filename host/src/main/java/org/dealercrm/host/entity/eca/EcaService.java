package org.dealercrm.host.entity.eca;

import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;

/** How entity rules call services; the service engine registers its answer at boot. */
public interface EcaService {
    /** Runs the service with those of the fields that it takes and answers its result map. */
    Map<String, Object> run(EcaAction action, Map<String, Object> fields) throws GenericEntityException;

    /** Runs a condition service and answers its conditionReply. */
    boolean condition(String serviceName, Map<String, Object> fields) throws GenericEntityException;
}
