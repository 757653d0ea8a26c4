package org.dealercrm.host.widget.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.base.util.collections.MapStack;

/** The type attribute of set and if-compare: turns a value into that type by the user's locale and time zone. */
public final class ValueType {
    private ValueType() {
    }

    /** The converted value; an empty type leaves it as it is. */
    public static Object convert(Object value, String type, String format, MapStack<String> context) throws GeneralException {
        switch (type) {
            case "":
            case "Object": return value;
            case "NewMap": return new HashMap<String, Object>();
            case "NewList": return new ArrayList<>();
            case "PlainString": return value == null ? null : value.toString();
            default:
                Locale locale = context.get("locale") instanceof Locale known ? known : Locale.getDefault();
                TimeZone zone = context.get("timeZone") instanceof TimeZone known ? known : TimeZone.getDefault();
                return ObjectType.simpleTypeOrObjectConvert(value, type, format, zone, locale, true);
        }
    }
}
