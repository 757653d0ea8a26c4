package org.dealercrm.host.job;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The input of a stored job as XML; a row is kept as its key and read again when the job runs. */
final class JobContext {

    private JobContext() {
    }

    static String toXml(Map<String, ?> context) throws GenericServiceException {
        StringBuilder xml = new StringBuilder();
        write(xml, "input", null, context);
        return xml.toString();
    }

    private static void write(StringBuilder xml, String tag, String key, Object value) throws GenericServiceException {
        if (value == null) {
            return;
        }
        String type = typeOf(value);
        xml.append('<').append(tag);
        if (key != null) {
            xml.append(" name=\"").append(escape(key)).append('"');
        }
        xml.append(" type=\"").append(type).append("\">");
        switch (type) {
            case "Map" -> {
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                    write(xml, "value", String.valueOf(entry.getKey()), entry.getValue());
                }
            }
            case "List" -> {
                for (Object item : (Iterable<?>) value) {
                    write(xml, "value", null, item);
                }
            }
            case "Row" -> {
                GenericValue row = (GenericValue) value;
                write(xml, "value", row.getEntityName(), new LinkedHashMap<>(row.getPrimaryKey()));
            }
            case "TimeZone" -> xml.append(escape(((TimeZone) value).getID()));
            default -> xml.append(escape(value.toString()));
        }
        xml.append("</").append(tag).append('>');
    }

    private static String typeOf(Object value) throws GenericServiceException {
        if (value instanceof GenericValue) {
            return "Row";
        }
        if (value instanceof Map<?, ?>) {
            return "Map";
        }
        if (value instanceof List<?>) {
            return "List";
        }
        if (value instanceof TimeZone) {
            return "TimeZone";
        }
        for (Class<?> simple : List.of(String.class, Long.class, Integer.class, Double.class, BigDecimal.class, Boolean.class,
                Timestamp.class, Date.class, Time.class, Locale.class)) {
            if (simple.isInstance(value)) {
                return simple.getSimpleName();
            }
        }
        throw new GenericServiceException("A stored job cannot keep a value of " + value.getClass().getName());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#13;");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fromXml(String xml, Delegator delegator) throws GenericServiceException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return (Map<String, Object>) read(root, delegator);
        } catch (ParserConfigurationException | SAXException | IOException | GenericEntityException e) {
            throw new GenericServiceException("The input of a stored job cannot be read", e);
        }
    }

    private static Object read(Element element, Delegator delegator) throws GenericEntityException, GenericServiceException {
        String text = element.getTextContent();
        return switch (element.getAttribute("type")) {
            case "String" -> text;
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "Timestamp" -> Timestamp.valueOf(text);
            case "Date" -> Date.valueOf(text);
            case "Time" -> Time.valueOf(text);
            case "Locale" -> Locale.forLanguageTag(text.replace('_', '-'));
            case "TimeZone" -> TimeZone.getTimeZone(text);
            case "Map" -> readMap(element, delegator);
            case "List" -> new ArrayList<>(readMap(element, delegator).values());
            case "Row" -> readRow(element, delegator);
            default -> throw new GenericServiceException("A stored job holds a value of unknown type " + element.getAttribute("type"));
        };
    }

    private static Map<String, Object> readMap(Element element, Delegator delegator) throws GenericEntityException, GenericServiceException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element entry) {
                String name = entry.hasAttribute("name") ? entry.getAttribute("name") : Integer.toString(values.size());
                values.put(name, read(entry, delegator));
            }
        }
        return values;
    }

    private static Object readRow(Element element, Delegator delegator) throws GenericEntityException, GenericServiceException {
        Map.Entry<String, Object> only = readMap(element, delegator).entrySet().iterator().next();
        return delegator.findOne(only.getKey(), castToMap(only.getValue()), false);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castToMap(Object map) {
        return (Map<String, Object>) map;
    }
}
