package org.dealercrm.host.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Java services of the test component. */
public final class CarServices {

    private static final AtomicInteger DEADLOCK_RUNS = new AtomicInteger();

    private static final Map<String, CountDownLatch> LATCHES = new ConcurrentHashMap<>();

    private CarServices() {
    }

    public static Map<String, Object> describeCar(DispatchContext dctx, Map<String, ?> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess("described");
        result.put("description", new TreeMap<>(withoutCaller(context)).toString());
        result.put("undeclared", "x");
        return result;
    }

    private static Map<String, Object> withoutCaller(Map<String, ?> context) {
        Map<String, Object> copy = new HashMap<>(context);
        copy.keySet().removeAll(Set.of("userLogin", "locale", "timeZone"));
        return copy;
    }

    public static Map<String, Object> answerCar(DispatchContext dctx, Map<String, ?> context) {
        return UtilGenerics.cast(context.get("answer"));
    }

    public static Map<String, Object> logCar(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        GenericValue row = dctx.getDelegator().makeValue("CarLog", "text", context.get("text"));
        dctx.getDelegator().createSetNextSeqId(row);
        if ("error".equals(context.get("response"))) {
            return ServiceUtil.returnError("logCar says no");
        }
        return "fail".equals(context.get("response")) ? ServiceUtil.returnFailure("logCar is not happy") : ServiceUtil.returnSuccess();
    }

    public static Map<String, Object> explode(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        logCar(dctx, context);
        throw new IllegalStateException("boom");
    }

    public static Map<String, Object> deadlock(DispatchContext dctx, Map<String, ?> context) {
        int run = DEADLOCK_RUNS.incrementAndGet();
        if (run < 3) {
            return ServiceUtil.returnError("A Deadlock was found");
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("runs", run);
        return result;
    }

    /** Opens the latch of that name; tests wait for it. */
    public static Map<String, Object> signal(DispatchContext dctx, Map<String, ?> context) {
        latch((String) context.get("text")).countDown();
        return ServiceUtil.returnSuccess();
    }

    /** A latch that opens when the service signalCar has run with this text. */
    public static CountDownLatch latch(String text) {
        return LATCHES.computeIfAbsent(text, name -> new CountDownLatch(1));
    }

    public static Map<String, Object> whoCalls(DispatchContext dctx, Map<String, ?> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("userLoginId", ((GenericValue) context.get("userLogin")).getString("userLoginId"));
        return result;
    }
}
