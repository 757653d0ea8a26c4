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
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
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
        counts.put("createdRows", (Long) ask("importPqrsCases", cases).get("createdCount"));
        fresh.stream().filter(row -> row.person().suppressed() != null)
                .forEach(row -> report.note(row.number(), row.person().suppressed(), RowProblem.Reason.SUPPRESSED_OPEN));
    }

    /** The rows that the register does not know and the user reaches; a closed case of whose data were suppressed has no reason to come back. */
    private List<CaseRow> fresh(Report<CaseRow> report) throws GenericEntityException {
        Map<String, Object> sifted = ask("siftPqrsCases", report.rows().stream().map(row -> UtilMisc.<String, Object>toMap("rowNumber",
                (long) row.number(), "externalId", row.externalId(), "brandId", row.brandId(), "facilityId", row.facilityId())).toList());
        Set<?> refused = new HashSet<>((List<?>) sifted.get("refusedRows"));
        Set<?> known = new HashSet<>((List<?>) sifted.get("knownRows"));
        counts.put("knownRows", (long) known.size());
        List<CaseRow> fresh = new ArrayList<>();
        for (CaseRow row : report.rows()) {
            TargetField suppressed = row.person().suppressed();
            if (refused.contains((long) row.number())) {
                report.reject(row.number(), TargetField.SITE, RowProblem.Reason.OUT_OF_REACH, row.siteText());
            } else if (suppressed != null && CaseWords.CLOSED.equals(row.state().statusId()) && !known.contains((long) row.number())) {
                report.reject(row.number(), suppressed, RowProblem.Reason.SUPPRESSED_CLOSED, "");
            } else if (!known.contains((long) row.number())) {
                fresh.add(row);
            }
        }
        return fresh;
    }

    private Map<String, Object> ask(String service, List<Map<String, Object>> cases) throws GenericEntityException {
        try {
            Map<String, Object> input = UtilMisc.toMap("cases", cases, "sourceSystemId", sourceSystemId, "userLogin", context.get("userLogin"),
                    "locale", context.get("locale"));
            if ("importPqrsCases".equals(service)) {
                input.put("intakeRunId", intakeRunId);
            }
            Map<String, Object> answer = dctx.getDispatcher().runSync(service, input);
            if (!ServiceUtil.isSuccess(answer)) {
                throw new GenericEntityException(ServiceUtil.getErrorMessage(answer));
            }
            return answer;
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The cases were not registered", e);
        }
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
        fields.put("isSuppressed", person.suppressed() == null ? null : "Y");
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
