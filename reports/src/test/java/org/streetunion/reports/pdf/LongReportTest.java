package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Reports of many pages: nothing is lost or printed twice where one page ends and the next begins. */
class LongReportTest {
    private static final Pattern SERIAL = Pattern.compile("第(\\d{4})项");
    private static final List<Column> COLUMNS = List.of(Column.text("项目", 24), Column.number("本季末数", 12).under("人数"),
            Column.number("上季末数", 12).under("人数"));
    private static final Field[] APPROVAL = {new Field("单位负责人", "陈立"), new Field("审核人", "林晓"), Field.open("填报人"),
            Field.open("报出日期")};

    private static List<String> pages(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report, out);
        return PdfReader.pages(out.toByteArray());
    }

    /** So many rows, a group heading before every {@code group} of them, a total below. */
    private static Report report(int count, int group) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % group == 0) {
                rows.add(Row.group("第" + i / group + "组"));
            }
            rows.add(Row.of(Cell.text("第%04d项".formatted(i)), Cell.whole(i), Cell.unknown()));
        }
        rows.add(Row.total(Cell.text("合计"), Cell.whole(count), Cell.unknown()));
        return Report.of("长表", Table.of(COLUMNS, rows)).withSignatures(APPROVAL);
    }

    private static List<String> serials(List<String> pages) {
        return SERIAL.matcher(String.join("\n", pages)).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 25, 300})
    void threeHundredRowsComeOnceAndInOrder(int group) throws IOException {
        List<String> pages = pages(report(300, group));
        List<String> serials = serials(pages);
        assertEquals(300, serials.size());
        assertEquals(serials.stream().distinct().sorted().toList(), serials);
        for (String page : pages) {
            assertTrue(page.contains("本季末数") && page.indexOf("人数") < page.indexOf("第"), page);
        }
    }

    @Test
    void aGroupHeadingIsFollowedByARowOfItsOwnOnEveryPage() throws IOException {
        for (String page : pages(report(300, 4))) {
            List<String> lines = page.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean heading = lines.get(i).matches("第\\d+组");
                assertFalse(heading && !lines.get(i + 1).startsWith("第0"), page);
            }
        }
    }

    @Test
    void pagesAreFilledBeforeTheNextBegins() throws IOException {
        List<String> pages = pages(report(300, 50));
        long usual = SERIAL.matcher(pages.get(1)).results().count();
        for (String page : pages.subList(1, pages.size() - 1)) {
            assertTrue(Math.abs(SERIAL.matcher(page).results().count() - usual) <= 3, page);
        }
    }

    @Test
    void totalAndApprovalStandOnTheLastPageOnly() throws IOException {
        for (int count = 260; count < 300; count += 3) {
            List<String> pages = pages(report(count, 100));
            String last = pages.get(pages.size() - 1);
            assertTrue(last.contains("合计 " + count), last);
            assertTrue(Pattern.compile("单位负责人：陈立\\s+审核人：林晓\\s+填报人：\\s*报出日期：").matcher(last).find(), last);
            String before = String.join("\n", pages.subList(0, pages.size() - 1));
            assertFalse(before.contains("合计") || before.contains("审核人"), before);
        }
    }

    @Test
    void manyTablesShareAPageAndKeepTheirCaptionsWithThem() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tables.add(new Table("表" + i + "号", COLUMNS,
                    List.of(Row.of(Cell.text("第%04d项".formatted(i)), Cell.whole(i), Cell.blank()))));
        }
        Report one = report(1, 1);
        List<String> pages = pages(new Report("多表", List.of(), tables, List.of(), List.of(), one.page()));
        assertTrue(pages.size() > 1 && pages.size() < 10, "pages " + pages.size());
        assertEquals(30, serials(pages).size());
        for (String page : pages) {
            for (int i = 0; i < 30; i++) {
                assertEquals(page.contains("表" + i + "号"), page.contains("第%04d项".formatted(i)), page);
            }
        }
    }

    @Test
    void aWordWithoutBreaksIsCutAndNotLost() throws IOException {
        String number = "A1".repeat(120);
        String name = "阿卜杜热西提·买买提艾力·阿布都克里木".repeat(8);
        Table table = Table.of(List.of(Column.text("甲", 8), Column.text("乙", 12)),
                List.of(Row.of(Cell.text(number), Cell.text(name))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(Report.of("长词", table), out);
        String text = PdfReader.text(out.toByteArray());
        assertEquals(120, text.chars().filter(c -> c == 'A').count());
        assertEquals(8, text.chars().filter(c -> c == '杜').count());
        for (String line : text.lines().toList()) {
            assertFalse(line.startsWith("·"), text);
        }
    }
}
