package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A clerk's messy workbooks as first written, and the same ones opened and saved by LibreOffice 7.4 as xlsx, xls (BIFF8) and GBK csv
 * ({@code soffice --headless --convert-to …}): the reader sees the same rows.
 */
class SavedElsewhereTest {
    @ParameterizedTest
    @CsvSource({"01单位底册.xlsx,01单位底册.xlsx", "01单位底册.xlsx,01单位底册.xls", "08任职聘任一览.xls,08任职聘任一览.xls", "08任职聘任一览.xls,08任职聘任一览.xlsx",
            "09会员花名册.xlsx,09会员花名册.xlsx", "09会员花名册.xlsx,09会员花名册.xls", "09会员花名册.xlsx,09会员花名册.csv"})
    void theSameRowsAreRead(String written, String saved) throws UnreadableFile {
        List<String> expected = texts("as-written", written);

        assertTrue(expected.size() > 20);
        assertEquals(expected, texts("libreoffice", saved));
    }

    /** The rows as text with their numbers, blank cells left out; of a number too long for a workbook a csv keeps what was shown. */
    private static List<String> texts(String folder, String name) throws UnreadableFile {
        List<String> texts = new ArrayList<>();
        try (Workbook book = Workbooks.open(resource(folder + "/" + name)); TidyRows rows = book.sheets().get(0).rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                RawRow read = row;
                String text = row.number()
                        + IntStream.range(0, 30).mapToObj(i -> read.text(i).isEmpty() ? "" : "|" + i + ":" + read.text(i))
                                .reduce("", String::concat);
                texts.add(text.replaceAll("\\d\\.\\d+E\\+?0?17", "科学计数"));
            }
        }
        return texts;
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(SavedElsewhereTest.class.getResource("/workbooks/" + name), name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
