package org.apache.ofbiz.entity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.dealercrm.host.entity.model.DatabaseKind;

/** The field types of a datasource, from the data file {@code fieldtypes.txt}. */
public final class ModelFieldTypeReader {
    private static final Map<DatabaseKind, ModelFieldTypeReader> READERS = new EnumMap<>(DatabaseKind.class);

    static {
        for (DatabaseKind kind : DatabaseKind.values()) {
            READERS.put(kind, new ModelFieldTypeReader(kind));
        }
    }

    private final Map<String, ModelFieldType> types = new LinkedHashMap<>();

    private ModelFieldTypeReader(DatabaseKind kind) {
        try (InputStream stream = ModelFieldTypeReader.class.getResourceAsStream("/fieldtypes.txt")) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> add(l.trim().split("\\s+"), kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns, DatabaseKind kind) {
        types.put(columns[0], new ModelFieldType(columns[0], columns[kind == DatabaseKind.DERBY ? 1 : 2], columns[3]));
    }

    public static ModelFieldTypeReader getModelFieldTypeReader(String helperName) {
        return of(DatabaseKind.ofHelper(helperName));
    }

    public static ModelFieldTypeReader of(DatabaseKind kind) {
        return READERS.get(kind);
    }

    /** The type, or null. */
    public ModelFieldType getModelFieldType(String type) {
        return types.get(type);
    }

    public Collection<String> getFieldTypeNames() {
        return types.keySet();
    }
}
