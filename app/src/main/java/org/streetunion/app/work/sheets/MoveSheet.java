package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.VersionLedger;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Moves a sheet on: 签订, 执行, 半年小结, 年终考核; and opens and signs a 更正. Each is one act with its day. */
public final class MoveSheet {
    private static final int LONGEST = 20_000;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private MoveSheet() {}

    /** What can be done. */
    public enum Step {
        /** Both sign; the content is frozen. */
        SIGN("签订"),
        /** It is carried out from a day on. */
        RUN("执行"),
        /** The first half is looked at. */
        HALF("半年小结"),
        /** The year is judged. */
        FINISH("年终考核"),
        /** The content is opened for a change. */
        OPEN("开始更正"),
        /** The changed content is signed. */
        CORRECT("签订更正");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /**
     * What is done.
     *
     * @param step which
     * @param day when
     * @param office who signs for the street; empty for none
     * @param union who signs for the union; empty for none
     * @param words the note, or the reason of a 更正; empty for none
     * @param score of the year; null while nobody said
     */
    public record Order(Step step, LocalDate day, String office, String union, String words, @Nullable BigDecimal score) {}

    /** The step that comes next for a state. */
    public static Step next(String state) {
        return switch (state) {
            case AssignmentLedger.SIGNED -> Step.RUN;
            case AssignmentLedger.RUNNING -> Step.HALF;
            case AssignmentLedger.HALF, AssignmentLedger.FINAL -> Step.FINISH;
            default -> Step.SIGN;
        };
    }

    /** Does it, unless something stands against it. */
    public static SheetOutcome run(Office office, long id, Order order, Actor actor) {
        Row sheet = SheetParts.findSheet(office.registers(), id).orElse(Row.NEW);
        if (sheet.id() == 0) {
            return SheetOutcome.refused("这份责任书已经不在了");
        }
        List<Problem> problems = new ArrayList<>(against(office, sheet, order));
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new SheetOutcome(0, 0, problems);
        }
        Reference union = java.util.Objects.requireNonNull(sheet.get(AssignmentLedger.UNION), "a required column");
        int year = sheet.get(AssignmentLedger.YEAR, 0);
        String name = office.registers().labels("unions", List.of(union.id())).getOrDefault(union.id(), "");
        Act act = Act.change(actor, Act.Kind.DEED, order.day(), order.step().words(), order.words());
        long batch = WholeAct.run(office, new WholeAct.Heading(act, AssignmentLedger.KEY,
                order.step().words() + "责任书：" + name + " " + year, 2), Progress.SILENT, whole -> {
                    Row moved = moved(sheet, order);
                    if (order.step() == Step.SIGN || order.step() == Step.CORRECT) {
                        int number = sheet.get(AssignmentLedger.VERSION, 0) + 1;
                        moved = moved.with(AssignmentLedger.VERSION, number);
                        whole.add(VersionLedger.KEY, version(office, sheet, order).with(VersionLedger.VERSION, number), act);
                    }
                    Row written = moved;
                    whole.change(AssignmentLedger.KEY, List.of(id), act, same(written));
                });
        return new SheetOutcome(id, batch, problems);
    }

    private static UnaryOperator<Row> same(Row row) {
        return stored -> stored.overlaid(row);
    }

    private static Row moved(Row sheet, Order order) {
        return switch (order.step()) {
            case SIGN -> signers(sheet, order).with(AssignmentLedger.STATE, AssignmentLedger.SIGNED)
                    .with(AssignmentLedger.SIGNED_ON, order.day());
            case RUN -> sheet.with(AssignmentLedger.STATE, AssignmentLedger.RUNNING)
                    .with(AssignmentLedger.STARTED_ON, order.day());
            case HALF -> sheet.with(AssignmentLedger.STATE, AssignmentLedger.HALF).with(AssignmentLedger.HALF_ON, order.day())
                    .with(AssignmentLedger.HALF_NOTE, text(order.words()));
            case FINISH -> sheet.with(AssignmentLedger.STATE, AssignmentLedger.FINAL)
                    .with(AssignmentLedger.FINAL_ON, order.day()).with(AssignmentLedger.FINAL_NOTE, text(order.words()))
                    .with(AssignmentLedger.FINAL_SCORE, order.score());
            case OPEN -> sheet.with(AssignmentLedger.CORRECTING_ON, order.day())
                    .with(AssignmentLedger.CORRECTING_WHY, text(order.words()));
            case CORRECT -> signers(sheet, order).with(AssignmentLedger.CORRECTING_ON, null)
                    .with(AssignmentLedger.CORRECTING_WHY, null);
        };
    }

    private static Row signers(Row sheet, Order order) {
        return sheet.with(AssignmentLedger.OFFICE_SIGNER, text(order.office())).with(AssignmentLedger.UNION_SIGNER,
                text(order.union()));
    }

