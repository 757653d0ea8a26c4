package org.dealercrm.pqrs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Several people register at the same moment, in a year without a number yet, and some registrations are undone: no gap, no number twice. */
@Category(OnHost.class)
public class CaseNumberRaceTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int THREADS = 6;
    private static final int EACH = 12;
    private static final List<Integer> YEARS = List.of(2016, 2017);

    /** What was answered: the number of a case that stayed, or nothing when the registration was undone or refused. */
    private record Answer(int year, String caseNumber) { }

    @AfterClass
    public static void takeThemOutOfTheWorklist() throws Exception {
        HOST.delegator().storeByCondition("PqrsCase", Map.of("statusId", PqrsStates.VOIDED),
                EntityCondition.makeCondition("caseYear", EntityOperator.IN, YEARS.stream().map(Integer::longValue).toList()));
    }

    @Test
    public void numbersHaveNeitherGapsNorDuplicatesHoweverManyRegisterAndFail() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Callable<List<Answer>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int own = thread;
            work.add(() -> {
                together.await();
                List<Answer> answers = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    answers.add(register(YEARS.get((own + i) % 2), (own + i) % 4));
                }
                return answers;
            });
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> future : threads.invokeAll(work)) {
            answers.addAll(future.get());
        }
        threads.shutdown();
        for (int year : YEARS) {
            List<String> kept = answers.stream().filter(answer -> answer.year() == year && answer.caseNumber() != null).map(Answer::caseNumber)
                    .sorted().toList();
            List<GenericValue> rows = EntityQuery.use(HOST.delegator()).from("PqrsCase").where("caseYear", (long) year).orderBy("caseSerial").queryList();
            assertEquals("every number from 1 on, once", LongStream.rangeClosed(1, rows.size()).boxed().toList(),
                    rows.stream().map(row -> row.getLong("caseSerial")).collect(Collectors.toList()));
            assertEquals("what is written is what was answered", kept, rows.stream().map(row -> row.getString("caseNumber")).toList());
            assertEquals("some stayed, some did not", THREADS * EACH / 4, rows.size());
            assertEquals((long) rows.size(), EntityQuery.use(HOST.delegator()).from("PqrsSerial").where("caseYear", (long) year).queryOne()
                    .getLong("lastSerial").longValue());
        }
    }

    /** 0 stays; 1 is refused for what is missing; 2 is undone after it was written, as when a later step fails; 3 stays. */
    private static Answer register(int year, int kind) throws Exception {
        boolean began = TransactionUtil.begin();
        boolean stays = false;
        try {
            Map<String, Object> result = HOST.dispatcher().runSync("registerPqrs", Map.of("pqrsTypeId", "PQRS_CLAIM", "pqrsChannelId",
                    "PQRS_CH_IN_PERSON", "description", kind == 1 ? " " : "A la vez", "isAnonymous", "Y", "receivedDate",
                    Timestamp.valueOf(year + "-05-04 12:00:00"), "userLogin", user(), "locale", new Locale("es")));
            assertEquals(String.valueOf(result), kind != 1, ServiceUtil.isSuccess(result));
            stays = kind == 0 || kind == 3;
            if (stays) {
                TransactionUtil.commit(began);
            }
            return new Answer(year, stays ? (String) result.get("caseNumber") : null);
        } finally {
            if (!stays) {
                TransactionUtil.rollback(began, "undone on purpose", null);
            }
        }
    }

    private static GenericValue user() throws Exception {
        GenericValue user = EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.service").queryOne();
        assertTrue(user != null);
        return user;
    }
}
