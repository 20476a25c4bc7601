package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Store;

/** Changes that were noted for a later day: what one act noted for one day is one thing to do, to be confirmed from that day on. */
public final class ComingDeadlines implements Deadlines {
    private final Office office;

    /** Of the office's registers. */
    public ComingDeadlines(Office office) {
        this.office = office;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        return office.registers().all().stream().filter(register -> register.ledger().hasHistory())
                .flatMap(register -> together(register).stream().map(changes -> deadline(register, changes, today))).toList();
    }

    private static List<List<Store.Coming>> together(Register register) {
        Map<List<Object>, List<Store.Coming>> acts = register.coming().stream()
                .collect(Collectors.groupingBy(change -> List.of(change.day(), change.batch()), LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(acts.values());
    }

    private Deadline deadline(Register register, List<Store.Coming> changes, LocalDate today) {
        LocalDate day = changes.get(0).day();
        List<Long> ids = changes.stream().map(Store.Coming::row).toList();
        String first = register.store().labels(ids).getOrDefault(ids.get(0), "");
        String who = changes.size() == 1 ? first : first + "等 " + changes.size() + " " + register.ledger().unit();
        boolean come = !day.isAfter(today);
        String sentence = who + "：" + day + " 起" + becomes(register.ledger(), changes.get(0)) + (come ? "，请确认后生效" : "，到日请确认");
        Query rows = Query.ALL.and(new Filter.Ids(who, ids));
        return new Deadline(day, sentence, register.ledger().key(), rows,
                come ? actor -> confirm(register, changes, actor) : null, false);
    }

    private static String becomes(Ledger ledger, Store.Coming change) {
        return ledger.columns().stream().filter(change.values()::touches)
                .map(column -> column.heading() + "改为“" + text(column, change) + "”").collect(Collectors.joining("、"));
    }

    private static <T> String text(Column<T> column, Store.Coming change) {
        return column.text(change.values());
    }

    /** All of them as one act; who cannot be changed any more is left out and told of. */
    private String confirm(Register register, List<Store.Coming> changes, Actor actor) {
        List<Store.Coming> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Store.Coming change : changes) {
            List<String> against = register.check(change).stream().filter(Problem::blocks).map(Problem::sentence).toList();
            if (against.isEmpty()) {
                taken.add(change);
            } else {
                refused.add(String.join("；", against));
            }
        }
        Ledger ledger = register.ledger();
        if (!taken.isEmpty()) {
            write(ledger, taken, actor);
        }
        String done = "已生效 " + taken.size() + " " + ledger.unit();
        return refused.isEmpty() ? done : done + "，有 " + refused.size() + " " + ledger.unit() + "不能生效：" + refused.get(0);
    }

    private void write(Ledger ledger, List<Store.Coming> taken, Actor actor) {
        Store.Coming first = taken.get(0);
        Act act = Act.change(actor, Act.Kind.EDIT, first.day(), first.event(), first.reason());
        String subject = ledger.title() + "：" + first.day() + " 起的变更生效 " + taken.size() + " " + ledger.unit();
        WholeAct.run(office, new WholeAct.Heading(act, ledger.key(), subject, taken.size()), Progress.SILENT,
                whole -> taken.forEach(change -> whole.confirm(ledger.key(), change,
                        Act.change(actor, Act.Kind.EDIT, change.day(), change.event(), change.reason()))));
    }
}
