package org.dealercrm.appointment;

import static org.junit.Assert.assertEquals;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Agents who book the last place of a slot at the same moment: one gets it, on Derby and on PostgreSQL. */
@Category(OnHost.class)
public class LastPlaceTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int AGENTS = 4;
    private static final int DAYS = 5;

    @Test
    public void onlyOneOfThoseWhoBookAtOnceGetsTheLastPlace() throws Exception {
        Delegator delegator = HOST.delegator();
        delegator.create("AppointmentType", "appointmentTypeId", "LASTPLACE", "nameEs", "Última", "nameEn", "Last", "durationMinutes", 60L);
        delegator.create("AppointmentDayChange", "dayChangeId", "LASTPLACE", "facilityId", "DCRM_BOG_SUR", "closed", "Y",
                "changeDate", Date.valueOf("2032-01-01"), "reasonText", "Nada");
        for (long weekday = 1; weekday < 8; weekday++) {
            delegator.create("AppointmentOpening", "openingId", "LASTPLACE" + weekday, "facilityId", "DCRM_BOG_SUR", "appointmentTypeId", "LASTPLACE",
                    "weekday", weekday, "fromTime", "07:00", "thruTime", "08:00", "slotMinutes", 60L, "places", 1L);
        }
        for (int day = 0; day < DAYS; day++) {
            assertEquals("day " + day, List.of(1L, AGENTS - 1L), booked(Instant.parse("2032-02-02T12:00:00Z").plusSeconds(86400L * day)));
        }
    }

    /** How many got a place and how many were refused. */
    private static List<Long> booked(Instant start) throws Exception {
        GenericValue agent = EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.agent").queryOne();
        CyclicBarrier together = new CyclicBarrier(AGENTS);
        List<Callable<Boolean>> bookings = new ArrayList<>();
        for (int i = 0; i < AGENTS; i++) {
            String partyId = "DCRM_DEMO_00" + i;
            bookings.add(() -> {
                together.await();
                return ServiceUtil.isSuccess(HOST.dispatcher().runSync("bookAppointment", Map.of("partyId", partyId, "facilityId", "DCRM_BOG_SUR",
                        "appointmentTypeId", "LASTPLACE", "startDate", Timestamp.from(start), "userLogin", agent, "locale", Locale.ENGLISH)));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(AGENTS);
        try {
            long successes = 0;
            for (Future<Boolean> booking : threads.invokeAll(bookings)) {
                successes += booking.get() ? 1 : 0;
            }
            long rows = EntityQuery.use(HOST.delegator()).from("Appointment").where("appointmentTypeId", "LASTPLACE",
                    "startDate", Timestamp.from(start)).queryCount();
            assertEquals("what is written is what was answered", successes, rows);
            return List.of(successes, AGENTS - successes);
        } finally {
            threads.shutdown();
        }
    }
}
