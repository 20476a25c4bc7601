package org.streetunion.app.office.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Limits come with the program, are the office's to change, and are what rules go by at once. */
class ParameterTableTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    @TempDir
    Path folder;

    @Test
    void whatComesWithTheProgramIsSuppliedOnceAndNeverWrittenOver() throws Exception {
        long first;
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            Register limits = office.registers().get(ParameterLedger.KEY);
            first = limits.count(Query.ALL);
            assertTrue(first > 40 && office.registers().get("holidays").count(Query.ALL) > 30);
            Row reminder = named(limits, "换届提醒提前月数");
            assertTrue(limits.save(reminder.with(ParameterLedger.AMOUNT, new BigDecimal(9)), ENTRY).done());
            limits.setTrash(new long[]{named(limits, "僵尸工会认定月数").id()}, true, CLERK, "不用");
        }
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            Register limits = office.registers().get(ParameterLedger.KEY);
            assertEquals(first - 1, limits.count(Query.ALL), "what was thrown away stays away");
            assertEquals(new BigDecimal(9), named(limits, "换届提醒提前月数").get(ParameterLedger.AMOUNT));
        }
    }

    @Test
    void aRuleGoesByTheParameterAsItIsNow() throws Exception {
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            Register limits = office.registers().get(ParameterLedger.KEY);
            Register terms = office.registers().get("terms");
            long union = office.registers().get("unions").save(Row.NEW.with("name", "甲厂工会委员会"), ENTRY).id();
            Row term = Row.NEW.with("union", Reference.to(union)).with("ordinal", 1).with("years", 4).with("starts_on",
                    LocalDate.of(2024, 1, 1));

            Saved refused = terms.save(term, ENTRY);
            assertFalse(refused.done(), "a law may refuse");
            assertEquals("工会法第十六条", refused.problems().get(0).basis());

            Row longer = named(limits, "基层工会任期上限");
            limits.save(longer.with(ParameterLedger.FORCE, "参考"), ENTRY);
            assertTrue(terms.check(term).stream().anyMatch(each -> each.level() == Problem.Level.WARN), "anything else warns");

            long changed = limits.save(named(limits, "基层工会任期上限").with(ParameterLedger.AMOUNT, new BigDecimal(4)), ENTRY).batch();
            assertEquals(List.of(), terms.check(term));
            office.batches().undo(changed, CLERK, done -> {});
            assertFalse(terms.check(term).isEmpty(), "undoing the change brings the rule back");
        }
    }

    @Test
    void ofTwoTheLaterCountsFromItsDayOn() {
        try (Office office = Databases.H2.office()) {
            Register limits = office.registers().get(ParameterLedger.KEY);
            limits.save(limit("片区工会数", 50, LocalDate.of(2020, 1, 1), null), ENTRY);
            limits.save(limit("片区工会数", 60, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)), ENTRY);
            ParameterTable table = new ParameterTable(limits::store, () -> 1);

            assertEquals(Optional.empty(), table.amount("片区工会数", LocalDate.of(2019, 12, 31)));
            assertEquals(50, amount(table, LocalDate.of(2025, 12, 31)));
            assertEquals(60, amount(table, LocalDate.of(2026, 1, 1)));
            assertEquals(60, amount(table, LocalDate.of(2026, 6, 30)));
            assertEquals(50, amount(table, LocalDate.of(2026, 7, 1)));
        }
    }

    private static int amount(ParameterTable table, LocalDate day) {
        return table.amount("片区工会数", day).orElseThrow().intValueExact();
    }

    private static Row limit(String name, int amount, LocalDate from, @Nullable LocalDate to) {
        return Row.NEW.with(ParameterLedger.NAME, name).with(ParameterLedger.AMOUNT, new BigDecimal(amount))
                .with(ParameterLedger.FROM, from).with(ParameterLedger.TO, to);
    }

    private static Row named(Register limits, String name) {
        return limits.first(Query.ALL.search(name), 1, Viewer.full(CLERK)).get(0);
    }
}
