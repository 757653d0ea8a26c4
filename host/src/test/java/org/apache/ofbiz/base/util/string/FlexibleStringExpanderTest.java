package org.apache.ofbiz.base.util.string;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.junit.Test;

public class FlexibleStringExpanderTest {
    private final Map<String, Object> context = new HashMap<>(Map.of("name", "Ann", "list", List.of("a", "b"), "map", Map.of("deep", Map.of("key", "value")),
            "key", "deep", "amount", new BigDecimal("1234.5"), "locale", Locale.US, "timeZone", TimeZone.getTimeZone("America/Bogota")));

    private String expand(String text) {
        return FlexibleStringExpander.expandString(text, context);
    }

    @Test
    public void namesPathsAndIndexesAreReplaced() {
        assertEquals("Hello Ann: value, b", expand("Hello ${name}: ${map.deep.key}, ${list[1]}"));
    }

    @Test
    public void missingPartsAreEmpty() {
        assertEquals("[] [] []", expand("[${nobody}] [${map.no.way}] [${list[7]}]"));
    }

    @Test
    public void oneExpressionKeepsItsObjectAndMixedTextDoesNot() {
        assertSame(context.get("list"), FlexibleStringExpander.getInstance("${list}").expand(context));
        assertEquals("x[a, b]", FlexibleStringExpander.getInstance("x${list}").expand(context));
        assertNull(FlexibleStringExpander.getInstance("${nobody}").expand(context));
    }

    @Test
    public void nestedExpressionsAreExpandedFirst() {
        assertEquals("value", expand("${map.${key}.key}"));
    }

    @Test
    public void operatorsAndFunctionsWork() {
        assertEquals("yes 2 ANN", expand("${name == 'Ann' ? 'yes' : 'no'} ${util:size(list)} ${str:toUpperCase(name)}"));
    }

    @Test
    public void groovyReadsTheContextAndBraces() {
        assertEquals("6 ab", expand("${groovy: [1, 2, 3].sum()} ${groovy: list.collect { it }.join('')}"));
    }

    @Test
    public void aFailingGroovyExpressionIsEmpty() {
        assertEquals("[]", expand("[${groovy: noSuchName.size()}]"));
    }

    @Test
    public void valuesAreNotExpandedAgain() {
        context.put("typed", "${name}");
        assertEquals("${name}", expand("${typed}"));
    }

    @Test
    public void escapedAndUnclosedExpressionsStayText() {
        assertEquals("${name} ${open", expand("\\${name} ${open"));
    }

    @Test
    public void numbersFollowTheLocaleAndDatesTheZone() {
        assertEquals("1,234.5", expand("${amount}"));
        assertEquals("$1,234.50", expand("${amount?currency(USD)}"));
        context.put("when", Timestamp.valueOf("2026-02-03 10:11:12"));
        context.put("timeZone", TimeZone.getDefault());
        assertEquals("2026-02-03 10:11:12.000", expand("${when}"));
    }
}
