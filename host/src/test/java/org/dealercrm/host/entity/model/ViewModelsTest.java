package org.dealercrm.host.entity.model;

import static org.dealercrm.host.entity.model.Models.entity;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.entity.model.ViewDefinition.Combination;
import org.dealercrm.host.entity.model.ViewDefinition.Comparison;
import org.junit.Test;

/** Views resolve to members, aliases with their SQL, joins and conditions. */
public class ViewModelsTest {
    private static final String ENTITIES = entity("Car", "<field name=\"colour\" type=\"name\"/>")
            + entity("Trip", "<field name=\"carId\" type=\"id\"/><field name=\"km\" type=\"numeric\"/><field name=\"price\" type=\"currency-amount\"/>");

    private static ModelViewEntity view(String content) {
        return (ModelViewEntity) Models.of(ENTITIES + "<view-entity entity-name=\"V\" package-name=\"test\">" + content + "</view-entity>").find("V");
    }

    private static String refusal(String content) {
        return assertThrows(UnknownConstructException.class, () -> view(content)).getMessage();
    }

    private static final String BOTH = "<member-entity entity-alias=\"C\" entity-name=\"Car\"/><member-entity entity-alias=\"T\" entity-name=\"Trip\"/>";
    private static final String LINK = "<view-link entity-alias=\"C\" rel-entity-alias=\"T\" rel-optional=\"true\"><key-map field-name=\"carId\"/></view-link>";

    @Test
    public void aliasAllLeavesStampsOutAndPrefixes() {
        ModelViewEntity view = view(BOTH + "<alias-all entity-alias=\"C\"/><alias-all entity-alias=\"T\" prefix=\"trip\"><exclude field=\"price\"/></alias-all>" + LINK);
        assertEquals(List.of("carId", "colour", "tripTripId", "tripCarId", "tripKm"), view.getAllFieldNames());
        assertEquals(List.of("carId", "tripTripId"), view.getPkFieldNames());
    }

    @Test
    public void explicitAliasBeatsAliasAll() {
        ModelViewEntity view = view(BOTH + "<alias-all entity-alias=\"C\"/><alias name=\"colour\" entity-alias=\"T\" field=\"km\"/>" + LINK);
        assertEquals("T.KM", view.definition().aliases().get("colour").columnValue());
    }

    @Test
    public void functionsBecomeSqlAndDecideTheType() {
        ModelViewEntity view = view(BOTH + "<alias name=\"colour\" entity-alias=\"C\" group-by=\"true\"/><alias name=\"trips\" entity-alias=\"T\" field=\"tripId\" "
                + "function=\"count-distinct\"/><alias name=\"price\" entity-alias=\"T\" function=\"sum\"/>" + LINK);
        assertEquals("COUNT(DISTINCT T.TRIP_ID)", view.getField("trips").getColValue());
        assertEquals("numeric", view.getField("trips").getType());
        assertEquals("currency-amount", view.getField("price").getType());
        assertTrue(view.definition().grouped());
        assertTrue(view.getPkFieldNames().isEmpty());
    }

    @Test
    public void complexAliasIsAnExpression() {
        ModelViewEntity view = view(BOTH + "<alias name=\"rate\" function=\"sum\"><complex-alias operator=\"*\"><complex-alias-field entity-alias=\"T\" "
                + "field=\"price\" default-value=\"0\"/><complex-alias-field value=\"2\"/></complex-alias></alias>" + LINK);
        assertEquals("SUM((COALESCE(T.PRICE,0) * 2))", view.getField("rate").getColValue());
        assertEquals("currency-amount", view.getField("rate").getType());
    }

    @Test
    public void joinsKeepOrderAndOwnConditions() {
        ModelViewEntity view = view(BOTH + "<alias-all entity-alias=\"C\"/><view-link entity-alias=\"C\" rel-entity-alias=\"T\" rel-optional=\"true\">"
                + "<key-map field-name=\"carId\"/><entity-condition><condition-expr entity-alias=\"T\" field-name=\"km\" operator=\"greater\" value=\"5\"/>"
                + "</entity-condition></view-link>");
        ViewDefinition.Link link = view.definition().links().get(0);
        assertTrue(link.optional());
        assertEquals(new Comparison("T", "km", "greater", "", "", "5", false), link.condition());
    }

