package org.streetunion.app.work.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.benefits.BenefitLedger;

/** What somebody got besides: twice on one occasion within days, more in a year than allowed; and what is booked stays as it is. */
public final class BenefitGuard implements Guard {
    private static final int MOST = 1_000;
    private static final List<Column<?>> FIXED = List.of(BenefitLedger.NAME, BenefitLedger.ILL_NAME, BenefitLedger.UNION,
            BenefitLedger.OCCASION, BenefitLedger.DAY, BenefitLedger.PEOPLE, BenefitLedger.AMOUNT, BenefitLedger.WAY,
            BenefitLedger.HANDLER, BenefitLedger.APPROVED_BY, BenefitLedger.APPROVED_ON);
    private final Registers registers;
    private final Parameters parameters;
    /** During an import: what it took already, for it is not in the register yet. */
    private final Map<String, List<Row>> taken = new HashMap<>();

    /** Over these registers. */
    public BenefitGuard(Registers registers, Parameters parameters) {
        this.registers = registers;
        this.parameters = parameters;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Guard duringImport() {
        return new BenefitGuard(registers, parameters);
    }

    @Override
    public void taken(Row outcome) {
        taken.computeIfAbsent(BenefitLedger.person(outcome), person -> new ArrayList<>()).add(outcome);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean booked = BenefitLedger.BOOKED.equals(stored.get(BenefitLedger.STATE));
        if (booked && FIXED.stream().anyMatch(column -> !stored.agrees(outcome, column))) {
            return List.of(
                    Problem.block(BenefitLedger.STATE, "已入账（" + stored.get(BenefitLedger.PAID_HOW, "") + "），不能再改；要改，请先冲销那张凭证"));
        }
        Optional<Problem> other = approved(stored, outcome) ? other(stored, outcome) : Optional.empty();
        if (other.isPresent()) {
            return List.of(other.get());
        }
        LocalDate day = outcome.get(BenefitLedger.DAY);
        if (day == null || outcome.get(BenefitLedger.NAME) == null) {
            return List.of();
        }
        List<Row> others = others(outcome, day.getYear());
        List<Problem> problems = new ArrayList<>();
        split(outcome, day, others).ifPresent(problems::add);
        problems.addAll(new BenefitLimits(parameters).year(outcome, others));
        if (problems.isEmpty()) {
            repeated(outcome, day, others).ifPresent(problems::add);
        }
        return problems;
    }

    /** Whether it still goes by the approval of before. */
    private static boolean approved(Row stored, Row outcome) {
        return BenefitLedger.APPROVED.equals(stored.get(BenefitLedger.STATE))
                && outcome.get(BenefitLedger.APPROVED_BY) != null && stored.agrees(outcome, BenefitLedger.APPROVED_BY)
                && stored.agrees(outcome, BenefitLedger.APPROVED_ON);
    }

    /** More than was approved, for somebody else, or for something else; a union that nobody wrote may be filled in. */
    private Optional<Problem> other(Row stored, Row outcome) {
        if (outcome.get(BenefitLedger.AMOUNT, 0L) > stored.get(BenefitLedger.AMOUNT, 0L)) {
            return Optional.of(anew(BenefitLedger.AMOUNT, Types.money(stored.get(BenefitLedger.AMOUNT, 0L)) + " 元",
                    Types.money(outcome.get(BenefitLedger.AMOUNT, 0L)) + " 元"));
        }
        if (!BenefitLedger.person(stored).equals(BenefitLedger.person(outcome))) {
            return Optional.of(anew(BenefitLedger.NAME, stored.get(BenefitLedger.NAME, ""), outcome.get(BenefitLedger.NAME, "")));
        }
        if (!stored.agrees(outcome, BenefitLedger.OCCASION)) {
            return Optional.of(anew(BenefitLedger.OCCASION, stored.get(BenefitLedger.OCCASION, ""),
                    outcome.get(BenefitLedger.OCCASION, "")));
        }
        return union(stored) == 0 || union(stored) == union(outcome)
                ? Optional.empty()
                : Optional.of(anew(BenefitLedger.UNION, named(stored), named(outcome)));
    }

    private String named(Row row) {
        return BenefitLedger.UNION.text(registers.get(BenefitLedger.KEY).labelled(List.of(row)).get(0));
    }

    private static Problem anew(Column<?> column, String before, String now) {
        return Problem.block(column, "审批的是 " + before + "，现在改成 " + now + "，要重新审批：请同时改写审批人或审批日期");
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(BenefitLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> BenefitLedger.BOOKED.equals(row.get(BenefitLedger.STATE))
                        && row.get(BenefitLedger.BOOKED_AS) != null)
                .findFirst().map(row -> row.get(BenefitLedger.NAME, "") + " 的慰问已入账（" + row.get(BenefitLedger.PAID_HOW, "")
                        + "），不能移走；要改，请先冲销那张凭证");
    }

    /** One occasion, one gift: a second one within days looks like one that was split. */
    private Optional<Problem> split(Row row, LocalDate day, List<Row> others) {
        int days = new BenefitLimits(parameters).days(day);
        return others.stream().filter(other -> other.get(BenefitLedger.OCCASION, "").equals(row.get(BenefitLedger.OCCASION)))
                .filter(other -> Math.abs(other.get(BenefitLedger.DAY, LocalDate.MIN).toEpochDay() - day.toEpochDay()) <= days)
                .findFirst()
                .map(other -> Problem.warn(BenefitLedger.DAY, "同一人同一事由 " + days + " 天内已有一笔：" + told(other) + "，请核对是不是拆开发的"));
    }

    /** Aid for the same illness or hardship a second time in a year; what is written is compared without regard to blanks. */
    private static Optional<Problem> repeated(Row row, LocalDate day, List<Row> others) {
        String why = plain(row.get(BenefitLedger.ILLNESS, ""));
        return others.stream().filter(other -> !why.isEmpty() && why.equals(plain(other.get(BenefitLedger.ILLNESS, ""))))
                .findFirst()
                .map(other -> Problem.warn(BenefitLedger.ILLNESS,
                        day.getYear() + "年已因同一病情或困难慰问过：" + told(other) + "，请核对是不是重复"));
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** What the same person got in a year besides; of one name in another union is somebody else. Rows of an import may be alike. */
    @SuppressWarnings("ReferenceEquality")
    private List<Row> others(Row row, int year) {
        Query within = Query.ALL
                .and(new Filter.Between(BenefitLedger.DAY.key(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        var store = registers.get(BenefitLedger.KEY).store();
        String person = BenefitLedger.person(row);
        Stream<Row> kept = Stream.of(BenefitLedger.NAME, BenefitLedger.ILL_NAME)
                .flatMap(column -> store.first(within.and(new Filter.OneOf(column.key(), List.of(person))), MOST).stream())
                .filter(other -> other.id() != row.id());
        Stream<Row> now = taken.getOrDefault(person, List.of()).stream().filter(other -> other != row)
                .filter(other -> other.get(BenefitLedger.DAY, LocalDate.MIN).getYear() == year);
        return Stream.concat(kept, now).filter(other -> union(other) == union(row)).toList();
    }

    private static long union(Row row) {
        Reference union = row.get(BenefitLedger.UNION);
        return union == null ? 0 : union.id();
    }

    private static String told(Row row) {
        Long amount = row.get(BenefitLedger.AMOUNT);
        return row.get(BenefitLedger.DAY) + " " + row.get(BenefitLedger.NAME, "") + " " + row.get(BenefitLedger.OCCASION, "")
                + (amount == null ? "" : " " + Types.money(amount) + " 元") + " " + row.get(BenefitLedger.WAY, "");
    }
}
