package org.dealercrm.host.widget.condition;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.widget.action.ValueType;
import org.dealercrm.host.xml.XmlElement;

/** Reads the conditions of screens and menus. */
public final class Conditions {
    private Conditions() {
    }

    /** The condition inside a condition element; null gives the one that always holds. */
    public static Condition parse(XmlElement element) {
        if (element == null) {
            return Condition.ALWAYS;
        }
        if (element.children().size() != 1) {
            throw element.refuse("must hold exactly one condition");
        }
        return of(element.children().get(0));
    }

    private static Condition of(XmlElement element) {
        switch (element.name()) {
            case "and": return all(parts(element));
            case "or": return any(parts(element));
            case "xor": return exactlyOne(parts(element));
            case "not": return negated(parts(element).get(0));
            case "if-has-permission": return permission(element);
            case "if-service-permission": return servicePermission(element);
            case "if-compare": return new Comparison(element, FlexibleStringExpander.getInstance(element.attr("value"))::expand);
            case "if-compare-field":
                return new Comparison(element, FlexibleMapAccessor.<Object>getInstance(element.attr("to-field", element.attr("field")))::get);
            case "if-regexp": return regexp(element);
            case "if-empty": return empty(element);
            case "if-validate-method": return new ValidateMethod(element);
            default: throw element.refuse("is not a known condition");
        }
    }

    private static List<Condition> parts(XmlElement element) {
        if (element.children().isEmpty()) {
            throw element.refuse("holds no condition");
        }
        return element.children().stream().map(Conditions::of).toList();
    }

    private static Condition all(List<Condition> parts) {
        return context -> parts.stream().allMatch(part -> part.test(context));
    }

    private static Condition any(List<Condition> parts) {
        return context -> parts.stream().anyMatch(part -> part.test(context));
    }

    private static Condition exactlyOne(List<Condition> parts) {
        return context -> parts.stream().filter(part -> part.test(context)).count() == 1;
    }

    private static Condition negated(Condition part) {
        return context -> !part.test(context);
    }

    private static Condition permission(XmlElement element) {
        FlexibleStringExpander permission = FlexibleStringExpander.getInstance(element.attr("permission"));
        FlexibleStringExpander action = FlexibleStringExpander.getInstance(element.attr("action"));
        return context -> {
            GenericValue user = (GenericValue) context.get("userLogin");
            Security security = (Security) context.get("security");
            if (user == null || security == null) {
                return false;
            }
            String wanted = permission.expandString(context);
            String on = action.expandString(context);
            return on.isEmpty() ? security.hasPermission(wanted, user) : security.hasEntityPermission(wanted, on, user);
        };
    }

    private static Condition servicePermission(XmlElement element) {
        FlexibleStringExpander service = FlexibleStringExpander.getInstance(element.attr("service-name"));
        FlexibleStringExpander mainAction = FlexibleStringExpander.getInstance(element.attr("main-action"));
        FlexibleStringExpander resource = FlexibleStringExpander.getInstance(element.attr("resource-description"));
        return context -> {
            if (context.get("userLogin") == null) {
                return false;
            }
            String name = service.expandString(context);
            String described = resource.expandString(context);
            Map<String, Object> input = UtilMisc.toMap("userLogin", context.get("userLogin"), "locale", context.get("locale"),
                    "mainAction", mainAction.expandString(context), "resourceDescription", described.isEmpty() ? name : described);
            try {
                Map<String, Object> answer = ((LocalDispatcher) context.get("dispatcher")).runSync(name, input);
                return ServiceUtil.isSuccess(answer) && Boolean.TRUE.equals(answer.get("hasPermission"));
            } catch (GenericServiceException e) {
                throw new WidgetRenderException("Error asking the permission service " + name, e);
            }
        };
    }

    private static Condition regexp(XmlElement element) {
        FlexibleMapAccessor<Object> field = FlexibleMapAccessor.getInstance(element.attr("field"));
        FlexibleStringExpander expression = FlexibleStringExpander.getInstance(element.attr("expr"));
        return context -> {
            Object value = field.get(context);
            return (value == null ? "" : value.toString()).matches(expression.expandString(context));
        };
    }

    private static Condition empty(XmlElement element) {
        FlexibleMapAccessor<Object> field = FlexibleMapAccessor.getInstance(element.attr("field"));
        return context -> UtilValidate.isEmpty(field.get(context));
    }

    /** {@code if-validate-method}: a static boolean method of a class, given the field's text. */
    private static final class ValidateMethod implements Condition {
        private final FlexibleMapAccessor<Object> field;
        private final Method method;

        ValidateMethod(XmlElement element) {
            this.field = FlexibleMapAccessor.getInstance(element.attr("field"));
            try {
                this.method = Class.forName(element.attr("class")).getMethod(element.attr("method"), String.class);
            } catch (ReflectiveOperationException e) {
                throw element.refuse("names a method that is not there: " + e.getMessage());
            }
        }

        @Override
        public boolean test(MapStack<String> context) {
            Object value = field.get(context);
            try {
                return Boolean.TRUE.equals(method.invoke(null, value == null ? "" : value.toString()));
            } catch (ReflectiveOperationException e) {
                throw new WidgetRenderException("Error calling " + method.getName(), e);
            }
        }
    }

    /** Converts by the condition's type. */
    static Object converted(Object value, String type, String format, MapStack<String> context) {
        try {
            return ValueType.convert(value, type, format, context);
        } catch (GeneralException e) {
            throw new WidgetRenderException("Error converting [" + value + "] to " + type, e);
        }
    }
}
