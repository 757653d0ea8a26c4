package org.dealercrm.calendar.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

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

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Several people begin a contact with one person at the same moment: one succeeds, the others are told why not, nothing is half-written. */
@Category(OnHost.class)
public class ContactRaceTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int ROUNDS = 15;
    private static final int RACERS = 4;

    @BeforeClass
    public static void onAWorkday() {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
    }

    @AfterClass
    public static void letTheClockRun() {
        Clock.run();
    }

    private static Map<String, Object> start(String userLoginId, String partyId, String address) throws Exception {
        GenericValue user = EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", userLoginId).queryOne();
        return HOST.dispatcher().runSync("startContact", Map.of("partyId", partyId, "address", address, "channelId", "CALL", "purposeId", "SERVICE",
                "subject", "Carrera", "userLogin", user, "locale", new Locale("es")));
    }

    private static String person() throws Exception {
        String partyId = HOST.delegator().getNextSeqId("Party");
        HOST.delegator().create("Party", "partyId", partyId, "partyTypeId", "PERSON");
        return partyId;
    }

    @Test
    public void ofManyWhoBeginAtOnceOneSucceeds() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(RACERS);
        for (int round = 0; round < ROUNDS; round++) {
            String partyId = person();
            String address = "+5730155" + (10000 + round);
            CyclicBarrier together = new CyclicBarrier(RACERS);
            List<Future<Map<String, Object>>> answers = new ArrayList<>();
            for (String user : List.of("dcrm.agent", "dcrm.lead", "dcrm.service", "dcrm.admin")) {
                answers.add(pool.submit((Callable<Map<String, Object>>) () -> {
                    together.await();
                    return start(user, partyId, address);
                }));
            }
            List<String> refusals = new ArrayList<>();
            for (Future<Map<String, Object>> answer : answers) {
                if (ServiceUtil.isError(answer.get())) {
                    refusals.add(ServiceUtil.getErrorMessage(answer.get()));
                }
            }
            assertEquals(refusals.toString(), RACERS - 1, refusals.size());
            assertTrue(refusals.toString(), refusals.stream().allMatch(text -> text.contains("una vez al día") || text.contains("Ese día ya se contactó")));
            assertEquals(1, count("ContactAttempt", "partyId", partyId));
            assertEquals(1, count("CommunicationEvent", "partyIdTo", partyId));
            assertEquals(1, count("ContactDay", "personKey", "P:" + partyId));
        }
        pool.shutdown();
    }

    private static long count(String entity, String field, String value) throws Exception {
        return EntityQuery.use(HOST.delegator()).from(entity).where(field, value).queryCount();
    }
}
