package org.streetunion.app.office.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;

/** What is said of one target, and that register and catalogue name the same sources. */
class TargetRulesTest {
    private static final Grounds GROUNDS = new Grounds(LocalDate.of(2026, 10, 8), (name, day) -> Optional.empty());

    private static Row target(String source, int year, int... parts) {
        Row row = Row.NEW.with(TargetLedger.NAME, "甲").with(TargetLedger.COUNTED_FROM, source).with(TargetLedger.YEARLY,
                BigDecimal.valueOf(year));
        for (int i = 0; i < parts.length; i++) {
            row = row.with(TargetLedger.PARTS.get(i), BigDecimal.valueOf(parts[i]));
        }
        return row;
    }

    private static String said(Row row) {
        List<Problem> problems = new ArrayList<>(TargetRules.split(row, GROUNDS));
        problems.addAll(TargetRules.values(row, GROUNDS));
        problems.addAll(TargetRules.byHand(row, GROUNDS));
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    @Test
    void partsOfACountAddUpAndTheLastPartOfALevelIsTheYears() {
        assertEquals("", said(target("新建工会数", 10, 1, 2, 3, 4)));
        assertEquals("“甲”四个季度合计 9，与年度目标 10 相差 1", said(target("新建工会数", 10, 1, 2, 3, 3)));
        assertEquals("", said(target("实名率", 98, 90, 92, 95, 98)));
        assertEquals("“甲”四季度应达到 97，与年度目标 98 不一致", said(target("实名率", 98, 90, 92, 95, 97)));
        assertTrue(said(target("新建工会数", 10, 1, 2)).contains("没有填全"));
    }

    @Test
    void anEmptyBaseANegativeNumberAndAHandEntryWithoutEvidenceAreSaid() {
        assertTrue(said(target("新建工会数", 0)).contains("年度目标是 0，完成率没有分母"));
        assertTrue(said(target("新建工会数", 1).with(TargetLedger.POINTS, BigDecimal.valueOf(-1))).contains("分值 -1 小于 0"));
        assertTrue(said(target(TargetLedger.BY_HAND, 1).with(TargetLedger.HAND1, BigDecimal.ONE)).contains("请写明依据"));
        assertTrue(said(target("新建工会数", 1).with(TargetLedger.HAND1, BigDecimal.ONE)).contains("由程序从“新建工会数”取"));
    }

    @Test
    void theRegisterNamesEverySourceOfTheCatalogueAndNoOther() {
        List<String> named = new ArrayList<>(List.of(TargetLedger.BY_HAND));
        TargetSources.ALL.forEach(source -> named.add(source.name()));
        assertEquals(named, TargetLedger.SOURCES.codes());
        for (TargetSource source : TargetSources.ALL) {
            assertEquals(source.level(), TargetRules.level(Row.NEW.with(TargetLedger.COUNTED_FROM, source.name())),
                    source.name());
        }
    }
}
