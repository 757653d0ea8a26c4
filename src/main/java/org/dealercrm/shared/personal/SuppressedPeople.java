package org.dealercrm.shared.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** Whose data were suppressed, known by keyed digests (HMAC-SHA-256) of numbers, e-mails and documents alone. Immutable. */
public final class SuppressedPeople {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String ID = "SUPPRESSED";
    private static final String OF_SOURCE = "id ";
    private static final int BYTES = 32;
    private static final int CHUNK = 500;

    private final Set<String> digests;
    private final SecretKeySpec key;

    private SuppressedPeople(Set<String> digests, SecretKeySpec key) {
        this.digests = digests;
        this.key = key;
    }

    /** All of them, for who asks of the addresses of a whole report. */
    public static SuppressedPeople of(Delegator delegator) throws GenericEntityException {
        return of(rows(delegator, List.of()), key(delegator, false));
    }

    /** Those of some addresses. */
    public static SuppressedPeople among(Delegator delegator, Collection<String> addresses) throws GenericEntityException {
        SecretKeySpec key = key(delegator, false);
        return key == null ? none() : of(among(delegator, key, addresses), key);
    }

    private static SuppressedPeople of(List<GenericValue> rows, SecretKeySpec key) {
        return new SuppressedPeople(rows.stream().map(row -> row.getString("addressHash")).collect(Collectors.toSet()), key);
    }

    private static List<GenericValue> among(Delegator delegator, SecretKeySpec key, Collection<String> addresses) throws GenericEntityException {
        List<String> hashes = addresses.stream().filter(Objects::nonNull).flatMap(address -> forms(address).stream()).distinct()
                .map(form -> digest(key, form)).toList();
        List<GenericValue> found = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += CHUNK) {
            found.addAll(rows(delegator, List.of(EntityCondition.makeCondition("addressHash", EntityOperator.IN,
                    hashes.subList(from, Math.min(hashes.size(), from + CHUNK))))));
        }
        return found;
    }

    private static List<GenericValue> rows(Delegator delegator, List<EntityCondition> more) throws GenericEntityException {
        List<EntityCondition> all = new ArrayList<>(more);
        all.add(EntityCondition.makeCondition("thruDate", null));
        return EntityQuery.use(delegator).from("SuppressedAddress").where(all).queryList();
    }

    /** What an address is known by: as it is written and, when it is a document, without dots, blanks and hyphens. */
    private static Set<String> forms(String address) {
        String text = address.strip();
        Set<String> forms = new HashSet<>(text.isEmpty() ? Set.of() : Set.of(text));
        if (!text.startsWith("+") && !text.startsWith(OF_SOURCE) && !text.contains("@")) {
            forms.addAll(DocumentForms.of(text));
        }
        return forms;
    }

    /** Nobody. */
    public static SuppressedPeople none() {
        return new SuppressedPeople(Set.of(), null);
    }

    /** Whether the data of the owner of a number, an e-mail or a document were suppressed. */
    public boolean contains(String address) {
        return !digests.isEmpty() && address != null && forms(address).stream().anyMatch(form -> digests.contains(digest(key, form)));
    }

    /** The id that a source system gave a person or a prospect, as something to be recognised by. */
    public static String reported(String sourceSystemId, String externalId) {
        return OF_SOURCE + sourceSystemId + ' ' + externalId;
    }

    /** Keeps the digests of a person. */
    public static void keep(Delegator delegator, String partyId, Collection<String> addresses) throws GenericEntityException {
        for (String form : addresses.stream().flatMap(address -> forms(address).stream()).distinct().toList()) {
            GenericValue row = delegator.makeValue("SuppressedAddress", "addressHash", digest(delegator, form), "partyId", partyId,
                    "fromDate", Clock.now());
            row.set("thruDate", null);
            delegator.createOrStore(row);
        }
    }

    /**
     * Somebody gave an authorisation again: what a suppression laid for the party ends, or for who had the same document or e-mail. A number
     * may be one of a household, so that of another party only the number itself ends.
     */
    public static void lift(Delegator delegator, String partyId, Collection<String> addresses) throws GenericEntityException {
        SecretKeySpec key = key(delegator, false);
        if (key == null) {
            return;
        }
        Set<Object> owners = new HashSet<>(Set.of(partyId));
        among(delegator, key, addresses.stream().filter(address -> address != null && !address.startsWith("+")).toList())
                .forEach(row -> owners.add(row.get("partyId")));
        List<GenericValue> ending = new ArrayList<>(among(delegator, key, addresses));
        ending.addAll(rows(delegator, List.of(EntityCondition.makeCondition("partyId", EntityOperator.IN, owners))));
        for (GenericValue row : ending) {
            row.set("thruDate", Clock.now());
            row.store();
        }
    }

    /** The digest that stands for an address. */
    public static String digest(Delegator delegator, String address) throws GenericEntityException {
        return digest(key(delegator, true), address);
    }

    private static String digest(SecretKeySpec key, String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** The secret; made when it is needed and nobody has made it, else null. */
    private static SecretKeySpec key(Delegator delegator, boolean needed) throws GenericEntityException {
        GenericValue row = EntityQuery.use(delegator).from("SuppressionSecret").where("secretId", ID).queryOne();
        if (row == null && needed) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            row = delegator.create("SuppressionSecret", "secretId", ID, "secretText", Base64.getEncoder().encodeToString(random),
                    "createdDate", Clock.now());
        }
        return row == null ? null : new SecretKeySpec(Base64.getDecoder().decode(row.getString("secretText")), ALGORITHM);
    }
}
