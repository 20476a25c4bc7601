package org.streetunion.app.exchange.reading.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** Which cell styles show a number as a day. */
final class DateStyles {
    private final BitSet dates = new BitSet();

    static DateStyles read(ZipPackage pack, String part) throws UnreadableFile {
        DateStyles styles = new DateStyles();
        Optional<Part> found = Part.open(pack, part);
        if (found.isPresent()) {
            try (Part xml = found.get()) {
                styles.fill(xml);
            }
        }
        return styles;
    }

    private void fill(Part xml) throws UnreadableFile {
        Map<Integer, String> formats = new HashMap<>();
        while (xml.find("numFmt", "cellXfs")) {
            if (xml.name().equals("cellXfs")) {
                cells(xml, formats);
                return;
            }
            String format = xml.attribute("formatCode");
            formats.put(xml.number("numFmtId", 0), format == null ? "General" : format);
        }
    }

    private void cells(Part xml, Map<Integer, String> formats) throws UnreadableFile {
        int index = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("xf")) {
                dates.set(index++, isDate(xml.number("numFmtId", 0), formats));
            }
        }
    }

    /** Whether a cell of this style shows a day. */
    boolean isDate(int style) {
        return style > 0 && dates.get(style);
    }

    /** Formats 27–31, 36, 50–58 are the Chinese day formats that a workbook names by number only. */
    private static boolean isDate(int id, Map<Integer, String> formats) {
        String format = formats.get(id);
        if (format == null) {
            boolean chinese = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
            String builtIn = id < 50 ? BuiltinFormats.getBuiltinFormat(id) : null;
            return chinese || (builtIn != null && DateUtil.isADateFormat(id, builtIn));
        }
        return DateUtil.isADateFormat(id, format);
    }
}
