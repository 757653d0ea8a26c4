package org.apache.ofbiz.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.servlet.http.HttpServletRequest;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Builds and reads the maps that services answer with. */
public final class ServiceUtil {

    private ServiceUtil() {
    }

    public static boolean isError(Map<String, ? extends Object> results) {
        return responds(results, ModelService.RESPOND_ERROR);
    }

    public static boolean isFailure(Map<String, ? extends Object> results) {
        return responds(results, ModelService.RESPOND_FAIL);
    }

    public static boolean isSuccess(Map<String, ? extends Object> results) {
        return results != null && !isError(results) && !isFailure(results);
    }

    private static boolean responds(Map<String, ? extends Object> results, String response) {
        return results != null && response.equals(results.get(ModelService.RESPONSE_MESSAGE));
    }

    public static Map<String, Object> returnSuccess() {
        return returnMessage(ModelService.RESPOND_SUCCESS, null);
    }

    public static Map<String, Object> returnSuccess(String successMessage) {
        return returnMessage(ModelService.RESPOND_SUCCESS, successMessage);
    }

    public static Map<String, Object> returnSuccess(List<String> successMessageList) {
        Map<String, Object> result = returnSuccess();
        result.put(ModelService.SUCCESS_MESSAGE_LIST, successMessageList);
        return result;
    }

    public static Map<String, Object> returnMessage(String code, String message) {
        Map<String, Object> result = new HashMap<>();
        if (code != null) {
            result.put(ModelService.RESPONSE_MESSAGE, code);
        }
        if (message != null) {
            result.put(ModelService.RESPOND_SUCCESS.equals(code) ? ModelService.SUCCESS_MESSAGE : ModelService.ERROR_MESSAGE, message);
        }
        return result;
    }

    public static Map<String, Object> returnError(String errorMessage) {
        return returnProblem(ModelService.RESPOND_ERROR, errorMessage, null, null, null);
    }

    public static Map<String, Object> returnError(String errorMessage, List<? extends Object> errorMessageList) {
        return returnProblem(ModelService.RESPOND_ERROR, errorMessage, errorMessageList, null, null);
    }

    public static Map<String, Object> returnError(List<? extends Object> errorMessageList) {
        return returnProblem(ModelService.RESPOND_ERROR, null, errorMessageList, null, null);
    }

    public static Map<String, Object> returnError(String errorMessage, List<? extends Object> errorMessageList,
            Map<String, ? extends Object> errorMessageMap, Map<String, ? extends Object> nestedServiceResult) {
        return returnProblem(ModelService.RESPOND_ERROR, errorMessage, errorMessageList, errorMessageMap, nestedServiceResult);
    }

    public static Map<String, Object> returnFailure() {
        return returnMessage(ModelService.RESPOND_FAIL, null);
    }

    public static Map<String, Object> returnFailure(String errorMessage) {
        return returnMessage(ModelService.RESPOND_FAIL, errorMessage);
    }

    public static Map<String, Object> returnFailure(List<? extends Object> errorMessageList) {
        return returnProblem(ModelService.RESPOND_FAIL, null, errorMessageList, null, null);
    }

    public static Map<String, Object> returnProblem(String returnType, String errorMessage, List<? extends Object> errorMessageList,
            Map<String, ? extends Object> errorMessageMap, Map<String, ? extends Object> nestedServiceResult) {
        Map<String, Object> result = new HashMap<>();
        result.put(ModelService.RESPONSE_MESSAGE, returnType);
        if (errorMessage != null) {
            result.put(ModelService.ERROR_MESSAGE, errorMessage);
        }
        List<Object> list = errorMessageList == null ? new ArrayList<>() : new ArrayList<>(errorMessageList);
        Map<String, Object> map = errorMessageMap == null ? new HashMap<>() : new HashMap<>(errorMessageMap);
        if (nestedServiceResult != null) {
            adoptNested(nestedServiceResult, list, map);
        }
        if (!list.isEmpty()) {
            result.put(ModelService.ERROR_MESSAGE_LIST, list);
        }
        if (!map.isEmpty()) {
            result.put(ModelService.ERROR_MESSAGE_MAP, map);
        }
        return result;
    }

