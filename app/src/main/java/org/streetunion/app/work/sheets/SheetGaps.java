package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.work.Office;

/** What a sheet lacks, a sentence each that says what and where. */
public final class SheetGaps {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SheetGaps() {}

    /** Of a union's sheet of a year. */
    public static List<String> of(Office office, long union, int year) {
        List<String> gaps = new ArrayList<>();
        for (String ledger : List.of(PostLedger.KEY, TargetLedger.KEY, GuaranteeLedger.KEY)) {
            Register register = office.registers().get(ledger);
            List<Row> rows = SheetParts.rows(register, union, year);
            if (rows.isEmpty()) {
                gaps.add("“" + register.ledger().title() + "”还是空的");
            }
            register.labelled(rows).forEach(row -> register.judge(row).stream().map(Problem::sentence)
                    .filter(sentence -> !gaps.contains(sentence)).forEach(gaps::add));
        }
        own(office, union, year, gaps);
        points(SheetParts.rows(office.registers().get(TargetLedger.KEY), union, year), gaps);
        List<Row> posts = SheetParts.rows(office.registers().get(PostLedger.KEY), union, year);
        removed(office, posts, gaps);
        overloaded(office, posts, gaps);
        return gaps;
    }

    /** What stands by itself has rows of its own: else 三个单列 is a word. */
    private static void own(Office office, long union, int year, List<String> gaps) {
        Row whose = SheetParts.findSheet(office.registers(), union, year)
                .flatMap(sheet -> office.registers().get(AssignmentLedger.KEY).store().rows(new long[]{sheet.id()}).stream()
                        .findFirst())
                .orElse(Row.NEW);
        List<Row> money = SheetParts.rows(office.registers().get(GuaranteeLedger.KEY), union, year);
        if (whose.get(AssignmentLedger.OWN_FUNDS, false)
                && money.stream().noneMatch(row -> row.get(GuaranteeLedger.OWN_LINE, false))) {
            gaps.add("这家工会工作经费单列，“工作保障”里还没有一项打上“单列”");
        }
        List<Row> targets = SheetParts.rows(office.registers().get(TargetLedger.KEY), union, year);
        if (whose.get(AssignmentLedger.OWN_TASKS, false) && targets.isEmpty()) {
            gaps.add("这家工会工作任务单列，“目标考核”里还没有它自己的指标");
        }
    }

    private static void points(List<Row> targets, List<String> gaps) {
        BigDecimal sum = targets.stream().filter(row -> !row.get(TargetLedger.EXTRA, false))
                .map(row -> row.get(TargetLedger.POINTS, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!targets.isEmpty() && sum.compareTo(HUNDRED) != 0) {
            BigDecimal off = sum.subtract(HUNDRED);
            gaps.add("目标考核的分值合计 " + plain(sum) + "，应为 100（加分项不算），" + (off.signum() > 0 ? "多 " : "少 ") + plain(off.abs()));
        }
    }

    /** A post whose holder lies in the 回收站 is as empty as one without. */
    private static void removed(Office office, List<Row> posts, List<String> gaps) {
        Register people = office.registers().get("people");
        for (Row row : posts) {
            Reference person = row.get(PostLedger.PERSON);
            if (person != null && people.store().labels(List.of(person.id())).isEmpty()) {
                gaps.add("“" + row.get(PostLedger.POST, "") + "”的责任人已移入回收站，这个岗位空着");
            }
        }
    }

    /** Whoever this and other sheets use for more than a whole person. */
    private static void overloaded(Office office, List<Row> posts, List<String> gaps) {
        for (Row row : posts) {
            Reference person = row.get(PostLedger.PERSON);
            if (person != null && row.get(PostLedger.SHARE, 0) > 0) {
                StaffLoad.of(office.registers(), person).over(StaffLoad.postFrom(row), StaffLoad.postTo(row))
                        .map(words -> office.registers().labels("people", List.of(person.id())).getOrDefault(person.id(), "")
                                + words)
                        .filter(sentence -> !gaps.contains(sentence)).ifPresent(gaps::add);
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
