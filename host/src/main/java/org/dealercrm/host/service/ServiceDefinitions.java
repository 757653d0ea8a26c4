package org.dealercrm.host.service;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.service.eca.ServiceEca;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** All services and service ECAs of the loaded components. */
public final class ServiceDefinitions {

    private static final String MODULE = ServiceDefinitions.class.getName();
    private static volatile ServiceDefinitions current;

    private final Map<String, XmlElement> elements = new LinkedHashMap<>();
    private final Map<String, List<ServiceEca>> ecas = new HashMap<>();
    private final Map<String, ModelService> models = new ConcurrentHashMap<>();
    private final ServiceModels reader;

    private ServiceDefinitions(Delegator delegator) {
        this.reader = new ServiceModels(this, delegator);
    }

    /** Reads every service file of the components and resolves every service, so that a fault shows at start-up. */
    public static ServiceDefinitions load(List<Component> components, Delegator delegator) {
        ServiceDefinitions definitions = new ServiceDefinitions(delegator);
        for (Component component : components) {
            component.serviceFiles("model").forEach(definitions::readServices);
        }
        for (Component component : components) {
            component.serviceFiles("eca").forEach(definitions::readEcas);
        }
        definitions.elements.keySet().forEach(definitions::model);
        definitions.models.values().forEach(definitions::checkReferences);
        return definitions;
    }

    /** The definitions the running host works with. */
    public static ServiceDefinitions current() {
        if (current == null) {
            throw new IllegalStateException("No service definitions are loaded");
        }
        return current;
    }

    /** Makes these definitions the ones in force and answers the former ones, or null. */
    public static ServiceDefinitions install(ServiceDefinitions definitions) {
        ServiceDefinitions former = current;
        current = definitions;
        return former;
    }

    private void readServices(URL file) {
        for (XmlElement service : XmlFile.read(file, Vocabulary.of("services")).children("service")) {
            XmlElement earlier = elements.put(service.attr("name"), service);
            if (earlier != null) {
                Debug.logWarning("Service " + service.attr("name") + " of " + earlier.location() + " is replaced by " + service.location(), MODULE);
            }
        }
    }

    private void readEcas(URL file) {
        for (XmlElement eca : XmlFile.read(file, Vocabulary.of("service-eca")).children("eca")) {
            if (!elements.containsKey(eca.attr("service"))) {
                throw eca.refuse("names an unknown service: " + eca.attr("service"));
            }
            for (XmlElement action : eca.children("action")) {
                if (!elements.containsKey(action.attr("service"))) {
                    throw action.refuse("names an unknown service: " + action.attr("service"));
                }
            }
            if (eca.flag("enabled")) {
                ecas.computeIfAbsent(eca.attr("service"), name -> new ArrayList<>()).add(ServiceEca.of(eca));
            }
        }
    }

    private void checkReferences(ModelService model) {
        ServiceSpec.PermissionService permission = model.spec().permissionService();
        if (permission != null && !elements.containsKey(permission.serviceName())) {
            throw elements.get(model.getName()).refuse("names an unknown permission service: " + permission.serviceName());
        }
        for (ServiceSpec.GroupMember member : model.spec().group()) {
            if (!elements.containsKey(member.serviceName())) {
                throw elements.get(model.getName()).refuse("groups an unknown service: " + member.serviceName());
            }
        }
    }

    public ModelService service(String name) throws GenericServiceException {
        if (name == null || !elements.containsKey(name)) {
            throw new GenericServiceException("Cannot locate service by name (" + name + ")");
        }
        return model(name);
    }

    ModelService model(String name) {
        ModelService known = models.get(name);
        if (known == null) {
            known = reader.read(elements.get(name));
            models.put(name, known);
        }
        return known;
    }

    XmlElement element(String name) {
        return elements.get(name);
    }

    public Set<String> serviceNames() {
        return new TreeSet<>(elements.keySet());
    }

    /** The rules of a service in the order they were read. */
    public List<ServiceEca> ecas(String serviceName) {
        return ecas.getOrDefault(serviceName, List.of());
    }
}
