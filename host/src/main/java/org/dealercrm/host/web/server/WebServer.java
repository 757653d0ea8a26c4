package org.dealercrm.host.web.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.servlet.ServletContext;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.dealercrm.host.component.Component;

/** Tomcat on 127.0.0.1 with the webapps of the components; plain http, so session cookies lose the Secure mark of their web.xml. */
public final class WebServer implements AutoCloseable {

    /** Servlet context attribute with the permissions all of which a user of the webapp needs. */
    public static final String BASE_PERMISSIONS = "_BASE_PERMISSIONS_";

    private static final String ADDRESS = "127.0.0.1";

    private final Tomcat tomcat = new Tomcat();

    /** Starts the server; port 0 takes any free one. The attributes become servlet context attributes of every webapp. */
    public WebServer(int port, Path workFolder, List<Component.Webapp> webapps, Map<String, Object> attributes) throws IOException {
        tomcat.setBaseDir(workFolder.toString());
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.setConnector(connector(port));
        tomcat.getHost().setAutoDeploy(false);
        Files.createDirectories(workFolder.resolve("webapps"));
        for (Component.Webapp webapp : webapps) {
            addWebapp(webapp, attributes);
        }
        addStatics(workFolder);
        addRoot(workFolder, webapps);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            close();
            throw new IOException("The web server could not start on port " + port, e);
        }
        if (tomcat.getConnector().getLocalPort() < 0) {
            close();
            throw new IOException("The web server could not open port " + port + "; it is in use");
        }
        refuseBrokenWebapps(webapps);
    }

    /** Scheme, host and port. */
    public String baseUrl() {
        return "http://" + ADDRESS + ":" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", ADDRESS);
        connector.setProperty("maxSwallowSize", "-1");
        connector.setURIEncoding("UTF-8");
        connector.setThrowOnFailure(true);
        return connector;
    }

    private void addWebapp(Component.Webapp webapp, Map<String, Object> attributes) {
        StandardContext context = (StandardContext) tomcat.addWebapp(webapp.mountPoint(), folder(webapp).toString());
        prepare(context);
        context.addServletContainerInitializer((classes, servletContext) -> {
            servletContext.getSessionCookieConfig().setSecure(false);
            describe(servletContext, webapp);
            attributes.forEach(servletContext::setAttribute);
        }, null);
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        Tomcat.addDefaultMimeTypeMappings(context);
    }

    private static void describe(ServletContext servletContext, Component.Webapp webapp) {
        servletContext.setAttribute("_serverId", "default-server");
        servletContext.setAttribute("componentName", webapp.componentName());
        servletContext.setAttribute(BASE_PERMISSIONS, webapp.basePermissions());
        webapp.initParams().forEach(servletContext::setInitParameter);
    }

    private void addStatics(Path workFolder) {
        Context context = tomcat.addContext("/common", workFolder.toString());
        prepare((StandardContext) context);
        Tomcat.addServlet(context, "statics", new StaticFiles("/components/common/webcommon/static"));
        context.addServletMappingDecoded("/*", "statics");
        Tomcat.addDefaultMimeTypeMappings(context);
    }

    private void addRoot(Path workFolder, List<Component.Webapp> webapps) {
        if (webapps.isEmpty() || webapps.stream().anyMatch(webapp -> webapp.mountPoint().isEmpty())) {
            return;
        }
        Context context = tomcat.addContext("", workFolder.toString());
        prepare((StandardContext) context);
        Tomcat.addServlet(context, "entrance", new Entrance(entrance(webapps).mountPoint() + "/"));
        context.addServletMappingDecoded("", "entrance");
    }

    /** The last webapp of the application bar; one that the bar leaves out only when there is no other. */
    private static Component.Webapp entrance(List<Component.Webapp> webapps) {
        List<Component.Webapp> shown = webapps.stream().filter(Component.Webapp::appBarDisplay).toList();
        List<Component.Webapp> choice = shown.isEmpty() ? webapps : shown;
        return choice.get(choice.size() - 1);
    }

    private static void prepare(StandardContext context) {
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("strict");
        context.setCookieProcessor(cookies);
        context.setJarScanner(new NoJarScan());
        context.setParentClassLoader(WebServer.class.getClassLoader());
        context.setFailCtxIfServletStartFails(true);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
    }

    private static Path folder(Component.Webapp webapp) {
        try {
            return Path.of(webapp.root().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Webapp " + webapp.name() + " is in no folder: " + webapp.root(), e);
        }
    }

    private void refuseBrokenWebapps(List<Component.Webapp> webapps) throws IOException {
        for (Component.Webapp webapp : webapps) {
            Context context = (Context) tomcat.getHost().findChild(webapp.mountPoint());
            if (!context.getState().isAvailable()) {
                close();
                throw new IOException("Webapp " + webapp.name() + " did not start; the log says why");
            }
        }
    }
}
