package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.appraisals.AppraisalScores;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;

/** The weights, lines and limits of an appraisal as they hold on a day: parameters, all of them. */
final class AppraisalMeasure {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<String> WEIGHTS = List.of("考评自评权重", "考评评议权重", "考评街道评分权重", "考评履职权重", "考评目标权重");
    private static final int TARGET = WEIGHTS.indexOf("考评目标权重");
    private static final int WEIGHT_PLACES = 4;
    private static final List<String> LINES = List.of("考评优秀分数线", "考评称职分数线", "考评基本称职分数线");
    private final Parameters parameters;
    private final LocalDate day;

    AppraisalMeasure(Registers registers, LocalDate day) {
        this.parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), System::nanoTime);
        this.day = day;
    }

    /** What is wrong with the parameters themselves. */
    List<Problem> problems() {
        BigDecimal sum = WEIGHTS.stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(FULL) == 0
                ? List.of()
                : List.of(Problem.block(null,
                        "考评各项权重合计是 " + Types.plain(sum).toPlainString() + "，应为 100，请在“设置－参数”里改（" + String.join("、", WEIGHTS)
                                + "）"));
    }

    /** The row with the weights of the year. */
    Row weighed(Row row) {
        Row weighed = row;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            weighed = weighed.with(AppraisalScores.PARTS.get(i).weight(), number(WEIGHTS.get(i)));
        }
        return weighed;
    }

    /** The same for somebody without a target: what targets would weigh is shared among the other scores, as they weigh. */
    Row weighedWithoutTarget(Row row) {
        BigDecimal rest = FULL.subtract(number(WEIGHTS.get(TARGET)));
        if (rest.signum() <= 0 || rest.compareTo(FULL) == 0) {
            return weighed(row);
        }
        List<BigDecimal> shares = new ArrayList<>(WEIGHTS.subList(0, TARGET).stream()
                .map(name -> number(name).multiply(FULL).divide(rest, WEIGHT_PLACES, RoundingMode.HALF_UP)).toList());
        BigDecimal off = FULL.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int heaviest = shares.indexOf(Collections.max(shares));
        shares.set(heaviest, shares.get(heaviest).add(off));
        Row weighed = row.with(AppraisalLedger.TARGET_WEIGHT, BigDecimal.ZERO);
        for (int i = 0; i < TARGET; i++) {
            weighed = weighed.with(AppraisalScores.PARTS.get(i).weight(), Types.plain(shares.get(i)));
        }
        return weighed;
    }

    /** Whether targets weigh anything. */
    boolean targets() {
        return number(WEIGHTS.get(TARGET)).signum() > 0;
    }

    /** The points of a duty record: each of the yearly five that was done, and each entry. */
    BigDecimal duty(int items, int entries) {
        BigDecimal points = number("考评五项每项分").multiply(BigDecimal.valueOf(items))
                .add(number("考评履职每条分").multiply(BigDecimal.valueOf(entries)));
        return Types.plain(points.min(amount("考评履职分满分").orElse(FULL)));
    }

    /** The grade that a total asks for; empty while a line is missing. */
    Optional<String> grade(BigDecimal total) {
        List<String> grades = AppraisalLedger.GRADES.codes();
        for (int i = 0; i < LINES.size(); i++) {
            Optional<BigDecimal> line = amount(LINES.get(i));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (total.compareTo(line.get()) >= 0) {
                return Optional.of(grades.get(i));
            }
        }
        return Optional.of(AppraisalLedger.FAILED);
    }

    /** Below how many months nobody is graded. */
    int months() {
        return amount("考评最少任职月数").map(BigDecimal::intValue).orElse(0);
    }

    /** How many of so many may be 优秀; empty where nobody said. */
    Optional<Integer> best(int graded) {
        return amount("考评优秀比例上限").map(share -> share.multiply(BigDecimal.valueOf(graded)).divideToIntegralValue(FULL).intValue());
    }

    private BigDecimal number(String name) {
        return amount(name).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> amount(String name) {
        return parameters.amount(name, day);
    }
}
