package org.dealercrm.host.testsuite;

import java.util.Map;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.service.testtools.OFBizTestCase;

/** A suite as components write them: one test passes, one fails on purpose, one breaks. */
public class CarCases extends OFBizTestCase {

    public CarCases(String name) {
        super(name);
    }

    public void testWrites() throws Exception {
        Map<String, Object> result = getDispatcher().runSync("createCar",
                Map.of("carId", "SUITE_CAR", "modelName", "Andes", "userLogin", getUserLogin()));
        assertTrue(ServiceUtil.isSuccess(result));
        assertEquals("Andes", from("Car").where("carId", "SUITE_CAR").queryOne().getString("modelName"));
    }

    public void testFails() {
        assertEquals("wanted", "got");
    }

    public void testBreaks() {
        throw new IllegalStateException("broken");
    }
}
