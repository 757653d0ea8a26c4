package org.dealercrm.host.widget;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.web.TestApp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class FormTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private static Pages pages;
    private static Element form;
    private static Document page;

    @BeforeClass
    public static void open() {
        pages = Pages.ofTester(APP);
        page = pages.page("Thing/Edit");
        form = page.selectFirst("form#EditThing");
    }

    private static Element field(String name) {
        Element found = form.getElementById("EditThing_" + name);
        assertNotNull("no field " + name, found);
        return found;
    }

    @Test
    public void formPostsWithTokenAndMarksRequiredFields() {
        assertEquals("/testapp/control/Thing/save", form.attr("action"));
        assertEquals("EditThing", form.attr("name"));
        assertTrue(form.hasClass("basic-form") && form.hasClass("requireValidation"));
        assertFalse(form.selectFirst("input[name=csrfToken]").val().isEmpty());
        assertEquals("h & v", form.selectFirst("> input[type=hidden][name=secret]").val());
        assertEquals("N1", form.selectFirst("> input[type=hidden][name=noteKey]").val());
    }

    @Test
    public void labelNamesItsInput() {
        Element label = form.selectFirst("td.label > label#EditThing_plainText_title[for=EditThing_plainText]");
        assertEquals("Text (one)", label.text());
        Element input = field("plainText");
        assertEquals("a \"quoted\" <text>", input.val());
        assertEquals("60", input.attr("maxlength"));
        assertTrue(input.hasClass("required"));
        assertEquals("Tool & tip", input.parent().selectFirst("i.hoverTooltip").attr("title"));
        assertTrue(input.parent().text().contains("*"));
    }

    @Test
    public void titlesComeFromLabelsWhenTheFieldNamesNone() {
        Document list = pages.page("Thing/List");
        assertEquals("Name of the thing", list.getElementById("FindThing_thingName_title").text());
    }

    @Test
    public void decimalsFollowTheLocaleAndWholeNumbersArePlain() {
        assertEquals("1,234.5", field("amount").val());
        assertEquals("1234567", field("quantity").val());
        assertEquals(field("amount").closest("tr"), field("quantity").closest("tr"));
    }

    @Test
    public void textAreasHoldAnyText() {
        assertEquals("x</textarea>", field("noteText").wholeText());
    }

    @Test
    public void choicesMarkTheCurrentOne() {
        assertEquals("B", form.selectFirst("span.ui-widget > select#EditThing_kind > option[selected]").val());
        assertEquals("", form.selectFirst("#EditThing_kind > option").val());
        assertEquals("T2", form.selectFirst("#EditThing_other > option[selected]").val());
        assertEquals("Y", form.selectFirst("span > input[type=radio][name=active][checked]").val());
        assertNotNull(form.selectFirst("input[type=checkbox][name=flag][value=Y][checked]"));
    }

    @Test
    public void optionsAndDescriptionsComeFromRows() {
        assertEquals("[tester, outsider]", form.select("#EditThing_noteKeyOf > option:gt(0)").eachText().toString());
        assertTrue(form.text().contains("Owner [tester/Y]"));
        assertTrue(form.text().contains("Nobody noSuchUser"));
    }

    @Test
    public void datesHaveAVisibleAndAPostedInput() {
        Element visible = form.selectFirst("span.view-calendar > input[type=text]#EditThing_noteDate_i18n[name=noteDate_i18n]");
        assertEquals("2026-02-03 10:11:00.000", visible.val());
        assertEquals("Format: yyyy-MM-dd HH:mm:ss.SSS", visible.attr("title"));
        assertEquals("2026-02-03 10:11:00.000", form.selectFirst("input[type=hidden]#EditThing_noteDate.date-time-picker[name=noteDate]").val());
        assertEquals("Timestamp", form.selectFirst("input[name=noteDate_c_compositeType]").val());
        assertEquals("1980-02-11", field("born").val());
    }

    @Test
    public void displayedValuesAreTextAndAlsoHidden() {
        assertTrue(form.text().contains("Some <b> a \"quoted\" <text>"));
        assertNotNull(form.selectFirst("> input[type=hidden][name=shown]"));
        assertNull(form.selectFirst("input[name=plain]"));
        assertEquals("/testapp/control/Thing/List?x=1+%26+2", form.selectFirst("a#EditThing_go").attr("href"));
        assertEquals("Save", form.selectFirst("td[colspan=4] > input[type=submit]#EditThing_submitButton").val());
    }

    @Test
    public void displayTypesFormatForTheUser() {
        String shown = page.selectFirst("form#ShowThing").text();
        assertTrue(shown, shown.contains("$1,234.50"));
        assertTrue(shown, shown.contains("2/3/26, 10:11:00 AM"));
        assertTrue(shown, shown.contains("2/11/80"));
        assertTrue(shown, shown.contains("Number 1,234.5"));
    }

    @Test
    public void uploadFormsSendParts() {
        Element upload = page.selectFirst("form#UploadThing");
        assertEquals("multipart/form-data", upload.attr("enctype"));
        assertFalse(upload.attr("action").contains("?"));
        assertNotNull(upload.selectFirst("input[type=file][name=uploadedFile]"));
    }

    @Test
    public void afterAnErrorTheTypedValuesStandInTheForm() {
        Document failed = pages.post("Thing/save", "noteKey", "", "plainText", "typed & again", "kind", "A",
                "csrfToken", form.selectFirst("input[name=csrfToken]").val());
        assertNotNull(failed.toString(), failed.getElementById("EditThing_plainText"));
        assertEquals("typed & again", failed.getElementById("EditThing_plainText").val());
        assertEquals("", failed.getElementById("EditThing_amount").val());
        assertEquals("A", failed.selectFirst("#EditThing_kind > option[selected]").val());
    }

    @Test
    public void createFormsTakeValuesFromTheRequest() {
        Document fresh = pages.page("Thing/Edit?newOne=Y&plainText=from%20the%20link");
        assertEquals("from the link", fresh.getElementById("EditThing_plainText").val());
        assertNotNull(fresh.selectFirst("input[type=text]#EditThing_noteKey"));
    }

    @Test
    public void findFieldsOfferComparisons() {
        Element find = pages.page("Thing/List").selectFirst("form#FindThing");
        assertEquals("contains", find.selectFirst("select[name=thingName_op] > option[selected]").val());
        assertNotNull(find.selectFirst("input[type=checkbox][name=thingName_ic][value=Y][checked]"));
        assertEquals("contains", find.selectFirst("input[type=hidden][name=code_op]").val());
        assertEquals("greaterThanEqualTo", find.selectFirst("select[name=quantity_fld0_op] > option[selected]").val());
        assertNotNull(find.selectFirst("input[name=quantity_fld1_value]"));
        assertNotNull(find.selectFirst("input#FindThing_fromDate_fld0_value"));
    }
}
