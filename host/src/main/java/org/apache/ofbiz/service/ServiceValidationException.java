package org.apache.ofbiz.service;

import java.util.ArrayList;
import java.util.List;

/** Input or output of a service does not fit its definition; each fault is one message of the list. */
public class ServiceValidationException extends GenericServiceException {

    private final List<String> messages;
    private final transient ModelService service;
    private final List<String> missingFields;
    private final List<String> extraFields;
    private final String errorMode;

    public ServiceValidationException(ModelService service, List<String> missing, List<String> extra, String errorMode) {
        super("");
        this.service = service;
        this.messages = new ArrayList<>();
        this.missingFields = missing == null ? List.of() : List.copyOf(missing);
        this.extraFields = extra == null ? List.of() : List.copyOf(extra);
        this.errorMode = errorMode;
        missingFields.forEach(name -> messages.add("The following required parameter is missing: " + name));
        extraFields.forEach(name -> messages.add("Unknown parameter found: [" + service.getName() + "." + name + "]"));
    }

    public ServiceValidationException(List<String> messages, ModelService service, String errorMode) {
        super("");
        this.service = service;
        this.messages = new ArrayList<>(messages);
        this.missingFields = List.of();
        this.extraFields = List.of();
        this.errorMode = errorMode;
    }

    public ServiceValidationException(List<String> messages, ModelService service, List<String> missing, List<String> extra,
            String errorMode) {
        super("");
        this.service = service;
        this.messages = new ArrayList<>(messages);
        this.missingFields = missing == null ? List.of() : List.copyOf(missing);
        this.extraFields = extra == null ? List.of() : List.copyOf(extra);
        this.errorMode = errorMode;
    }

    public ServiceValidationException(String message, ModelService service) {
        this(List.of(message), service, null);
    }

    @Override
    public String getMessage() {
        return String.join("", messages);
    }

    @Override
    public List<String> getMessageList() {
        return messages;
    }

    public List<String> getMissingFields() {
        return missingFields;
    }

    public List<String> getExtraFields() {
        return extraFields;
    }

    public String getMode() {
        return errorMode;
    }

    public ModelService getModelService() {
        return service;
    }

    public String getServiceName() {
        return service == null ? null : service.getName();
    }
}
