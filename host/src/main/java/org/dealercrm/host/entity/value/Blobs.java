package org.dealercrm.host.entity.value;

import java.sql.Blob;
import java.sql.SQLException;

/** Reads blobs whole: rows are detached from their connection. */
public final class Blobs {
    private Blobs() { }

    public static byte[] bytes(Blob blob) {
        try {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        } catch (SQLException e) {
            throw new IllegalArgumentException("The blob cannot be read", e);
        }
    }
}
