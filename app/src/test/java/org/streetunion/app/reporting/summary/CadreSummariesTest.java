package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.Letters;
import org.streetunion.app.work.papers.Paper;
import org.streetunion.app.work.papers.Papers;
import org.streetunion.reports.model.CellText;

/** What part-time cadres did, whom they look after, and how many come from the front line; counted here by hand. */
class CadreSummariesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theYearlyFiveAreCountedAndWhatIsMissingIsNamed(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long vice = cadres.person("覃泽骏");
            long assistant = cadres.person("亓一帆");
            cadres.save("appointments", Cadres.viceChair(vice, START));
            cadres.save("appointments", Cadres.assistant(assistant, START, LocalDate.of(2026, 12, 31)));
            List.of("一件事", "一次活动", "一条建议", "帮带一家", "一个案例", "一条建议")
                    .forEach(item -> duty(cadres, vice, LocalDate.of(2026, 3, 2), "其他", item, "0.5"));
            duty(cadres, vice, LocalDate.of(2025, 12, 31), "案例", "一个案例", "1");
            duty(cadres, assistant, LocalDate.of(2026, 9, 1), "走访联系", null, "0");

            assertEquals(List.of("覃泽骏 兼职副主席 1 1 2 1 1 6 齐", "亓一帆 协理员 0 0 0 0 0 1 一件事、一次活动、一条建议、帮带一家、一个案例"),
                    lines(office, "five", Map.of(), 1, 2, 4, 5, 6, 7, 8, 9, 10));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMonthTellsKindsHoursAndDaysBesideTheLimit(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit("兼职干部每月工时", "3", "天");
            long vice = cadres.person("覃泽骏");
            cadres.save("appointments", Cadres.viceChair(vice, START));
            cadres.save("appointments", Cadres.viceChair(cadres.person("没有记录的"), START));
            for (int day = 1; day <= 4; day++) {
                duty(cadres, vice, LocalDate.of(2026, 9, day), day == 4 ? "会议" : "走访联系", null, "0.9");
            }
            duty(cadres, vice, LocalDate.of(2026, 8, 31), "走访联系", null, "1");

            assertEquals(List.of("没有记录的 0 0 0 0.0 0.0 没有履职记录", "覃泽骏 3 1 4 8.0 3.6 9月占用 3.6 天，超过 3 天"),
                    lines(office, "duties", Map.of("period", "本月"), 1, 3, 9, 15, 16, 17, 18).stream().sorted().toList());
            assertTrue(lines(office, "duties", Map.of("period", "本季"), 1, 15).contains("覃泽骏 5"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whomSomebodyLooksAfterAndWhichOfTheFourAreMissing(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long vice = cadres.person("覃泽骏");
            cadres.save("appointments", Cadres.viceChair(vice, START));
            long union = cadres.union("甲厂工会委员会");
            cadres.save("liaisons", tie(vice, "包片联系").with("union", Reference.to(union)));
            cadres.save("liaisons", tie(vice, "联系农民工").with("object", "海边来的老周"));
            cadres.save("liaisons", tie(vice, "联系困难职工").with("object", "以前的").with("ends_on", LocalDate.of(2026, 6, 30)));

            assertEquals(List.of("覃泽骏 甲厂工会委员会 海边来的老周 非公企业、一线职工、困难职工"),
                    lines(office, "liaisons", Map.of(), 1, 3, 7, 9));
            cadres.limit("兼职副主席人数下限", "2", "人");
            cadres.limit("协理员人数上限", "6", "人");
            String notes = office.summaries().find("liaisons").orElseThrow().compute(new Summary.Request(DAY, Map.of())).notes()
                    .toString();
            assertTrue(notes.contains("街道兼职副主席 1 人，少于 2 人") && notes.contains("街道协理员 0 人。"), notes);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFrontLinesShareStandsBesideItsFloor(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit("委员一线比例下限", "50", "%");
            long union = cadres.union("甲厂工会委员会");
            Boolean[] front = {true, false, false, null, true};
            for (int place = 0; place < front.length; place++) {
                cadres.save("seats", seat(union, 2, place == 4 ? "常委" : "委员", cadres.person("委员" + place), front[place]));
            }
            cadres.save("seats", seat(union, 1, "委员", cadres.person("上届的"), false));

            assertEquals(List.of("全街道 1 家工会 委员 5 2 4 50.00% 1 人没有登记是否一线", "全街道 1 家工会 常委 1 1 1 100.00%",
                    "甲厂工会委员会 委员 5 2 4 50.00% 1 人没有登记是否一线", "甲厂工会委员会 常委 1 1 1 100.00%"),
                    lines(office, "frontline", Map.of(), 1, 3, 4, 5, 6, 7, 13));
            cadres.save("seats", seat(union, 2, "委员", cadres.person("又一个"), false));
            assertTrue(lines(office, "frontline", Map.of(), 3, 13).contains("委员 一线低于 50 %；1 人没有登记是否一线"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEarlierDayKnowsTheTermThatHadBegunByThen(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit("委员女性比例下限", "50", "%");
            long union = cadres.union("甲厂工会委员会");
            cadres.save("terms", Row.NEW.with("union", Reference.to(union)).with("ordinal", 1).with("years", 3).with("starts_on",
                    DAY.minusYears(3)));
            cadres.save("terms", Row.NEW.with("union", Reference.to(union)).with("ordinal", 2).with("years", 3).with("starts_on",
                    DAY.plusDays(1)));
            long woman = cadres.save("people", Row.NEW.with("name", "上届的女委员").with("sex", "女").with("birth_on",
                    DAY.minusYears(36).plusDays(1)));
            long man = cadres.save("people",
                    Row.NEW.with("name", "下届的男委员").with("sex", "男").with("birth_on", DAY.minusYears(50)));
            cadres.save("seats", seat(union, 1, "委员", woman, true));
            cadres.save("seats", seat(union, 2, "委员", man, false));

            assertEquals("甲厂工会委员会 1 1 100.00% 100.00% 100.00%", lines(office, "frontline", Map.of(), 1, 2, 4, 7, 11, 12).get(1));
            Summary summary = office.summaries().find("frontline").orElseThrow();
            assertEquals("2 0.00% 0.00% 女性低于 50 %",
                    lines(summary, new Summary.Request(DAY.plusDays(1), Map.of()), 2, 11, 12, 13).get(1));
            assertEquals(List.of("上届的女委员"), sitting(office, DAY));
            assertEquals(List.of("上届的女委员", "下届的男委员"), sitting(office, DAY.plusDays(1)));
        }
    }

    private static List<String> sitting(Office office, LocalDate day) {
        var seats = office.registers().get("seats");
        return seats.labelled(seats.store().first(Query.ALL.asOf(day), 9)).stream()
                .map(row -> String.valueOf(row.values().get("person"))).sorted().toList();
    }

    @Test
    void cardsListAndLetterAreReadable(@TempDir Path folder) throws IOException {
        try (Office office = Databases.H2.office()) {
            Cadres cadres = new Cadres(office);
            long assistant = cadres.person("亓一帆");
            long post = cadres.save("appointments", Cadres.assistant(assistant, START, LocalDate.of(2026, 12, 31))
                    .with("duties", "安全劳动保护").with("contract_no", "聘2026-3"));
            cadres.save("liaisons", tie(assistant, "包片联系").with("object", "红联社区"));

            for (Paper paper : Papers.of("appointments")) {
                for (String ending : paper.endings()) {
                    paper.write(
                            new Paper.Run(office, Query.ALL, Viewer.masked(Cadres.CLERK), Map.of("a_sheet", 10), Progress.SILENT),
                            folder.resolve(paper.key() + "." + ending));
                }
            }
            String card = text(folder.resolve("contact-cards.pdf"));
            assertTrue(card.contains("亓一帆") && card.contains("联系：红联社区") && card.contains("1390000"), card);
            String list = text(folder.resolve("address-list.pdf"));
            assertTrue(list.contains("现任 1 人次") && list.contains("1390000"), list);
            assertTrue(Files.size(folder.resolve("address-list.xlsx")) > 0);
            var letter = new Letters(office).draft(
                    new LetterOrder("appointment-letter", "appointments", post, GivenFields.NONE),
                    Viewer.masked(Cadres.CLERK));
            Path pdf = Files.write(folder.resolve("letter.pdf"), letter.files().pdf());
            String words = text(pdf).replaceAll("\\s", "");
            assertTrue(words.contains("亓一帆同志") && words.contains("聘期自2026年1月1日至2026年12月31日") && words.contains("聘2026-3"), words);
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private static Row tie(long person, String kind) {
        return Row.NEW.with("person", Reference.to(person)).with("kind", kind).with("starts_on", START);
    }

    private static Row seat(long union, int term, String body, long person, @Nullable Boolean front) {
        return Row.NEW.with("union", Reference.to(union)).with("term_no", term).with("body", body)
                .with("person", Reference.to(person)).with("front_line", front);
    }

    private static void duty(Cadres cadres, long person, LocalDate day, String kind, @Nullable String item, String days) {
        cadres.save("duties", Row.NEW.with("person", Reference.to(person)).with("day", day).with("kind", kind).with("item", item)
                .with("hours", new BigDecimal("2")).with("days_used", new BigDecimal(days)));
    }

    private static List<String> lines(Office office, String key, Map<String, String> chosen, int... columns) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return lines(summary, new Summary.Request(DAY, chosen), columns);
    }

    private static List<String> lines(Summary summary, Summary.Request request, int... columns) {
        return summary.compute(request).tables().get(0).rows().stream()
                .map(row -> Arrays.stream(columns).mapToObj(column -> CellText.of(row.cells().get(column)))
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")))
                .toList();
    }
}
