package org.dealercrm.proactive.call;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.calendar.contact.ContactRule;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Who is blocked is decided about in as many queries for many records as for a few. */
@Category(OnHost.class)
public class BlockedRecordsTest {
    private static final int MANY = 3000;
    private static final int BLOCKED = 40;
    private static final Set<String> READS = Set.of("find", "findOne", "findList", "findByAnd", "findCountByCondition");

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private final Delegator delegator = HOST.delegator();
    private String campaignId;

    @Before
    public void aCampaign() throws GenericEntityException {
        GenericValue known = EntityQuery.use(delegator).from("ProactiveCampaign").where("purposeId", "COMMERCIAL").queryFirst();
        Map<String, Object> fields = new HashMap<>(known.getAllFields());
        campaignId = delegator.getNextSeqId("MarketingCampaign");
        delegator.create("MarketingCampaign", Map.of("marketingCampaignId", campaignId, "campaignName", "Muchos", "statusId", "MKTG_CAMP_PLANNED"));
        fields.keySet().removeAll(Set.of("lastUpdatedStamp", "lastUpdatedTxStamp", "createdStamp", "createdTxStamp"));
        fields.putAll(Map.of("marketingCampaignId", campaignId, "campaignName", "Muchos"));
        delegator.create("ProactiveCampaign", fields);
    }

    @After
    public void away() throws GenericEntityException {
        for (String made : List.of("ContactChoice", "ProactiveRecord", "Party")) {
            delegator.removeByCondition(made, EntityCondition.makeCondition("ProactiveRecord".equals(made) ? "proactiveRecordId"
                    : "Party".equals(made) ? "partyId" : "contactChoiceId", EntityOperator.LIKE, "BR" + campaignId + "%"));
        }
    }

    /** Records whose customers allowed everything, but for the first few, who asked not to be contacted. */
    private void records(int first, int count) throws GenericEntityException {
        boolean began = TransactionUtil.begin(600);
        List<GenericValue> rows = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String id = "BR" + campaignId + i;
            rows.add(delegator.makeValue("Party", UtilMisc.toMap("partyId", id, "partyTypeId", "PERSON")));
            rows.add(delegator.makeValue("ProactiveRecord", UtilMisc.toMap("proactiveRecordId", id, "marketingCampaignId", campaignId,
                    "partyId", id, "phoneE164", "+5730" + campaignId + i, "statusId", "PROR_PENDING", "priorityNum", 5L, "attemptCount", 0L)));
            rows.add(delegator.makeValue("ContactChoice", UtilMisc.toMap("contactChoiceId", id, "partyId", id,
                    "choiceTypeId", i < BLOCKED ? "OPT_OUT" : "AUTHORISED", "fromDate", Timestamp.valueOf("2020-01-01 00:00:00"),
                    "recordedDate", Clock.now())));
        }
        delegator.storeAll(rows);
        TransactionUtil.commit(began);
    }

    private Delegator counting(AtomicInteger queries) {
        return (Delegator) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Delegator.class}, (proxy, method, arguments) -> {
            if (READS.contains(method.getName())) {
                queries.incrementAndGet();
            }
            try {
                return method.invoke(delegator, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private BlockedRecords blocked(AtomicInteger queries) throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        BlockedRecords blocked = BlockedRecords.within(counting(queries),
                List.of(EntityCondition.makeCondition("marketingCampaignId", campaignId)));
        TransactionUtil.commit(began);
        return blocked;
    }

    @Test
    public void manyRecordsTakeAsManyQueriesAsAFew() throws GenericEntityException {
        AtomicInteger few = new AtomicInteger();
        AtomicInteger many = new AtomicInteger();
        records(0, 2 * BLOCKED);
        assertEquals(Map.of(ContactRule.OPT_OUT, (long) BLOCKED), blocked(few).counts());
        records(2 * BLOCKED, MANY);
        long begun = System.nanoTime();
        BlockedRecords all = blocked(many);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertEquals(BLOCKED, all.total());
        assertEquals("BR" + campaignId + "0", all.ids("OPT_OUT").get(0));
        assertEquals(few.get(), many.get());
        assertTrue(many + " queries", many.get() > 0 && many.get() < 30);
        assertTrue(MANY + " records took " + millis + " ms", millis < 5000);
    }
}