    private static void adoptNested(Map<String, ? extends Object> nested, List<Object> list, Map<String, Object> map) {
        if (nested.get(ModelService.ERROR_MESSAGE) != null) {
            list.add(nested.get(ModelService.ERROR_MESSAGE));
        }
        if (nested.get(ModelService.ERROR_MESSAGE_LIST) instanceof List<?> nestedList) {
            list.addAll(nestedList);
        }
        if (nested.get(ModelService.ERROR_MESSAGE_MAP) instanceof Map<?, ?> nestedMap) {
            nestedMap.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
    }

    /** The error message and list of a result as one text, without the map; empty when it has none. */
    public static String getErrorMessage(Map<String, ? extends Object> result) {
        List<String> parts = new ArrayList<>();
        if (result.get(ModelService.ERROR_MESSAGE) != null) {
            parts.add(String.valueOf(result.get(ModelService.ERROR_MESSAGE)));
        }
        if (result.get(ModelService.ERROR_MESSAGE_LIST) instanceof List<?> list) {
            list.forEach(item -> parts.add(String.valueOf(item)));
        }
        return String.join(", ", parts);
    }

    public static String makeErrorMessage(Map<String, ? extends Object> result, String msgPrefix, String msgSuffix,
            String errorPrefix, String errorSuffix) {
        StringBuilder text = new StringBuilder();
        append(text, result.get(ModelService.ERROR_MESSAGE), msgPrefix, msgSuffix);
        append(text, result.get(ModelService.ERROR_MESSAGE_LIST), msgPrefix, msgSuffix);
        append(text, result.get(ModelService.ERROR_MESSAGE_MAP), msgPrefix, msgSuffix);
        return wrap(text.toString(), errorPrefix, errorSuffix);
    }

    public static String makeSuccessMessage(Map<String, ? extends Object> result, String msgPrefix, String msgSuffix,
            String successPrefix, String successSuffix) {
        StringBuilder text = new StringBuilder();
        append(text, result.get(ModelService.SUCCESS_MESSAGE_LIST), msgPrefix, msgSuffix);
        append(text, result.get(ModelService.SUCCESS_MESSAGE), msgPrefix, msgSuffix);
        return wrap(text.toString(), successPrefix, successSuffix);
    }

    private static void append(StringBuilder text, Object messages, String prefix, String suffix) {
        if (messages instanceof List<?> list) {
            list.forEach(item -> append(text, item, prefix, suffix));
        } else if (messages instanceof Map<?, ?> map) {
            map.forEach((key, value) -> append(text, key + ": " + value, prefix, suffix));
        } else if (messages != null) {
            text.append(plain(prefix)).append(messages).append(plain(suffix));
        }
    }

    private static String wrap(String text, String prefix, String suffix) {
        return text.isEmpty() ? null : plain(prefix) + text + plain(suffix);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    /** Puts the messages of a result where screens look for them. */
    public static void getMessages(HttpServletRequest request, Map<String, ? extends Object> result, String defaultMessage) {
        getMessages(request, result, defaultMessage, null, null, null, null, null, null);
    }

    public static void getMessages(HttpServletRequest request, Map<String, ? extends Object> result, String defaultMessage,
            String msgPrefix, String msgSuffix, String errorPrefix, String errorSuffix, String successPrefix, String successSuffix) {
        String error = makeErrorMessage(result, msgPrefix, msgSuffix, errorPrefix, errorSuffix);
        String success = makeSuccessMessage(result, msgPrefix, msgSuffix, successPrefix, successSuffix);
        putUnlessNull(request, "_ERROR_MESSAGE_", error);
        putUnlessNull(request, "_EVENT_MESSAGE_", success);
        if (error == null && success == null) {
            putUnlessNull(request, "_EVENT_MESSAGE_", defaultMessage);
        }
    }

    private static void putUnlessNull(HttpServletRequest request, String name, String value) {
        if (value != null) {
            request.setAttribute(name, value);
        }
    }

    /** Adds the errors of a called service to collections of the caller. */
    public static void addErrors(List<String> errorList, Map<String, Object> errorMap, Map<String, Object> callResult) {
        if (errorList != null) {
            if (callResult.get(ModelService.ERROR_MESSAGE) != null) {
                errorList.add(String.valueOf(callResult.get(ModelService.ERROR_MESSAGE)));
            }
            if (callResult.get(ModelService.ERROR_MESSAGE_LIST) instanceof List<?> list) {
                list.forEach(item -> errorList.add(String.valueOf(item)));
            }
        }
        if (errorMap != null && callResult.get(ModelService.ERROR_MESSAGE_MAP) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> errorMap.put(String.valueOf(key), value));
        }
    }

    public static Locale getLocale(Map<String, ? extends Object> context) {
        return context.get("locale") instanceof Locale locale ? locale : Locale.getDefault();
    }

    /** The caller's user login, or the one of {@code runAsUser}; "system" when there is no caller. */
    public static GenericValue getUserLogin(DispatchContext ctx, Map<String, Object> context, String runAsUser) {
        GenericValue userLogin = context.get("userLogin") instanceof GenericValue given ? given : null;
        String wanted = runAsUser;
        if (wanted == null || wanted.isEmpty()) {
            if (userLogin != null) {
                return userLogin;
            }
            wanted = "system";
        }
        try {
            GenericValue found = EntityQuery.use(ctx.getDelegator()).from("UserLogin").where("userLoginId", wanted).cache().queryOne();
            return found == null ? userLogin : found;
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The user login " + wanted + " cannot be read", e);
        }
    }

    public static Map<String, Object> makeContext(Object... args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("makeContext takes pairs of name and value");
        }
        Map<String, Object> context = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            context.put((String) args[i], args[i + 1]);
        }
        return context;
    }

    /** The part of the map a service takes, with the caller's user, time zone and locale. */
    public static Map<String, Object> setServiceFields(LocalDispatcher dispatcher, String serviceName, Map<String, Object> fromMap,
            GenericValue userLogin, TimeZone timeZone, Locale locale) throws GenericServiceException {
        ModelService model = dispatcher.getDispatchContext().getModelService(serviceName);
        Map<String, Object> out = model.makeValid(fromMap, ModelService.IN_PARAM, true, null, timeZone, locale);
        Map<String, Object> caller = new HashMap<>(UtilMisc.toMap("userLogin", userLogin, "timeZone", timeZone, "locale", locale));
        caller.values().removeAll(Collections.singleton(null));
        caller.forEach(out::putIfAbsent);
        return out;
    }
}
