package org.dealercrm.host.widget.action;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.xml.XmlElement;

/** {@code <service>}: runs a service with its IN attributes taken from parameters and context. */
final class ServiceAction implements Action {
    private final FlexibleStringExpander serviceName;
    private final FlexibleMapAccessor<Map<String, Object>> resultMap;
    private final String resultList;
    private final String autoFieldMap;
    private final FieldMaps fieldMaps;
    private final boolean contextOnly;

    ServiceAction(XmlElement element, boolean contextOnly) {
        this.serviceName = FlexibleStringExpander.getInstance(element.attr("service-name"));
        this.resultMap = FlexibleMapAccessor.getInstance(element.attr("result-map"));
        this.resultList = element.attr("result-map-list");
        this.autoFieldMap = element.attr("auto-field-map");
        this.fieldMaps = new FieldMaps(element);
        this.contextOnly = contextOnly;
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        LocalDispatcher dispatcher = (LocalDispatcher) context.get("dispatcher");
        String name = serviceName.expandString(context);
        ModelService model = dispatcher.getDispatchContext().getModelService(name);
        Map<String, Object> input = new HashMap<>(model.makeValid(automatic(context), ModelService.IN_PARAM));
        input.putAll(fieldMaps.values(context));
        for (String standard : new String[] {"userLogin", "locale", "timeZone"}) {
            input.computeIfAbsent(standard, context::get);
        }
        Map<String, Object> result = dispatcher.runSync(name, input);
        if (resultMap.isEmpty()) {
            context.putAll(result);
        } else {
            resultMap.put(context, result);
        }
        if (!resultList.isEmpty()) {
            context.put(resultList, result.get(resultList));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> automatic(MapStack<String> context) {
        if ("false".equals(autoFieldMap)) {
            return Map.of();
        }
        if (!"true".equals(autoFieldMap)) {
            Map<String, Object> named = FlexibleMapAccessor.<Map<String, Object>>getInstance(autoFieldMap).get(context);
            return named == null ? Map.of() : named;
        }
        if (contextOnly || !(context.get("parameters") instanceof Map)) {
            return context;
        }
        Map<String, Object> combined = new HashMap<>((Map<String, Object>) context.get("parameters"));
        combined.putAll(context);
        return combined;
    }
}
