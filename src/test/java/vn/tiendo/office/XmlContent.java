package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What an XML part says, whatever its prefixes and the order of its attributes. */
final class XmlContent {

    private XmlContent() {}

    static String of(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            StringBuilder said = new StringBuilder();
            say(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml))
                            .getDocumentElement(),
                    said);
            return said.toString();
        } catch (ParserConfigurationException | SAXException notXml) {
            throw new IOException(notXml);
        }
    }

    private static void say(Element element, StringBuilder said) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!attribute.getNodeName().toLowerCase(Locale.ROOT).startsWith("xmlns")) {
                attributes.put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        said.append('<').append(element.getLocalName()).append(attributes);
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                say(child, said);
            } else {
                said.append(children.item(i).getTextContent().strip());
            }
        }
        said.append('>');
    }
}
