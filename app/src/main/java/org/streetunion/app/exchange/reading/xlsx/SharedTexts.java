package org.streetunion.app.exchange.reading.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** The texts that cells share, each made once. */
final class SharedTexts {
    /** Characters; what an office PC can hold beside everything else. */
    private static final long MOST = 80_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<Cell.@Nullable Text> texts = new ArrayList<>();

    static SharedTexts read(ZipPackage pack, String part) throws UnreadableFile {
        SharedTexts shared = new SharedTexts();
        Optional<Part> found = Part.open(pack, part);
        if (found.isPresent()) {
            try (Part xml = found.get()) {
                shared.fill(pack, xml);
            }
        }
        return shared;
    }

    private void fill(ZipPackage pack, Part xml) throws UnreadableFile {
        long characters = 0;
        while (xml.find("si")) {
            String text = rich(xml, "si");
            characters += text.length();
            if (characters > MOST) {
                throw new UnreadableFile(pack.file(), "里面的文字太多，内存放不下，请分成几个文件导入。");
            }
            texts.add(text.isEmpty() ? null : new Cell.Text(text));
        }
    }

    /** The text of that number; null when it is empty or does not exist. */
    Cell.@Nullable Text get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }

    /** The text inside an element, runs joined, phonetic hints left out; moves to its end. */
    static String rich(Part xml, String outer) throws UnreadableFile {
        String text = "";
        boolean hint = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            String name = xml.name();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (name.equals("rPh")) {
                hint = start;
            } else if (start && name.equals("t")) {
                String piece = xml.text();
                text = hint ? text : text.isEmpty() ? piece : text + piece;
            } else if (!start && name.equals(outer)) {
                break;
            }
        }
        return unescaped(text);
    }

    /** Undoes the notation for characters that XML cannot hold. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
