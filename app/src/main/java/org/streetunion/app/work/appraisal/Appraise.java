package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.appraisals.AppraisalScores;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.cadres.Appraised;
import org.streetunion.app.work.cadres.Verdicts;

/**
 * 计算年度考评: everybody who is appraised for a year gets a row; what is counted is counted anew, totals and grades are proposed. One act,
 * one undo. What was decided already stays as it is, and so does a grade that was chosen otherwise than proposed.
 */
public final class Appraise {
    private static final int MOST = 10_000;
    private static final int NAMED = 3;
    private final Office office;
    private final TargetPoints targets;

    private Appraise(Office office, TargetPoints targets) {
        this.office = office;
        this.targets = targets;
    }

    /** As it is plugged together today: points from the sheets, the lists and the claims. */
    public static Appraise usual(Office office) {
        return with(office, new EarnedPoints(office));
    }

    /** With points from targets. */
    public static Appraise with(Office office, TargetPoints targets) {
        return new Appraise(office, targets);
    }

    /**
     * What came of it.
     *
     * @param batch the act's number, 0 when nothing was written
     * @param people how many rows it wrote
     * @param decided how many were left alone because they were decided
     * @param problems what stood against it, or should be known
     */
    public record Done(long batch, int people, int decided, List<Problem> problems) {
        /** Whether anything was written. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** What stands against it. */
    public List<Problem> check(int year) {
        LocalDate today = LocalDate.now(office.clock());
        return year > today.getYear() || year < today.getYear() - 20
                ? List.of(Problem.block(AppraisalLedger.YEAR, "年度应是今年或以前，例如 " + today.getYear()))
                : measure(year).problems();
    }

