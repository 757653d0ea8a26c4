package org.dealercrm.host.widget.action;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.xml.XmlElement;

/** The actions of a section, form or menu in their order. */
public final class Actions {
    public static final Actions NONE = new Actions(List.of());
    private final List<Step> steps;

    private Actions(List<Step> steps) {
        this.steps = steps;
    }

    /** An action and where it is written, for error messages. */
    private record Step(Action action, String description) {
    }

    /** Reads an actions element; null gives no actions. In forms a service takes its input from the context only. */
    public static Actions parse(XmlElement element, boolean inForm) {
        if (element == null) {
            return NONE;
        }
        List<Step> steps = new ArrayList<>();
        for (XmlElement child : element.children()) {
            steps.add(new Step(action(child, inForm), child.toString()));
        }
        return new Actions(List.copyOf(steps));
    }

    /** These actions and then others. */
    public Actions then(Actions others) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(others.steps);
        return new Actions(List.copyOf(all));
    }

    private static Action action(XmlElement element, boolean inForm) {
        switch (element.name()) {
            case "set": return new SetAction(element);
            case "script": return new ScriptAction(element);
            case "service": return new ServiceAction(element, inForm);
            case "entity-one": return new EntityOneAction(element);
            case "entity-and":
            case "entity-condition": return new EntityListAction(element);
            case "get-related": return new GetRelatedAction(element);
            case "get-related-one": return new GetRelatedOneAction(element);
            case "property-map": return new PropertyMapAction(element);
            case "property-to-field": return new PropertyToFieldAction(element);
            default: throw element.refuse("is not a known action");
        }
    }

    public void run(MapStack<String> context) {
        for (Step step : steps) {
            try {
                step.action().run(context);
            } catch (GeneralException | RuntimeException e) {
                throw new WidgetRenderException("Error running the action " + step.description(), e);
            }
        }
    }
}
