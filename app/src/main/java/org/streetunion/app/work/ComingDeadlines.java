package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;

/** Changes that were noted for a later day: what one act noted for one day is one thing to do, to be confirmed from that day on. */
public final class ComingDeadlines implements Deadlines {
    private final Registers registers;

    /** Of these registers' rows. */
    public ComingDeadlines(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        return registers.all().stream().filter(register -> register.ledger().hasHistory())
                .flatMap(register -> together(register).stream().map(changes -> deadline(register, changes, today))).toList();
    }

    private static List<List<Store.Coming>> together(Register register) {
        Map<List<Object>, List<Store.Coming>> acts = register.coming().stream()
                .collect(Collectors.groupingBy(change -> List.of(change.day(), change.batch()), LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(acts.values());
    }

    private static Deadline deadline(Register register, List<Store.Coming> changes, LocalDate today) {
        LocalDate day = changes.get(0).day();
        List<Long> ids = changes.stream().map(Store.Coming::row).toList();
        String first = register.store().labels(ids).getOrDefault(ids.get(0), "");
        String who = changes.size() == 1 ? first : first + "等 " + changes.size() + " " + register.ledger().unit();
        boolean come = !day.isAfter(today);
        String sentence = who + "：" + day + " 起" + becomes(register.ledger(), changes.get(0)) + (come ? "，请确认后生效" : "，到日请确认");
        Query rows = Query.ALL.and(new Filter.Ids(who, ids));
        return new Deadline(day, sentence, register.ledger().key(), rows,
                come ? actor -> confirm(register, changes, actor) : null);
    }

    private static String becomes(Ledger ledger, Store.Coming change) {
        return ledger.columns().stream().filter(change.values()::touches)
                .map(column -> column.heading() + "改为“" + text(column, change) + "”").collect(Collectors.joining("、"));
    }

    private static <T> String text(Column<T> column, Store.Coming change) {
        return column.text(change.values());
    }

    private static String confirm(Register register, List<Store.Coming> changes, Actor actor) {
        List<String> refused = new ArrayList<>();
        for (Store.Coming change : changes) {
            Saved saved = register.confirm(change, actor);
            if (!saved.done()) {
                refused.add(saved.problems().stream().filter(Problem::blocks).map(Problem::sentence)
                        .collect(Collectors.joining("；")));
            }
        }
        String done = "已生效 " + (changes.size() - refused.size()) + " " + register.ledger().unit();
        return refused.isEmpty()
                ? done
                : done + "，有 " + refused.size() + " " + register.ledger().unit() + "不能生效：" + refused.get(0);
    }
}
