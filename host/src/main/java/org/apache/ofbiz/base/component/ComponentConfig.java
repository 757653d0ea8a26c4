package org.apache.ofbiz.base.component;

import java.net.URL;
import java.util.Collection;

import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;

/** Names and roots of the loaded components; the rest of OFBiz's class is left out. */
public final class ComponentConfig {
    private final Component component;

    private ComponentConfig(Component component) {
        this.component = component;
    }

    public static ComponentConfig getComponentConfig(String globalName) throws ComponentException {
        Component component = Components.find(globalName);
        if (component == null) {
            throw new ComponentException("No component found named : " + globalName);
        }
        return new ComponentConfig(component);
    }

    public static Collection<ComponentConfig> getAllComponents() {
        return Components.all().stream().map(ComponentConfig::new).toList();
    }

    public static Boolean componentExists(String componentName) {
        return Components.find(componentName) != null;
    }

    public static String getRootLocation(String componentName) throws ComponentException {
        URL root = getComponentConfig(componentName).component.root();
        return "file".equals(root.getProtocol()) ? root.getPath() : root.toExternalForm();
    }

    public String getComponentName() {
        return component.name();
    }

    public String getGlobalName() {
        return component.name();
    }

    public boolean enabled() {
        return component.enabled();
    }

    /** A webapp as the application bar shows it. */
    public static final class WebappInfo {
        private final Component.Webapp webapp;

        public WebappInfo(Component.Webapp webapp) {
            this.webapp = webapp;
        }

        public String getName() {
            return webapp.name();
        }

        public String getTitle() {
            return webapp.title();
        }

        public String getDescription() {
            return webapp.description();
        }

        public String getContextRoot() {
            return webapp.mountPoint();
        }

        public String getPosition() {
            return webapp.position();
        }
    }
}
