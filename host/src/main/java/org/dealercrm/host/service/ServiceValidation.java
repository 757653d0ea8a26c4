package org.dealercrm.host.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.base.util.UtilCodec;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ModelParam;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceValidationException;

/** Filters, converts and checks the parameters of a service call. */
public final class ServiceValidation {

    private static final String MODULE = ServiceValidation.class.getName();

    private ServiceValidation() {
    }

    /** Keeps what is declared for the direction, converted; what cannot be converted stays and is reported to the list if there is one. */
    public static Map<String, Object> makeValid(ModelService model, Map<String, ?> source, String mode, boolean includeInternal,
            List<Object> errorMessages, TimeZone timeZone, Locale locale) {
        Map<String, Object> target = new HashMap<>();
        if (source == null) {
            return target;
        }
        for (String name : model.getParameterNames(mode, true, includeInternal)) {
            ModelParam param = model.getParam(name);
            if (source.containsKey(name)) {
                target.put(name, convert(model, param, source.get(name), errorMessages, timeZone, locale));
            } else if (!param.getStringMapPrefix().isEmpty()) {
                putUnlessEmpty(target, name, byPrefix(source, param.getStringMapPrefix()));
            } else if (!param.getStringListSuffix().isEmpty()) {
                putUnlessEmpty(target, name, bySuffix(source, param.getStringListSuffix()));
            }
        }
        return target;
    }

    private static void putUnlessEmpty(Map<String, Object> target, String name, Object value) {
        if (!ObjectType.isEmpty(value)) {
            target.put(name, value);
        }
    }

    private static Map<String, Object> byPrefix(Map<String, ?> source, String prefix) {
        Map<String, Object> found = new HashMap<>();
        source.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key, value);
            }
        });
        return found;
    }

    private static List<Object> bySuffix(Map<String, ?> source, String suffix) {
        List<Object> found = new ArrayList<>();
        source.forEach((key, value) -> {
            if (key.endsWith(suffix)) {
                found.add(value);
            }
        });
        return found;
    }

    private static Object convert(ModelService model, ModelParam param, Object value, List<Object> errorMessages, TimeZone timeZone,
            Locale locale) {
        if (value == null) {
            return null;
        }
        try {
            return ObjectType.simpleTypeOrObjectConvert(value, param.getType(), null, timeZone, locale, false);
        } catch (GeneralException e) {
            String message = "Type conversion of field [" + param.getName() + "] to type [" + param.getType() + "] failed for value \""
                    + value + "\": " + e;
            if (errorMessages == null) {
                Debug.logWarning("[" + model.getName() + "] " + message, MODULE);
            } else {
                errorMessages.add(message);
            }
            return value;
        }
    }

    /** Refuses missing and unknown parameters, wrong types and forbidden HTML. */
    public static void validate(ModelService model, Map<String, Object> context, String mode, Locale locale)
            throws ServiceValidationException {
        if (ModelService.OUT_PARAM.equals(mode)) {
            Object response = context.get(ModelService.RESPONSE_MESSAGE);
            if (ModelService.RESPOND_ERROR.equals(response) || ModelService.RESPOND_FAIL.equals(response)) {
                return;
            }
        }
        checkMissing(model, context, mode, locale);
        List<String> unknown = new ArrayList<>(context.keySet());
        unknown.removeAll(model.getParameterNames(mode, true, true));
        if (!unknown.isEmpty()) {
            throw new ServiceValidationException(model, null, unknown, mode);
        }
        throwIfAny(typeFaults(model, context, mode, locale), model, mode);
        if (ModelService.IN_PARAM.equals(mode)) {
            throwIfAny(htmlFaults(model, context, locale), model, mode);
        }
    }

    private static void throwIfAny(List<String> faults, ModelService model, String mode) throws ServiceValidationException {
        if (!faults.isEmpty()) {
            throw new ServiceValidationException(faults, model, mode);
        }
    }

    private static void checkMissing(ModelService model, Map<String, Object> context, String mode, Locale locale)
            throws ServiceValidationException {
        List<String> missing = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String name : new TreeSet<>(model.getParameterNames(mode, false, true))) {
            if (context.get(name) == null) {
                ModelParam.TypeValidate validator = model.getParam(name).getValidator();
                missing.add(name);
                texts.add(validator == null ? "The following required parameter is missing: " + name : textOf(validator, locale));
            }
        }
        if (!missing.isEmpty()) {
            throw new ServiceValidationException(texts, model, missing, null, mode);
        }
    }

    private static List<String> typeFaults(ModelService model, Map<String, Object> context, String mode, Locale locale) {
        List<String> faults = new ArrayList<>();
        for (String name : model.getParameterNames(mode, true, true)) {
            Object value = context.get(name);
            ModelParam param = model.getParam(name);
            if (value == null) {
                continue;
            }
            if (param.getValidator() != null) {
                if (!accepts(param.getValidator(), value)) {
                    faults.add(textOf(param.getValidator(), locale));
                }
            } else if (!ObjectType.instanceOf(value, param.getType())) {
                faults.add("Type check failed for field [" + model.getName() + "." + name + "]; expected type is [" + param.getType()
                        + "]; actual type is [" + value.getClass().getName() + "]");
            }
        }
        return faults;
    }

    private static boolean accepts(ModelParam.TypeValidate validator, Object value) {
        try {
            Class<?> type = ObjectType.loadClass(validator.className());
            for (Class<?> argument : List.of(String.class, Object.class)) {
                for (Method method : type.getMethods()) {
                    if (method.getName().equals(validator.methodName()) && method.getParameterCount() == 1
                            && method.getParameterTypes()[0] == argument) {
                        return (Boolean) method.invoke(null, argument == String.class ? value.toString() : value);
                    }
                }
            }
            throw new IllegalArgumentException("There is no method " + validator.methodName() + " in " + validator.className());
        } catch (ClassNotFoundException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("The check " + validator.className() + "." + validator.methodName() + " cannot run", e);
        }
    }

    private static String textOf(ModelParam.TypeValidate validator, Locale locale) {
        return validator.message() != null ? validator.message()
                : UtilProperties.getMessage(validator.resource(), validator.property(), locale == null ? Locale.getDefault() : locale);
    }

    private static List<String> htmlFaults(ModelService model, Map<String, Object> context, Locale locale) {
        List<String> faults = new ArrayList<>();
        for (ModelParam param : model.getInModelParamList()) {
            if (!param.getType().endsWith("String") || !(context.get(param.getName()) instanceof String text)) {
                continue;
            }
            if ("none".equals(param.getAllowHtml())) {
                UtilCodec.checkStringForHtmlStrictNone(param.getName(), text, faults, locale);
            } else if ("safe".equals(param.getAllowHtml())) {
                SafeHtml.check(param.getName(), text, faults);
            }
        }
        return faults;
    }
}
