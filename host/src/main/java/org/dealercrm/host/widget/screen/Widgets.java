package org.dealercrm.host.widget.screen;

import java.util.List;

import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** The widgets of a block in their order. */
final class Widgets implements Widget {
    static final Widgets NONE = new Widgets(List.of());
    private final List<Widget> children;

    private Widgets(List<Widget> children) {
        this.children = children;
    }

    /** Reads the children of an element as widgets; null gives none. */
    static Widgets of(XmlElement element, String file) {
        return element == null ? NONE : new Widgets(element.children().stream().map(child -> widget(child, file)).toList());
    }

    /** Reads those children of an element that are not among the given ones. */
    static Widgets without(List<XmlElement> others, XmlElement element, String file) {
        return new Widgets(element.children().stream().filter(child -> !others.contains(child)).map(child -> widget(child, file)).toList());
    }

    private static Widget widget(XmlElement element, String file) {
        switch (element.name()) {
            case "section": return new Section(element, file);
            case "decorator-screen": return new DecoratorScreen(element, file);
            case "decorator-section-include": return new DecoratorSectionInclude(element);
            case "include-screen": return new IncludeScreen(element, file);
            case "include-form":
            case "include-grid": return new IncludeForm(element);
            case "include-menu": return new IncludeMenu(element);
            case "screenlet": return new Screenlet(element, file);
            case "container": return new Container(element, file);
            case "column-container": return new ColumnContainer(element, file);
            case "label": return new Label(element);
            case "link": return new ScreenLink(element, file);
            case "image": return new Image(element);
            case "horizontal-separator": return new HorizontalSeparator(element);
            case "iterate-section": return new IterateSection(element, file);
            case "platform-specific": return new HtmlTemplate(element.child("html").child("html-template"));
            default: throw element.refuse("is not a known widget");
        }
    }

    @Override
    public void render(Rendering rendering) {
        children.forEach(child -> child.render(rendering));
    }
}
