package org.dealercrm.host.service;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceValidationException;
import org.dealercrm.host.NotInHostError;

/** Filters, converts and checks the parameters of a service call. */
public final class ServiceValidation {

    private ServiceValidation() {
    }

    public static Map<String, Object> makeValid(ModelService model, Map<String, ?> source, String mode, boolean includeInternal,
            TimeZone timeZone, Locale locale) {
        throw new NotInHostError("ServiceValidation.makeValid");
    }

    public static void validate(ModelService model, Map<String, Object> context, String mode, Locale locale)
            throws ServiceValidationException {
        throw new NotInHostError("ServiceValidation.validate");
    }
}
