package org.apache.ofbiz.base.util.collections;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.Test;

public class MapStackTest {
    private final MapStack<String> stack = MapStack.create();

    @Test
    public void innerScopesSeeOuterOnesAndNotTheReverse() {
        stack.put("outer", 1);
        stack.push();
        stack.put("inner", 2);
        assertEquals(1, stack.get("outer"));
        stack.pop();
        assertNull(stack.get("inner"));
        assertFalse(stack.containsKey("inner"));
    }

    @Test
    public void aPresentNullHidesTheDeeperValue() {
        stack.put("name", "deep");
        stack.push();
        stack.put("name", null);
        assertNull(stack.get("name"));
    }

    @Test
    public void theLastScopeStays() {
        stack.put("name", "kept");
        assertNull(stack.pop());
        assertEquals("kept", stack.get("name"));
    }

    @Test
    public void aStandAloneStackSharesMapsButNotItsOwnScopes() {
        MapStack<String> other = stack.standAloneChildStack();
        other.put("own", 1);
        assertNull(stack.get("own"));
        stack.put("shared", 2);
        assertEquals(2, other.get("shared"));
    }

    @Test
    public void contextIsTheStackItself() {
        assertSame(stack, stack.get("context"));
    }

    @Test
    public void accessorsReadAndWriteNestedPlaces() {
        FlexibleMapAccessor.getInstance("a.b[]").put(stack, "x");
        FlexibleMapAccessor.getInstance("a.b[]").put(stack, "z");
        FlexibleMapAccessor.getInstance("a.b[+1]").put(stack, "y");
        assertEquals(List.of("x", "y", "z"), FlexibleMapAccessor.getInstance("a.b").get(stack));
        FlexibleMapAccessor.getInstance("a.b[0]").put(stack, "w");
        assertEquals("w", FlexibleMapAccessor.getInstance("a.b[0]").get(stack));
        assertNull(FlexibleMapAccessor.getInstance("a.no.where").get(stack));
    }

    @Test
    public void accessorsExpandTheirNameAndRemove() {
        Map<String, Object> map = new HashMap<>(Map.of("which", "one", "one", 1));
        assertEquals((Object) 1, FlexibleMapAccessor.getInstance("${which}").get(map));
        assertEquals((Object) 1, FlexibleMapAccessor.getInstance("one").remove(map));
        assertFalse(map.containsKey("one"));
    }
}
