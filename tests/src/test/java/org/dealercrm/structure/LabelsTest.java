package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every text that people read exists in Spanish and in English, and every label that is used exists. */
public class LabelsTest {

    private static final Pattern USED = Pattern.compile("uiLabelMap\\.(Dealercrm\\w+)|titleProperty\"\\s+value=\"(Dealercrm\\w+)|\"(Dealercrm\\w+[a-z])\"");
    private static final Set<String> NAMES = Set.of("DealercrmSetting", "DealercrmAppBar");
    private static final Pattern RESOURCE = Pattern.compile("Dealercrm\\w*UiLabels");

    @Test
    public void everyLabelSpeaksSpanishAndEnglish() {
        List<String> gaps = new ArrayList<>();
        for (Path resource : ComponentFiles.in("config", "UiLabels.xml")) {
            for (Element property : ComponentFiles.elements(resource, "property")) {
                Set<String> languages = new TreeSet<>();
                NodeList values = property.getElementsByTagNameNS("*", "value");
                for (int i = 0; i < values.getLength(); i++) {
                    Element value = (Element) values.item(i);
                    if (!value.getTextContent().isBlank()) {
                        languages.add(value.getAttribute("xml:lang"));
                    }
                }
                if (!languages.equals(Set.of("en", "es"))) {
                    gaps.add(resource.getFileName() + " " + property.getAttribute("key") + " " + languages);
                }
            }
        }
        assertEquals(List.of(), gaps);
    }

    @Test
    public void noKeyStandsTwice() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Path resource : ComponentFiles.in("config", "UiLabels.xml")) {
            for (Element property : ComponentFiles.elements(resource, "property")) {
                if (!seen.add(property.getAttribute("key"))) {
                    twice.add(resource.getFileName() + " " + property.getAttribute("key"));
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    public void everyLabelThatIsUsedExists() {
        Set<String> keys = new HashSet<>();
        ComponentFiles.in("config", "UiLabels.xml").forEach(resource -> ComponentFiles.elements(resource, "property")
                .forEach(property -> keys.add(property.getAttribute("key"))));
        Set<String> missing = new TreeSet<>();
        for (Path file : ComponentFiles.all()) {
            if (file.toString().matches("(widget|template|src/main)/.*\\.(xml|ftl|groovy|java)")) {
                Matcher used = USED.matcher(ComponentFiles.text(file));
                while (used.find()) {
                    String key = used.group(1) != null ? used.group(1) : used.group(2) != null ? used.group(2) : used.group(3);
                    boolean whole = keys.contains(key) || keys.stream().anyMatch(known -> known.startsWith(key + "_"))
                            || RESOURCE.matcher(key).matches();
                    if (!whole && !NAMES.contains(key) && !isPrefix(key, keys)) {
                        missing.add(key + " in " + file);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** Code may build a key from a stem and an id. */
    private static boolean isPrefix(String key, Set<String> keys) {
        return keys.stream().filter(known -> known.startsWith(key)).count() > 1;
    }
}
