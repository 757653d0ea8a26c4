package org.dealercrm.proactive.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who gets into the list of a campaign: each person and each number once, nobody who waits in another campaign, nobody without a number.
 * History is taken as it is, only not twice.
 */
public final class ListRules {

    /** Why somebody is left out. */
    public enum Reason { OUT_OF_SCOPE, NO_PHONE, BAD_PHONE, SAME_PERSON, SAME_PHONE, OTHER_CAMPAIGN, OPT_OUT, LISTED }

    /** Taken without a reason, already there with known, else left out; the other record is the one in the way. */
    public record Decision(ListMember member, Reason reason, boolean known, String otherRecordId) {

        public boolean taken() {
            return reason == null && !known;
        }
    }

    /** A record that is in a list already. */
    public record Place(String recordId, String vehicleId) { }

    private final Set<String> brands;
    private final Set<String> sites;
    private final Map<String, Place> persons = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final Map<String, Reason> blocked = new HashMap<>();

    /** Empty brands or sites let everybody in. */
    public ListRules(Set<String> brands, Set<String> sites) {
        this.brands = brands;
        this.sites = sites;
    }

    /** Somebody who is in this list. */
    public void inList(String recordId, String partyId, String phone, String vehicleId) {
        persons.put(partyId, new Place(recordId, vehicleId));
        if (phone != null) {
            phones.put(phone, recordId);
        }
    }

    /** Somebody who waits in the list of another campaign that runs. */
    public void waitsElsewhere(String recordId, String partyId, String phone) {
        elsewhere.put("P" + partyId, recordId);
        if (phone != null) {
            elsewhere.put("N" + phone, recordId);
        }
    }

    /** Somebody who may not be contacted, by what the contact policy says. */
    public void mayNot(String partyId, Reason reason) {
        blocked.put(partyId, reason);
    }

    public Decision decide(ListMember member) {
        Place there = persons.get(member.partyId());
        if (there != null) {
            boolean same = member.vehicleId() == null || member.vehicleId().equals(there.vehicleId());
            return same ? new Decision(member, null, true, there.recordId()) : out(member, Reason.SAME_PERSON, there.recordId());
        }
        if (!brands.isEmpty() && !brands.contains(member.brandId()) || !sites.isEmpty() && !sites.contains(member.facilityId())) {
            return out(member, Reason.OUT_OF_SCOPE, null);
        }
        if (member.phoneE164() != null && phones.containsKey(member.phoneE164())) {
            return out(member, Reason.SAME_PHONE, phones.get(member.phoneE164()));
        }
        return member.history() == null ? toBeCalled(member) : new Decision(member, null, false, null);
    }

    private Decision toBeCalled(ListMember member) {
        if (member.phoneE164() == null) {
            return out(member, member.phoneText() == null ? Reason.NO_PHONE : Reason.BAD_PHONE, null);
        }
        String other = elsewhere.getOrDefault("P" + member.partyId(), elsewhere.get("N" + member.phoneE164()));
        if (other != null) {
            return out(member, Reason.OTHER_CAMPAIGN, other);
        }
        Reason block = blocked.get(member.partyId());
        return block != null ? out(member, block, null) : new Decision(member, null, false, null);
    }

    private static Decision out(ListMember member, Reason reason, String otherRecordId) {
        return new Decision(member, reason, false, otherRecordId);
    }
}
