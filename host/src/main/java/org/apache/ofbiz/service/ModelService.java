package org.apache.ofbiz.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.host.service.ServiceSpec;
import org.dealercrm.host.service.ServiceValidation;

/** The definition of one service with all its attributes, own and inherited. */
public final class ModelService {

    public static final String OUT_PARAM = "OUT";
    public static final String IN_PARAM = "IN";
    public static final String IN_OUT_PARAM = "INOUT";
    public static final String RESPONSE_MESSAGE = "responseMessage";
    public static final String RESPOND_SUCCESS = "success";
    public static final String RESPOND_ERROR = "error";
    public static final String RESPOND_FAIL = "fail";
    public static final String ERROR_MESSAGE = "errorMessage";
    public static final String ERROR_MESSAGE_LIST = "errorMessageList";
    public static final String ERROR_MESSAGE_MAP = "errorMessageMap";
    public static final String SUCCESS_MESSAGE = "successMessage";
    public static final String SUCCESS_MESSAGE_LIST = "successMessageList";

    private final ServiceSpec spec;
    private final Map<String, ModelParam> params;

    public ModelService(ServiceSpec spec, Map<String, ModelParam> declared) {
        this.spec = spec;
        this.params = new LinkedHashMap<>(declared);
        ServiceSpec.implicitParams().forEach(param -> params.putIfAbsent(param.getName(), param));
    }

    /** What the definition says besides attributes; used by the host itself. */
    public ServiceSpec spec() {
        return spec;
    }

    public String getName() {
        return spec.name();
    }

    public String getDescription() {
        return spec.description();
    }

    public String getEngineName() {
        return spec.engine();
    }

    public String getLocation() {
        return spec.location();
    }

    public String getInvoke() {
        return spec.invoke();
    }

    public String getDefaultEntityName() {
        return spec.defaultEntityName();
    }

    public boolean isAuth() {
        return spec.auth() || spec.permissionService() != null;
    }

    public boolean isExport() {
        return spec.export();
    }

    public boolean isValidate() {
        return spec.validate();
    }

    public boolean isUseTransaction() {
        return spec.useTransaction() || spec.requireNewTransaction();
    }

    public boolean isRequireNewTransaction() {
        return spec.requireNewTransaction();
    }

    public int getTransactionTimeout() {
        return spec.transactionTimeout();
    }

    public int getMaxRetry() {
        return spec.maxRetry();
    }

    public ModelParam getParam(String name) {
        return params.get(name);
    }

    public Set<String> getAllParamNames() {
        return new TreeSet<>(params.keySet());
    }

    public List<ModelParam> getModelParamList() {
        return new ArrayList<>(params.values());
    }

    public List<ModelParam> getInModelParamList() {
        return params.values().stream().filter(ModelParam::isIn).collect(Collectors.toList());
    }

    public Set<String> getInParamNames() {
        return new LinkedHashSet<>(getParameterNames(IN_PARAM, true, true));
    }

    public Set<String> getOutParamNames() {
        return new LinkedHashSet<>(getParameterNames(OUT_PARAM, true, true));
    }

    /** Names of the parameters of a direction, in declaration order. */
    public List<String> getParameterNames(String mode, boolean optional, boolean internal) {
        return params.values().stream()
                .filter(param -> OUT_PARAM.equals(mode) ? param.isOut() : param.isIn())
                .filter(param -> optional || !param.isOptional())
                .filter(param -> internal || !param.isInternal())
                .map(ModelParam::getName)
                .collect(Collectors.toList());
    }

    public Map<String, Object> makeValid(Map<String, ? extends Object> source, String mode) {
        return makeValid(source, mode, true, null);
    }

    public Map<String, Object> makeValid(Map<String, ? extends Object> source, String mode, boolean includeInternal,
            List<Object> errorMessages) {
        TimeZone timeZone = source.get("timeZone") instanceof TimeZone zone ? zone : null;
        Locale locale = source.get("locale") instanceof Locale given ? given : null;
        return makeValid(source, mode, includeInternal, errorMessages, timeZone, locale);
    }

    /** Keeps the parameters that are declared for the mode and converts them to their types. */
    public Map<String, Object> makeValid(Map<String, ? extends Object> source, String mode, boolean includeInternal,
            List<Object> errorMessages, TimeZone timeZone, Locale locale) {
        return ServiceValidation.makeValid(this, source, mode, includeInternal, errorMessages, timeZone, locale);
    }

    public void validate(Map<String, Object> context, String mode, Locale locale) throws ServiceValidationException {
        ServiceValidation.validate(this, context, mode, locale);
    }

    @Override
    public String toString() {
        return "ModelService[" + getName() + "]";
    }
}