    private static Row version(Office office, Row sheet, Order order) {
        Reference union = java.util.Objects.requireNonNull(sheet.get(AssignmentLedger.UNION), "a required column");
        int year = sheet.get(AssignmentLedger.YEAR, 0);
        String now = SheetText.of(office.registers(), union.id(), year);
        List<Row> before = SheetParts.versions(office.registers(), union.id(), year);
        String last = before.isEmpty() ? "" : before.get(before.size() - 1).get(VersionLedger.CONTENT, "");
        String changes = before.isEmpty() ? "" : String.join("\n", SheetText.differences(last, now));
        return Row.NEW.with(VersionLedger.UNION, union).with(VersionLedger.YEAR, year)
                .with(VersionLedger.KIND, order.step() == Step.SIGN ? VersionLedger.FIRST : VersionLedger.CORRECTION)
                .with(VersionLedger.DATED_ON, order.day()).with(VersionLedger.OFFICE_SIGNER, text(order.office()))
                .with(VersionLedger.UNION_SIGNER, text(order.union()))
                .with(VersionLedger.REASON, text(order.words().isEmpty() && order.step() == Step.CORRECT
                        ? sheet.get(AssignmentLedger.CORRECTING_WHY, "")
                        : order.words()))
                .with(VersionLedger.CHANGES, text(changes.length() > LONGEST ? changes.substring(0, LONGEST) : changes))
                .with(VersionLedger.CONTENT, text(now));
    }

    private static @Nullable String text(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private static List<Problem> against(Office office, Row sheet, Order order) {
        List<Problem> problems = new ArrayList<>();
        String state = sheet.get(AssignmentLedger.STATE, AssignmentLedger.DRAFT);
        boolean correcting = sheet.get(AssignmentLedger.CORRECTING_ON) != null;
        switch (order.step()) {
            case OPEN -> {
                if (state.equals(AssignmentLedger.DRAFT) || correcting) {
                    problems.add(Problem.block(null, correcting ? "这份责任书正在更正中" : "草稿可以直接改，不用办更正"));
                }
                if (order.words().isBlank()) {
                    problems.add(Problem.block(AssignmentLedger.CORRECTING_WHY, "请写明更正的原因"));
                }
            }
            case CORRECT -> {
                if (!correcting) {
                    problems.add(Problem.block(null, "这份责任书没有在更正，请先“开始更正”"));
                }
            }
            default -> {
                if (correcting) {
                    problems.add(Problem.block(null, "这份责任书正在更正中，请先签订更正"));
                } else if (next(state) != order.step() || state.equals(AssignmentLedger.FINAL)) {
                    problems.add(Problem.block(AssignmentLedger.STATE, "现在的状态是“" + state + "”，不能办“" + order.step().words() + "”"
                            + (state.equals(AssignmentLedger.FINAL) ? "" : "，下一步是“" + next(state).words() + "”")));
                }
            }
        }
        problems.addAll(days(sheet, order, LocalDate.now(office.clock())));
        if (order.step() == Step.FINISH) {
            unfit(facts(office, sheet), order.score()).map(sentence -> Problem.block(AssignmentLedger.FINAL_SCORE, sentence))
                    .ifPresent(problems::add);
        }
        if (problems.isEmpty() && (order.step() == Step.SIGN || order.step() == Step.CORRECT)) {
            problems.addAll(signing(office, sheet, order));
        }
        return problems;
    }

    /** Why a year's score cannot stand: it goes on into the 目标分 of everybody on the sheet. A sheet without points is scored out of 100. */
    public static Optional<String> unfit(SheetFacts facts, @Nullable BigDecimal score) {
        if (score == null) {
            return Optional.of("请填年终得分");
        }
        BigDecimal most = facts.most().signum() == 0 ? FULL : facts.most();
        if (score.signum() >= 0 && score.compareTo(most) <= 0) {
            return Optional.empty();
        }
        return Optional.of("年终得分 " + TargetProgress.text(score) + (score.signum() < 0
                ? " 小于 0，请核对"
                : " 超过这份责任书最多能得的 " + TargetProgress.text(most) + " 分（分值和加分项），请核对"));
    }

    private static SheetFacts facts(Office office, Row sheet) {
        Reference union = java.util.Objects.requireNonNull(sheet.get(AssignmentLedger.UNION), "a required column");
        return new Sheets(office.database().sql())
                .find(union.id(), sheet.get(AssignmentLedger.YEAR, 0), LocalDate.now(office.clock())).orElseThrow();
    }

    private static List<Problem> days(Row sheet, Order order, LocalDate today) {
        if (order.day().isAfter(today)) {
            return List.of(Problem.block(null, order.step().words() + "日期 " + order.day() + " 还没有到"));
        }
        for (Column<LocalDate> before : List.of(AssignmentLedger.SIGNED_ON, AssignmentLedger.STARTED_ON,
                AssignmentLedger.HALF_ON)) {
            LocalDate day = sheet.get(before);
            if (day != null && order.day().isBefore(day)) {
                return List.of(Problem.block(null,
                        order.step().words() + "日期 " + order.day() + " 早于" + before.heading() + " " + day));
            }
        }
        return List.of();
    }

    private static List<Problem> signing(Office office, Row sheet, Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.office().isBlank() || order.union().isBlank()) {
            problems.add(Problem.block(null, "请写明街道方和工会方由谁签订"));
        }
        Reference union = java.util.Objects.requireNonNull(sheet.get(AssignmentLedger.UNION), "a required column");
        SheetGaps.of(office, union.id(), sheet.get(AssignmentLedger.YEAR, 0)).forEach(
                gap -> problems.add(Problem.warn(null, gap)));
        return problems;
    }
}
