package org.dealercrm.host.entity.model;

import static org.dealercrm.host.entity.model.Models.entity;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.dealercrm.host.UnknownConstructException;
import org.junit.Test;

/** Entities, their extensions and relations are understood as the contract says. */
public class EntityModelsTest {
    private static final String CAR = entity("Car", "<field name=\"vinHTML5Code2\" type=\"id-long\"/><field name=\"end\" type=\"date\" col-name=\"END_DATE\"/>");

    private static String refusal(String... contents) {
        return assertThrows(UnknownConstructException.class, () -> Models.of(contents)).getMessage();
    }

    @Test
    public void tableAndColumnNamesGetAnUnderscoreBeforeEveryCapital() {
        ModelEntity car = Models.of(entity("RaceCar", "<field name=\"vinHTML5Code2\" type=\"id-long\"/>")).find("RaceCar");
        assertEquals("RACE_CAR", car.getPlainTableName());
        assertEquals("VIN_H_T_M_L5_CODE2", car.getField("vinHTML5Code2").getColName());
        assertEquals("OFBIZ.RACE_CAR", car.getTableName("localderby"));
        assertEquals("public.RACE_CAR", car.getTableName("localpostgres"));
    }

    @Test
    public void fourStampsAreAddedUnlessSwitchedOff() {
        EntityModels models = Models.of(CAR, "<entity entity-name=\"Bare\" package-name=\"test\" no-auto-stamp=\"true\"><field name=\"a\" type=\"id\"/></entity>");
        assertEquals(List.of("carId", "vinHTML5Code2", "end", "lastUpdatedStamp", "lastUpdatedTxStamp", "createdStamp", "createdTxStamp"),
                models.find("Car").getAllFieldNames());
        assertEquals(List.of("a"), models.find("Bare").getAllFieldNames());
        assertTrue(models.find("Car").getField("createdStamp").getIsAutoCreatedInternal());
    }

    @Test
    public void keysAreNotNullAndKeepTheirOrder() {
        ModelEntity two = Models.of("<entity entity-name=\"Two\" package-name=\"test\"><field name=\"a\" type=\"id\"/><field name=\"b\" type=\"id\"/>"
                + "<field name=\"c\" type=\"id\"/><prim-key field=\"b\"/><prim-key field=\"a\"/></entity>").find("Two");
        assertEquals(List.of("b", "a"), two.getPkFieldNames());
        assertTrue(two.getField("a").getIsNotNull());
        assertFalse(two.getField("c").getIsPk());
    }

    @Test
    public void extensionAddsFieldsWhateverTheOrderOfFiles() {
        ModelEntity car = Models.of("<extend-entity entity-name=\"Car\"><field name=\"colour\" type=\"name\"/></extend-entity>", CAR).find("Car");
        assertNotNull(car.getField("colour"));
    }

    @Test
    public void extensionThatRepeatsAFieldLosesItsColumnNameUnlessRepeated() {
        ModelEntity car = Models.of(CAR, "<extend-entity entity-name=\"Car\" never-cache=\"true\"><field name=\"end\" type=\"date-time\"/></extend-entity>").find("Car");
        assertEquals("date-time", car.getField("end").getType());
        assertEquals("END", car.getField("end").getColName());
        assertTrue(car.getNeverCache());
    }

    @Test
    public void extensionOfAnUnknownEntityStopsTheStart() {
        assertTrue(refusal("<extend-entity entity-name=\"Boat\"/>").contains("extends an unknown entity: Boat"));
    }

    @Test
    public void lastDefinitionOfAnEntityWins() {
        assertNull(Models.of(CAR, entity("Car", "")).find("Car").getField("end"));
    }

    @Test
    public void reverseRelationIsGenerated() {
        EntityModels models = Models.of(CAR, entity("Trip", "<field name=\"carId\" type=\"id\"/><relation type=\"one\" title=\"Used\" rel-entity-name=\"Car\" "
                + "fk-name=\"TRIP_CAR\"><key-map field-name=\"carId\"/></relation>"));
        ModelRelation back = models.find("Car").getRelation("UsedTrip");
        assertEquals("many", back.getType());
        assertTrue(back.isAutoRelation());
    }

