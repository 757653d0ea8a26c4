package org.dealercrm.host.standard;

import java.util.List;
import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Creates and changes people and organisations. */
public final class PartyServices {

    private PartyServices() {
    }

    public static Map<String, Object> createPerson(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        return create(StandardCall.of(dctx, context), "Person", "PERSON");
    }

    public static Map<String, Object> createPartyGroup(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        return create(call, "PartyGroup", call.text("partyTypeId", "PARTY_GROUP"));
    }

    private static Map<String, Object> create(StandardCall call, String entityName, String partyTypeId) throws GenericEntityException {
        String partyId = call.text("partyId");
        GenericValue party = partyId == null ? null : call.from("Party").where("partyId", partyId).queryOne();
        if (party != null && !partyTypeId.equals(party.getString("partyTypeId"))) {
            return call.error("HostPartyOfAnotherKind", Map.of("partyId", partyId));
        }
        if (party != null && call.from(entityName).where("partyId", partyId).queryOne() != null) {
            return call.error("HostPartyExists", Map.of("partyId", partyId));
        }
        if (party == null) {
            partyId = createParty(call, partyId, partyTypeId);
        }
        GenericValue detail = call.delegator().makeValue(entityName, "partyId", partyId);
        detail.setNonPKFields(call.input());
        detail.create();
        return answer(partyId);
    }

    private static String createParty(StandardCall call, String givenId, String partyTypeId) throws GenericEntityException {
        String partyId = givenId == null ? call.delegator().getNextSeqId("Party") : givenId;
        String statusId = call.text("statusId", "PARTY_ENABLED");
        GenericValue party = call.delegator().makeValue("Party", "partyId", partyId, "partyTypeId", partyTypeId, "statusId", statusId,
                "createdDate", call.now(), "createdByUserLogin", call.userLoginId(),
                "lastModifiedDate", call.now(), "lastModifiedByUserLogin", call.userLoginId());
        for (String field : List.of("description", "preferredCurrencyUomId", "externalId")) {
            party.set(field, call.text(field));
        }
        party.create();
        call.delegator().create("PartyStatus", "partyId", partyId, "statusId", statusId, "statusDate", call.now(),
                "changeByUserLoginId", call.userLoginId());
        return partyId;
    }

    public static Map<String, Object> updatePerson(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        return update(StandardCall.of(dctx, context), "Person", List.of("firstName", "middleName", "lastName", "personalTitle", "suffix"));
    }

    public static Map<String, Object> updatePartyGroup(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        return update(StandardCall.of(dctx, context), "PartyGroup", List.of("groupName"));
    }

    private static Map<String, Object> update(StandardCall call, String entityName, List<String> nameFields) throws GenericEntityException {
        String partyId = call.text("partyId", call.ownPartyId());
        GenericValue party = call.from("Party").where("partyId", partyId).queryOne();
        GenericValue detail = call.from(entityName).where("partyId", partyId).queryOne();
        if (party == null || detail == null) {
            return call.error("HostPartyNotFound", Map.of("partyId", String.valueOf(partyId)));
        }
        if (!partyId.equals(call.ownPartyId()) && !call.security().hasEntityPermission("PARTYMGR", "_UPDATE", call.userLogin())) {
            return call.error("HostPartyForeign", Map.of("partyId", partyId));
        }
        boolean renamed = nameFields.stream().anyMatch(name -> call.input().containsKey(name)
                && !String.valueOf(call.input().get(name)).equals(String.valueOf(detail.get(name))));
        if (renamed) {
            GenericValue history = call.delegator().makeValue("PartyNameHistory", "partyId", partyId, "changeDate", call.now());
            nameFields.forEach(name -> history.set(name, detail.get(name)));
            history.create();
        }
        party.set("lastModifiedDate", call.now());
        party.set("lastModifiedByUserLogin", call.userLoginId());
        for (String field : List.of("description", "preferredCurrencyUomId", "externalId")) {
            if (call.input().containsKey(field)) {
                party.set(field, call.text(field));
            }
        }
        party.store();
        detail.setNonPKFields(call.input());
        detail.store();
        if (call.text("statusId") != null) {
            Map<String, Object> changed = changeStatus(call, party, call.text("statusId"));
            if (ServiceUtil.isError(changed)) {
                return changed;
            }
        }
        return answer(partyId);
    }

    public static Map<String, Object> setPartyStatus(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue party = call.from("Party").where("partyId", call.text("partyId")).queryOne();
        if (party == null) {
            return call.error("HostPartyNotFound", Map.of("partyId", call.text("partyId")));
        }
        return changeStatus(call, party, call.text("statusId"));
    }

    private static Map<String, Object> changeStatus(StandardCall call, GenericValue party, String statusId) throws GenericEntityException {
        String oldStatusId = party.getString("statusId") == null ? "PARTY_ENABLED" : party.getString("statusId");
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("oldStatusId", oldStatusId);
        if (oldStatusId.equals(statusId)) {
            return result;
        }
        if (call.from("StatusValidChange").where("statusId", oldStatusId, "statusIdTo", statusId).queryCount() == 0) {
            return ServiceUtil.returnError("Error: status change from [" + oldStatusId + "] to [" + statusId + "] is not allowed.");
        }
        party.set("statusId", statusId);
        party.store();
        call.delegator().create("PartyStatus", "partyId", party.get("partyId"), "statusId", statusId, "statusDate", call.time("statusDate"),
                "changeByUserLoginId", call.userLoginId());
        if ("PARTY_DISABLED".equals(statusId)) {
            for (GenericValue user : call.from("UserLogin").where("partyId", party.get("partyId")).queryList()) {
                user.set("enabled", "N");
                user.store();
            }
        }
        return result;
    }

    public static Map<String, Object> ensurePartyRole(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        ensureRole(call, call.text("partyId"), call.text("roleTypeId"));
        return ServiceUtil.returnSuccess();
    }

    public static Map<String, Object> ensureNaPartyRole(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        ensureRole(call, call.text("partyId"), "_NA_");
        return ServiceUtil.returnSuccess();
    }

    static void ensureRole(StandardCall call, String partyId, String roleTypeId) throws GenericEntityException {
        if (call.from("PartyRole").where("partyId", partyId, "roleTypeId", roleTypeId).queryCount() == 0) {
            call.delegator().create("PartyRole", "partyId", partyId, "roleTypeId", roleTypeId);
        }
    }

    private static Map<String, Object> answer(String partyId) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("partyId", partyId);
        return result;
    }
}
