package org.dealercrm.host.entity.eca;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericEntityException;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** The entity rules of all components by entity. */
public final class EcaRules {
    private final Map<String, List<EcaRule>> rules = new ConcurrentHashMap<>();
    private volatile EcaService services;

    public void load(URL file) {
        load(XmlFile.read(file, Vocabulary.of("entity-eca")));
    }

    void load(XmlElement root) {
        for (XmlElement element : root.children("eca")) {
            if (element.flag("enabled")) {
                EcaRule rule = new EcaRule(element);
                rules.computeIfAbsent(rule.entityName(), name -> new CopyOnWriteArrayList<>()).add(rule);
            }
        }
    }

    public void services(EcaService ecaServices) {
        services = ecaServices;
    }

    /** Whether the entity has any rule. */
    public boolean watch(String entityName) {
        return rules.containsKey(entityName);
    }

    public void run(String event, String operation, GenericEntity value) throws GenericEntityException {
        if (!watch(value.getEntityName())) {
            return;
        }
        for (EcaRule rule : rules.get(value.getEntityName())) {
            if (rule.appliesTo(event, operation)) {
                if (services == null) {
                    throw new GenericEntityException("Entity rules of " + value.getEntityName() + " have no service engine to call");
                }
                rule.run(services, value);
            }
        }
    }
}
