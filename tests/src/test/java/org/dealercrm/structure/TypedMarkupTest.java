package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * OFBiz answers a form with a bare error page when the field that comes last in the order of a hash map holds a "&lt;". So that one is
 * nothing that people type: where it would be, the form has a hidden field named endWhole, which always comes last.
 */
public class TypedMarkupTest {
    private static final List<String> TYPED = List.of("text", "textarea", "text-find");
    private static final List<String> NOT_SENT = List.of("display", "display-entity", "hyperlink", "image", "ignored", "container");

    @Test
    public void noFormEndsWithAFieldThatPeopleTypeInto() {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (Path file : ComponentFiles.in("widget", ".xml")) {
            for (Element form : ComponentFiles.elements(file, "form")) {
                if (!form.getAttribute("target").isEmpty()) {
                    forms++;
                    Stream.<Predicate<Element>>of(field -> true, field -> field.getAttribute("use-when").isEmpty())
                            .filter(shown -> endsTyped(form, shown)).findFirst()
                            .ifPresent(shown -> wrong.add(file + ": " + form.getAttribute("name")));
                }
            }
        }
        assertEquals("Forms that need the hidden field endWhole", List.of(), wrong);
        assertTrue("forms looked at: " + forms, forms > 100);
    }

    private static boolean endsTyped(Element form, Predicate<Element> shown) {
        Map<String, Boolean> sent = new HashMap<>();
        for (Element field : children(form)) {
            String kind = "field".equals(field.getLocalName()) && shown.test(field)
                    ? children(field).stream().findFirst().map(Element::getLocalName).orElse("display") : "display";
            if (!NOT_SENT.contains(kind)) {
                sent.put(field.getAttribute("name"), TYPED.contains(kind));
            }
        }
        boolean typed = false;
        for (boolean each : sent.values()) {
            typed = each;
        }
        return typed;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
