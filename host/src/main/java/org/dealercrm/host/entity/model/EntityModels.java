package org.dealercrm.host.entity.model;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** All entities and views of the components: entities first, then their extensions, then views, then what is generated. */
public final class EntityModels {
    private static final String MODULE = EntityModels.class.getName();

    private final Map<String, ModelEntity> entities = new LinkedHashMap<>();

    private EntityModels() {
    }

    /** Reads the model and group files of these components, in order. */
    public static EntityModels load(Collection<Component> components) {
        List<URL> models = new ArrayList<>();
        List<URL> groups = new ArrayList<>();
        for (Component component : components) {
            models.addAll(component.entityFiles("model", "main"));
            groups.addAll(component.entityFiles("group", "main"));
        }
        EntityModels loaded = ofFiles(models);
        groups.forEach(loaded::checkGroups);
        return loaded;
    }

    /** Reads these model files. */
    public static EntityModels ofFiles(List<URL> files) {
        return of(files.stream().map(url -> XmlFile.read(url, Vocabulary.of("entitymodel"))).toList());
    }

    static EntityModels of(List<XmlElement> documents) {
        EntityModels models = new EntityModels();
        models.eachElement(documents, "entity", models::define);
        models.eachElement(documents, "extend-entity", models::extend);
        models.entities.values().forEach(EntityReader::addStamps);
        Map<String, XmlElement> views = new LinkedHashMap<>();
        models.eachElement(documents, "view-entity", e -> views.put(e.attr("entity-name"), e));
        new ViewReader(models.entities, views).readAll();
        Relations.check(models.entities);
        Relations.addReverse(models.entities);
        return models;
    }

    private void eachElement(List<XmlElement> documents, String name, Consumer<XmlElement> action) {
        documents.forEach(d -> d.children(name).forEach(action));
    }

    private void define(XmlElement element) {
        String name = element.attr("entity-name");
        if (entities.containsKey(name) && !element.flag("redefinition")) {
            Debug.logWarning(element.location() + ": entity " + name + " is defined more than once; the last definition wins", MODULE);
        }
        entities.put(name, EntityReader.read(element));
    }

    private void extend(XmlElement element) {
        ModelEntity entity = entities.get(element.attr("entity-name"));
        if (entity == null) {
            throw element.refuse("extends an unknown entity: " + element.attr("entity-name"));
        }
        EntityReader.extend(entity, element);
    }

    private void checkGroups(URL file) {
        for (XmlElement group : XmlFile.read(file, Vocabulary.of("entitygroup")).children("entity-group")) {
            if (!entities.containsKey(group.attr("entity"))) {
                throw group.refuse("names an unknown entity: " + group.attr("entity"));
            }
        }
    }

    /** The entity or view of that name, or null. */
    public ModelEntity find(String entityName) {
        return entityName == null ? null : entities.get(entityName);
    }

    public Collection<String> names() {
        return List.copyOf(entities.keySet());
    }

    public Collection<ModelEntity> all() {
        return List.copyOf(entities.values());
    }

    /** Entities with a table, in definition order. */
    public List<ModelEntity> tables() {
        return entities.values().stream().filter(e -> !(e instanceof ModelViewEntity)).toList();
    }
}
