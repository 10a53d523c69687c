package vn.tiendo.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.tiendo.model.FindingCode;

/**
 * One XML part as a stream of elements. A document type declaration is refused where it begins, before anything it
 * declares can be used; no address in a part is ever followed.
 */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    /** A declaration stands before the root element, and so within the first bytes. */
    private static final int PROLOG = 1024;

    private final InputStream bytes;

    /** The parser's own class: a sheet asks it for tens of millions of events, and an interface would be asked in between. */
    private final StreamReaderImpl events;

    XmlPart(InputStream bytes) throws IOException {
        this(bytes, whole -> whole);
    }

    /**
     * A part some of which is read on the way to the parser. Where it is refused its bytes are closed: a file would stay
     * locked, and what unpacks ahead would wait for good.
     *
     * @param way leaves the parser what it is to read
     */
    XmlPart(InputStream bytes, UnaryOperator<InputStream> way) throws IOException {
        try {
            byte[] prolog = bytes.readNBytes(PROLOG);
            refuseDeclaration(prolog);
            this.bytes = way.apply(new SequenceInputStream(new ByteArrayInputStream(prolog), bytes));
            this.events = (StreamReaderImpl) FACTORY.createXMLStreamReader(this.bytes);
        } catch (XMLStreamException e) {
            bytes.close();
            throw unreadable(e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Some malformed declarations end in an error of the parser instead of an event. */
    private static void refuseDeclaration(byte[] prolog) {
        String text = new String(prolog, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE")) {
            throw new Refusal(FindingCode.UNSAFE_CONTENT, "dtd");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Goes on to the next start of an element; false at the end of the part. */
    boolean nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /**
     * Goes on to the next start inside the element with this name; false once that element has ended. The name must not
     * occur inside itself.
     */
    boolean nextStartWithin(String element) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            boolean ended = event == XMLStreamConstants.END_ELEMENT && isNamed(element);
            if (ended || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    int next() throws IOException {
        try {
            int event = events.getEventType() == XMLStreamConstants.END_DOCUMENT
                    ? XMLStreamConstants.END_DOCUMENT
                    : events.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Refusal(FindingCode.UNSAFE_CONTENT, "dtd");
            }
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    String name() {
        return events.getLocalName();
    }

    boolean isNamed(String name) {
        return events.getLocalName().equals(name);
    }

    int attributes() {
        return events.getAttributeCount();
    }

    String attributeName(int number) {
        return events.getAttributeLocalName(number);
    }

    String attributeNamespace(int number) {
        String namespace = events.getAttributeNamespace(number);
        return namespace == null ? "" : namespace;
    }

    String attribute(int number) {
        return events.getAttributeValue(number);
    }

    /** Reads an attribute of the element that has just begun. */
    void attribute(int number, Characters into) throws IOException {
        try {
            events.getAttributeAs(number, into);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The attribute of this local name, or empty text. */
    String attribute(String name) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(name)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value of an attribute of type boolean; an absent one is false. */
    boolean flag(String name) {
        return isTrue(attribute(name));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /**
     * The characters of the element that has just begun, those of elements inside it left out. A long text is taken as the
     * parser made it: a buffer beside it would not fit into a small heap.
     */
    String text() throws IOException {
        String first = "";
        StringBuilder further = null;
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                depth = event == XMLStreamConstants.END_DOCUMENT ? 0 : depth - 1;
            } else if (depth == 1 && isCharacters(event)) {
                if (first.isEmpty()) {
                    first = events.getText();
                } else {
                    further = further == null ? new StringBuilder(first) : further;
                    further.append(events.getText());
                }
            }
        }
        return further == null ? first : further.toString();
    }

    /** Reads the same characters into a buffer. */
    void text(Characters into) throws IOException {
        into.clear();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            } else if (depth == 1 && isCharacters(event)) {
                into.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
            }
        }
    }

    /** The characters of the event just read. */
    String characters() {
        return events.getText();
    }

    static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Passes over the element that has just begun with all it holds. */
    void skip() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Reads on to the last byte, where the checksum of the part is held against what was read. */
    void drain() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
    }

    private static IOException unreadable(XMLStreamException e) {
        return new IOException("not well-formed XML", e);
    }

    @Override
    public void close() throws IOException {
        try {
            events.close();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } finally {
            bytes.close();
        }
    }
}
