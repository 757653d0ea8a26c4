package org.dealercrm.host.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.GenericResultWaiter;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.calendar.RecurrenceRule;
import org.dealercrm.host.service.CarServices;
import org.dealercrm.host.service.ServiceHost;
import org.junit.ClassRule;
import org.junit.Test;

/** Stored, scheduled and background services. */
public class JobsTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private static void runDue() {
        ((JobQueue) HOST.dispatcher().getJobManager()).runDueJobs();
    }

    private static GenericValue jobOf(String jobName) {
        return HOST.one("JobSandbox", "jobName", jobName);
    }

    private static void seed(String name, String service, Object... more) throws GenericEntityException {
        Map<String, Object> fields = new HashMap<>(Map.of("jobId", name, "jobName", name, "serviceName", service, "poolId", "pool",
                "runTime", Timestamp.valueOf("2020-01-01 00:00:00"), "runAsUser", "system"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        HOST.delegator().create("JobSandbox", fields);
    }

    @Test
    public void asyncStoresAJobThatRunsAtThePoll() throws GenericServiceException {
        HOST.dispatcher().runAsync("logCar", Map.of("text", "from a job", "userLogin", HOST.user("reader")));
        assertEquals(0, HOST.count("CarLog", "text", "from a job"));
        runDue();
        assertEquals(1, HOST.count("CarLog", "text", "from a job"));
        GenericValue job = HOST.one("JobSandbox", "authUserLoginId", "reader");
        assertEquals("SERVICE_FINISHED", job.getString("statusId"));
        assertNotNull(job.get("finishDateTime"));
    }

    @Test
    public void thePollerRunsWhatIsStored() throws GenericServiceException, InterruptedException {
        JobQueue jobs = (JobQueue) HOST.dispatcher().getJobManager();
        jobs.start(20);
        try {
            HOST.dispatcher().runAsync("signalCar", Map.of("text", "polled"));
            assertTrue(CarServices.latch("polled").await(20, TimeUnit.SECONDS));
        } finally {
            jobs.stop();
        }
        assertEquals(Boolean.FALSE, jobs.getPoolState().get("pollEnabled"));
    }

    @Test
    public void aLockPausesTheJobs() throws GenericServiceException, GenericEntityException {
        GenericValue lock = HOST.delegator().create("JobManagerLock", "instanceId", JobQueue.INSTANCE, "fromDate", new Timestamp(0));
        HOST.dispatcher().runAsync("logCar", Map.of("text", "paused"));
        runDue();
        assertEquals(0, HOST.count("CarLog", "text", "paused"));
        lock.remove();
        runDue();
        assertEquals(1, HOST.count("CarLog", "text", "paused"));
    }

    @Test
    public void aStoredJobDisappearsWithTheCallersRollbackButAScheduledOneStays() throws GenericServiceException, GenericTransactionException {
        boolean began = TransactionUtil.begin();
        HOST.dispatcher().runAsync("logCar", Map.of("text", "rolled back"));
        HOST.dispatcher().schedule("logCar", Map.of("text", "scheduled"), System.currentTimeMillis());
        TransactionUtil.rollback(began, "wanted", null);
        runDue();
        assertEquals(0, HOST.count("CarLog", "text", "rolled back"));
        assertEquals(1, HOST.count("CarLog", "text", "scheduled"));
    }

    @Test
    public void aSeededJobRunsAsItsUserAndRecurs() throws GenericEntityException {
        seed("NIGHTLY", "purgeOldJobs", "tempExprId", "MIDNIGHT_DAILY", "maxRecurrenceCount", -1L);
        runDue();
        assertEquals("SERVICE_FINISHED", jobOf("NIGHTLY").getString("statusId"));
        GenericValue next = HOST.one("JobSandbox", "previousJobId", "NIGHTLY");
        assertEquals("SERVICE_PENDING", next.getString("statusId"));
        LocalDateTime runTime = next.getTimestamp("runTime").toLocalDateTime();
        assertTrue(runTime.isAfter(LocalDateTime.now()));
        assertEquals(0, runTime.getHour() * 60 + runTime.getMinute());
    }

    @Test
    public void anErrorFailsTheJobAndRetriesAsOftenAsItSays() throws GenericEntityException, GenericServiceException {
        String data = "<input type=\"Map\"><value name=\"text\" type=\"String\">x</value>"
                + "<value name=\"response\" type=\"String\">error</value></input>";
        HOST.delegator().create("RuntimeData", "runtimeDataId", "ERRING", "runtimeInfo", data);
        seed("NO_RETRY", "logCar", "runtimeDataId", "ERRING");
        seed("ONE_RETRY", "logCar", "runtimeDataId", "ERRING", "maxRetry", 1L);
        runDue();
        assertEquals("SERVICE_FAILED", jobOf("NO_RETRY").getString("statusId"));
        assertEquals("logCar says no", jobOf("NO_RETRY").getString("jobResult"));
        assertNull(HOST.one("JobSandbox", "previousJobId", "NO_RETRY"));
        GenericValue retry = HOST.one("JobSandbox", "previousJobId", "ONE_RETRY");
        assertEquals(Long.valueOf(1), retry.getLong("currentRetryCount"));
    }

    @Test
    public void aLaterACancelledAndAForeignJobWait() throws GenericEntityException {
        seed("LATER", "purgeOldJobs", "runTime", Timestamp.valueOf("2199-01-01 00:00:00"));
        seed("CANCELLED", "purgeOldJobs", "cancelDateTime", Timestamp.valueOf("2020-01-01 00:00:00"));
        seed("FOREIGN", "purgeOldJobs", "poolId", "elsewhere");
        runDue();
        for (String name : List.of("LATER", "CANCELLED", "FOREIGN")) {
            GenericValue job = jobOf(name);
            assertTrue(name, job == null || job.get("startDateTime") == null);
        }
    }

    @Test
    public void jobsThatWereCutOffAreQueuedAgain() throws GenericEntityException {
        seed("CUT_OFF", "purgeOldJobs", "runByInstanceId", JobQueue.INSTANCE, "statusId", "SERVICE_RUNNING",
                "startDateTime", new Timestamp(System.currentTimeMillis()));
        new CrashedJobs(HOST.delegator()).requeue();
        assertEquals("SERVICE_CRASHED", jobOf("CUT_OFF").getString("statusId"));
        assertEquals("SERVICE_PENDING", HOST.one("JobSandbox", "previousJobId", "CUT_OFF").getString("statusId"));
    }

    @Test
    public void aFrequencyCountsItsRuns() throws GenericServiceException, GenericEntityException {
        HOST.dispatcher().schedule("counted", null, "logCar", Map.of("text", "counted"), System.currentTimeMillis() - 1000,
                RecurrenceRule.HOURLY, 2, 2, 0, 0);
        runDue();
        GenericValue first = HOST.one("JobSandbox", "jobName", "counted", "statusId", "SERVICE_FINISHED");
        GenericValue next = HOST.one("JobSandbox", "previousJobId", first.get("jobId"));
        assertEquals(Long.valueOf(1), next.getLong("currentRecurrenceCount"));
        next.set("runTime", Timestamp.valueOf("2020-01-01 00:00:00"));
        next.set("runTimeEpoch", 0L);
        next.store();
        runDue();
        assertNull(HOST.one("JobSandbox", "previousJobId", next.get("jobId")));
        assertEquals(2, HOST.count("CarLog", "text", "counted"));
    }

    @Test
    public void aWaiterGetsTheResultOfABackgroundService() throws GenericServiceException {
        GenericResultWaiter waiter = HOST.dispatcher().runAsyncWait("describeCar", Map.of("modelName", "A"));
        assertEquals("{colour=white, modelName=A}", waiter.waitForResult(20_000).get("description"));
        assertTrue(waiter.isCompleted());
    }

    @Test
    public void inputSurvivesAsXml() throws GenericServiceException {
        Map<String, Object> input = new HashMap<>();
        input.put("text", "ñ <b> & \"quoted\"\nline");
        input.put("number", 7L);
        input.put("amount", new BigDecimal("1.50"));
        input.put("when", Timestamp.valueOf("2026-11-20 10:11:12.123"));
        input.put("locale", Locale.forLanguageTag("es-CO"));
        input.put("zone", TimeZone.getTimeZone("America/Bogota"));
        input.put("list", List.of("a", "b"));
        input.put("nested", Map.of("flag", true));
        assertEquals(input, JobContext.fromXml(JobContext.toXml(input), HOST.delegator()));
        GenericValue user = HOST.user("reader");
        Map<String, Object> back = JobContext.fromXml(JobContext.toXml(Map.of("userLogin", user)), HOST.delegator());
        assertEquals("reader", ((GenericValue) back.get("userLogin")).getString("userLoginId"));
    }

    @Test
    public void expressionsCombine() throws GenericEntityException {
        HOST.delegator().create("TemporalExpression", "tempExprId", "SIX_ON_WORKDAYS", "tempExprTypeId", "INTERSECTION");
        for (String member : List.of("HOUR_06", "MINUTE_30", "MON_TO_FRI")) {
            HOST.delegator().create("TemporalExpressionAssoc", "fromTempExprId", "SIX_ON_WORKDAYS", "toTempExprId", member);
        }
        LocalDateTime fridayNoon = LocalDateTime.of(2026, 11, 20, 12, 0);
        Recurrence recurrence = Recurrences.read(HOST.delegator(), "SIX_ON_WORKDAYS");
        ZoneId zone = ZoneId.of("America/Bogota");
        assertEquals(LocalDateTime.of(2026, 11, 23, 6, 30), recurrence.next(fridayNoon.atZone(zone)).toLocalDateTime());
        Recurrence weekend = Recurrences.read(HOST.delegator(), "SAT_TO_SUN");
        assertFalse(weekend.includes(fridayNoon.atZone(zone)));
        assertEquals(LocalDateTime.of(2026, 11, 21, 0, 0), weekend.next(fridayNoon.atZone(zone)).toLocalDateTime());
    }
}
