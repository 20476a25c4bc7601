package org.streetunion.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Reads the first sheet of a large xlsx cell by cell; texts stand inline or in the shared table, numbers come as written. */
final class StreamedSheet {
    private final List<String> shared = new ArrayList<>();
    /** Every text once: a roster says the same few thousand words again and again. */
    private final Map<String, String> words = new HashMap<>();

    private StreamedSheet() {}

    static List<List<String>> cells(Path file) throws IOException {
        StreamedSheet sheet = new StreamedSheet();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                try (InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
                    sheet.readShared(reader(in));
                }
            }
            try (InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return sheet.rows(reader(in));
            }
        } catch (XMLStreamException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    private void readShared(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                shared.add(xml.getElementText());
            }
        }
    }

    private List<List<String>> rows(XMLStreamReader xml) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        int column = 0;
        boolean index = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    column = new CellReference(xml.getAttributeValue(null, "r")).getCol();
                    index = "s".equals(xml.getAttributeValue(null, "t"));
                }
                case "v", "t" -> put(rows.get(rows.size() - 1), column, xml.getElementText(), index);
                default -> {
                }
            }
        }
        return rows;
    }

    private void put(List<String> row, int column, String text, boolean index) {
        while (row.size() < column) {
            row.add("");
        }
        String value = index ? shared.get(Integer.parseInt(text)) : text;
        row.add(words.computeIfAbsent(value, v -> v));
    }
}
