package org.dealercrm.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** Keeps the bytes of an uploaded file with its name, type, size and SHA-256. */
public final class StoredFiles {
    private static final int LONGEST_NAME = 255;

    private StoredFiles() { }

    /** Writes a file and answers its id. */
    public static String store(Delegator delegator, String fileName, String mimeTypeId, byte[] bytes, GenericValue userLogin)
            throws GenericEntityException {
        GenericValue file = delegator.makeValue("StoredFile");
        file.set("storedFileId", delegator.getNextSeqId("StoredFile"));
        file.set("fileName", fileName == null || fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME));
        file.set("mimeTypeId", mimeTypeId);
        file.set("fileSize", (long) bytes.length);
        file.set("sha256", sha256(bytes));
        file.set("fileBytes", bytes);
        file.set("createdDate", Clock.now());
        file.set("createdByUserLogin", userLogin == null ? null : userLogin.getString("userLoginId"));
        return delegator.create(file).getString("storedFileId");
    }

    /** The SHA-256 of some bytes in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
