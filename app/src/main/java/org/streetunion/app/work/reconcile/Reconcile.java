package org.streetunion.app.work.reconcile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.PlannedRows;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.ResidentId;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.Office;

/** Compares the list downloaded from the city's real-name system with the register, a piece at a time. */
public final class Reconcile {
    static final String MEMBERS = "members";
    private static final int PIECE = 2_000;
    private final Office office;
    private final Register members;
    private final RowCompare compare;
    private final Progress progress;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<String, Reference> unions = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<Long> matched = new HashSet<>();
    private final List<SystemRow> left = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private int read;
    private int same;
    private int gone;
    private int found;

    private Reconcile(Office office, Progress progress) {
        this.office = office;
        this.progress = progress;
        this.members = office.registers().get(MEMBERS);
        this.compare = new RowCompare(members.ledger());
    }

    /**
     * Compares a file.
     *
     * @throws UnreadableFile also when it is no list of members
     * @throws CancellationException when the progress asks to stop
     */
    public static Reconciliation of(Office office, Path file, Progress progress) throws UnreadableFile {
        FilePlan plan = office.planner().plan(file, MEMBERS);
        boolean named = plan.sheets().stream().anyMatch(sheet -> sheet.layout().columns().containsKey(PersonFacts.NAME.key())
                || sheet.layout().columns().containsKey(PersonFacts.ID_NUMBER.key()));
        if (!named) {
            throw new UnreadableFile(file, "里没有“姓名”也没有“证件号码”的列，对不了账。请选从实名制系统下载的会员名单。");
        }
        return new Reconcile(office, progress).all(plan);
    }

