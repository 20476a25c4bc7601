package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.collecting.FormColumn;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.collect.Difference.Deed;
import org.streetunion.app.work.collect.Difference.Values;
import org.streetunion.app.work.collect.Difference.Verdict;

/** Compares rows of one sheet that went out and came back with what the registers say today, cell by cell. */
final class RowComparison {
    private final Registers registers;
    private final CollectSheet sheet;
    private final TodayRows today;
    private final Map<String, RowReader> readers = new HashMap<>();

    RowComparison(Registers registers, CollectSheet sheet, TodayRows today) {
        this.registers = registers;
        this.sheet = sheet;
        this.today = today;
        sheet.ledgers().forEach(ledger -> readers.put(ledger, sheet.reader(registers.get(ledger).ledger())));
    }

    /** The differences of one row, judged by the rules of its registers. */
    List<Difference> of(Alignment.Pair pair, UnionFate fate) {
        List<Difference> all = new ArrayList<>();
        for (String ledger : sheet.ledgers()) {
            Row now = today.get(ledger, RowKeys.id(ledger, pair.sent().key()));
            List<Difference> own = now == null ? gone(ledger, pair) : compared(ledger, pair, now);
            all.addAll(now == null ? own : judged(ledger, own, now, fate));
        }
        return all;
    }

