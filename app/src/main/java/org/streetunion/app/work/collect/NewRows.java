package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Decider;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.checking.Matcher;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.checking.Seen;
import org.streetunion.app.exchange.checking.Terms;
import org.streetunion.app.exchange.collecting.FormColumn;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.Difference.Deed;
import org.streetunion.app.work.collect.Difference.Values;
import org.streetunion.app.work.collect.Difference.Verdict;

/** Rows that a union added: read, matched and judged as the import does it. Rows of all unions are matched together. */
final class NewRows {
    private final Register register;
    private final CollectSheet sheet;
    private final RowReader reader;
    private final Terms terms;
    private final List<Candidate> all = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();

    /** Of a sheet, for the register of persons that its rows are about. */
    NewRows(Office office, CollectSheet sheet, String ledger) {
        this.register = office.registers().get(ledger);
        this.sheet = sheet;
        this.reader = sheet.reader(register.ledger());
        this.terms = new Terms(Actor.PROGRAM, false, false, LocalDate.now(office.clock()));
    }

    /** A row on its way. */
    record Candidate(UnionFate fate, ReturnedRow row, Entry entry) {}

    /** Takes a row; it is matched when {@link #match} is called. */
    void add(UnionFate fate, ReturnedRow row) {
        Entry entry = Objects.requireNonNull(reader.read(new RawRow(row.number(), cells(row))));
        Reference heir = fate.heir();
        if (heir != null && register.ledger().column(MemberLedger.UNION.key()).isPresent()) {
            entry.values().put(MemberLedger.UNION.key(), heir);
        }
        all.add(new Candidate(fate, row, entry));
    }

    /** Finds who is known already and asks the rules. */
    void match() {
        if (all.isEmpty()) {
            return;
        }
        new Matcher(register.ledger(), register.store()).match(all.stream().map(Candidate::entry).toList());
        Map<Long, Decider> deciders = new HashMap<>();
        all.forEach(each -> deciders.computeIfAbsent(each.fate().union(),
                key -> new Decider(register, reader, terms, new Seen(register.ledger()), false,
                        register.guard().duringImport()))
                .decide(each.entry()));
    }

    /** The rows of one union. */
    List<Candidate> of(long union) {
        return all.stream().filter(each -> each.fate().union() == union).toList();
    }

    /** The row as a difference; nothing when the register has it already. */
    @Nullable
    Difference member(Candidate each) {
        if (each.entry().fate() == Fate.UNCHANGED) {
            return null;
        }
        Row outcome = each.entry().outcome();
        Row stored = each.entry().id() == 0
                ? Row.NEW
                : register.store().rows(new long[]{each.entry().id()}).stream().findFirst().orElse(Row.NEW);
        Reference before = stored.get(MemberLedger.UNION);
        boolean moved = each.entry().fate() == Fate.UPDATED && before != null && !before.equals(outcome.get(MemberLedger.UNION));
        Difference plain = plain(each, new Deed.Join(outcome, moved));
        if (each.entry().fate() == Fate.REJECTED || each.fate().heir() == null) {
            return plain.refused(each.fate().heir() == null ? each.fate().ended() + "，请手工登记到别的工会" : reasons(each.entry()));
        }
        String state = stored.get(MemberLedger.STATE, "在册");
        if (each.entry().fate() == Fate.UPDATED && !MemberCodes.AT_HOME.contains(state)) {
            return plain.refused("以前是会员（现在是“" + state + "”），请在会员台账里办恢复或转入");
        }
        if (moved) {
            return plain.judged(Verdict.CONFLICT, "已经是“" + label(before) + "”的会员；采纳＝接转到本工会");
        }
        return known(each, outcome, plain);
    }

    private Difference known(Candidate each, Row outcome, Difference plain) {
        String number = outcome.get(PersonFacts.ID_NUMBER);
        String other = number == null ? null : numbers.putIfAbsent(number, String.valueOf(each.fate().union()));
        if (other != null) {
            return plain.refused("同一个人也出现在另一家工会交回的表里，请先问清在哪家");
        }
        if (each.entry().fate() == Fate.UPDATED && number == null) {
            return plain.judged(Verdict.ASK, "没有填证件号码，本工会已有同名会员；采纳＝当作同一人");
        }
        String note = each.fate().standing() ? "" : each.fate().ended() + "，采纳＝记到那里";
        return plain.judged(each.fate().standing() ? Verdict.CLEAN : Verdict.ASK, join(note, warnings(each.entry())));
    }

    /** The row as it stands in the sheet, with what accepting it would do. */
    Difference plain(Candidate each, Deed deed) {
        String said = said(each.row());
        String what = each.entry().fate() == Fate.UPDATED ? "新行（已登记，补充）" : "新增";
        return new Difference(sheet.form().title() + "/new/" + each.row().number() + "/" + each.row().cells().hashCode(),
                sheet.form().title(), each.row().number(), each.row().text(0), what, Values.of("", said, ""), Verdict.CLEAN, "",
                deed);
    }

    /** Why a row cannot be taken. */
    static String reasons(Entry entry) {
        return entry.findings().stream().filter(Finding::blocks).map(Finding::sentence).collect(Collectors.joining("；"));
    }

    private static String warnings(Entry entry) {
        return entry.findings().stream().filter(found -> !found.blocks()).map(Finding::sentence).collect(Collectors.joining("；"));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "；" + other;
    }

    private String label(@Nullable Reference union) {
        return union == null
                ? ""
                : register.labelled(List.of(Row.NEW.with(MemberLedger.UNION, union))).get(0)
                        .get(MemberLedger.UNION, union).label();
    }

    private @Nullable Cell[] cells(ReturnedRow row) {
        @Nullable
        Cell[] cells = new Cell[sheet.sources().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.text(i).isEmpty() ? null : new Cell.Text(row.text(i));
        }
        return cells;
    }

    /** What was filled in, numbers masked. */
    private String said(ReturnedRow row) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < sheet.form().columns().size(); i++) {
            FormColumn column = sheet.form().columns().get(i);
            if (!row.text(i).isEmpty()) {
                parts.add(column.shown(row.text(i)));
            }
        }
        return String.join("　", parts);
    }
}
