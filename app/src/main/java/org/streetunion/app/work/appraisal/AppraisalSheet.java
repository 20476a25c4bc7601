package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * 兼职干部履职考核汇总表 (dossier 2 section 2.4) in two tables: who they are and what they did; their scores, grades and pay. What no register
 * holds is shown as unknown.
 */
public final class AppraisalSheet {
    private static final int MOST = 10_000;
    private static final int MONTHS = 12;
    private static final List<Column> WORK = List.of(Column.centred("序号", 5), Column.text("姓名", 9), Column.centred("性别", 5),
            Column.centred("出生年月", 9), Column.text("所在单位", 18), Column.text("职务", 11), Column.centred("产生方式", 7),
            Column.centred("任（聘）期起止", 19), Column.text("分管项目", 16), Column.text("包片", 14), Column.number("联系工会数", 7),
            Column.number("出勤天数", 7), Column.number("走访次数", 7), Column.number("活动场次", 7), Column.number("调解件数", 7),
            Column.number("信息上报数", 7));
    private final Registers registers;
    private final int year;
    private final YearOfWork work;
    private final Map<Long, org.streetunion.app.ledger.Row> people = new HashMap<>();
    private final YearPaid paid;
    private final Office office;

    private AppraisalSheet(Office office, int year) {
        this.office = office;
        this.registers = office.registers();
        this.year = year;
        this.work = new YearOfWork(registers, year);
        this.paid = new YearPaid(registers, year);
    }

    /** The sheet of a year. */
    public static Report of(Office office, int year) {
        return new AppraisalSheet(office, year).report();
    }

    /** Whether anybody is appraised in the year. */
    public static boolean known(Office office, int year) {
        return office.registers().get(AppraisalLedger.KEY).count(of(year)) > 0;
    }

    /** What is said where nobody is. */
    public static String nobody(int year) {
        return year + "年还没有考评，请先计算这一年的考评，再出汇总表";
    }

    private static Query of(int year) {
        return Query.ALL.and(new Filter.OneOf(AppraisalLedger.YEAR.key(), List.of(year)));
    }

    private Report report() {
        Query own = of(year);
        List<org.streetunion.app.ledger.Row> rows = registers.get(AppraisalLedger.KEY)
                .labelled(registers.get(AppraisalLedger.KEY).store().first(own, MOST));
        long[] ids = rows.stream().mapToLong(AppraisalSheet::person).toArray();
        registers.get("people").store().rows(ids).forEach(row -> people.put(row.id(), row));
        List<Row> first = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        for (org.streetunion.app.ledger.Row row : rows) {
            first.add(did(first.size() + 1, row));
            second.add(got(second.size() + 1, row));
        }
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        Report report = Report.of(year + "年兼职干部履职考核汇总表", Table.of(WORK, first));
        return new Report(report.title(), List.of(new Field("填报单位（盖章）", identity.shownName()), new Field("年度", year + "年")),
                List.of(new Table("一、基本情况和履职", WORK, first), new Table("二、得分、等次和津贴", scores(), second)),
                List.of("走访、活动、调解、信息上报和各月次数从履职记录计数；包片和联系工会是年底（本年为今天）还在联系的；"
                        + "津贴按已发放的批次合计，单位：元，标准和系数是最近一个月的；没有记录的用“—”表示。"),
                List.of(new Field("单位负责人", identity.chair()), new Field("审核人", identity.checker()),
                        new Field("填报人", identity.preparer()), Field.open("填报日期")),
                PageSetup.of(Orientation.LANDSCAPE));
    }

    private static List<Column> scores() {
        List<Column> columns = new ArrayList<>(List.of(Column.centred("序号", 5), Column.text("姓名", 9)));
        for (int month = 1; month <= MONTHS; month++) {
            columns.add(Column.number(String.valueOf(month), 4).under("各月履职（次）"));
        }
        List.of("自评", "评议", "街道", "履职", "目标").forEach(each -> columns.add(Column.number(each, 6).under("得分")));
        columns.addAll(List.of(Column.number("加分", 5), Column.number("扣分", 5), Column.number("总分", 7),
                Column.centred("等次", 9), Column.number("月津贴标准", 9), Column.number("津贴系数", 6), Column.number("月津贴合计", 10),
                Column.number("年度奖励", 9), Column.number("应发合计", 10), Column.number("实发合计", 10),
                Column.centred("结果运用", 9), Column.text("本人签名", 9), Column.text("备注", 8)));
        return columns;
    }

