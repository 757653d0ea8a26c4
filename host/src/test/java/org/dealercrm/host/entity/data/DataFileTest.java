package org.dealercrm.host.entity.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.component.KeptComponents;
import org.dealercrm.host.component.SampleComponent;
import org.dealercrm.host.entity.DatabaseConfig;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.model.Models;
import org.dealercrm.host.entity.schema.SchemaUpdate;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Data files create, change, replace and delete rows, or fail as a whole naming the line. */
public class DataFileTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    @Rule
    public final KeptComponents kept = new KeptComponents();
    private EntityEngine engine;
    private Delegator delegator;

    @Before
    public void start() throws SQLException {
        EntityModels models = Models.of(Models.entity("Car", "<field name=\"plate\" type=\"name\"/><field name=\"story\" type=\"very-long\"/>"
                + "<field name=\"price\" type=\"currency-amount\"/><field name=\"doors\" type=\"numeric\"/><field name=\"sold\" type=\"date-time\"/>"),
                Models.entity("Trip", "<field name=\"carId\" type=\"id\"/><relation type=\"one\" fk-name=\"TRIP_CAR\" rel-entity-name=\"Car\">"
                        + "<key-map field-name=\"carId\"/></relation>"),
                "<entity entity-name=\"SequenceValueItem\" package-name=\"t\"><field name=\"seqName\" type=\"id-long\"/><field name=\"seqId\" type=\"numeric\"/>"
                        + "<prim-key field=\"seqName\"/></entity>",
                "<view-entity entity-name=\"CarView\" package-name=\"t\"><member-entity entity-alias=\"C\" entity-name=\"Car\"/><alias-all entity-alias=\"C\"/></view-entity>");
        engine = EntityEngine.start(new ModelReader(models), new DatabaseConfig("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", "", ""));
        try (Connection connection = engine.connection()) {
            SchemaUpdate.run(connection, models, DatabaseKind.DERBY);
        }
        delegator = engine.delegator();
    }

    @After
    public void stop() throws SQLException {
        engine.close();
    }

    private int load(String content) throws GenericEntityException {
        return DataFile.load(delegator, XmlFile.parse("<entity-engine-xml>" + content + "</entity-engine-xml>", "data.xml", Vocabulary.of("entity-engine")));
    }

    private String failure(String content) {
        return assertThrows(UnknownConstructException.class, () -> load(content)).getMessage();
    }

    private GenericValue car(String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from("Car").where("carId", id).queryOne();
    }

    @Test
    public void attributesBecomeTypedFields() throws GenericEntityException {
        assertEquals(1, load("<Car carId='1' plate='A&amp;B' price='1234.50' doors='5' sold='2026-11-20 08:15:30.0'/>"));
        GenericValue car = car("1");
        assertEquals("A&B", car.getString("plate"));
        assertEquals(0, new BigDecimal("1234.5").compareTo(car.getBigDecimal("price")));
        assertEquals(Long.valueOf(5), car.getLong("doors"));
        assertEquals(Timestamp.valueOf("2026-11-20 08:15:30"), car.getTimestamp("sold"));
    }

    @Test
    public void longTextStandsInAChildElement() throws GenericEntityException {
        load("<Car carId='1'><story><![CDATA[one\n<two> & three]]></story></Car>");
        assertEquals("one\n<two> & three", car("1").getString("story"));
    }

    @Test
    public void rowsAreChangedInWhatTheyMention() throws GenericEntityException {
        load("<Car carId='1' plate='A' doors='5'/>");
        load("<Car carId='1' plate='' />");
        assertNull(car("1").get("plate"));
        assertEquals(Long.valueOf(5), car("1").getLong("doors"));
    }

    @Test
    public void createLeavesExistingRowsAlone() throws GenericEntityException {
        load("<Car carId='1' plate='A'/>");
        load("<create><Car carId='1' plate='B'/><Car carId='2' plate='C'/></create>");
        assertEquals("A", car("1").getString("plate"));
        assertEquals("C", car("2").getString("plate"));
    }

    @Test
    public void createReplaceClearsWhatIsNotMentioned() throws GenericEntityException {
        load("<Car carId='1' plate='A' doors='5'/>");
        load("<create-replace><Car carId='1' plate='B'/></create-replace>");
        assertEquals("B", car("1").getString("plate"));
        assertNull(car("1").get("doors"));
    }

    @Test
    public void deleteRemovesRowsThatAreThere() throws GenericEntityException {
        load("<Car carId='1'/>");
        load("<delete><Car carId='1'/><Car carId='9'/></delete>");
        assertNull(car("1"));
    }

    @Test
    public void missingKeyIsTheNextSequenceValue() throws GenericEntityException {
        load("<Car plate='A'/>");
        assertEquals("A", car("10000").getString("plate"));
    }

    @Test
    public void unknownFieldIsIgnored() throws GenericEntityException {
        load("<Car carId='1' wings='2'/>");
        assertEquals("1", car("1").getString("carId"));
    }

    @Test
    public void malformedAttributeIsLeftOut() throws GenericEntityException {
        load("<Car carId='1' plate='A' sold='2026-11-20T08:15' doors='5,0'/>");
        assertNull(car("1").get("sold"));
        assertNull(car("1").get("doors"));
        assertEquals("A", car("1").getString("plate"));
    }

    @Test
    public void malformedChildFailsTheFile() throws GenericEntityException {
        assertTrue(failure("<Car carId='1'/>\n<Car carId='2'><doors>many</doors></Car>").startsWith("data.xml:2: <doors> is malformed"));
        assertNull(car("1"));
    }

    @Test
    public void unknownEntityAndViewsFailTheFile() throws GenericEntityException {
        assertEquals("data.xml:2: <Boat> is no entity", failure("<Car carId='1'/>\n<Boat/>"));
        assertTrue(failure("<CarView carId='1'/>").contains("is a view"));
        assertNull(car("1"));
    }

    @Test
    public void brokenForeignKeyFailsTheFileAndNamesTheLine() throws GenericEntityException {
        String message = failure("<Car carId='1'/>\n<delete/>\n<Trip tripId='1' carId='none'/>");
        assertTrue(message, message.startsWith("data.xml:3: the 1 rows from here cannot be written"));
        assertNull(car("1"));
    }

    @Test
    public void moreRowsThanABatchAreWritten() throws GenericEntityException {
        StringBuilder cars = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            cars.append("<Car carId='").append(i).append("'/>");
        }
        assertEquals(250, load(cars.toString()));
        assertEquals(250, EntityQuery.use(delegator).from("Car").queryCount());
    }

    @Test
    public void templateMakesTheRows() throws GenericEntityException {
        SampleComponent yard = SampleComponent.in(folder, "yard", "")
                .file("data/cars.ftl", "<entity-engine-xml><#list 1..doc.@count?number as n><Car carId='${n * 1000}' plate='${doc.@plate?xml}'/></#list></entity-engine-xml>")
                .file("data/Cars.xml", "<entity-engine-transform-xml template='component://yard/data/cars.ftl'><cars count='3' plate='A&amp;B'/></entity-engine-transform-xml>");
        Components.load(List.of(yard.url()));
        assertEquals(3, new DataLoad(delegator).file(Components.find("yard").resolve("data/Cars.xml")));
        assertEquals("A&B", car("3000").getString("plate"));
    }

    @Test
    public void faultyTemplateFailsTheFile() {
        SampleComponent yard = SampleComponent.in(folder, "yard", "").file("data/cars.ftl", "<entity-engine-xml>${missing}</entity-engine-xml>")
                .file("data/Cars.xml", "<entity-engine-transform-xml template='component://yard/data/cars.ftl'/>");
        Components.load(List.of(yard.url()));
        String message = assertThrows(UnknownConstructException.class,
                () -> new DataLoad(delegator).file(Components.find("yard").resolve("data/Cars.xml"))).getMessage();
        assertTrue(message, message.contains("cannot be expanded by component://yard/data/cars.ftl"));
    }

    @Test
    public void placeholdersAreRefused() {
        assertTrue(failure("<Car carId='${id}'/>").contains("has a placeholder in carId"));
    }
}
