package org.dealercrm.host.widget.action;

import groovy.lang.Binding;
import groovy.lang.Script;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.dealercrm.host.service.script.ScriptLibrary;
import org.dealercrm.host.xml.XmlElement;

/** {@code <script>}: runs a Groovy file; only what it puts into {@code context} reaches the screen. */
final class ScriptAction implements Action {
    private final String location;
    private final String method;

    ScriptAction(XmlElement element) {
        String full = element.attr("location");
        int hash = full.indexOf('#');
        this.location = hash < 0 ? full : full.substring(0, hash);
        this.method = hash < 0 ? "" : full.substring(hash + 1);
        if (!location.endsWith(".groovy")) {
            throw element.refuse("runs only .groovy files, not " + location);
        }
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        Script script = InvokerHelper.createScript(ScriptLibrary.load(location), new ScreenBinding(context));
        if (method.isEmpty()) {
            script.run();
        } else {
            script.invokeMethod(method, new Object[0]);
        }
    }

    /** Reads fall through to the context, plain assignments stay in the script. */
    private static final class ScreenBinding extends Binding {
        private final MapStack<String> context;

        ScreenBinding(MapStack<String> context) {
            this.context = context;
        }

        @Override
        public Object getVariable(String name) {
            return super.hasVariable(name) || !context.containsKey(name) && !"context".equals(name) ? super.getVariable(name) : context.get(name);
        }

        @Override
        public boolean hasVariable(String name) {
            return super.hasVariable(name) || context.containsKey(name) || "context".equals(name);
        }
    }
}
