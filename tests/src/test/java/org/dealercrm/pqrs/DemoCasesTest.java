package org.dealercrm.pqrs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.pqrs.term.Deadline;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The cases of the demo group are such as the product itself would have registered, moved and answered them. */
@Category(OnHost.class)
public class DemoCasesTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static List<GenericValue> cases() throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("PqrsCase").where(EntityCondition.makeCondition("custRequestId",
                EntityOperator.LIKE, "DCRM_PQRS_%")).orderBy("custRequestId").queryList();
    }

    private static List<GenericValue> of(GenericValue row, String entity, String order) throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from(entity).where("custRequestId", row.get("custRequestId")).orderBy(order).queryList();
    }

    @Test
    public void everyTermIsTheOneThatCountingGives() throws GenericEntityException {
        Terms terms = Terms.of(HOST.delegator());
        for (GenericValue row : cases()) {
            String id = row.getString("custRequestId");
            LocalDate received = row.getDate("receivedDay").toLocalDate();
            GenericValue term = terms.find(row.getString("pqrsTypeId"), row.getString("facilityId"), received).orElseThrow();
            assertEquals(id, term.getDate("fromDate").toString(), row.getDate("termFromDate").toString());
            assertEquals(id, term.get("legalBasis"), row.get("legalBasis"));
            Deadline deadline = terms.deadline(row, term);
            Terms.dates(deadline).forEach((name, day) -> assertEquals(id + " " + name, day.toString(), row.getDate(name).toString()));
            Date answered = row.getDate("answeredDate");
            if (answered != null) {
                GenericValue first = (GenericValue) row.clone();
                first.set("reopenedDay", null);
                assertEquals(id, (Long) (long) terms.deadline(first, term).used(answered.toLocalDate()), row.getLong("usedDays"));
                Date until = row.getDate(row.get("firstDueDate") == null ? "dueDate" : "firstDueDate");
                assertEquals(id, terms.deadline(first, term).due().toString(), until.toString());
                assertEquals(id, answered.after(until) ? "N" : "Y", row.get("answeredInTime"));
            }
            GenericValue request = EntityQuery.use(HOST.delegator()).from("CustRequest").where("custRequestId", id).queryOne();
            assertTrue(id, request.getString("responseRequiredDate").startsWith(row.getDate("dueDate").toString()));
        }
    }

    @Test
    public void recountingThemChangesNothing() throws Exception {
        Map<String, Object> context = new HashMap<>(Map.of("userLogin", user("system"), "locale", new Locale("es")));
        Map<String, Object> result = HOST.dispatcher().runSync("recountPqrs", context);
        assertFalse(String.valueOf(ServiceUtil.getErrorMessage(result)), ServiceUtil.isError(result));
        assertEquals(0L, result.get("changedCases"));
    }

    @Test
    public void numbersOfAYearFollowReceiptWithoutGaps() throws GenericEntityException {
        Map<Long, Long> last = new HashMap<>();
        Timestamp before = new Timestamp(0);
        for (GenericValue row : cases()) {
            long serial = last.merge(row.getLong("caseYear"), 1L, Long::sum);
            assertEquals((Long) serial, row.getLong("caseSerial"));
            assertEquals(String.format(Locale.ROOT, "%d-%06d", row.getLong("caseYear"), serial), row.get("caseNumber"));
            assertFalse(row.getTimestamp("receivedDate").before(before));
            before = row.getTimestamp("receivedDate");
        }
        for (Map.Entry<Long, Long> year : last.entrySet()) {
            assertTrue(EntityQuery.use(HOST.delegator()).from("PqrsSerial").where("caseYear", year.getKey()).queryOne().getLong("lastSerial")
                    >= year.getValue());
        }
    }

    @Test
    public void theHistoryOfEachLeadsToItsStateByStepsThatThereAre() throws GenericEntityException {
        for (GenericValue row : cases()) {
            String state = null;
            Timestamp before = row.getTimestamp("receivedDate");
            for (GenericValue step : of(row, "PqrsStatus", "pqrsStatusId")) {
                String id = step.getString("pqrsStatusId");
                assertFalse(id + " is before the step that it follows", step.getTimestamp("statusDate").before(before));
                assertFalse(id + " is in the future", step.getTimestamp("statusDate").after(Clock.now()));
                before = step.getTimestamp("statusDate");
                if (state != null && !step.get("statusId").equals(step.get("fromStatusId"))) {
                    String from = state;
                    assertTrue(id, PqrsStates.steps().stream().anyMatch(known -> known.from().equals(from)
                            && known.to().equals(step.get("statusId")) && known.action().name().equals(step.get("actionId"))));
                }
                state = step.get("statusId").equals(step.get("fromStatusId")) ? state : step.getString("statusId");
            }
            assertEquals(row.getString("custRequestId"), row.get("statusId"), state);
            assertEquals(state, PqrsStates.RECEIVED.equals(state), row.get("responsiblePartyId") == null);
        }
    }

    @Test
    public void theyShowTheCapability() throws GenericEntityException {
        Set<Object> states = new HashSet<>();
        Set<Object> types = new HashSet<>();
        long overdue = 0;
        long today = 0;
        SiteDays days = SiteDays.of(HOST.delegator());
        for (GenericValue row : cases()) {
            states.add(row.get("statusId"));
            types.add(row.get("pqrsTypeId"));
            boolean running = PqrsStates.UNANSWERED.contains(row.getString("statusId")) && row.get("pausedDate") == null;
            LocalDate day = days.at(row.getString("facilityId"));
            overdue += running && row.getDate("dueDate").toLocalDate().isBefore(day) ? 1 : 0;
            today += running && !row.getDate("dueDate").toLocalDate().isBefore(day) && row.getDate("dueDate").toLocalDate()
                    .isBefore(day.plusDays(3)) ? 1 : 0;
        }
        assertTrue(states.toString(), states.size() >= 10);
        assertEquals(types.toString(), 10, types.size());
        assertTrue(overdue > 0 && today > 0);
    }

    private static GenericValue user(String id) throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", id).queryOne();
    }
}
