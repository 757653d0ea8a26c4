package org.dealercrm.host.entity.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import freemarker.ext.dom.NodeModel;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.apache.ofbiz.base.location.FlexibleLocation;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Runs the template of an entity-engine-transform-xml file over the file's first element, {@code doc}, and reads what comes out. */
final class DataTemplate {
    private static final Configuration CONFIGURATION = new Configuration(Configuration.VERSION_2_3_34);

    static {
        CONFIGURATION.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        CONFIGURATION.setLogTemplateExceptions(false);
        CONFIGURATION.setNumberFormat("0.##########");
        CONFIGURATION.setDateTimeFormat("yyyy-MM-dd HH:mm:ss.SSS");
        CONFIGURATION.setDateFormat("yyyy-MM-dd");
        CONFIGURATION.setTimeFormat("HH:mm:ss");
    }

    private DataTemplate() {
    }

    static XmlElement expand(URL file, XmlElement root) {
        String location = root.attr("template");
        try {
            URL template = FlexibleLocation.resolveLocation(location);
            if (template == null) {
                throw root.refuse("names a template that does not exist: " + location);
            }
            Model model = new Model(firstElement(file));
            StringWriter out = new StringWriter();
            try (InputStream stream = template.openStream()) {
                new Template(location, new InputStreamReader(stream, StandardCharsets.UTF_8), CONFIGURATION).process(model, out);
            }
            return XmlFile.parse(out.toString(), "output of " + location, Vocabulary.of("entity-engine"));
        } catch (IOException | TemplateException | SAXException | ParserConfigurationException e) {
            throw root.refuse("cannot be expanded by " + location + ": " + e.getMessage());
        }
    }

    private static Element firstElement(URL file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        try (InputStream stream = file.openStream()) {
            Document document = builder.parse(stream);
            for (Node node = document.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    return element;
                }
            }
            return null;
        }
    }

    /** What the template sees; the node is wrapped only when asked for, since FreeMarker then warns about missing XPath. */
    private static final class Model extends SimpleHash {
        private static final long serialVersionUID = 1L;
        private final transient Element content;

        Model(Element content) {
            super(CONFIGURATION.getObjectWrapper());
            this.content = content;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return "doc".equals(key) && content != null ? NodeModel.wrap(content) : super.get(key);
        }
    }
}
