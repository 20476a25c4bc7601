package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.sample.make.draw.CardNumbers;

/** Whatever a clerk's list looks like and in whatever form it comes, the same facts are taken from it. */
class EveryFormatTest {
    private static final LocalDate DAY = LocalDate.of(1990, 3, 7);
    private static Desk desk = new Desk();
    private static int number;

    @BeforeAll
    static void union() throws UnreadableFile {
        ImportReport report = desk.take("unions", row("工会编码", "工会名称", "工会组织类型"), row("330206001", "阳光工会", "独立基层工会"));
        assertEquals(1, report.counts().added());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<Arguments> headingRows() {
        return formats(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("headingRows")
    void theHeadingsStandInAnyOfTheFirstTenRows(Format format, int headingRow) throws IOException, UnreadableFile {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int above = 1; above < headingRow; above++) {
            rows.add(above == 1 ? row("某街道单位底册") : row("填报单位：某街道", null, "第 " + above + " 行"));
        }
        String one = name();
        String two = name();
        rows.add(row("序号", "单位名称", "法定代表人", "联系电话"));
        rows.add(row(1, one, "秦岭", "0574-86200000"));
        rows.add(row());
        rows.add(row());
        rows.add(row(2, two, null, null));
        rows.add(row());
        rows.add(row("填表说明：请如实填写，一家一行"));

        ImportReport report = take(format, "employers", rows.toArray(new @Nullable Object[0][]));

        assertEquals("读取 2 行：新增 2，更新 0，不变 0，拒绝 0", report.sentence(), () -> Desk.reasons(report).toString());
        assertEquals("秦岭", desk.only("employers", one).get(EmployerLedger.LEGAL_PERSON));
        assertEquals(headingRow, report.plan().sheets().get(0).layout().headingRow());
    }

    static Stream<Arguments> days() {
        return formats(
                List.of(DAY, "1990-03-07", "1990-3-7", "1990/3/7", "1990/03/07", "1990.3.7", "1990年3月7日", "19900307", 19900307,
                        32939, "32939", "１９９０－０３－０７", " 1990-03-07 ", "1990-03-07 00:00:00", "1990 年 3 月 7 日"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayIsADayInWhateverShape(Format format, Object day) throws IOException, UnreadableFile {
        String name = name();

        ImportReport report = take(format, "employers", row("单位名称", "成立日期"), row(name, day));

        assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
        assertEquals(DAY, desk.only("employers", name).get(EmployerLedger.FOUNDED_ON));
    }

    static Stream<Arguments> noDays() {
        return formats(List.of("1990-02-30", "九〇年三月", "0307", "1790-03-07"));
    }

    @ParameterizedTest
    @MethodSource("noDays")
    void whatIsNoDayIsRefusedWithItsWordsAndNeverGuessed(Format format, Object noDay) throws IOException, UnreadableFile {
        ImportReport report = take(format, "employers", row("单位名称", "成立日期"), row(name(), noDay));

        assertEquals(1, report.counts().rejected());
        assertTrue(Desk.reasons(report).get(0).startsWith("成立日期：“" + noDay), Desk.reasons(report)::toString);
    }

    static Stream<Arguments> mobiles() {
        return formats(List.of("13812345678", 13812345678L, "１３８１２３４５６７８", "138 1234 5678", "138-1234-5678", "13812345678\n",
                "'13812345678",
                "+86 138 1234 5678", "1.3812345678E10"));
    }

    @ParameterizedTest
    @MethodSource("mobiles")
    void aPhoneIsTheSameAsTextOrNumber(Format format, Object phone) throws IOException, UnreadableFile {
        String name = person();

        ImportReport report = take(format, "members", row("姓名", "手机号码", "所在工会"), row(name, phone, "阳光工会"));

        assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
        assertEquals("13812345678", desk.only("members", name).get(MemberLedger.MOBILE));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anIdNumberThatTheSpreadsheetSpoiltIsRefusedAndOneInStrangeDressIsNot(Format format) throws IOException, UnreadableFile {
        String good = id();
        String wide = id();
        String small = "33020619900307" + "00";
        String x = IntStream.range(100, 1000).mapToObj(order -> "33020619900307" + order)
                .filter(body -> CardNumbers.check(body) == 'X').skip(Arrays.asList(Format.values()).indexOf(format)).findFirst()
                .orElseThrow();
        String first = person();
        String second = person();
        String third = person();

        ImportReport report = take(format, "members", row("姓名", "证件号码", "所在工会"), row(first, " " + good.substring(0, 6) + " "
                + good.substring(6) + "\n", "阳光工会"), row(second, fullWidth(wide), "阳光工会"), row(third, x + "x", "阳光工会"),
                row(person(), Double.parseDouble(good), "阳光工会"), row(person(), small, "阳光工会"));

        assertEquals("读取 5 行：新增 3，更新 0，不变 0，拒绝 2", report.sentence(), () -> Desk.reasons(report).toString());
        assertEquals(good, desk.only("members", first).get(PersonFacts.ID_NUMBER));
        assertEquals(wide, desk.only("members", second).get(PersonFacts.ID_NUMBER));
        assertEquals(x + "X", desk.only("members", third).get(PersonFacts.ID_NUMBER));
        assertTrue(Desk.reasons(report).get(0).contains("科学计数法"), Desk.reasons(report)::toString);
    }

    static Stream<Arguments> counts() {
        return formats(List.of("1234", 1234, 1234.0, "１２３４", "1,234", "1234人", " 1234 ", "1234.0"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aCountIsTheSameAsTextOrNumber(Format format, Object workers) throws IOException, UnreadableFile {
        int quarter = number++;
        String when = (1990 + quarter / 4) + "Q" + (1 + quarter % 4);

        ImportReport report = take(format, "headcounts", row("季度", "工会名称", "职工人数"), row(when, "阳光\n工会", workers));

        assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
        assertEquals(1234, latest("headcounts").get(HeadcountLedger.WORKERS));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void headingsInStrangeDressAndBrokenNamesAreUnderstood(Format format) throws IOException, UnreadableFile {
        String name = name();

        ImportReport report = take(format, "employers", row(" 单位\n名称（必填）* ", "所属　社区", "法人\r\n代表", "备 注"),
                row(name.substring(0, 2) + "\n" + name.substring(2), "红联　社区", " 秦\u3000岭 ", "第一行\n第二行"));

        assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
        Row row = desk.only("employers", name);
        assertEquals("红联社区", row.get(EmployerLedger.COMMUNITY));
        assertEquals("秦岭", row.get(EmployerLedger.LEGAL_PERSON));
        assertTrue(row.get(EmployerLedger.REMARK, "").contains("第二行"));
    }

    @Test
    void rowsDrawnAtRandomAreTheSameInEveryFormat() throws IOException, UnreadableFile {
        Random dice = new Random(20261009);
        for (int round = 0; round < 20; round++) {
            @Nullable
            Object[][] rows = drawn(dice);
            String xlsx = outcome(Format.XLSX, rows);
            assertEquals(xlsx, outcome(Format.XLS, rows), "round " + round);
            assertEquals(xlsx, outcome(Format.CSV, rows), "round " + round);
        }
    }

    /** What a check would make of the rows, line by line. */
    private static String outcome(Format format, @Nullable Object[]... rows) throws IOException, UnreadableFile {
        Path file = format.write(desk.folder.resolve("随机" + ++number), rows);
        ImportReport report = desk.importer().check(ImportRequest.of(desk.planner().plan(file, "employers")),
                org.streetunion.app.ledger.Progress.SILENT);
        return report.sentence() + report.findings().stream()
                .map(finding -> "\n" + finding.row() + " " + finding.fate() + " " + finding.reason()).reduce("", String::concat);
    }

    private static @Nullable Object[][] drawn(Random dice) {
        List<@Nullable Object> values = Arrays.asList(null, "", "甲,乙", "引\"号", "两\n行", "  空白  ", 7, 12.5, "１２３", "=1+1",
                "2020-02-30",
                LocalDate.of(2020, 2, 29), "私营企业", "某厂", "#N/A", "—");
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(row("单位名称", "单位类别", "成立日期", "联系电话", "备注"));
        int many = 3 + dice.nextInt(12);
        for (int i = 0; i < many; i++) {
            @Nullable
            Object[] cells = new Object[5];
            Arrays.setAll(cells, place -> values.get(dice.nextInt(values.size())));
            cells[0] = dice.nextInt(4) == 0 ? cells[0] : "随机厂" + dice.nextInt(8);
            rows.add(cells);
        }
        return rows.toArray(new @Nullable Object[0][]);
    }

    private static ImportReport take(Format format, String ledger, @Nullable Object[]... rows)
            throws IOException, UnreadableFile {
        Path file = format.write(desk.folder.resolve("表" + ++number), rows);
        return desk.take(ImportRequest.of(desk.planner().plan(file, ledger)));
    }

    private static Stream<Arguments> formats(List<?> variants) {
        return Arrays.stream(Format.values()).flatMap(format -> variants.stream().map(each -> Arguments.of(format, each)));
    }

    private static Row latest(String ledger) {
        long id = Arrays.stream(desk.office.registers().get(ledger).ids(org.streetunion.app.ledger.Query.ALL)).max()
                .orElseThrow();
        return desk.office.registers().get(ledger).row(id, org.streetunion.app.ledger.Viewer.full(Desk.CLERK)).orElseThrow();
    }

    private static String name() {
        return "第" + chinese(++number) + "号厂";
    }

    private static String person() {
        return "会" + chinese(++number);
    }

    /** A number in words, so that no name is part of another. */
    private static String chinese(int value) {
        return String.valueOf(value + 100_000).chars().mapToObj(digit -> String.valueOf("零一二三四五六七八九".charAt(digit - '0')))
                .reduce("", String::concat);
    }

    private static String id() {
        String body = "33020619900307" + (100 + ++number % 900);
        char check = CardNumbers.check(body);
        return check == 'X' ? id() : body + check;
    }

    private static String fullWidth(String digits) {
        return digits.chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + '０'))).reduce("", String::concat);
    }
}
