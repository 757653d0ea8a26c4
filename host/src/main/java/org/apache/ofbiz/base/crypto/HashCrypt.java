package org.apache.ofbiz.base.crypto;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Password hashes: new ones are {@code $SHA$salt$base64url}; {@code {SHA}hex} without salt is still accepted. */
public final class HashCrypt {
    private static final String SALT_CHARS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./";
    private static final int SALT_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HashCrypt() {
    }

    private static MessageDigest getMessageDigest(String type) {
        try {
            return MessageDigest.getInstance(type);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("Could not load digestor(" + type + ")", e);
        }
    }

    /** Whether the password has that hash; a stored value in no known form is compared as a bare hex digest. */
    public static boolean comparePassword(String crypted, String defaultCrypt, String password) {
        if (crypted.startsWith("$")) {
            String[] parts = crypted.split("\\$", 4);
            return parts.length == 4 && same(crypted, cryptBytes(parts[1], parts[2], password.getBytes(StandardCharsets.UTF_8)));
        }
        String type = defaultCrypt == null || defaultCrypt.isEmpty() ? "SHA" : defaultCrypt;
        String hex = crypted;
        if (crypted.startsWith("{")) {
            int end = crypted.indexOf('}');
            type = crypted.substring(1, end);
            hex = crypted.substring(end + 1);
        }
        return same(hex, HexFormat.of().formatHex(getMessageDigest(type).digest(password.getBytes(StandardCharsets.UTF_8))));
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    public static String cryptUTF8(String hashType, String salt, String value) {
        return value == null ? null : cryptBytes(hashType, salt, value.getBytes(StandardCharsets.UTF_8));
    }

    public static String cryptValue(String hashType, String salt, String value) {
        return value == null ? null : cryptBytes(hashType, salt, value.getBytes(Charset.defaultCharset()));
    }

    public static String cryptBytes(String hashType, String salt, byte[] bytes) {
        String type = hashType == null || hashType.isEmpty() ? "SHA" : hashType;
        String seasoning = salt == null || salt.isEmpty() ? newSalt() : salt;
        MessageDigest digest = getMessageDigest(type);
        digest.update(seasoning.getBytes(StandardCharsets.UTF_8));
        return "$" + type + "$" + seasoning + "$" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(bytes));
    }

    private static String newSalt() {
        StringBuilder salt = new StringBuilder(SALT_LENGTH);
        for (int i = 0; i < SALT_LENGTH; i++) {
            salt.append(SALT_CHARS.charAt(RANDOM.nextInt(SALT_CHARS.length())));
        }
        return salt.toString();
    }

    /** The unsalted legacy form, {@code {SHA}hex}. */
    public static String digestHash(String hashType, byte[] bytes) {
        return "{" + hashType + "}" + HexFormat.of().formatHex(getMessageDigest(hashType).digest(bytes));
    }

    public static String digestHash(String hashType, String code, String value) {
        Charset charset = code == null ? StandardCharsets.UTF_8 : Charset.forName(code);
        return value == null ? null : digestHash(hashType, value.getBytes(charset));
    }
}
