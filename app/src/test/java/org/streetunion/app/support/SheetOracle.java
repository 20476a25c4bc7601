package org.streetunion.app.support;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.work.Office;
import org.streetunion.sample.expected.ExpectedSheets;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.make.staff.SheetWorks;

/** What is done of every target and how many points it brought, as an invented office itself says and as the program counts it. */
public final class SheetOracle {
    private SheetOracle() {}

    /** As the invented office says: by union, then by target. */
    public static Map<String, Map<String, String>> expected(org.streetunion.sample.model.Office sample) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        ExpectedSheets.targets(sample, CadreWorks.of(sample), SheetWorks.of(sample)).forEach((union, targets) -> targets
                .forEach((name, outcome) -> words.computeIfAbsent(union, any -> new TreeMap<>()).put(name,
                        text(outcome.done()) + " " + text(outcome.points()))));
        return words;
    }

    /** As the program counts it. */
    public static Map<String, Map<String, String>> counted(Office office) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        for (SheetFacts sheet : new Sheets(office.database().sql()).of(2026, ExpectedSheets.DAY)) {
            for (TargetProgress each : sheet.targets()) {
                words.computeIfAbsent(sheet.head().name(), any -> new TreeMap<>()).put(each.target().name(),
                        text(each.done()) + " " + text(each.score()));
            }
        }
        return words;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "—" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
