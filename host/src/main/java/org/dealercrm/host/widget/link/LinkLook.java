package org.dealercrm.host.widget.link;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.dealercrm.host.widget.Markup;

/**
 * How a link shows: its body, id and class, and for one that posts the name of the hidden form,
 * values that the form carries besides its parameters, and what is done to each parameter's value
 * (a missing one arrives as the word null, unless said otherwise).
 */
public record LinkLook(Consumer<Markup> body, String id, String style, String formName, Map<String, String> extraValues, UnaryOperator<String> values) {

    public LinkLook(Consumer<Markup> body, String id, String style, String formName) {
        this(body, id, style, formName, Map.of(), String::valueOf);
    }

    /** A link whose body is text. */
    public static LinkLook text(String text, String id, String style, String formName) {
        return new LinkLook(out -> out.text(text), id, style, formName);
    }

    /** The same look with each posted value changed. */
    public LinkLook encodingValues(UnaryOperator<String> change) {
        return new LinkLook(body, id, style, formName, extraValues, change);
    }

    /** The same look with more posted values. */
    public LinkLook posting(Map<String, String> more) {
        return new LinkLook(body, id, style, formName, more, values);
    }
}
