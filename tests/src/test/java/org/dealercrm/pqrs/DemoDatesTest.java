package org.dealercrm.pqrs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import javax.xml.parsers.DocumentBuilderFactory;

import freemarker.ext.dom.NodeModel;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateDateModel;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.pqrs.term.Deadline;
import org.dealercrm.pqrs.term.Pause;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the day on which the demo is loaded, at any hour, its terms are counted right and nothing in it is of the future. */
@Category(OnHost.class)
public class DemoDatesTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Path COMPONENT = Path.of("..");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int STEP = 11;
    private static final int DAYS = 900;

    @Test
    public void termsAreCountedRightOnEveryDayOfLoading() throws Exception {
        String template = Files.readString(COMPONENT.resolve("template/pqrs/PqrsDemoData.ftl")).replace(".now?", "loaded?");
        Element doc = (Element) parsed(Files.readString(COMPONENT.resolve("data/PqrsDemoData.xml"))).getElementsByTagName("demo").item(0);
        Terms terms = Terms.of(HOST.delegator());
        SiteCalendars calendars = SiteCalendars.of(HOST.delegator());
        for (int day = 0; day < DAYS; day += STEP) {
            Date loaded = Date.from(FIRST.plusDays(day).atTime(day % 24, 30).atZone(BOGOTA).toInstant());
            Document data = expanded(template, doc, loaded);
            List<Element> pauses = elements(data, "PqrsPause");
            for (Element row : elements(data, "PqrsCase")) {
                LocalDate received = LocalDate.parse(row.getAttribute("receivedDay"));
                boolean again = row.hasAttribute("reopenedDay");
                GenericValue term = terms.find(row.getAttribute("pqrsTypeId"), row.getAttribute("facilityId"), received).orElseThrow();
                LocalDate from = again ? LocalDate.parse(row.getAttribute("reopenedDay")) : received;
                Deadline deadline = new Deadline(Terms.rule(term), from, number(row, "extendedDays"),
                        pauses.stream().filter(pause -> pause.getAttribute("custRequestId").equals(row.getAttribute("custRequestId")))
                                .map(pause -> new Pause(LocalDate.parse(pause.getAttribute("fromDate")), end(pause))).toList(),
                        calendars.at(row.getAttribute("facilityId")));
                String which = row.getAttribute("custRequestId") + " loaded on " + loaded;
                Terms.dates(deadline).forEach((name, date) -> assertEquals(which + " " + name, date.toString(), row.getAttribute(name)));
                assertTrue(which, row.getAttribute("caseNumber").startsWith(received.getYear() + "-"));
                assertFalse(which, Timestamp.valueOf(row.getAttribute("receivedDate")).after(loaded));
            }
            for (Element step : elements(data, "PqrsStatus")) {
                assertFalse(step.getAttribute("pqrsStatusId") + " loaded on " + loaded, Timestamp.valueOf(step.getAttribute("statusDate")).after(loaded));
            }
        }
    }

    private static int number(Element row, String name) {
        return row.hasAttribute(name) ? Integer.parseInt(row.getAttribute(name)) : 0;
    }

    private static LocalDate end(Element pause) {
        return pause.hasAttribute("thruDate") ? LocalDate.parse(pause.getAttribute("thruDate")) : null;
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document expanded(String template, Element doc, Date loaded) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTimeZone(TimeZone.getDefault());
        SimpleHash model = new SimpleHash(Map.of(), configuration.getObjectWrapper());
        model.put("doc", NodeModel.wrap(doc));
        model.put("loaded", new freemarker.template.SimpleDate(loaded, TemplateDateModel.DATETIME));
        StringWriter out = new StringWriter();
        new Template("demo", new StringReader(template), configuration).process(model, out);
        return parsed(out.toString());
    }

    private static List<Element> elements(Document data, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = data.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
