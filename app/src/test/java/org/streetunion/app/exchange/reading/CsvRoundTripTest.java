package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written into a text file by the rules comes out of it again. */
class CsvRoundTripTest {
    private static final List<String> PIECES = List.of("甲", "乙丙", "\"", ",", ";", "\t", "|", "\n", " ", "0", "-12", "x", "欧阳",
            "=", "　");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"UTF-8,comma,crlf", "UTF-8,tab,lf", "GBK,comma,crlf", "GB18030,semicolon,lf", "UTF-16,tab,crlf",
            "UTF-8,semicolon,cr"})
    void cellsDrawnAtRandomComeBack(String charset, String separator, String end) throws IOException, UnreadableFile {
        Random dice = new Random(charset.hashCode() * 31L + separator.hashCode());
        List<List<String>> cells = cells(dice);
        String between = separator.equals("comma") ? "," : separator.equals("tab") ? "\t" : ";";
        String after = end.equals("crlf") ? "\r\n" : end.equals("lf") ? "\n" : "\r";
        String text = cells.stream().map(line -> line.stream().map(CsvRoundTripTest::quoted).collect(Collectors.joining(between)))
                .collect(Collectors.joining(after));
        Path file = Files.writeString(folder.resolve("a.csv"), text, Charset.forName(charset));

        List<RawRow> rows = XlsxReadingTest.read(file);

        assertEquals(cells.size(), rows.size());
        for (int line = 0; line < cells.size(); line++) {
            for (int place = 0; place < cells.get(line).size(); place++) {
                assertEquals(cells.get(line).get(place).strip(), rows.get(line).text(place).strip(),
                        "row " + line + " cell " + place);
            }
        }
    }

    /** A first cell that is never blank, so that no row is left out; none begins like a formula that keeps zeros. */
    private static List<List<String>> cells(Random dice) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("姓名", "备注", "地址", "电话"));
        for (int line = 0; line < 200; line++) {
            List<String> drawn = new ArrayList<>(List.of("行" + line));
            for (int place = 1; place < 4; place++) {
                StringBuilder cell = new StringBuilder();
                int many = dice.nextInt(5);
                for (int piece = 0; piece < many; piece++) {
                    cell.append(PIECES.get(dice.nextInt(PIECES.size())));
                }
                drawn.add(cell.toString());
            }
            cells.add(drawn);
        }
        return cells;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