    private Row did(int number, org.streetunion.app.ledger.Row row) {
        long person = person(row);
        org.streetunion.app.ledger.Row who = people.getOrDefault(person, org.streetunion.app.ledger.Row.NEW);
        org.streetunion.app.ledger.Row post = work.post(person);
        return Row.of(Cell.ordinal(number), Cell.text(AppraisalLedger.PERSON.text(row)), Cell.text(PersonFacts.SEX.text(who)),
                Cell.text(month(who.get(PersonFacts.BIRTH_ON))), Cell.text(PersonFacts.WORKPLACE.text(who)),
                Cell.text(row.get(AppraisalLedger.KIND, "")), Cell.text(AppointmentLedger.CHOSEN_HOW.text(post)),
                Cell.text(AppointmentLedger.STARTS_ON.text(post)
                        + (post.get(AppointmentLedger.ENDS_ON) == null ? " 至今" : " 至 " + AppointmentLedger.ENDS_ON.text(post))),
                Cell.text(AppointmentLedger.DUTIES.text(post)), Cell.text(areas(person)), Cell.whole(looksAfter(person)),
                Cell.whole(work.own(person).stream().map(duty -> duty.get(DutyLedger.DAY)).distinct().count()),
                kind(person, "走访联系"), kind(person, "活动"), mediated(person), kind(person, "报告反馈"));
    }

    private Row got(int number, org.streetunion.app.ledger.Row row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ordinal(number), Cell.text(AppraisalLedger.PERSON.text(row))));
        for (int month = 1; month <= MONTHS; month++) {
            int each = month;
            cells.add(Cell.whole(work.own(person(row)).stream().map(duty -> duty.get(DutyLedger.DAY))
                    .filter(day -> day != null && day.getMonthValue() == each).count()));
        }
        List.of(AppraisalLedger.SELF, AppraisalLedger.UNIONS, AppraisalLedger.STREET, AppraisalLedger.DUTY,
                AppraisalLedger.TARGET, AppraisalLedger.BONUS, AppraisalLedger.DEDUCTION, AppraisalLedger.TOTAL)
                .forEach(column -> cells.add(score(row.get(column))));
        YearPaid.Sums sums = paid.of(person(row));
        Long standard = sums.standard();
        cells.add(Cell.text(row.get(AppraisalLedger.GRADE, "")));
        cells.addAll(List.of(standard == null ? Cell.unknown() : Cell.yuan(standard), score(sums.coefficient()),
                Cell.yuan(sums.monthly()), Cell.yuan(sums.yearly()), Cell.yuan(sums.due()), Cell.yuan(sums.paid())));
        cells.addAll(List.of(Cell.text(row.get(AppraisalLedger.OUTCOME, "")), Cell.blank(),
                Cell.text(row.get(AppraisalLedger.REMARK, ""))));
        return Row.of(cells.toArray(Cell[]::new));
    }

    private Cell kind(long person, String kind) {
        return Cell.whole(work.own(person).stream().filter(duty -> kind.equals(duty.get(DutyLedger.KIND))).count());
    }

    /** No register keeps mediations: what the duty record calls so is counted, none is not known. */
    private Cell mediated(long person) {
        long cases = work.own(person).stream().filter(duty -> duty.get(DutyLedger.KIND, "").contains("调解"))
                .count();
        return cases == 0 ? Cell.unknown() : Cell.whole(cases);
    }

    private static Cell score(@Nullable BigDecimal score) {
        return score == null ? Cell.unknown() : Cell.decimal(score, Math.max(0, score.stripTrailingZeros().scale()));
    }

    private String areas(long person) {
        return registers.get(LiaisonLedger.KEY).labelled(ties(person)).stream().map(LiaisonLedger.ZONE::text)
                .filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("、"));
    }

    private long looksAfter(long person) {
        return ties(person).stream().map(row -> row.get(LiaisonLedger.UNION)).filter(Objects::nonNull).distinct().count();
    }

    private List<org.streetunion.app.ledger.Row> ties(long person) {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate end = LocalDate.of(year, MONTHS, 31);
        LocalDate day = today.isBefore(end) ? today : end;
        return registers.get(LiaisonLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(LiaisonLedger.PERSON.key(), List.of(Reference.to(person)))), MOST).stream()
                .filter(row -> !row.get(LiaisonLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                        && !row.get(LiaisonLedger.ENDS_ON, LocalDate.MAX).isBefore(day))
                .toList();
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }

    private static long person(org.streetunion.app.ledger.Row row) {
        Reference person = row.get(AppraisalLedger.PERSON);
        return person == null ? 0 : person.id();
    }
}
