package org.dealercrm.shared.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** Whose data were suppressed, known by keyed digests (HMAC-SHA-256) of numbers, e-mails and documents alone. Immutable. */
public final class SuppressedPeople {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String ID = "SUPPRESSED";
    private static final int BYTES = 32;

    private final Set<String> digests;
    private final SecretKeySpec key;

    private SuppressedPeople(Set<String> digests, SecretKeySpec key) {
        this.digests = digests;
        this.key = key;
    }

    /** All of them, for who asks of many addresses. */
    public static SuppressedPeople of(Delegator delegator) throws GenericEntityException {
        Set<String> digests = new HashSet<>();
        for (GenericValue row : EntityQuery.use(delegator).from("SuppressedAddress").where("thruDate", null).queryList()) {
            digests.add(row.getString("addressHash"));
        }
        return new SuppressedPeople(digests, digests.isEmpty() ? null : key(delegator));
    }

    /** Nobody. */
    public static SuppressedPeople none() {
        return new SuppressedPeople(Set.of(), null);
    }

    /** Whether the data of the owner of a number, an e-mail or a document were suppressed. */
    public boolean contains(String address) {
        return !digests.isEmpty() && address != null && !address.isBlank() && digests.contains(digest(key, address));
    }

    /** The id that a source system gave a person or a prospect, as something to be recognised by. */
    public static String reported(String sourceSystemId, String externalId) {
        return "id " + sourceSystemId + ' ' + externalId;
    }

    /** Keeps the digests of a person. */
    public static void keep(Delegator delegator, String partyId, Collection<String> addresses) throws GenericEntityException {
        for (String address : addresses) {
            GenericValue row = delegator.makeValue("SuppressedAddress", "addressHash", digest(delegator, address), "partyId", partyId,
                    "fromDate", Clock.now());
            row.set("thruDate", null);
            delegator.createOrStore(row);
        }
    }

    /** The owner of these addresses gave an authorisation again. */
    public static void lift(Delegator delegator, Collection<String> addresses) throws GenericEntityException {
        SuppressedPeople people = of(delegator);
        for (String address : addresses) {
            if (people.contains(address)) {
                GenericValue row = EntityQuery.use(delegator).from("SuppressedAddress").where("addressHash", digest(people.key, address)).queryOne();
                row.set("thruDate", Clock.now());
                row.store();
            }
        }
    }

    /** The digest that stands for an address. */
    public static String digest(Delegator delegator, String address) throws GenericEntityException {
        return digest(key(delegator), address);
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

    private static SecretKeySpec key(Delegator delegator) throws GenericEntityException {
        GenericValue row = EntityQuery.use(delegator).from("SuppressionSecret").where("secretId", ID).queryOne();
        if (row == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            row = delegator.create("SuppressionSecret", "secretId", ID, "secretText", Base64.getEncoder().encodeToString(random),
                    "createdDate", Clock.now());
        }
        return new SecretKeySpec(Base64.getDecoder().decode(row.getString("secretText")), ALGORITHM);
    }
}
