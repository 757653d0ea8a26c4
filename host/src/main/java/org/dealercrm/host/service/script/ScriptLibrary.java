package org.dealercrm.host.service.script;

import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyCodeSource;
import groovy.lang.Script;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ofbiz.base.location.FlexibleLocation;
import org.apache.ofbiz.service.engine.GroovyBaseScript;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;

/** Groovy files by location, each compiled once; a class that the build compiled from the same file is preferred. */
public final class ScriptLibrary {

    private static final String SOURCE_FOLDER = "/src/main/groovy/";
    private static final Map<String, Class<? extends Script>> SCRIPTS = new ConcurrentHashMap<>();

    private ScriptLibrary() {
    }

    /** The script class of a {@code component://} or class path location. */
    public static Class<? extends Script> load(String location) {
        Class<? extends Script> known = SCRIPTS.get(location);
        if (known == null) {
            known = find(location);
            SCRIPTS.put(location, known);
        }
        return known;
    }

    /** Forgets all scripts, so that edited files are read again. */
    public static void clear() {
        SCRIPTS.clear();
    }

    private static Class<? extends Script> find(String location) {
        Class<? extends Script> compiled = compiledByBuild(location);
        return compiled == null ? compile(location) : compiled;
    }

    private static Class<? extends Script> compiledByBuild(String location) {
        int start = location.indexOf(SOURCE_FOLDER);
        if (start < 0 || !location.endsWith(".groovy")) {
            return null;
        }
        String path = location.substring(start + SOURCE_FOLDER.length(), location.length() - ".groovy".length());
        try {
            return Class.forName(path.replace('/', '.'), true, loader()).asSubclass(GroovyBaseScript.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            return null;
        }
    }

    private static Class<? extends Script> compile(String location) {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(GroovyBaseScript.class.getName());
        GroovyClassLoader compiler = new GroovyClassLoader(loader(), configuration);
        try {
            URL url = FlexibleLocation.resolveLocation(location);
            if (url == null) {
                throw new IllegalArgumentException("There is no Groovy file at " + location);
            }
            GroovyCodeSource source = new GroovyCodeSource(url);
            source.setCachable(false);
            Class<?> type = compiler.parseClass(source);
            return type.asSubclass(Script.class);
        } catch (IOException | CompilationFailedException e) {
            throw new IllegalArgumentException("The Groovy file " + location + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ScriptLibrary.class.getClassLoader() : context;
    }
}
