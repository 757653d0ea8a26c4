package org.dealercrm.calendar.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.TypedPhone;

/** A person as somebody typed or chose them: an address in its kept form, and the party behind it where one is known. */
public record ContactPerson(String partyId, String address) {
    private static final int AREA = 3;

    /** The person of a party id, or of a number or e-mail as typed; of nothing usable, nobody. */
    public static ContactPerson of(Delegator delegator, String partyId, String typed, String facilityId) throws GenericEntityException {
        String address = address(delegator, typed, facilityId).orElse(null);
        boolean party = partyId != null && EntityQuery.use(delegator).from("Party").where("partyId", partyId).queryCount() > 0;
        if (party) {
            return new ContactPerson(partyId, address);
        }
        return new ContactPerson(address == null ? null : partyOf(delegator, address), address);
    }

    private static Optional<String> address(Delegator delegator, String typed, String facilityId) throws GenericEntityException {
        String text = ContactQuestion.normal(typed);
        if (text == null) {
            return Optional.empty();
        }
        return text.contains("@") ? Optional.of(text).filter(ContactChannel.EMAIL::reaches)
                : TypedPhone.read(text, TypedPhone.region(delegator, facilityId)).map(TypedPhone::e164);
    }

    /** The party that uses an address now; of several the one that has used it longest. */
    private static String partyOf(Delegator delegator, String address) throws GenericEntityException {
        Optional<TypedPhone> phone = TypedPhone.read(address, "ZZ");
        EntityCondition same = phone.isPresent() ? parts(phone.get())
                : EntityCondition.makeCondition("infoString", EntityOperator.IN, List.of(address, address.toUpperCase(Locale.ROOT)));
        GenericValue found = EntityQuery.use(delegator).from("PartyAndContactMech").where(same).orderBy("fromDate")
                .filterByDate(Clock.now()).queryFirst();
        return found == null ? null : found.getString("partyId");
    }

    /** The number whole, or with an area code of its own kept apart. */
    private static EntityCondition parts(TypedPhone phone) {
        String national = (phone.areaCode() == null ? "" : phone.areaCode()) + phone.contactNumber();
        return EntityCondition.makeCondition(EntityCondition.makeCondition("tnCountryCode", phone.countryCode()), EntityOperator.AND,
                EntityCondition.makeCondition(List.of(part(null, national), part(national.substring(0, AREA), national.substring(AREA)),
                        part(phone.areaCode(), phone.contactNumber())), EntityOperator.OR));
    }

    private static EntityCondition part(String areaCode, String contactNumber) {
        return EntityCondition.makeCondition(EntityCondition.makeCondition("tnContactNumber", contactNumber), EntityOperator.AND,
                EntityCondition.makeCondition("tnAreaCode", areaCode));
    }

    /** Whether anybody was named. */
    public boolean known() {
        return partyId != null || address != null;
    }

    /** Rows of an entity that concern the person. */
    public EntityCondition condition() {
        List<EntityCondition> any = new ArrayList<>();
        if (partyId != null) {
            any.add(EntityCondition.makeCondition("partyId", partyId));
        }
        if (address != null) {
            any.add(EntityCondition.makeCondition("address", address));
        }
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }

    /** The channels by which the address can be reached. */
    public List<ContactChannel> channels() {
        return java.util.Arrays.stream(ContactChannel.values()).filter(channel -> channel.reaches(address)).toList();
    }
}