    @Test
    public void viewConditionsAreATree() {
        ModelViewEntity view = view(BOTH + "<alias-all entity-alias=\"C\"/>" + LINK + "<entity-condition distinct=\"true\"><condition-list combine=\"or\">"
                + "<condition-expr entity-alias=\"C\" field-name=\"colour\" value=\"red\"/><condition-expr entity-alias=\"C\" field-name=\"colour\" operator=\"like\" "
                + "value=\"b%\"/></condition-list><order-by field-name=\"-colour\"/></entity-condition>");
        Combination where = (Combination) view.definition().conditions().where();
        assertTrue(where.or());
        assertEquals(2, where.conditions().size());
        assertTrue(view.definition().conditions().distinct());
        assertEquals(List.of("-colour"), view.definition().conditions().orderBy());
    }

    @Test
    public void viewOfAViewIsBuiltWhateverTheOrder() {
        EntityModels models = Models.of("<view-entity entity-name=\"Outer\" package-name=\"t\"><member-entity entity-alias=\"I\" entity-name=\"Inner\"/>"
                + "<alias name=\"hue\" entity-alias=\"I\" field=\"paint\"/></view-entity>" + "<view-entity entity-name=\"Inner\" package-name=\"t\">"
                + "<member-entity entity-alias=\"C\" entity-name=\"Car\"/><alias name=\"paint\" entity-alias=\"C\" field=\"colour\"/></view-entity>", ENTITIES);
        assertEquals("I.PAINT", models.find("Outer").getField("hue").getColValue());
    }

    @Test
    public void aliasAllSeesFieldsOfExtensions() {
        EntityModels models = Models.of("<view-entity entity-name=\"V\" package-name=\"t\"><member-entity entity-alias=\"C\" entity-name=\"Car\"/>"
                + "<alias-all entity-alias=\"C\"/></view-entity><extend-entity entity-name=\"Car\"><field name=\"doors\" type=\"numeric\"/></extend-entity>", ENTITIES);
        assertTrue(models.find("V").isField("doors"));
    }

    @Test
    public void viewsHaveNoReverseRelations() {
        EntityModels models = Models.of(ENTITIES + "<view-entity entity-name=\"V\" package-name=\"t\"><member-entity entity-alias=\"T\" entity-name=\"Trip\"/>"
                + "<alias-all entity-alias=\"T\"/><relation type=\"one-nofk\" rel-entity-name=\"Car\"><key-map field-name=\"carId\"/></relation></view-entity>");
        assertEquals("Car", models.find("V").getRelation("Car").getRelEntityName());
        assertFalse(models.find("Car").relations().stream().anyMatch(r -> "V".equals(r.getRelEntityName())));
    }

    @Test
    public void unknownMembersFieldsAndAliasesAreRefused() {
        assertTrue(refusal("<member-entity entity-alias=\"B\" entity-name=\"Boat\"/>").contains("names an unknown entity: Boat"));
        assertTrue(refusal(BOTH + "<alias name=\"sail\" entity-alias=\"C\"/>").contains("names a field that Car does not have: sail"));
        assertTrue(refusal(BOTH + "<alias name=\"km\" entity-alias=\"X\"/>").contains("names an entity-alias that is no member: X"));
        assertTrue(refusal(BOTH + "<alias-all entity-alias=\"C\"/><view-link entity-alias=\"C\" rel-entity-alias=\"T\"><key-map field-name=\"km\"/></view-link>")
                .contains("names a field that Car does not have: km"));
    }

    @Test
    public void dateFilterNeedsItsAliases() {
        assertTrue(refusal(BOTH + "<alias-all entity-alias=\"C\"/><entity-condition filter-by-date=\"true\"/>").contains("has no aliases fromDate and thruDate"));
    }
}
