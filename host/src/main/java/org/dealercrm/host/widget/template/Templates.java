package org.dealercrm.host.widget.template;

import java.io.IOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Set;

import freemarker.cache.URLTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.ofbiz.base.location.FlexibleLocation;
import org.apache.ofbiz.base.util.StringUtil;
import org.dealercrm.host.widget.HtmlText;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetRenderException;

/** FreeMarker as OFBiz sets it up: texts encoded, fixed number and date-time formats, errors printed where they happen (and logged). */
public final class Templates {
    private static final Logger LOG = LogManager.getLogger(Templates.class);
    private static final Set<String> STATIC_CLASSES = Set.of("org.apache.ofbiz.base.util.UtilDateTime", "org.apache.ofbiz.base.util.UtilFormatOut",
            "org.apache.ofbiz.base.util.UtilHttp", "org.apache.ofbiz.base.util.UtilMisc", "org.apache.ofbiz.base.util.UtilNumber",
            "org.apache.ofbiz.base.util.UtilProperties", "org.apache.ofbiz.base.util.UtilValidate", "org.apache.ofbiz.base.util.StringUtil");
    private static final HtmlWrapper WRAPPER = new HtmlWrapper();
    private static final Configuration CONFIGURATION = configuration();

    private Templates() {
    }

    /** Draws the template at a location over the context. */
    public static void render(String location, Rendering rendering) {
        try {
            Template template = CONFIGURATION.getTemplate(location);
            Environment environment = template.createProcessingEnvironment(new ContextHash(rendering), rendering.out().writer());
            environment.setLocale(rendering.locale());
            environment.setTimeZone(rendering.timeZone());
            environment.setCustomAttribute(Directives.RENDERING, rendering);
            environment.process();
        } catch (TemplateException | IOException e) {
            throw new WidgetRenderException("Error drawing the template " + location, e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new LocationLoader());
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setObjectWrapper(WRAPPER);
        configuration.setNumberFormat("0.##########");
        configuration.setDateTimeFormat("yyyy-MM-dd HH:mm:ss.SSS");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(Templates::printError);
        try {
            configuration.setSharedVariable("StringUtil", WRAPPER.wrap(StringUtil.INSTANCE));
            configuration.setSharedVariable("Static", new StaticClasses());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        Directives.all().forEach(configuration::setSharedVariable);
        return configuration;
    }

    private static void printError(TemplateException error, Environment environment, Writer out) throws TemplateException {
        LOG.error("Error in a template: {}", error.getMessage());
        try {
            out.write(HtmlText.attribute(error.getMessage()));
        } catch (IOException e) {
            throw new TemplateException("The error could not be printed", e, environment);
        }
    }

    /** Finds templates by component location. */
    private static final class LocationLoader extends URLTemplateLoader {
        @Override
        protected URL getURL(String name) {
            try {
                return FlexibleLocation.resolveLocation(name);
            } catch (MalformedURLException e) {
                return null;
            }
        }
    }

    /** The classes whose static methods templates may call. */
    private static final class StaticClasses implements TemplateHashModel {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            if (!STATIC_CLASSES.contains(name)) {
                throw new TemplateModelException("Templates may not use the class " + name);
            }
            return WRAPPER.getStaticModels().get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The context as the root of a template's variables. */
    private record ContextHash(Rendering rendering) implements TemplateHashModel {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Object value = rendering.context().get(name);
            return value == null ? null : WRAPPER.wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
