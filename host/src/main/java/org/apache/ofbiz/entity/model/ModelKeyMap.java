package org.apache.ofbiz.entity.model;

import java.util.List;
import java.util.stream.Collectors;

/** A pair of fields that a relation or a join equates. */
public record ModelKeyMap(String fieldName, String relFieldName) {
    /** Without a related name both sides bear the same one. */
    public ModelKeyMap {
        relFieldName = relFieldName == null || relFieldName.isEmpty() ? fieldName : relFieldName;
    }

    /** A list of one pair. */
    public static List<ModelKeyMap> makeKeyMapList(String fieldName1, String relFieldName1) {
        return List.of(new ModelKeyMap(fieldName1, relFieldName1));
    }

    public static List<ModelKeyMap> makeKeyMapList(String fieldName1, String relFieldName1, String fieldName2, String relFieldName2) {
        return List.of(new ModelKeyMap(fieldName1, relFieldName1), new ModelKeyMap(fieldName2, relFieldName2));
    }

    public static List<ModelKeyMap> makeKeyMapList(String fieldName) {
        return List.of(new ModelKeyMap(fieldName, null));
    }

    public String getFieldName() {
        return fieldName;
    }

    public String getRelFieldName() {
        return relFieldName;
    }

    static String text(List<ModelKeyMap> maps) {
        return maps.stream().map(m -> m.fieldName + "=" + m.relFieldName).collect(Collectors.joining(", "));
    }
}
