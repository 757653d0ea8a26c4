package org.dealercrm.host.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.model.ModelViewEntity;

/** Which views show an entity, directly or through other views: their caches fall with it. */
final class ViewDependents {
    private final Map<String, Set<String>> views = new HashMap<>();

    ViewDependents(ModelReader model) {
        for (ModelEntity entity : model.models().all()) {
            if (entity instanceof ModelViewEntity view) {
                addMembers(view, view.getEntityName());
            }
        }
    }

    private void addMembers(ModelViewEntity view, String shownBy) {
        for (ModelEntity member : view.definition().members().values()) {
            views.computeIfAbsent(member.getEntityName(), key -> new HashSet<>()).add(shownBy);
            if (member instanceof ModelViewEntity nested) {
                addMembers(nested, shownBy);
            }
        }
    }

    Map<String, Set<String>> byEntity() {
        return views;
    }
}
