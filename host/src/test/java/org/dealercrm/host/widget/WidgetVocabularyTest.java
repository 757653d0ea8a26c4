package org.dealercrm.host.widget;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.widget.form.FormReader;
import org.dealercrm.host.widget.screen.Screen;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;
import org.junit.Test;

public class WidgetVocabularyTest {

    private static XmlElement read(String kind, String xml) {
        XmlElement root = XmlFile.parse(xml, "test.xml");
        Vocabulary.of("widget-" + kind).check(root);
        return root;
    }

    private static void readScreen(String widgets) {
        XmlElement root = read("screen", "<screens>\n<screen name=\"A\"><section><widgets>" + widgets + "</widgets></section></screen></screens>");
        new Screen(root.children().get(0), "test.xml");
    }

    private static void readForm(String fields) {
        new FormReader(read("form", "<forms>\n<form name=\"A\">" + fields + "</form></forms>"), "test.xml").all();
    }

    private static void refused(String word, Runnable reading) {
        UnknownConstructException refusal = assertThrows(UnknownConstructException.class, reading::run);
        assertTrue(refusal.getMessage(), refusal.getMessage().contains(word) && refusal.getMessage().contains("test.xml:2"));
    }

    @Test
    public void unknownWidgetsAndAttributesAreRefusedWithTheirLine() {
        refused("include-portal-page", () -> readScreen("<include-portal-page id=\"x\"/>"));
        refused("auto-update-target", () -> readScreen("<container auto-update-target=\"x\"/>"));
    }

    @Test
    public void screenletsRefuseMenusTheyDoNotHold() {
        refused("navigation-menu-name", () -> readScreen("<screenlet navigation-menu-name=\"Gone\"/>"));
        refused("initially-collapsed", () -> readScreen("<screenlet initially-collapsed=\"true\"/>"));
    }

    @Test
    public void fieldsNeedExactlyOneType() {
        refused("no type", () -> readForm("<field name=\"a\"/>"));
        refused("more than one type", () -> readForm("<field name=\"a\"><text/><display/></field>"));
    }

    @Test
    public void sortOrderNamesFieldsOfTheForm() {
        refused("gone", () -> readForm("<field name=\"a\"><text/></field><sort-order><sort-field name=\"gone\"/></sort-order>"));
    }

    @Test
    public void extendedFormsMustExist() {
        refused("Gone", () -> new FormReader(read("form", "<forms>\n<grid name=\"A\" extends=\"Gone\" extends-resource=\"test.xml\"/></forms>"),
                "test.xml").all());
    }

    @Test
    public void extendedFormsAreLookedUpInTheFileThatIsNamed() {
        refused("extends-resource", () -> new FormReader(read("form", "<forms>\n<grid name=\"A\" extends=\"B\"/><grid name=\"B\"/></forms>"),
                "test.xml").all());
    }

    @Test
    public void conditionsHoldExactlyOneRoot() {
        refused("exactly one", () -> new Screen(read("screen", "<screens><screen name=\"A\"><section>\n<condition/><widgets/></section></screen></screens>")
                .children().get(0), "test.xml"));
    }
}
