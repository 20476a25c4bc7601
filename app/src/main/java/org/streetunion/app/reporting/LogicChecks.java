package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 逻辑审核 of the quarterly report: what must hold between its rows (dossier 2, section 2.2). Checks never change a number. */
public final class LogicChecks {
    private final Map<String, Figures> figures;
    private final List<Finding> findings = new ArrayList<>();

    private LogicChecks(Map<String, Figures> figures) {
        this.figures = figures;
    }

    /**
     * What a check found.
     *
     * @param sentence rows and numbers, for the user
     * @param error whether the report is wrong, as against worth a look
     */
    public record Finding(String sentence, boolean error) {}

    /** Runs all checks; nothing found means 逻辑正确. */
    public static List<Finding> run(Map<String, Figures> figures) {
        LogicChecks checks = new LogicChecks(figures);
        checks.sumAtMost(List.of("02", "03", "04", "05"), "01");
        Stream.of("21", "22", "23").forEach(part -> checks.atMost(part, "20", true));
        Stream.of("25", "26", "27").forEach(part -> checks.atMost(part, "24", true));
        checks.atMost("24", "20", false);
        checks.atMost("28", "24", false);
        checks.atMost("08", "07", true);
        checks.atMost("12", "11", true);
        checks.atMost("48", "01", true);
        checks.atMost("71", "70", true);
        checks.rest();
        figures.keySet().stream().sorted().forEach(checks::flow);
        return List.copyOf(checks.findings);
    }

    private void sumAtMost(List<String> parts, String whole) {
        BigDecimal all = end(whole);
        BigDecimal sum = parts.stream().map(this::end).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        if (all != null && sum.compareTo(all) > 0) {
            findings.add(new Finding(
                    String.join("+", parts) + " 合计 " + plain(sum) + "，大于 " + row(whole) + " " + plain(all) + "（类别可能重叠，请核对）",
                    false));
        }
    }

    private void atMost(String part, String whole, boolean error) {
        BigDecimal some = end(part);
        BigDecimal all = end(whole);
        if (some != null && all != null && some.compareTo(all) > 0) {
            findings.add(new Finding(row(part) + " " + plain(some) + "，大于 " + row(whole) + " " + plain(all), error));
        }
    }

    /** 95 = 期初 + 90 − 93; 结余 that is put by or invested changes without either. */
    private void rest() {
        BigDecimal rest = end("95");
        BigDecimal before = figures.getOrDefault("95", Figures.UNKNOWN).previous();
        BigDecimal income = end("90");
        BigDecimal spent = end("93");
        if (rest == null || before == null || income == null || spent == null) {
            return;
        }
        BigDecimal expected = before.add(income).subtract(spent);
        if (rest.compareTo(expected) != 0) {
            findings.add(new Finding(row("95") + " " + plain(rest) + "，不等于 上季末+90−93 " + plain(expected) + "，相差 "
                    + plain(rest.subtract(expected)) + "（提取后备金、投资或补录的期初不同，请核对）", false));
        }
    }

    /** 本季末 = 上季末 + 新增 − 减少; what is left is held against rows 90 and 93 instead. */
    private void flow(String code) {
        Figures each = code.equals("95") ? Figures.UNKNOWN : figures.getOrDefault(code, Figures.UNKNOWN);
        BigDecimal end = each.end();
        BigDecimal previous = each.previous();
        BigDecimal added = each.added();
        BigDecimal removed = each.removed();
        if (end == null || previous == null || added == null || removed == null) {
            return;
        }
        BigDecimal expected = previous.add(added).subtract(removed);
        if (end.compareTo(expected) != 0) {
            findings.add(new Finding(row(code) + " 本季末 " + plain(end) + "，不等于 上季末+新增−减少 " + plain(expected), true));
        }
    }

    private @Nullable BigDecimal end(String code) {
        return figures.getOrDefault(code, Figures.UNKNOWN).end();
    }

    private static String row(String code) {
        return code + " " + Optional.ofNullable(QuarterCatalogue.find(code).orElse(null)).map(Indicator::name).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
