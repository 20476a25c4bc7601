package org.streetunion.app.exchange.reading.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** One XML part of the package, read tag by tag. A part with a document type is refused: a workbook has none, an attack has. */
final class Part implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final ZipPackage pack;
    private final InputStream in;
    private final XMLStreamReader xml;

    private Part(ZipPackage pack, InputStream in) throws UnreadableFile {
        this.pack = pack;
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw pack.broken(broken);
        }
    }

    static Optional<Part> open(ZipPackage pack, String name) throws UnreadableFile {
        Optional<InputStream> in = pack.open(name);
        return in.isPresent() ? Optional.of(new Part(pack, in.get())) : Optional.empty();
    }

    /** Moves to the next start or end of an element and tells which; END_DOCUMENT at the end. */
    int next() throws UnreadableFile {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableFile(pack.file(), "里面夹带了外部引用，正常的工作簿不会有，为安全起见没有读取。请向提供文件的人核实。");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return event;
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException broken) {
            throw pack.broken(broken);
        }
    }

    /** Moves to the next start of one of these elements; false at the end. */
    boolean find(String... names) throws UnreadableFile {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && is(names)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String... names) {
        for (String name : names) {
            if (name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The local name of the element. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute by local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute. */
    int number(String name, int otherwise) {
        String text = attribute(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException nonsense) {
            return otherwise;
        }
    }

    /** The text of an element without children; moves to its end. */
    String text() throws UnreadableFile {
        try {
            return xml.getElementText();
        } catch (XMLStreamException broken) {
            throw pack.broken(broken);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