    private List<Difference> gone(String ledger, Alignment.Pair pair) {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < sheet.sources().size(); i++) {
            if (sheet.sources().get(i).ledger().equals(ledger) && Alignment.differs(sheet.form(), pair.sent(), pair.back(), i)) {
                all.add(difference(pair, i, "", new Deed.None()).refused("台账里已经没有这一行了"));
            }
        }
        return all;
    }

    private List<Difference> compared(String ledger, Alignment.Pair pair, Row now) {
        Entry entry = Objects.requireNonNull(
                Objects.requireNonNull(readers.get(ledger), ledger).read(new RawRow(pair.back().number(), changed(pair))));
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < sheet.sources().size(); i++) {
            CollectSheet.Source source = sheet.sources().get(i);
            if (source.ledger().equals(ledger) && Alignment.differs(sheet.form(), pair.sent(), pair.back(), i)) {
                cell(pair, i, entry, now, all);
            }
        }
        return all;
    }

    private @Nullable Cell[] changed(Alignment.Pair pair) {
        @Nullable
        Cell[] cells = new Cell[sheet.sources().size()];
        for (int i = 0; i < cells.length; i++) {
            String text = pair.back().text(i);
            cells[i] = text.isEmpty() || !Alignment.differs(sheet.form(), pair.sent(), pair.back(), i)
                    ? null
                    : new Cell.Text(text);
        }
        return cells;
    }

    private void cell(Alignment.Pair pair, int position, Entry entry, Row now, List<Difference> all) {
        CollectSheet.Source source = sheet.sources().get(position);
        Column<?> column = CollectSheet.column(registers, source);
        String current = text(column, now);
        Object value = entry.values().get(source.column());
        String returned = value == null ? "" : text(column, Row.NEW.with(source.column(), value));
        String sent = pair.sent().cells().get(position);
        Difference plain = difference(pair, position, current, change(source, now.id(), value));
        String complaint = entry.findings().stream().filter(found -> found.position() == position).map(Finding::sentence)
                .findFirst().orElse("");
        if (!complaint.isEmpty()) {
            all.add(plain.refused(complaint));
        } else if (returned.indexOf('*') >= 0 && column.sensitivity() != Sensitivity.PLAIN) {
            all.add(plain.refused("隐去了几位的号码不能当作真号码，请填完整"));
        } else if (!returned.equals(sent) && !returned.equals(current)) {
            all.add(verdict(plain, sheet.form().columns().get(position), sent, returned, current));
        }
    }

    private static Difference verdict(Difference plain, FormColumn column, String sent, String returned, String current) {
        if (!current.equals(sent)) {
            return plain.judged(Verdict.CONFLICT, "发出以后台账也改过");
        }
        if (!column.open(sent)) {
            return plain.judged(Verdict.ASK, "这一格是锁定的，交回时被改动了");
        }
        return returned.isEmpty() ? plain.judged(Verdict.ASK, "交回的表里清空了") : plain;
    }

    private Difference difference(Alignment.Pair pair, int position, String current, Deed deed) {
        FormColumn column = sheet.form().columns().get(position);
        String returned = pair.back().text(position);
        String id = sheet.form().title() + "/" + pair.sent().key() + "/" + column.heading() + "/" + returned + "/" + current;
        return new Difference(id, sheet.form().title(), pair.back().number(), pair.sent().cells().get(0), column.heading(),
                new Values(pair.sent().cells().get(position), returned, current, column.sensitivity()), Verdict.CLEAN, "", deed);
    }

    private static Deed change(CollectSheet.Source source, long row, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(source.column(), value);
        return new Deed.Change(source.ledger(), row, values);
    }

    /** What the rules would refuse is refused at once, and said at the cell it is about. */
    private List<Difference> judged(String ledger, List<Difference> all, Row now, UnionFate fate) {
        List<Difference> open = all.stream().filter(Difference::acceptable).toList();
        if (open.isEmpty()) {
            return all;
        }
        List<Problem> problems = problems(registers.get(ledger), open, now);
        String moved = moved(ledger, now, fate);
        return all.stream().map(each -> judged(ledger, each, problems, moved)).toList();
    }

    private Difference judged(String ledger, Difference each, List<Problem> problems, String moved) {
        if (!each.acceptable()) {
            return each;
        }
        String why = problems.stream().filter(problem -> concerns(ledger, problem, each)).map(Problem::sentence).findFirst()
                .orElse("");
        if (!why.isEmpty()) {
            return each.refused(why);
        }
        return moved.isEmpty() ? each : each.judged(Verdict.CONFLICT, moved);
    }

    private boolean concerns(String ledger, Problem problem, Difference each) {
        int position = sheet.position(ledger, problem.field());
        return position < 0 || sheet.form().columns().get(position).heading().equals(each.what());
    }

    private static List<Problem> problems(Register register, List<Difference> open, Row now) {
        Row outcome = now;
        for (Difference each : open) {
            if (each.deed() instanceof Deed.Change change) {
                outcome = outcome.overlaid(new Row(now.id(), now.version(), change.values()));
            }
        }
        List<Column<?>> identity = register.ledger().identities().get(0);
        boolean renumbered = identity.stream().anyMatch(column -> !Objects.equals(column.key(), "name"));
        Row changed = outcome;
        boolean asks = renumbered && identity.stream().anyMatch(column -> !now.agrees(changed, column));
        List<Problem> found = asks
                ? register.check(outcome)
                : register.judge(register.ledger().completion().apply(outcome));
        List<Problem> before = register.judge(now);
        return found.stream().filter(Problem::blocks).filter(problem -> !before.contains(problem)).toList();
    }

    /** Whether a member is not where the workbook has him. */
    private String moved(String ledger, Row now, UnionFate fate) {
        if (!ledger.equals(CollectForm.MEMBERS)) {
            return "";
        }
        String state = now.get(MemberLedger.STATE, "在册");
        Reference union = now.get(MemberLedger.UNION);
        if (!MemberCodes.BELONGING.contains(state)) {
            return "这名会员现在的会籍状态是“" + state + "”";
        }
        return fate.holds(now) || union == null
                ? ""
                : "这名会员现在在“" + registers.labels(CollectForm.UNIONS, List.of(union.id())).getOrDefault(union.id(), "别的工会") + "”";
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }

    /** The day in a column that only the form asks; the other when none is there, null when it makes no sense or is yet to come. */
    static @Nullable LocalDate day(String text, LocalDate otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        LocalDate day = org.streetunion.app.ledger.Types.DAY.parse(text).value();
        return day == null || day.isAfter(otherwise) ? null : day;
    }
}