    @Test
    public void reverseOfAWholeKeyIsOneWithoutForeignKey() {
        EntityModels models = Models.of(CAR, "<entity entity-name=\"Engine\" package-name=\"test\"><field name=\"carId\" type=\"id\"/><prim-key field=\"carId\"/>"
                + "<relation type=\"one\" rel-entity-name=\"Car\" fk-name=\"ENGINE_CAR\"><key-map field-name=\"carId\"/></relation></entity>");
        assertEquals("one-nofk", models.find("Car").getRelation("Engine").getType());
    }

    @Test
    public void parentOfItselfGetsChildren() {
        ModelEntity part = Models.of(entity("Part", "<field name=\"parentId\" type=\"id\"/><relation type=\"one\" title=\"Parent\" rel-entity-name=\"Part\" "
                + "fk-name=\"PART_PARENT\"><key-map field-name=\"parentId\" rel-field-name=\"partId\"/></relation>")).find("Part");
        assertEquals("many", part.getRelation("ChildPart").getType());
    }

    @Test
    public void declaredRelationIsNotReplacedByAGeneratedOne() {
        EntityModels models = Models.of(entity("Car", "<relation type=\"many\" rel-entity-name=\"Trip\"><key-map field-name=\"carId\"/></relation>"),
                entity("Trip", "<field name=\"carId\" type=\"id\"/><relation type=\"one\" rel-entity-name=\"Car\" fk-name=\"TRIP_CAR\"><key-map field-name=\"carId\"/></relation>"));
        assertFalse(models.find("Car").getRelation("Trip").isAutoRelation());
    }

    @Test
    public void relationToAnUnknownEntityOrFieldIsRefused() {
        assertTrue(refusal(entity("Trip", "<relation type=\"many\" rel-entity-name=\"Car\"><key-map field-name=\"tripId\"/></relation>"))
                .contains("names an unknown entity"));
        assertTrue(refusal(CAR, entity("Trip", "<relation type=\"many\" rel-entity-name=\"Car\"><key-map field-name=\"tripId\"/></relation>"))
                .contains("names a field that Car does not have: tripId"));
    }

    @Test
    public void foreignKeyMustCoverThePrimaryKey() {
        assertTrue(refusal(CAR, entity("Trip", "<field name=\"x\" type=\"id-long\"/><relation type=\"one\" rel-entity-name=\"Car\"><key-map field-name=\"x\" "
                + "rel-field-name=\"vinHTML5Code2\"/></relation>")).contains("does not cover the primary key of Car; use one-nofk"));
    }

    @Test
    public void foreignKeyNamesAreUnique() {
        String trip = "<field name=\"carId\" type=\"id\"/><relation type=\"one\" rel-entity-name=\"Car\"><key-map field-name=\"carId\"/></relation>";
        assertTrue(refusal(CAR, entity("Trip", trip), entity("Rent", trip)).contains("has the same foreign key name, CAR"));
    }

    @Test
    public void unknownTypeAndRepeatedFieldAreRefused() {
        assertTrue(refusal(entity("Car", "<field name=\"a\" type=\"boolean\"/>")).contains("has an unknown type: boolean"));
        assertTrue(refusal(entity("Car", "<field name=\"a\" type=\"id\"/><field name=\"a\" type=\"id\"/>")).contains("repeats the field a"));
    }

    @Test
    public void stampIndexNamesAreShortenedByDroppingVowels() {
        assertEquals("CAR_TXSTMP", DatabaseNames.stampIndex("CAR", "_TXSTMP"));
        assertEquals("PARTY_RLTNS_TXSTMP", DatabaseNames.stampIndex("PARTY_RELATIONS", "_TXSTMP"));
        assertEquals(18, DatabaseNames.stampIndex("PARTY_CONTACT_MECH_PURPOSE", "_TXSTMP").length());
    }

    @Test
    public void valuesAreConvertedToTheTypeOfTheirField() {
        ModelEntity car = Models.of(CAR).find("Car");
        assertEquals(java.sql.Date.valueOf("2026-11-20"), car.convertFieldValue(car.getField("end"), "2026-11-20"));
    }
}
