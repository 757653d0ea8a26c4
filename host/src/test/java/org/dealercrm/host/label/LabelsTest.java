package org.dealercrm.host.label;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.collections.ResourceBundleMapWrapper;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.component.KeptComponents;
import org.dealercrm.host.component.SampleComponent;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Labels are found by locale, language, fallback; what is missing shows its key. */
public class LabelsTest {
    private static final Locale COLOMBIA = new Locale("es", "CO");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    @Rule
    public final KeptComponents kept = new KeptComponents();
    private Locale jvm;

    private static String label(String key, String values) {
        return "<property key=\"" + key + "\">" + values + "</property>";
    }

    private static String in(String language, String text) {
        return "<value xml:lang=\"" + language + "\">" + text + "</value>";
    }

    @Before
    public void load() {
        jvm = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        Components.load(List.of(SampleComponent.in(folder, "one", "")
                .file("config/OneLabels.xml", "<resource>" + label("Car", in("en", "Car") + in("es", "\n  Carro  ") + in("es-MX", "Coche"))
                        + label("OnlyEnglish", in("en", "Only")) + label("OnlyGerman", in("de", "Nur")) + label("Args", in("en", "It''s {0} of {1}"))
                        + label("Named", in("en", "Hello ${name}")) + "</resource>")
                .file("config/TwoLabels.xml", "<resource>" + label("Car", in("en", "Vehicle")) + label("Boat", in("en", "Boat")) + "</resource>")
                .file("config/one.properties", "colour=red \nempty=\nsize=5\non=true\n").url()));
    }

    @After
    public void restoreLocale() {
        Locale.setDefault(jvm);
    }

    private static String text(String key, Locale locale) {
        return UtilProperties.getMessage("OneLabels", key, locale);
    }

    @Test
    public void closestLanguageWinsAndTextIsTrimmed() {
        assertEquals("Carro", text("Car", COLOMBIA));
        assertEquals("Coche", text("Car", new Locale("es", "MX")));
        assertEquals("Car", text("Car", Locale.FRENCH));
    }

    @Test
    public void missingTranslationFallsBackToEnglish() {
        assertEquals("Only", text("OnlyEnglish", COLOMBIA));
    }

    @Test
    public void jvmLanguageComesBeforeEnglish() {
        Locale.setDefault(Locale.GERMAN);
        Labels.clear();
        assertEquals("Nur", text("OnlyGerman", COLOMBIA));
    }

    @Test
    public void missingKeyIsItsOwnText() {
        assertEquals("OnlyGerman", text("OnlyGerman", COLOMBIA));
        assertEquals("Nothing", text("Nothing", COLOMBIA));
    }

    @Test
    public void missingResourceIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> UtilProperties.getMessage("NoLabels", "Car", Locale.ENGLISH));
    }

    @Test
    public void argumentsFillMessageFormatsAndNames() {
        assertEquals("It's 2 of 3", UtilProperties.getMessage("OneLabels", "Args", new Object[] {2, 3}, Locale.ENGLISH));
        assertEquals("It's 2 of 3", UtilProperties.getMessage("OneLabels", "Args", List.of(2, 3), Locale.ENGLISH));
        assertEquals("Hello Ana", UtilProperties.getMessage("OneLabels", "Named", Map.of("name", "Ana"), Locale.ENGLISH));
    }

    @Test
    public void firstResourceOfAStackWins() {
        ResourceBundleMapWrapper map = UtilProperties.getResourceBundleMap("OneLabels", Locale.ENGLISH);
        map.addBottomResourceBundle("TwoLabels");
        assertEquals("Car", map.get("Car"));
        assertEquals("Boat", map.get("Boat"));
        assertEquals("Plane", map.get("Plane"));
        map.pushResourceBundle(UtilProperties.getResourceBundle("TwoLabels", Locale.ENGLISH));
        assertEquals("Vehicle", map.get("Car"));
    }

    @Test
    public void stackExpandsNamesFromTheContext() {
        assertEquals("Hello Ana", UtilProperties.getResourceBundleMap("OneLabels", Locale.ENGLISH, Map.of("name", "Ana")).get("Named"));
    }

    @Test
    public void propertiesAreTrimmedAndDefaulted() {
        assertEquals("red", UtilProperties.getPropertyValue("one", "colour"));
        assertEquals("blue", UtilProperties.getPropertyValue("one", "empty", "blue"));
        assertEquals("", UtilProperties.getPropertyValue("one", "none"));
        assertEquals("x", UtilProperties.getPropertyValue("nofile", "none", "x"));
        assertEquals(Integer.valueOf(5), UtilProperties.getPropertyAsInteger("one", "size", 1));
        assertTrue(UtilProperties.getPropertyAsBoolean("one", "on", false));
    }

    @Test
    public void propertiesServeAsTextsOfEveryLanguage() {
        assertEquals("red", UtilProperties.getMessage("one", "colour", COLOMBIA));
    }

    @Test
    public void repeatedTextIsRefused() {
        Components.load(List.of(SampleComponent.in(folder, "two", "")
                .file("config/Twice.xml", "<resource>" + label("A", in("en", "1")) + label("A", in("en", "2")) + "</resource>").url()));
        assertThrows(RuntimeException.class, () -> UtilProperties.getMessage("Twice", "A", Locale.ENGLISH));
    }
}
