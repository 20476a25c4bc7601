package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.Pack;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.MembershipChangesStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.Difference.Verdict;

/**
 * Holds what went out, what came back and what the registers say now beside each other, for many unions together: cells that came back as
 * they went out cost nothing, and the rows behind the others are fetched in a few pieces.
 */
public final class CompareReturns {
    private final Office office;
    private final CollectForm form;
    private final TodayRows today;
    private final RowComparison[] rows;
    private final Leavers leavers;
    private final NewRows newMembers;
    private final NewRows newPeople;
    private final NewOfficers newOfficers;

    private CompareReturns(Office office) {
        this.office = office;
        this.form = new CollectForm(office.registers());
        this.today = new TodayRows(office.registers());
        this.rows = form.sheets().stream().map(sheet -> new RowComparison(office.registers(), sheet, today))
                .toArray(RowComparison[]::new);
        this.leavers = new Leavers(form, today, new MembershipChangesStore(office.database().sql()),
                LocalDate.now(office.clock()));
        this.newMembers = new NewRows(office, form.sheets().get(CollectForm.ROSTER), CollectForm.MEMBERS);
        this.newPeople = new NewRows(office, form.sheets().get(CollectForm.OFFICERS), CollectForm.PEOPLE);
        this.newOfficers = new NewOfficers(office, form.sheets().get(CollectForm.OFFICERS), newPeople, today);
    }

    /** A union's three sheets after alignment. */
    private record Aligned(long union, String name, List<List<FormRow>> sent, List<Alignment> sheets) {}

    /**
     * The differences of what was just read, by union in the order of the returns.
     *
     * @throws CancellationException when the progress asks to stop
     */
    public static List<UnionDifferences> of(Office office, Round round, List<Returned> returns, Progress progress) {
        return new CompareReturns(office).compare(round, returns, progress);
    }

    /** The differences of what was taken in before, of these unions. */
    public static List<UnionDifferences> kept(Office office, Round round, Collection<Long> unions, Progress progress) {
        List<Returned> returns = new ArrayList<>();
        new RoundStore(office.database().sql()).returned(round.id(), unions)
                .forEach((union, packed) -> returns.add(new Returned(union, java.nio.file.Path.of(""), Pack.returned(packed))));
        return of(office, round, returns, progress);
    }

    private List<UnionDifferences> compare(Round round, List<Returned> returns, Progress progress) {
        RoundStore store = new RoundStore(office.database().sql());
        Map<Long, String> names = new HashMap<>();
        store.sheets(round.id()).forEach(sheet -> names.put(sheet.union(), sheet.name()));
        Map<Long, byte[]> sent = store.sent(round.id(), returns.stream().map(Returned::union).toList());
        List<Aligned> aligned = aligned(returns, names, sent, progress);
        aligned.forEach(this::want);
        today.fetch();
        Map<Long, UnionFate> fates = new HashMap<>();
        aligned.forEach(each -> fates.put(each.union(), UnionFate.of(office.registers(), each.union(), each.name(), today,
                each.sent().get(CollectForm.ROSTER))));
        aligned.forEach(each -> fresh(each, Objects.requireNonNull(fates.get(each.union()))));
        newMembers.match();
        newPeople.match();
        return aligned.stream().map(each -> differences(each, Objects.requireNonNull(fates.get(each.union())))).toList();
    }

    /** Several at a time: each needs nothing of the others. */
    private List<Aligned> aligned(List<Returned> returns, Map<Long, String> names, Map<Long, byte[]> sent, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return returns.parallelStream().map(each -> {
            if (!progress.report(done.incrementAndGet(), returns.size())) {
                throw new CancellationException();
            }
            return align(each, names.getOrDefault(each.union(), ""), Objects.requireNonNull(sent.get(each.union())));
        }).toList();
    }

    private Aligned align(Returned back, String name, byte[] packed) {
        List<List<FormRow>> sent = Pack.sent(packed);
        List<Alignment> sheets = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            sheets.add(Alignment.of(form.sheets().get(i).form(), sent.get(i), back.sheets().get(i)));
        }
        return new Aligned(back.union(), name, sent, sheets);
    }

    private void want(Aligned each) {
        for (int i = 0; i < each.sheets().size(); i++) {
            Alignment alignment = each.sheets().get(i);
            for (String ledger : form.sheets().get(i).ledgers()) {
                alignment.changed().forEach(pair -> today.want(ledger, RowKeys.id(ledger, pair.sent().key())));
                alignment.gone().forEach(row -> today.want(ledger, RowKeys.id(ledger, row.key())));
            }
        }
        today.want(CollectForm.UNIONS, each.union());
    }

    private void fresh(Aligned each, UnionFate fate) {
        for (ReturnedRow row : each.sheets().get(CollectForm.ROSTER).fresh()) {
            newMembers.add(fate, row);
        }
        for (ReturnedRow row : each.sheets().get(CollectForm.OFFICERS).fresh()) {
            newPeople.add(fate, row);
        }
    }

    private UnionDifferences differences(Aligned each, UnionFate fate) {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (Alignment.Pair pair : each.sheets().get(i).changed()) {
                all.addAll(rows[i].of(pair, fate));
                if (i == CollectForm.ROSTER) {
                    leavers.member(pair, fate).ifPresent(all::add);
                } else if (i == CollectForm.OFFICERS) {
                    leavers.officer(pair).ifPresent(all::add);
                }
            }
        }
        if (each.sheets().get(CollectForm.OFFICERS).there()) {
            each.sheets().get(CollectForm.OFFICERS).gone().forEach(row -> leavers.officerGone(row).ifPresent(all::add));
        }
        each.sheets().get(CollectForm.ROSTER).gone().forEach(row -> leavers.memberGone(row, fate).ifPresent(all::add));
        newPeople.of(each.union()).stream().map(newOfficers::officer).filter(Objects::nonNull).forEach(all::add);
        newMembers.of(each.union()).stream().map(newMembers::member).filter(Objects::nonNull).forEach(all::add);
        return new UnionDifferences(each.union(), each.name(), notes(each, fate), ended(all, fate));
    }

    /** A union that ended takes no changes of its own any more; its members' are still wanted. */
    private List<Difference> ended(List<Difference> all, UnionFate fate) {
        String roster = form.sheets().get(CollectForm.ROSTER).form().title();
        return fate.standing()
                ? all
                : all.stream().map(each -> each.sheet().equals(roster) || each.verdict() == Verdict.REFUSED
                        ? each
                        : each.refused(fate.ended() + "，单位资料和干部不再修改")).toList();
    }

    private List<String> notes(Aligned each, UnionFate fate) {
        List<String> notes = new ArrayList<>();
        if (!fate.standing()) {
            notes.add(fate.ended() + "。");
        }
        for (int i = 0; i < rows.length; i++) {
            String title = form.sheets().get(i).form().title();
            Alignment sheet = each.sheets().get(i);
            if (!sheet.there()) {
                notes.add("交回的文件里没有“" + title + "”这张表（或标题行被改掉了），没有比对。");
            } else if (!sheet.missing().isEmpty()) {
                notes.add("“" + title + "”少了栏目：" + String.join("、", sheet.missing()) + "，这些栏没有比对。");
            }
            int sent = each.sent().get(i).size();
            if (sent > 3 && sheet.gone().size() * 2 > sent) {
                notes.add("“" + title + "”发出 " + sent + " 行，交回少了 " + sheet.gone().size() + " 行，可能没有填完就存了盘，请先核对。");
            }
        }
        return notes;
    }
}
