package org.streetunion.app.ui.counts;

import org.streetunion.app.ui.grid.Pasted;
import org.streetunion.app.ui.grid.PastedBlock;
import org.streetunion.app.ui.port.QuarterCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.office.OfficeWindow;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestDesk;
import org.streetunion.app.work.Office;

class CountModelTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final List<String> KEYS = List.of("workers", "women", "migrants", "new_form", "members", "women_members",
            "migrant_members", "new_form_members");
    private final Office office = Databases.H2.office();
    private final TestDesk desk = new TestDesk(
            OfficeWindow.services(office, (path, clock) -> office, Path.of("练习"), Databases.CLOCK));
    private final Street street = new Street(office);
    private List<Long> unions = List.of();

    @BeforeEach
    void fill() {
        unions = street.fill(4, 0);
        street.write("headcounts", List.of(count(0, THIRD.previous(), null, 120, 50, 30, 0, 110, 45, 28, 0),
                count(1, THIRD.previous(), null, 80, 20), count(3, THIRD, null, 33, 11)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyUnionThatReportsHasALineWithTheQuarterBeforeBesideIt() {
        CountModel model = read();

        assertEquals(new CountModel.Tally(4, 3, 0, 0), model.tally().get(), "the federation reports nothing of its own");
        assertEquals("120", line(model, 0).cells().get().get(0).last());
        assertEquals("", line(model, 0).cells().get().get(0).text());
        assertEquals("33", line(model, 3).cells().get().get(0).text());
        model.onlyMissing().set(true);
        assertEquals(3, model.typed().shown().size());
    }

    @Test
    void whatIsFilledInIsOneActAndOneUndo() {
        CountModel model = read();
        assertEquals(2, model.sameAsLast(model.emptyLines()), "of the third nothing is known");
        model.typed().type(line(model, 1), 0, "81");
        model.typed().type(line(model, 3), 1, "12");

        List<Long> batches = new ArrayList<>();
        model.save(batches::add);

        assertEquals(3, office.batches().find(batches.get(0)).orElseThrow().rows());
        assertEquals(List.of(120, 81, 33), workers());
        assertEquals(new CountModel.Tally(4, 1, 0, 0), read().tally().get());
        office.batches().undo(batches.get(0), desk.desk().session().actor(), done -> {});
        assertEquals(List.of(33), workers());
    }

    @Test
    void theRulesOfTheRegisterJudgeWhileItIsTyped() {
        CountModel model = read();
        CountLine line = line(model, 2);
        model.typed().type(line, 0, "10");
        assertFalse(line.blocked());
        model.typed().type(line, 1, "11");

        Problem problem = Objects.requireNonNull(line.cells().get().get(1).problem());
        assertEquals("女职工（11）多于职工人数（10）", problem.sentence());
        model.typed().type(line, 4, "十二");
        assertEquals("“十二”不是数字", Objects.requireNonNull(line.cells().get().get(4).problem()).sentence());
        assertEquals(new CountModel.Tally(4, 2, 1, 1), model.tally().get());

        model.typed().type(line(model, 0), 0, "9");
        model.save(batch -> assertTrue(batch > 0));
        assertEquals(List.of(9, 33), workers(), "the red one waits");
        CountModel again = read();
        assertEquals("11", line(again, 2).cells().get().get(1).text(), "as it was typed");
    }

    @Test
    void aRaggedBlockIsPastedAndWhatFindsNoPlaceIsCounted() {
        CountModel model = read();
        PastedBlock block = PastedBlock.of("1\t2\r\n3\r\n\t \t\"1,234\"\r\n5\t6\t7\t8\t9\r\n77\r\n");
        assertEquals(5, block.rows().size());
        assertEquals(5, block.width());

        assertEquals(3, model.typed().paste(0, 5, KEYS.size(), block),
                "two beyond the right edge of the fourth line, and a fifth line");

        assertEquals(List.of("1", "2"), texts(model, 0, 5, 7));
        assertEquals(List.of("3", ""), texts(model, 1, 5, 7));
        assertEquals(List.of("", "", "1,234"), texts(model, 2, 5, 8));
        assertEquals(List.of("5", "6", "7"), texts(model, 3, 5, 8));
        assertTrue(model.typed().stepBack());
        assertEquals(0, model.tally().get().changed(), "all of it is one step");
        assertFalse(model.typed().stepBack());
    }

    @Test
    void aBlockWithHeadingsGoesWhereTheySay() {
        CountModel model = read();
        String second = line(model, 1).union().label();
        PastedBlock block = PastedBlock.of("序号\t会员人数\t工会名称\t职工人数*\r\n1\t70\t" + second + "\t81\r\n2\t5\t没有这家工会\t6\r\n");

        Pasted pasted = model.put(0, 0, block);

        assertEquals(new Pasted(2, 0, List.of("没有这家工会")), pasted);
        assertEquals(List.of("81", "", "", "", "70"), texts(model, 1, 0, 5));
        assertEquals(1, model.tally().get().changed());
        assertTrue(model.typed().stepBack());

        assertEquals(new Pasted(2, 0, List.of()), model.put(2, 0, PastedBlock.of("女职工\r\n7\r\n8\r\n")),
                "lines that name no union go on from the current one");
        assertEquals(List.of("7", "8"), List.of(texts(model, 2, 1, 2).get(0), texts(model, 3, 1, 2).get(0)));
    }

    @Test
    void whatWasNotSavedStandsThereTheNextTime() {
        CountModel model = read();
        model.typed().type(line(model, 0), 0, "1x");
        model.sameAsLast(List.of(line(model, 1)));

        CountModel next = new CountModel(desk.desk(), desk.desk().office().port(QuarterCounts.class));
        List<Integer> left = new ArrayList<>();
        next.read(left::add);

        assertEquals(List.of(2), left);
        assertEquals("1x", line(next, 0).cells().get().get(0).text());
        assertEquals("80", line(next, 1).cells().get().get(0).text());
        next.quarter().set(new Quarter(2026, 4));
        assertEquals(0, next.tally().get().changed(), "another quarter, another draft");
        next.quarter().set(THIRD);
        assertEquals(2, next.tally().get().changed());
        next.typed().forget();
        assertEquals(0, read().tally().get().changed());
    }

    @Test
    void aUnionThatReportsByEmployerShowsTheSumAndTakesItsEmployersOverAgain() {
        long employer = office.registers().get("employers").ids(Query.ALL)[0];
        long other = office.registers().get("employers").ids(Query.ALL)[1];
        street.write("headcounts", List.of(count(2, THIRD.previous(), employer, 7, 3), count(2, THIRD.previous(), other, 8, 2)));
        CountModel model = read();
        CountLine line = line(model, 2);
        assertTrue(line.split());
        assertEquals("15", line.cells().get().get(0).last());
        model.typed().type(line, 0, "99");
        assertEquals("", line.cells().get().get(0).text(), "a sum is not typed");

        assertEquals(1, model.sameAsLast(List.of(line)));
        assertEquals("15", line.cells().get().get(0).text());
        model.save(batch -> assertTrue(batch > 0));

        assertEquals(List.of(7, 8, 33), workers());
        assertEquals("15", line(read(), 2).cells().get().get(0).text());
        assertEquals(new CountModel.Tally(4, 2, 0, 0), read().tally().get());
    }

    @Test
    void aLineThatWasEmptiedLacksFiguresAgain() {
        CountModel model = read();
        model.typed().type(line(model, 3), 0, "");
        model.typed().type(line(model, 3), 1, "");
        assertEquals(4, model.tally().get().missing());
        List<Long> batches = new ArrayList<>();
        model.save(batches::add);

        assertEquals(List.of(), workers());
        assertEquals(4, office.overview().unreported(THIRD).size());
        office.batches().undo(batches.get(0), desk.desk().session().actor(), done -> {});
        assertEquals(List.of(33), workers());
    }

    private CountModel read() {
        CountModel model = new CountModel(desk.desk(), desk.desk().office().port(QuarterCounts.class));
        model.read(left -> {});
        return model;
    }

    private CountLine line(CountModel model, int union) {
        return model.typed().shown().stream().filter(line -> line.union().id() == unions.get(union)).findFirst().orElseThrow();
    }

    private static List<String> texts(CountModel model, int row, int from, int to) {
        return model.typed().shown().get(row).cells().get().subList(from, to).stream().map(Figure::text).toList();
    }

    private List<Integer> workers() {
        var register = office.registers().get("headcounts");
        return register.store().rows(register.ids(Query.ALL)).stream()
                .filter(row -> THIRD.equals(row.values().get("quarter")))
                .sorted(java.util.Comparator.comparing(
                        row -> unions.indexOf(java.util.Objects.requireNonNull((Reference) row.values().get("union")).id())))
                .map(row -> (Integer) row.values().get("workers")).toList();
    }

    private Row count(int union, Quarter quarter, @Nullable Long employer, int... figures) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("quarter", quarter);
        values.put("union", Reference.to(unions.get(union)));
        values.put("employer", employer == null ? null : Reference.to(employer));
        for (int at = 0; at < figures.length; at++) {
            values.put(KEYS.get(at), figures[at]);
        }
        return Street.values(values);
    }
}
