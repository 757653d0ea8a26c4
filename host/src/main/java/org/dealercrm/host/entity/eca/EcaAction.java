package org.dealercrm.host.entity.eca;

import org.dealercrm.host.xml.XmlElement;

/** An action of an entity rule as written in its file. */
public record EcaAction(String service, boolean sync, boolean resultToValue, boolean abortOnError, boolean rollbackOnError, boolean persist,
        String runAsUser, String valueAttr) {
    static EcaAction of(XmlElement element) {
        return new EcaAction(element.attr("service"), "sync".equals(element.attr("mode")), element.flag("result-to-value"),
                element.flag("abort-on-error"), element.flag("rollback-on-error"), element.flag("persist"), element.attr("run-as-user"),
                element.attr("value-attr"));
    }
}
