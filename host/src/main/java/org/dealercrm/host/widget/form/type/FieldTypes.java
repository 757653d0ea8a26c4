package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.xml.XmlElement;

/** Reads the type element of a field. */
public final class FieldTypes {
    private FieldTypes() {
    }

    public static FieldType read(XmlElement element) {
        switch (element.name()) {
            case "text": return new TextType(element);
            case "textarea": return new TextAreaType(element);
            case "password": return new PasswordType(element);
            case "file": return new FileType(element);
            case "hidden": return new HiddenType(element);
            case "ignored": return new IgnoredType();
            case "reset": return new ResetType();
            case "submit": return new SubmitType(element);
            case "display": return new DisplayType(element);
            case "display-entity": return new DisplayEntityType(element);
            case "hyperlink": return new HyperlinkType(element);
            case "date-time": return new DateTimeType(element);
            case "drop-down": return new DropDownType(element);
            case "radio": return new RadioType(element);
            case "check": return new CheckType(element);
            case "lookup": return new LookupType(element);
            case "text-find": return new TextFindType(element);
            case "range-find": return new RangeFindType(element);
            case "date-find": return new DateFindType(element);
            default: throw element.refuse("is not a known type of field");
        }
    }
}
