package org.streetunion.app.work.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.letters.LetterFile;
import org.streetunion.app.exchange.letters.OfficialPaper;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.PrepareUnion;
import org.streetunion.app.work.elections.StartFile;

/** Letters about a file: filled from its steps and its list, and kept in the step that they answer. */
class StepPaperTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Viewer FULL = Viewer.full(CLERK);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @TempDir
    private Path folder;

    /** The file of a fourth term with a chair, a member who sits in two bodies, and a delegate. */
    private static long election(Office office) {
        office.settings().put("office.name", "甲街道总工会");
        office.settings().put(Letters.PATTERN, "甲街工〔{年}〕{序号}号");
        Street street = new Street(office);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "乙厂工会委员会", "kind", "独立基层工会")))).get(0);
        street.write("terms", List.of(Street.values(
                Map.of("union", Reference.to(union), "ordinal", 3, "years", 5, "starts_on", LocalDate.of(2021, 10, 1)))));
        List<Long> people = street.write("people", List.of(Street.values(Map.of("name", "卫国英", "politics", "中共党员")),
                Street.values(Map.of("name", "蒋明")), Street.values(Map.of("name", "沈秀兰"))));
        seat(street, union, people.get(1), "委员", Map.of("votes", 70));
        seat(street, union, people.get(0), "委员", Map.of("duty", "主席", "votes", 78));
        seat(street, union, people.get(1), "经审委员", Map.of("duty", "经审主任"));
        seat(street, union, people.get(2), "代表", Map.of());
        return StartFile.election(office, union, CLERK).id();
    }

    private static void seat(Street street, long union, long person, String body, Map<String, ?> more) {
        Row row = Street.values(Map.of("union", Reference.to(union), "term_no", 4, "body", body, "person", Reference.to(person)));
        for (Map.Entry<String, ?> each : more.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        street.write("seats", List.of(row));
    }

    private static void set(Office office, FileKind kind, long file, Map<String, ?> values) {
        Row row = row(office, kind, file);
        for (Map.Entry<String, ?> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        new Street(office).write(kind.ledger(), List.of(row));
    }

    private static Row row(Office office, FileKind kind, long file) {
        return office.registers().get(kind.ledger()).store().rows(new long[]{file}).get(0);
    }

    private static LetterOrder order(String template, FileKind kind, long file) {
        return new LetterOrder(template, kind.ledger(), file, GivenFields.NONE);
    }

    private static String refused(IssueLetter issue, LetterOrder order, Path folder) {
        return String.valueOf(assertThrows(IOException.class, () -> issue.run(order, folder, FULL)).getMessage());
    }

    private static long documents(Office office) {
        return office.registers().get(DocumentLedger.KEY).count(Query.ALL);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theResultNamesWhoWasElectedAndTheStepKeepsTheNumber(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            long file = election(office);
            set(office, FileKind.ELECTION, file,
                    Map.of("request_on", LocalDate.of(2026, 8, 3), "request_no", "乙工〔2026〕2号", "meeting_on",
                            LocalDate.of(2026, 10, 1), "entitled", 82, "present", 80, "meeting_form", "会员代表大会", "result_no",
                            "乙工〔2026〕5号"));

            IssueLetter.Issued issued = new IssueLetter(office, CLERK).run(
                    order("election-result-approval", FileKind.ELECTION, file),
                    folder, FULL);

            String text = LetterFile.of(Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("关于换届选举结果的报告（乙工〔2026〕5号）收悉。你会于2026年10月1日召开会员代表大会，应到82人，实到80人。"), text);
            assertTrue(text.contains("第四届委员会，任期五年，自2026年10月1日至2031年9月30日。"), text);
            assertTrue(text.contains("卫国英同志当选为主席。\n蒋明同志当选为工会委员会委员。\n蒋明同志当选为经费审查委员会主任。\n"), text);
            assertFalse(text.contains("沈秀兰"), "delegates are not named one by one");
            assertEquals(List.of(), issued.blank());
            assertTrue(Files.size(issued.pdf()) > 1000);
            Row kept = row(office, FileKind.ELECTION, file);
            assertEquals(List.of("甲街工〔2026〕1号", TODAY, "结果批复备案"),
                    List.of(kept.get(ElectionLedger.FILED.no(), ""), kept.get(ElectionLedger.FILED.on(), LocalDate.MIN),
                            issued.step()));
            assertEquals("换届档案：乙厂工会委员会", office.registers().get(DocumentLedger.KEY).row(issued.document(), FULL).orElseThrow()
                    .get(DocumentLedger.ABOUT));

            assertEquals(List.of(), office.batches().undo(issued.batch(), CLERK, lines -> {}).kept());
            assertNull(row(office, FileKind.ELECTION, file).get(ElectionLedger.FILED.no()));
            assertEquals(0, documents(office));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoStandsIsNamedBeforeTheMeetingAndTheAnswerIsNotedBesideTheUnionsOwnPaper(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            long file = election(office);
            set(office, FileKind.ELECTION, file, Map.of("nominees_on", LocalDate.of(2026, 9, 1), "nominees_no", "乙工〔2026〕3号"));
            IssueLetter issue = new IssueLetter(office, CLERK);

            IssueLetter.Issued issued = issue.run(order("nominees-approval", FileKind.ELECTION, file), folder, FULL);

            String text = LetterFile.of(Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("你会2026年9月1日报来的候选人请示（乙工〔2026〕3号）收悉。"), text);
            assertEquals(2, text.split("同意下列同志为候选人", -1).length, "said once, however many there are: " + text);
            assertTrue(text.contains("1. 卫国英（主席）\n2. 蒋明（工会委员会委员）\n"), text);
            Row kept = row(office, FileKind.ELECTION, file);
            assertEquals(List.of("乙工〔2026〕3号", "关于换届候选人的批复：甲街工〔2026〕1号，2026-10-09"),
                    List.of(kept.get(ElectionLedger.NOMINEES.no(), ""), kept.get(ElectionLedger.NOMINEES.note(), "")));
            String result = LetterFile
                    .of(new Letters(office).draft(order("election-result-approval", FileKind.ELECTION, file), FULL)
                            .files().docx())
                    .text();
            assertTrue(result.contains("二、当选人员名单附后。"), result);
            assertFalse(result.contains("当选为"), "nobody was elected yet");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aStepThatHasItsNumberOrAnotherDayRefusesAndNoNumberIsSpent(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            long file = election(office);
            LetterOrder order = order("election-request-approval", FileKind.ELECTION, file);
            IssueLetter issue = new IssueLetter(office, CLERK);
            set(office, FileKind.ELECTION, file, Map.of("reply_on", LocalDate.of(2026, 9, 20)));
            assertEquals("“换届批复”登记的日期是 2026-09-20，成文日期是 2026-10-09，请先改成一致", refused(issue, order, folder));

            LetterOrder dated = new LetterOrder(order.template(), order.ledger(), file, GivenFields.NONE,
                    new LetterOrder.Dating(LocalDate.of(2026, 9, 20), OptionalInt.empty()));
            assertEquals("甲街工〔2026〕1号", issue.run(dated, folder, FULL).number());
            assertEquals("“换届批复”已经有文号 甲街工〔2026〕1号。要另发一份，请先清空这一步的文号", refused(issue, dated, folder));
            set(office, FileKind.ELECTION, file, Map.of("state", "中止"));
            assertEquals("这份换届档案的办理状态已经是“中止”，不用再办", refused(issue, dated, folder));
            assertEquals("甲街工〔2026〕2号", issue.next(TODAY).orElse(""));
            assertEquals(1, documents(office));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFoundingIsApprovedByWhoeverMayOnceItsUnionIsPrepared(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            office.settings().put("office.name", "甲街道总工会");
            office.settings().put(Letters.PATTERN, "甲街工〔{年}〕{序号}号");
            Street street = new Street(office);
            long community = street
                    .write("unions", List.of(Street.values(Map.of("name", "丁社区总工会", "kind", "独立基层工会", "form", "总工会",
                            "may_found", true, "powers_no", "甲街工〔2025〕2号", "doc_pattern", "丁社工〔{年}〕{序号}号"))))
                    .get(0);
            long employer = street.write("employers", List.of(Street.values(Map.of("name", "港口五金厂")))).get(0);
            long file = StartFile.founding(office, employer, CLERK).id();
            IssueLetter issue = new IssueLetter(office, CLERK);

            String first = issue.run(order("founding-notice", FileKind.FOUNDING, file), folder, FULL).number();
            String second = issue.run(order("refusal-notice", FileKind.FOUNDING, file), folder, FULL).number();
            Row told = row(office, FileKind.FOUNDING, file);
            assertEquals(List.of("甲街工〔2026〕1号", "限期建立工会告知书：甲街工〔2026〕2号，2026-10-09", first, second),
                    List.of(told.get(FoundingLedger.NOTICE.no(), ""), told.get(FoundingLedger.NOTICE.note(), ""), "甲街工〔2026〕1号",
                            "甲街工〔2026〕2号"));
            LetterOrder approval = order("founding-approval", FileKind.FOUNDING, file);
            assertEquals("请先点“登记筹备工会”：批复里要写工会名称，由谁批复要看它的上级工会", refused(issue, approval, folder));

            assertTrue(PrepareUnion.run(office, new FoundingOrder(file, "港口五金厂工会委员会", community), CLERK).done());
            set(office, FileKind.FOUNDING, file, Map.of("request_on", LocalDate.of(2026, 9, 1), "request_no", "港工筹〔2026〕1号"));
            IssueLetter.Issued issued = issue.run(approval, folder, FULL);

            String text = LetterFile.of(Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("丁社区总工会文件\n丁社工〔2026〕1号\n关于同意成立港口五金厂工会委员会的批复\n\n港口五金厂：\n"), text);
            assertTrue(text.contains("你单位2026年9月1日报来的关于成立工会的请示（港工筹〔2026〕1号）收悉。"), text);
            assertTrue(text.contains("港口五金厂工会委员会隶属丁社区总工会，"), text);
            assertEquals("丁社工〔2026〕1号", row(office, FileKind.FOUNDING, file).get(FoundingLedger.REPLY.no()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theOfficesOwnTemplateAnswersTheStepItIsWrittenAt(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            long file = election(office);
            LetterTemplates templates = new Letters(office).templates();
            LetterTemplate own = templates.add("换届复函", "函", ElectionLedger.KEY, OfficialPaper.of(List.of("=关于{{工会名称}}换届的复函",
                    "@{{工会名称}}：", "{{?候选人}}", "{{姓名}}，{{政治面貌}}。", "{{/候选人}}", "~{{发文机关}}", "^{{成文日期}}")), CLERK);
            StepLetters.Place reply = StepLetters.at(FileKind.ELECTION, ElectionLedger.REPLY).orElseThrow();
            assertEquals(List.of("关于换届选举请示的批复", "换届复函"), templates.of(reply).stream().map(LetterTemplate::title).toList());
            assertEquals(List.of("关于换届选举请示的批复", "关于换届候选人的批复", "关于换届选举结果的批复", "换届复函"),
                    templates.of(ElectionLedger.KEY).stream().map(LetterTemplate::title).toList());
            IssueLetter issue = new IssueLetter(office, CLERK);

            issue.run(order(own.key(), FileKind.ELECTION, file), folder, FULL);
            assertNull(row(office, FileKind.ELECTION, file).get(ElectionLedger.REPLY.no()), "it belongs to no step by itself");
            IssueLetter.Issued issued = issue.run(
                    new LetterOrder(own.key(), ElectionLedger.KEY, file, GivenFields.NONE, null, ElectionLedger.REPLY), folder,
                    FULL);

            assertTrue(LetterFile.of(Files.readAllBytes(issued.docx())).text().contains("卫国英，中共党员。"));
            assertEquals("甲街工〔2026〕2号", row(office, FileKind.ELECTION, file).get(ElectionLedger.REPLY.no()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void candidatesAreThoseOfTheirRegister(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            long file = election(office);
            Reference union = Objects.requireNonNull(row(office, FileKind.ELECTION, file).get(ElectionLedger.UNION));
            Street street = new Street(office);
            long stands = street.write("people", List.of(Street.values(Map.of("name", "孔令辉")))).get(0);
            street.write("candidates", List.of(Street.values(Map.of("union", union, "term_no", 4, "body", "委员", "person",
                    Reference.to(stands), "duty", "副主席"))));

            Path folder = this.folder.resolve(kind.name());
            IssueLetter.Issued issued = new IssueLetter(office, CLERK)
                    .run(order("nominees-approval", FileKind.ELECTION, file), Files.createDirectories(folder), FULL);

            String text = LetterFile.of(Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("同意下列同志为候选人"), text);
            assertTrue(text.contains("1. 孔令辉（副主席）"), text);
            assertFalse(text.contains("卫国英"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsMarkedAsElectedIsNamedThoughTheSeatsAreWrittenLater(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            office.settings().put(Letters.PATTERN, "甲街工〔{年}〕{序号}号");
            Street street = new Street(office);
            Reference union = Reference.to(street.write("unions",
                    List.of(Street.values(Map.of("name", "丙厂工会委员会", "kind", "独立基层工会")))).get(0));
            List<Long> people = street.write("people", List.of(Street.values(Map.of("name", "孔令辉")),
                    Street.values(Map.of("name", "卫国英")), Street.values(Map.of("name", "蒋明"))));
            long file = StartFile.election(office, union.id(), CLERK).id();
            int term = row(office, FileKind.ELECTION, file).get(ElectionLedger.TERM_NO, 0);
            Row stands = Street.values(Map.of("union", union, "term_no", term, "body", "委员"));
            List<Long> standing = street.write("candidates", people.stream()
                    .map(person -> stands.with("person", Reference.to(person))).toList());
            IssueLetter issue = new IssueLetter(office, CLERK);
            LetterOrder order = order("election-result-approval", FileKind.ELECTION, file);
            assertEquals("还没有登记大会日期，批复里写不出当选人员，请先登记这一步", refused(issue, order, folder));
            set(office, FileKind.ELECTION, file, Map.of("meeting_on", LocalDate.of(2026, 10, 1)));
            assertEquals("还没有当选人员，批复里写不出名单。请先在“候选人”里勾选“是否当选”，或在“代表和委员”里登记当选的人",
                    refused(issue, order, folder));

            List<Row> rows = office.registers().get("candidates").store().rows(new long[]{standing.get(0), standing.get(1)});
            street.write("candidates", List.of(rows.get(0).with("elected", true),
                    rows.get(1).with("elected", true).with("duty", "主席")));
            IssueLetter.Issued issued = issue.run(order, Files.createDirectories(folder.resolve(kind.name())), FULL);

            assertEquals("甲街工〔2026〕1号", issued.number(), "no number was spent");
            String text = LetterFile.of(Files.readAllBytes(issued.docx())).text();
            assertTrue(text.contains("二、同意下列选举结果：\n卫国英同志当选为主席。\n孔令辉同志当选为工会委员会委员。\n"), text);
            assertFalse(text.contains("蒋明"), text);
            assertEquals(0, office.registers().get("seats").count(Query.ALL), "they are written when the file is closed");
        }
    }
}
