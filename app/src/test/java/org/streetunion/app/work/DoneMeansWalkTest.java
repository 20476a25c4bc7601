package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.CompareReturns;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.FilledIn;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.RoundSheet;
import org.streetunion.app.work.collect.RoundStore;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.elections.CloseElection;
import org.streetunion.app.work.elections.CloseFounding;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.PrepareUnion;
import org.streetunion.app.work.elections.RecordStep;
import org.streetunion.app.work.elections.StartFile;
import org.streetunion.app.work.elections.TakeRoll;
import org.streetunion.sample.model.Size;

/**
 * A morning of the secretary's, from end to end on one office: a union is founded and elects anew, members move in, two records become one
 * and two again, a round goes out and comes back, a page of cards is printed; and after all of it the last quarter is as it was.
 */
class DoneMeansWalkTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate LAST_QUARTER = LocalDate.of(2026, 9, 30);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 10, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    @TempDir
    Path folder;

    @Test
    void onAFewOfEverything() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.SMALL, 8);
    }

    @Test
    @Tag("large")
    void onTheOrdinaryStreet() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.XIAOGANG, 20);
    }

    private void walk(Size size, int back) throws IOException, OfficeUnavailable, UnreadableFile {
        try (Office office = Wiring.supplied(folder.resolve("office"), Databases.CLOCK)) {
            LoadPractice.into(office, size, folder.resolve("台账"), (file, report) -> {});
            Map<String, Object> before = new AsOfLastQuarter(office, LAST_QUARTER).all();

            long union = founded(office);
            elected(office, union);
            List<Long> moved = movedIn(office, union);
            mergedAndParted(office, moved.get(0));
            sentAndTakenBack(office, back);
            printed(office, union);

            Map<String, Object> after = new AsOfLastQuarter(office, LAST_QUARTER).all();
            before.forEach((what, then) -> assertEquals(then, after.get(what), what));
            assertEquals(before.keySet(), after.keySet());
            assertEquals(0, office.registers().get("unions")
                    .count(Query.ALL.and(new Filter.Ids("", List.of(union))).asOf(LAST_QUARTER)), "it was not there then");
            assertEquals(1, office.registers().get("unions")
                    .count(Query.ALL.and(new Filter.Ids("", List.of(union))).asOf(TODAY)));
        }
    }

    /** 摸底 to 办结: the file of an employer without a union. */
    private long founded(Office office) {
        long employer = office.registers().get("employers").store()
                .first(Query.ALL.and(new Filter.Blank("unions", true)).and(new Filter.OneOf("state", List.of("正常"))), 1).get(0)
                .id();
        long file = StartFile.founding(office, employer, CLERK).id();
        step(office, FileKind.FOUNDING, file, FoundingLedger.SURVEY, LocalDate.of(2026, 9, 1), null);
        step(office, FileKind.FOUNDING, file, FoundingLedger.REQUEST, LocalDate.of(2026, 9, 10), null);
        Outcome prepared = PrepareUnion.run(office, new FoundingOrder(file, "新起点模具厂工会委员会", null), CLERK);
        assertTrue(prepared.done(), () -> prepared.problems().toString());
        step(office, FileKind.FOUNDING, file, FoundingLedger.REPLY, LocalDate.of(2026, 9, 20), "某街工〔2026〕9号");
        step(office, FileKind.FOUNDING, file, FoundingLedger.MEETING, FOUNDED, null);
        fill(office, "foundings", file, Map.of("years", 3, "entitled", 30, "present", 28, "seats", 3));
        stand(office, prepared.id(), 1, people(office, "筹"));
        Outcome done = CloseFounding.run(office, file, CLERK, Progress.SILENT);
        assertTrue(done.done(), () -> done.problems().toString());
        assertEquals(3, done.begun());
        assertEquals("正常", row(office, "unions", prepared.id()).values().get("state"));
        return prepared.id();
    }

    /** The next day it elects anew, at a congress whose roll is taken. */
    private void elected(Office office, long union) {
        long file = StartFile.election(office, union, CLERK).id();
        step(office, FileKind.ELECTION, file, ElectionLedger.REQUEST, TODAY, null);
        step(office, FileKind.ELECTION, file, ElectionLedger.REPLY, TODAY, "某街工〔2026〕10号");
        step(office, FileKind.ELECTION, file, ElectionLedger.MEETING, TODAY, null);
        fill(office, "elections", file, Map.of("years", 3, "seats", 3, "meeting_form", "会员代表大会"));
        List<Long> people = people(office, "换");
        for (long person : people) {
            add(office, "seats",
                    Map.of("union", Reference.to(union), "term_no", 2, "body", "代表", "person", Reference.to(person)));
        }
        long congress = add(office, "congresses",
                Map.of("union", Reference.to(union), "term_no", 2, "session_no", 1, "held_on", TODAY));
        assertTrue(TakeRoll.run(office, congress, TakeRoll.lines(office, congress), CLERK).done());
        stand(office, union, 2, people);
        Outcome done = CloseElection.run(office, file, CLERK, Progress.SILENT);
        assertTrue(done.done(), () -> done.problems().toString());
        assertEquals(List.of(3, 3), List.of(done.ended(), done.begun()));
        assertEquals(List.of("1 2026-10-08 2026-10-08", "2 2026-10-09 2029-10-08"), office.registers().get("terms").store()
                .first(Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union)))), 9).stream()
                .map(term -> term.values().get("ordinal") + " " + term.values().get("starts_on") + " "
                        + term.values().get("ends_on"))
                .sorted().toList());
    }

    private List<Long> movedIn(Office office, long union) {
        List<Long> members = office.registers().get("members").store()
                .firstIds(Query.ALL.and(new Filter.OneOf("membership", List.of("在册"))), 5);
        TransferMembers.Done done = TransferMembers.run(office,
                new Transfer(Transfer.Way.WITHIN, members, union, "", TODAY, ""), CLERK, Progress.SILENT);
        assertTrue(done.done(), () -> done.problems().toString());
        assertEquals(5, office.registers().get("members")
                .count(Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union))))));
        return members;
    }

    private void mergedAndParted(Office office, long member) {
        Register members = office.registers().get("members");
        Row known = row(office, "members", member);
        long twin = add(office, "members",
                Map.of("name", Objects.requireNonNull(known.values().get("name")), "birth_on",
                        Objects.requireNonNull(known.values().get("birth_on")), "sex", "男", "union",
                        Objects.requireNonNull(known.values().get("union")), "membership", "在册", "joined_on",
                        LocalDate.of(2026, 10, 2)));
        assertTrue(new FindDuplicates(office.registers()).scan("members").stream()
                .anyMatch(twins -> twins.rows().containsAll(List.of(member, twin))));
        long all = members.count(Query.ALL);
        MergeRows.Done merged = MergeRows.run(office, new Merge("members", member, twin, Set.of()), CLERK, Progress.SILENT);
        assertTrue(merged.done(), () -> merged.problems().toString());
        assertEquals(all - 1, members.count(Query.ALL));
        assertEquals(List.of(), office.batches().undo(merged.batch(), CLERK, lines -> {}).kept());
        assertEquals(all, members.count(Query.ALL));
        assertEquals(known.values(), row(office, "members", member).values());
    }

    /** So many files come back: three were filled in otherwise, one has an edited token, one came twice. */
    private void sentAndTakenBack(Office office, int many) throws IOException {
        Path sent = folder.resolve("发出");
        Path back = Files.createDirectories(folder.resolve("交回"));
        SendRound.into(sent, office, new SendRound.Wish("四季度核对", TODAY.plusDays(20), List.of()), CLERK, Progress.SILENT);
        Round round = new Rounds(office).find("四季度核对").orElseThrow();
        List<RoundSheet> sheets = new RoundStore(office.database().sql()).sheets(round.id());
        assertTrue(sheets.size() > many);
        Set<Long> changed = new HashSet<>();
        for (int number = 0; number < many - 1; number++) {
            RoundSheet sheet = sheets.get(number);
            try (FilledIn book = new FilledIn(sent.resolve(sheet.file()))) {
                if (number < 3) {
                    changed.add(sheet.union());
                    book.card("联系电话", "1381234567" + number);
                } else if (number == 3) {
                    var token = book.book().getSheet("标识").getRow(0).getCell(0);
                    token.setCellValue(token.getStringCellValue() + "7");
                }
                book.save(back.resolve(number + ".xlsx"));
            }
        }
        Files.copy(back.resolve("5.xlsx"), back.resolve("5(1).xlsx"));

        TakeReturns.Taking taking = TakeReturns.read(office, round, List.of(back), Progress.SILENT);
        TakeReturns.keep(office, round, taking);

        assertEquals(many, taking.findings().size());
        assertEquals(many - 2, taking.returns().size());
        assertEquals(2, taking.findings().stream().filter(found -> !found.taken()).count() + twice(taking),
                () -> taking.findings().toString());
        Map<Long, Set<String>> chosen = new HashMap<>();
        List<Long> returned = taking.returns().stream().map(each -> each.union()).toList();
        CompareReturns.kept(office, round, returned, Progress.SILENT).stream().filter(each -> !each.all().isEmpty())
                .forEach(each -> chosen.put(each.union(), each.all().stream().map(Difference::id).collect(Collectors.toSet())));
        assertEquals(changed, chosen.keySet(), "what came back as it went out says nothing");
        AcceptReturns.Done done = AcceptReturns.run(office, round, new AcceptReturns.Choice(chosen, Map.of()), CLERK,
                Progress.SILENT);
        assertEquals(3, done.accepted());
        assertEquals(3, changed.stream().filter(union -> String.valueOf(row(office, "unions", union).values().get("phone"))
                .startsWith("1381234567")).count());
    }

    private static long twice(TakeReturns.Taking taking) {
        return taking.findings().stream().filter(found -> found.taken() && found.sentence().contains("交回了 2 份")).count();
    }

    private void printed(Office office, long union) throws IOException {
        Path pdf = folder.resolve("会员卡.pdf");
        Query those = Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union))));
        PrintCards.Printed printed = PrintCards.to(pdf, office, CardOrder.again(those, "补卡", "新工会"), CLERK, Progress.SILENT);
        assertEquals(List.of(5, 1), List.of(printed.result().printed(), printed.result().pages()), "the twin has no number yet");
        assertTrue(printed.batch() != 0 && Files.size(pdf) > 1000);
    }

    private static void step(Office office, FileKind kind, long file, Step step, LocalDate day, @Nullable String number) {
        Saved saved = RecordStep.run(office, kind, file, step, new RecordStep.Entry(day, number, null), CLERK);
        assertTrue(saved.done(), () -> saved.problems().toString());
    }

    private static List<Long> people(Office office, String family) {
        List<Long> people = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            people.add(add(office, "people", Map.of("name", family + "一二三四".charAt(number), "sex", number < 2 ? "女" : "男",
                    "front_line", true)));
        }
        return people;
    }

    /** Four stand for three seats; the first three are elected. */
    private static void stand(Office office, long union, int term, List<Long> people) {
        for (int number = 0; number < people.size(); number++) {
            Map<String, Object> values = new HashMap<>(
                    Map.of("union", Reference.to(union), "term_no", term, "body", "委员", "person",
                            Reference.to(people.get(number)), "way", "差额", "elected", number < 3));
            if (number == 0) {
                values.put("duty", "主席");
            }
            add(office, "candidates", values);
        }
    }

    private static long add(Office office, String ledger, Map<String, ?> values) {
        Saved saved = office.registers().get(ledger).save(new Row(0, 0, new HashMap<>(values)),
                Act.correction(CLERK, Act.Kind.EDIT));
        assertTrue(saved.done(), () -> ledger + " " + saved.problems());
        return saved.id();
    }

    private static void fill(Office office, String ledger, long id, Map<String, ?> values) {
        Row now = row(office, ledger, id);
        Saved saved = office.registers().get(ledger).save(new Row(id, now.version(), new HashMap<>(values)),
                Act.correction(CLERK, Act.Kind.EDIT));
        assertTrue(saved.done(), () -> saved.problems().toString());
    }

    private static Row row(Office office, String ledger, long id) {
        return office.registers().get(ledger).store().rows(new long[]{id}).get(0);
    }
}
