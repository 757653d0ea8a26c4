package org.dealercrm.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SiteZone;

/** Hands the cases of a report to the register, with the people who put them forward; who is known is not written again. */
final class CaseWriter implements ReportWriter<CaseRow> {
    private static final int CHUNK = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final String sourceSystemId;
    private final String intakeRunId;
    private final Map<String, ? extends Object> context;
    private final PartyWriter parties;
    private final Map<String, SiteZone> zones = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>(Map.of("createdRows", 0L, "knownRows", 0L));

    CaseWriter(DispatchContext dctx, String sourceSystemId, String intakeRunId, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.sourceSystemId = sourceSystemId;
        this.intakeRunId = intakeRunId;
        this.context = context;
        this.parties = new PartyWriter(delegator, ((GenericValue) context.get("userLogin")).getString("userLoginId"), Clock.now());
    }

    @Override
    public Map<String, Long> counts() {
        return counts;
    }

    @Override
    public void write(Report<CaseRow> report) throws GenericEntityException {
        List<CaseRow> fresh = fresh(report);
        List<Map<String, Object>> cases = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            List<CaseRow> chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
            KnownCustomers known = KnownCustomers.of(delegator, chunk.stream().map(CaseRow::customer).toList());
            for (CaseRow row : chunk) {
                cases.add(fields(row, known));
            }
        }
        try {
            Map<String, Object> answer = dctx.getDispatcher().runSync("importPqrsCases", UtilMisc.toMap("cases", cases, "sourceSystemId",
                    sourceSystemId, "intakeRunId", intakeRunId, "userLogin", context.get("userLogin"), "locale", context.get("locale")));
            if (!ServiceUtil.isSuccess(answer)) {
                throw new GenericEntityException(ServiceUtil.getErrorMessage(answer));
            }
            counts.put("createdRows", (Long) answer.get("createdCount"));
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The cases were not registered", e);
        }
    }

    /** The rows that are in the user's reach and not known from this source; of equal ones in a file the first. */
    private List<CaseRow> fresh(Report<CaseRow> report) throws GenericEntityException {
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        List<CaseRow> fresh = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int from = 0; from < report.rows().size(); from += CHUNK) {
            List<CaseRow> chunk = report.rows().subList(from, Math.min(from + CHUNK, report.rows().size()));
            for (GenericValue row : EntityQuery.use(delegator).select("externalId").from("PqrsCase").where(
                    EntityCondition.makeCondition(UtilMisc.toMap("sourceTypeId", "IMPORT", "sourceId", sourceSystemId)),
                    EntityCondition.makeCondition("externalId", EntityOperator.IN, chunk.stream().map(CaseRow::externalId).toList())).queryList()) {
                known.add(row.getString("externalId"));
            }
            for (CaseRow row : chunk) {
                if (!scope.covers(row.brandId(), row.facilityId(), null)) {
                    report.reject(row.number(), TargetField.SITE, RowProblem.Reason.OUT_OF_REACH, row.siteText());
                } else if (known.add(row.externalId())) {
                    fresh.add(row);
                } else {
                    counts.merge("knownRows", 1L, Long::sum);
                }
            }
        }
        return fresh;
    }

    private Map<String, Object> fields(CaseRow row, KnownCustomers known) throws GenericEntityException {
        CaseRow.Kind kind = row.kind();
        CaseRow.Person person = row.person();
        GenericValue vehicle = known.vehicle(row.customer());
        Map<String, Object> fields = UtilMisc.toMap("rowNumber", (long) row.number(), "externalId", row.externalId(), "pqrsTypeId", kind.typeId(),
                "pqrsChannelId", kind.channelId(), "pqrsAreaId", kind.areaId(), "areaName", kind.areaName(), "brandId", row.brandId(),
                "facilityId", row.facilityId(), "isUrgent", "Y".equals(kind.urgent()) ? "Y" : "N", "wantsAnswer", kind.wantsAnswer(),
                "receivedDate", moment(row), "occurredDay", day(row.occurred()), "subject", row.texts().subject());
        fields.put("description", row.texts().description());
        fields.put("plate", row.texts().plate());
        fields.put("vehicleId", vehicle == null ? null : vehicle.get("vehicleId"));
        fields.put("orderNumber", row.texts().orderNumber());
        fields.put("isAnonymous", person.name() == null ? "Y" : "N");
        fields.put("customerName", person.name());
        fields.put("documentNumber", person.documentNumber());
        fields.put("phoneNumber", person.phone());
        fields.put("emailAddress", person.emailAddress());
        fields.put("addressText", person.address());
        fields.put("partyId", person.name() == null ? null : party(row, known, vehicle));
        fields.put("statusId", row.state().statusId());
        fields.put("answeredDate", day(row.state().answered()));
        fields.put("answerText", row.state().answerText());
        return fields;
    }

    private String party(CaseRow row, KnownCustomers known, GenericValue vehicle) throws GenericEntityException {
        CustomerRow customer = row.customer();
        String partyId = known.party(customer, vehicle);
        if (partyId == null) {
            partyId = intakeRunId + "-P" + row.number();
            parties.customer(partyId, customer.customerName(), "CUSTOMER", customer.phones(), customer.emailAddress());
            if (customer.documentNumber() != null) {
                delegator.create("PartyIdentification", "partyId", partyId, "partyIdentificationTypeId", KnownCustomers.DOCUMENT,
                        "idValue", customer.documentNumber());
            }
        }
        known.learn(customer, partyId, null);
        return partyId;
    }

    private Timestamp moment(CaseRow row) throws GenericEntityException {
        SiteZone zone = zones.get(row.facilityId());
        if (zone == null) {
            zone = SiteZone.of(delegator, row.facilityId());
            zones.put(row.facilityId(), zone);
        }
        return Timestamp.from(row.received().atZone(zone.zone()).toInstant());
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