    /** Does it, unless something stands against it. */
    public Done run(int year, Actor actor) {
        List<Problem> problems = new ArrayList<>(check(year));
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, 0, 0, problems);
        }
        Map<Long, Row> there = stored(year);
        List<Row> rows = new ArrayList<>();
        YearOfWork work = new YearOfWork(office.registers(), year);
        int decided = 0;
        for (long person : work.people()) {
            Row now = there.getOrDefault(person, Row.NEW.with(AppraisalLedger.YEAR, year).with(AppraisalLedger.PERSON,
                    Reference.to(person)));
            if (now.get(AppraisalLedger.DECIDED) == null) {
                rows.add(reckoned(now, person, work, measure(year)));
            } else {
                decided++;
            }
            there.put(person, now);
        }
        if (rows.isEmpty()) {
            problems.add(Problem.block(null,
                    decided > 0
                            ? year + "年的考评都审定了"
                            : year + "年没有在任的" + String.join("、", new Appraised(office.registers(), year).kinds())));
            return new Done(0, 0, decided, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "计算年度考评");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, AppraisalLedger.KEY, year + "年年度考评", rows.size()),
                Progress.SILENT, whole -> whole.write(AppraisalLedger.KEY, rows, act));
        problems.addAll(remarks(year));
        return new Done(batch, rows.size(), decided, problems);
    }

    /** What should be known of a year: who has no total and why, who is too many among the best, who failed. */
    public List<Problem> remarks(int year) {
        List<Problem> remarks = new ArrayList<>();
        List<Row> rows = new ArrayList<>(stored(year).values());
        Map<Long, String> names = office.registers().labels("people", rows.stream().map(Appraise::person).toList());
        Map<List<String>, List<String>> missing = new LinkedHashMap<>();
        rows.stream().filter(row -> row.get(AppraisalLedger.DECIDED) == null)
                .forEach(row -> missing.computeIfAbsent(AppraisalScores.missing(row), any -> new ArrayList<>())
                        .add(names.getOrDefault(person(row), "")));
        missing.forEach((scores, who) -> {
            if (!scores.isEmpty()) {
                remarks.add(Problem.warn(AppraisalLedger.TOTAL, told(who) + "还没有" + String.join("、", scores) + "，算不出总分"));
            }
        });
        targets(year, rows, names).ifPresent(remarks::add);
        quota(year, rows, names).ifPresent(remarks::add);
        rows.stream().filter(row -> AppraisalLedger.FAILED.equals(row.get(AppraisalLedger.GRADE)))
                .filter(row -> row.get(AppraisalLedger.DECIDED) == null)
                .forEach(row -> remarks.add(Problem.warn(AppraisalLedger.OUTCOME, names.get(person(row)) + "不称职，审定后请办理罢免或解聘")));
        Verdicts.of(office.registers(), List.of()).stream().filter(verdict -> verdict.year() == year && verdict.open())
                .forEach(verdict -> remarks.add(Problem.warn(AppraisalLedger.OUTCOME, names.get(verdict.person())
                        + "不称职已审定，任职还没有罢免或解聘，请打开这条考评，在“办理”里办；办理以前不续聘、不发津贴")));
        return remarks;
    }

    /** The first few names, and how many there are. */
    private static String told(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining("、"))
                + (names.size() > NAMED ? "等 " + names.size() + " 人" : "");
    }

    /** Points for targets that count for nothing, and who is graded without any. */
    private Optional<Problem> targets(int year, List<Row> rows, Map<Long, String> names) {
        List<Row> without = rows.stream().filter(row -> row.get(AppraisalLedger.TARGET) == null).toList();
        if (!measure(year).targets()) {
            return without.size() == rows.size()
                    ? Optional.empty()
                    : Optional.of(Problem.warn(AppraisalLedger.TARGET, "有 " + (rows.size() - without.size())
                            + " 人有目标分，考评目标权重是 0，没有计入总分；要计入请在“设置－参数”里改各项权重"));
        }
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warn(AppraisalLedger.TARGET, told(without.stream()
                        .map(row -> names.getOrDefault(person(row), "")).toList()) + "没有目标分，目标的权重分摊到其余各项"));
    }

    private Optional<Problem> quota(int year, List<Row> rows, Map<Long, String> names) {
        List<Row> best = rows.stream().filter(row -> AppraisalLedger.BEST.equals(row.get(AppraisalLedger.GRADE)))
                .sorted(Comparator.comparing((Row row) -> row.get(AppraisalLedger.TOTAL, BigDecimal.ZERO)).reversed()).toList();
        int graded = (int) rows.stream().filter(row -> row.get(AppraisalLedger.GRADE) != null)
                .filter(row -> !AppraisalLedger.UNGRADED.equals(row.get(AppraisalLedger.GRADE))).count();
        return measure(year).best(graded).filter(most -> best.size() > most).map(most -> Problem.warn(AppraisalLedger.GRADE,
                "优秀 " + best.size() + " 人，定了等次的 " + graded + " 人，按比例上限最多 " + most + " 人；总分靠后的是 "
                        + best.stream().skip(most)
                                .map(row -> names.get(person(row)) + "（" + AppraisalLedger.TOTAL.text(row) + "）")
                                .collect(Collectors.joining("、"))));
    }

    private Row reckoned(Row now, long person, YearOfWork work, AppraisalMeasure measure) {
        Row post = work.post(person);
        int year = now.get(AppraisalLedger.YEAR, 0);
        BigDecimal target = targets.of(person, year).orElse(null);
        String how = targets.how(person, year);
        Row weighed = target == null ? measure.weighedWithoutTarget(now) : measure.weighed(now);
        Row counted = weighed.with(AppraisalLedger.KIND, AppointmentKinds.of(post).orElse(""))
                .with(AppraisalLedger.APPOINTMENT, Reference.to(post.id())).with(AppraisalLedger.MONTHS, work.months(person))
                .with(AppraisalLedger.DUTY, measure.duty(work.items(person), work.entries(person)))
                .with(AppraisalLedger.TARGET, target).with(AppraisalLedger.TARGET_HOW, how.isEmpty() ? null : how)
                .with(AppraisalLedger.FIVE, work.five(person));
        Row whole = office.registers().get(AppraisalLedger.KEY).ledger().completion().apply(counted);
        String proposed = work.months(person) < measure.months()
                ? AppraisalLedger.UNGRADED
                : AppraisalScores.total(whole).flatMap(measure::grade).orElse(null);
        boolean own = now.get(AppraisalLedger.GRADE) != null
                && !Objects.equals(now.get(AppraisalLedger.GRADE), now.get(AppraisalLedger.PROPOSED));
        Row graded = whole.with(AppraisalLedger.PROPOSED, proposed);
        return own ? graded : graded.with(AppraisalLedger.GRADE, proposed);
    }

    private Map<Long, Row> stored(int year) {
        Query of = Query.ALL.and(new Filter.OneOf(AppraisalLedger.YEAR.key(), List.of(year)));
        Map<Long, Row> rows = new LinkedHashMap<>();
        office.registers().get(AppraisalLedger.KEY).store().first(of, MOST).forEach(row -> rows.put(person(row), row));
        return rows;
    }

    private AppraisalMeasure measure(int year) {
        return new AppraisalMeasure(office.registers(), LocalDate.of(year, 12, 31));
    }

    private static long person(Row row) {
        Reference person = row.get(AppraisalLedger.PERSON);
        return person == null ? 0 : person.id();
    }
}
