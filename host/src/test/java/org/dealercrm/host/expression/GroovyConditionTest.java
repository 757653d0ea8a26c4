package org.dealercrm.host.expression;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;

import groovy.lang.MissingPropertyException;
import org.junit.Test;

public class GroovyConditionTest {
    private final Map<String, Object> context = Map.of("size", 3, "name", "Ann");

    @Test
    public void missingNamesAreNull() {
        assertTrue(GroovyExpression.condition("nobody == null && name != null", context));
    }

    @Test
    public void operatorsMayBeWrittenAsWords() {
        assertTrue(GroovyExpression.condition("size @gteq 3 @and size @lt 4", context));
        assertFalse(GroovyExpression.condition("size @gt 3 @or size @lteq 2", context));
    }

    @Test
    public void missingNamesWithDigitsAreErrors() {
        assertThrows(MissingPropertyException.class, () -> GroovyExpression.condition("step2 == null", context));
    }

    @Test
    public void onlyABooleanIsAnAnswer() {
        assertThrows(IllegalArgumentException.class, () -> GroovyExpression.condition("name", context));
        assertThrows(IllegalArgumentException.class, () -> GroovyExpression.condition("nobody", context));
    }
}
