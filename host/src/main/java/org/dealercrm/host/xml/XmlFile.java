package org.dealercrm.host.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.dealercrm.host.UnknownConstructException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML definitions into located elements and checks them against a vocabulary. External entities are never fetched. */
public final class XmlFile {
    private XmlFile() {
    }

    /** Reads, refuses what the vocabulary does not know, and fills in attribute defaults. */
    public static XmlElement read(URL url, Vocabulary vocabulary) {
        XmlElement root = read(url);
        vocabulary.checkDocument(root);
        return root;
    }

    /** The raw tree, for compound files whose sections have vocabularies of their own. */
    public static XmlElement read(URL url) {
        String name = nameOf(url);
        try (InputStream stream = open(url)) {
            InputSource source = new InputSource(stream);
            source.setSystemId(url.toExternalForm());
            return parse(source, name);
        } catch (IOException e) {
            throw new UnknownConstructException(name + ":0", "cannot be read: " + e.getMessage(), e);
        }
    }

    /** As {@link #read(URL, Vocabulary)} for text that is not in a file. */
    public static XmlElement parse(String xml, String name, Vocabulary vocabulary) {
        XmlElement root = parse(xml, name);
        vocabulary.checkDocument(root);
        return root;
    }

    public static XmlElement parse(String xml, String name) {
        try {
            return parse(new InputSource(new StringReader(xml)), name);
        } catch (IOException e) {
            throw new UnknownConstructException(name + ":0", "cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static String nameOf(URL url) {
        return "file".equals(url.getProtocol()) ? url.getPath() : url.toExternalForm();
    }

    private static XmlElement parse(InputSource source, String name) throws IOException {
        try {
            Handler handler = new Handler(name);
            parser().parse(source, handler);
            return handler.root;
        } catch (SAXParseException e) {
            throw new UnknownConstructException(name + ":" + e.getLineNumber(), "is not well-formed XML: " + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new UnknownConstructException(name + ":0", "cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static SAXParser parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return parser;
    }

    /** Builds the element tree. */
    private static final class Handler extends DefaultHandler {
        private final String file;
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private Locator locator;
        private XmlElement root;

        Handler(String file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            XmlElement element = new XmlElement(localName, uri, file, locator.getLineNumber());
            for (int i = 0; i < attributes.getLength(); i++) {
                element.putAttribute(attributes.getQName(i), attributes.getValue(i));
            }
            if (open.isEmpty()) {
                root = element;
            } else {
                open.peek().add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            open.pop();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            open.peek().append(chars, start, length);
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
