package org.dealercrm.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Writes the prospects of a report that are not known yet, chunk by chunk, inside the transaction of the import. */
final class ProspectWriter implements ReportWriter<TrafficRow> {
    private static final int CHUNK = 500;
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_NAME = 100;
    private static final String FIRST_STAGE = "DCRM_STG_NEW";

    private final Delegator delegator;
    private final String sourceSystemId;
    private final String intakeRunId;
    private final String userLoginId;
    private final Timestamp now;
    private final PartyWriter parties;
    private final Set<String> keysOfFile = new HashSet<>();
    private final NewAdvisers newAdvisers;
    private long created;
    private long known;
    private long notContactable;

    ProspectWriter(Delegator delegator, String sourceSystemId, String intakeRunId, String userLoginId, Timestamp now) {
        this.delegator = delegator;
        this.sourceSystemId = sourceSystemId;
        this.intakeRunId = intakeRunId;
        this.userLoginId = userLoginId;
        this.now = now;
        this.parties = new PartyWriter(delegator, userLoginId, now);
        this.newAdvisers = new NewAdvisers(parties);
    }

    @Override
    public void write(Report<TrafficRow> report) throws GenericEntityException {
        List<TrafficRow> rows = report.rows();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            writeChunk(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("createdRows", created, "knownRows", known, "notContactableRows", notContactable,
                "createdAdvisers", newAdvisers.count());
    }

    private void writeChunk(List<TrafficRow> rows) throws GenericEntityException {
        Set<String> stored = storedKeys(rows);
        Map<String, String> customers = storedCustomers(rows);
        for (TrafficRow row : rows) {
            String key = key(row);
            if (stored.contains(key) || !keysOfFile.add(key)) {
                known++;
            } else {
                create(row, key, customers);
            }
        }
    }

    private Set<String> storedKeys(List<TrafficRow> rows) throws GenericEntityException {
        List<String> keys = new ArrayList<>(rows.stream().map(this::key).toList());
        return new HashSet<>(EntityQuery.use(delegator).from("Prospect")
                .where(EntityCondition.makeCondition("rowKey", EntityOperator.IN, keys)).getFieldList("rowKey"));
    }

    /** The parties of customers who are in the database with the same phone and name: another interest of theirs is theirs. */
    private Map<String, String> storedCustomers(List<TrafficRow> rows) throws GenericEntityException {
        Map<String, String> customers = new HashMap<>();
        List<String> phones = new ArrayList<>(rows.stream().filter(TrafficRow::contactable).map(TrafficRow::phone).distinct().toList());
        if (!phones.isEmpty()) {
            for (GenericValue prospect : EntityQuery.use(delegator).from("Prospect").select("phoneE164", "customerName", "customerPartyId")
                    .where(EntityCondition.makeCondition("phoneE164", EntityOperator.IN, phones)).queryList()) {
                customers.put(person(prospect.getString("phoneE164"), prospect.getString("customerName")), prospect.getString("customerPartyId"));
            }
        }
        return customers;
    }

    private void create(TrafficRow row, String key, Map<String, String> customers) throws GenericEntityException {
        String person = row.contactable() ? person(row.phone(), row.customerName()) : null;
        String customerPartyId = person == null ? null : customers.get(person);
        if (customerPartyId == null) {
            customerPartyId = id(row);
            parties.customer(customerPartyId, row);
            if (person != null) {
                customers.put(person, customerPartyId);
            }
        }
        String adviserPartyId = row.newAdviser() == null ? row.adviserPartyId()
                : newAdvisers.of(row.newAdviser(), id(row), row.facilityId(), row.brandId());
        String salesOpportunityId = opportunity(row, customerPartyId, adviserPartyId);
        GenericValue prospect = delegator.makeValue("Prospect", "salesOpportunityId", salesOpportunityId, "externalId", row.externalId(),
                "sourceSystemId", sourceSystemId, "rowKey", key, "brandId", row.brandId(), "facilityId", row.facilityId(),
                "adviserPartyId", adviserPartyId, "customerPartyId", customerPartyId, "customerName", row.customerName());
        prospect.set("phoneE164", row.phone());
        prospect.set("emailAddress", row.emailAddress());
        prospect.set("trafficDate", Date.valueOf(row.trafficDate()));
        prospect.set("modelName", row.modelName());
        prospect.set("sourceName", row.sourceName());
        prospect.set("stageId", row.stageId() == null ? FIRST_STAGE : row.stageId());
        prospect.set("contactable", row.contactable() ? "Y" : "N");
        prospect.set("verificationStatusId", "PRV_PENDING");
        prospect.set("attemptCount", 0L);
        prospect.set("intakeRunId", intakeRunId);
        prospect.set("createdDate", now);
        delegator.create(prospect);
        created++;
        notContactable += row.contactable() ? 0 : 1;
    }

    private String opportunity(TrafficRow row, String customerPartyId, String adviserPartyId) throws GenericEntityException {
        String id = id(row);
        String name = row.modelName() == null ? row.customerName() : row.customerName() + " - " + row.modelName();
        String description = row.contactNotes() == null ? row.comments() : (row.comments() + "\n[" + row.contactNotes() + ']').strip();
        delegator.create("SalesOpportunity", "salesOpportunityId", id, "opportunityName", cut(name), "description", description,
                "opportunityStageId", row.stageId() == null ? FIRST_STAGE : row.stageId(), "createdByUserLogin", userLoginId);
        delegator.create("SalesOpportunityRole", "salesOpportunityId", id, "partyId", customerPartyId, "roleTypeId", "LEAD");
        if (adviserPartyId != null) {
            delegator.create("SalesOpportunityRole", "salesOpportunityId", id, "partyId", adviserPartyId, "roleTypeId", "SALES_REP");
        }
        return id;
    }

    /** Prospect, opportunity and customer of a row bear one id, which tells the run and the row that they come from. */
    private String id(TrafficRow row) {
        return intakeRunId + '-' + row.number();
    }

    private String key(TrafficRow row) {
        String key = row.key(sourceSystemId);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    private static String person(String phone, String name) {
        return phone + '|' + Words.plain(name);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