    private Reconciliation all(FilePlan plan) throws UnreadableFile {
        Map<String, RowReader> readers = new HashMap<>();
        PlannedRows.read(plan, (sheet, rows) -> take(
                readers.computeIfAbsent(sheet.sheet(), key -> RowReader.of(sheet.layout())), rows));
        List<Unmatched.Local> local = byOtherThanNumber();
        Map<Long, String> names = office.registers().labels("unions", local.stream().map(Unmatched.Local::union).toList());
        local.forEach(each -> items.add(new Item(Item.Kind.ONLY_LOCAL, each.id(), each.name(),
                names.getOrDefault(each.union(), ""), null, List.of(), each.state(), Item.Standing.OPEN)));
        Map<Item.Kind, Long> counts = items.stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting()));
        Reconciliation.Sums sums = new Reconciliation.Sums(read, same, count(counts, Item.Kind.DIFFERENT),
                count(counts, Item.Kind.ONLY_SYSTEM), count(counts, Item.Kind.UNREAD), found + local.size(), found, local.size(),
                gone);
        Reconciliation all = new Reconciliation(plan.file(), sums, items, List.copyOf(matched), remarks(plan));
        return new Recheck(office).remembered(all);
    }

    private static int count(Map<Item.Kind, Long> counts, Item.Kind kind) {
        return counts.getOrDefault(kind, 0L).intValue();
    }

    private List<String> remarks(FilePlan plan) {
        List<String> remarks = new ArrayList<>(plan.notes());
        plan.skipped().stream().filter(FilePlan.Skipped::assignable)
                .forEach(each -> remarks.add("工作表“" + each.sheet() + "”没有读：" + each.reason()));
        boolean numbers = plan.sheets().stream()
                .allMatch(sheet -> sheet.layout().columns().containsKey(PersonFacts.ID_NUMBER.key()));
        if (!numbers) {
            remarks.add("表里没有证件号码的列，只能按姓名和出生日期（手机）对，对不准的没有比对");
        }
        if (!foreign.isEmpty()) {
            remarks.add("有 " + foreign.size() + " 个工会名称在本街道没有找到，如：" + foreign.stream().sorted().limit(3)
                    .collect(Collectors.joining("、")));
        }
        return remarks;
    }

    private void take(RowReader reader, List<RawRow> rows) {
        List<SystemRow> piece = new ArrayList<>(rows.size());
        rows.forEach(raw -> row(reader, raw, piece));
        unions(piece);
        List<SystemRow> numbered = new ArrayList<>();
        for (SystemRow each : piece) {
            read++;
            SystemRow row = new SystemRow(each.number(), RowCompare.stated(resolved(each.values())), each.unread());
            if (row.name().isEmpty() && row.certificate().isEmpty()) {
                unread(row, "没有姓名也没有证件号码");
            } else if (!row.certain()) {
                left.add(row);
            } else {
                Integer before = rowOf.putIfAbsent(SystemRow.form(row.certificate()), row.number());
                if (before == null) {
                    numbered.add(row);
                } else {
                    unread(row, "和第 " + before + " 行证件号码相同，重复");
                }
            }
        }
        byNumber(numbered);
        if (!progress.report(read, -1)) {
            throw new CancellationException();
        }
    }

    private static void row(RowReader reader, RawRow raw, List<SystemRow> piece) {
        Entry entry = reader.read(raw);
        if (entry != null) {
            String unread = entry.findings().stream().map(Finding::sentence).collect(Collectors.joining("；"));
            piece.add(new SystemRow(raw.number(), new Row(0, 0, new HashMap<>(entry.values())), unread));
        }
    }

    private void unread(SystemRow row, String why) {
        items.add(new Item(Item.Kind.UNREAD, 0, row.name(), union(row.values()), row, List.of(), why, Item.Standing.OPEN));
    }

    private void unions(List<SystemRow> piece) {
        Set<String> names = piece.stream().map(row -> row.values().get(MemberLedger.UNION)).filter(Objects::nonNull)
                .map(Reference::label).filter(name -> !unions.containsKey(name)).collect(Collectors.toSet());
        if (!names.isEmpty()) {
            Map<String, List<Reference>> known = office.registers().find("unions", names);
            for (String name : names) {
                List<Reference> those = known.getOrDefault(name, List.of());
                unions.put(name, those.size() == 1 ? those.get(0) : new Reference(0, name));
                if (those.size() != 1) {
                    foreign.add(name);
                }
            }
        }
    }

    private Row resolved(Row values) {
        Reference union = values.get(MemberLedger.UNION);
        return union == null ? values : values.with(MemberLedger.UNION, unions.getOrDefault(union.label(), union));
    }

    private void byNumber(List<SystemRow> rows) {
        Map<List<Object>, SystemRow> sought = new LinkedHashMap<>();
        for (SystemRow row : rows) {
            String number = SystemRow.form(row.certificate());
            sought.put(List.of(number), row);
            String former = ResidentId.former(number);
            if (!former.isEmpty()) {
                sought.put(List.of(former), row);
            }
        }
        Map<SystemRow, Long> ids = new LinkedHashMap<>();
        members.store().find(List.of(PersonFacts.ID_NUMBER), sought.keySet())
                .forEach((number, those) -> ids.put(Objects.requireNonNull(sought.get(number)), those.get(0)));
        rows.stream().filter(row -> !ids.containsKey(row)).forEach(left::add);
        compared(ids, Map.of());
    }

    private void compared(Map<SystemRow, Long> ids, Map<SystemRow, String> notes) {
        Map<Long, Row> ours = new HashMap<>();
        members.labelled(members.store().rows(ids.values().stream().mapToLong(Long::longValue).toArray()))
                .forEach(row -> ours.put(row.id(), row));
        ids.forEach((row, id) -> compared(row, Objects.requireNonNull(ours.get(id)), notes.getOrDefault(row, "")));
    }

    private void compared(SystemRow row, Row ours, String note) {
        matched.add(ours.id());
        boolean roster = MemberCodes.BELONGING.contains(ours.get(MemberLedger.STATE, ""));
        found += roster ? 1 : 0;
        gone += roster ? 0 : 1;
        List<FieldDifference> fields = compare.of(row.values(), ours);
        String unread = row.unread().isEmpty() ? "" : "读不懂：" + row.unread();
        if (fields.isEmpty() && unread.isEmpty()) {
            same++;
        } else {
            String all = note.isEmpty() || unread.isEmpty() ? note + unread : note + "；" + unread;
            items.add(new Item(Item.Kind.DIFFERENT, ours.id(), ours.get(PersonFacts.NAME, row.name()), union(ours), row, fields,
                    all, Item.Standing.OPEN));
        }
    }

    /** What no number brought together; gives those of ours that are left. */
    private List<Unmatched.Local> byOtherThanNumber() {
        Unmatched rest = new Unmatched();
        long[] ids = java.util.Arrays.stream(members.store().ids(Query.ALL)).filter(id -> !matched.contains(id)).toArray();
        for (int from = 0; from < ids.length; from += PIECE) {
            members.store().rows(java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PIECE))).forEach(rest::add);
            if (!progress.report(read, -1)) {
                throw new CancellationException();
            }
        }
        List<Unmatched.Match> matches = rest.match(left);
        for (int from = 0; from < matches.size(); from += PIECE) {
            settle(matches.subList(from, Math.min(matches.size(), from + PIECE)));
        }
        return rest.left(matched);
    }

    private void settle(List<Unmatched.Match> matches) {
        Map<SystemRow, Long> ids = new LinkedHashMap<>();
        Map<SystemRow, String> notes = new HashMap<>();
        for (Unmatched.Match match : matches) {
            if (match.member() != 0) {
                ids.put(match.row(), match.member());
                notes.put(match.row(), match.note());
            } else if (match.unclear()) {
                unread(match.row(), match.note());
            } else {
                items.add(new Item(Item.Kind.ONLY_SYSTEM, 0, match.row().name(), union(match.row().values()), match.row(),
                        List.of(), match.row().unread(), Item.Standing.OPEN));
            }
        }
        compared(ids, notes);
    }

    private static String union(Row row) {
        @Nullable
        Reference union = row.get(MemberLedger.UNION);
        return union == null ? "" : union.label();
    }
}
