package org.dealercrm.host.entity.model;

import java.util.List;

import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlFile;

/** Models for tests, written in place. */
public final class Models {
    private static final String OPEN = "<entitymodel xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xsi:noNamespaceSchemaLocation=\"https://ofbiz.apache.org/dtds/entitymodel.xsd\">\n";

    private Models() {
    }

    public static EntityModels of(String... contents) {
        return EntityModels.of(List.of(contents).stream()
                .map(c -> XmlFile.parse(OPEN + c + "</entitymodel>", "model.xml", Vocabulary.of("entitymodel"))).toList());
    }

    /** An entity with an id key named after it and these further elements. */
    public static String entity(String name, String more) {
        String id = Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Id";
        int relations = more.indexOf("<relation");
        int indexes = more.indexOf("<index");
        int end = relations >= 0 ? relations : indexes >= 0 ? indexes : more.length();
        return "<entity entity-name=\"" + name + "\" package-name=\"test\"><field name=\"" + id + "\" type=\"id\"/>" + more.substring(0, end)
                + "<prim-key field=\"" + id + "\"/>" + more.substring(end) + "</entity>\n";
    }
}
