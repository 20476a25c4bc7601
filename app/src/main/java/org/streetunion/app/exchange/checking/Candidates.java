package org.streetunion.app.exchange.checking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;

/** Says what a name may have meant that means nothing, or too much. */
final class Candidates {
    private static final int SHOWN = 3;
    /** Names of which near ones are looked up; a sheet full of wrong names is one mistake, not thousands. */
    private static final int LOOKED_UP = 100;

    private final Registers registers;
    private final Upcoming upcoming;
    private final Map<String, String> said = new HashMap<>();

    Candidates(Registers registers, Upcoming upcoming) {
        this.registers = registers;
        this.upcoming = upcoming;
    }

    /** Nothing is called so: what is called alike. */
    String none(String ledger, String name) {
        String key = ledger + "\n" + name;
        if (said.size() >= LOOKED_UP && !said.containsKey(key)) {
            return unknown(ledger, name) + "请核对名称，或先登记它。";
        }
        return said.computeIfAbsent(key, each -> unknown(ledger, name) + advice(near(ledger, name)));
    }

    /** Several are called so: what tells them apart. */
    String many(String ledger, String name, List<Reference> found) {
        Ledger target = registers.get(ledger).ledger();
        Column<?> code = target.identities().stream().filter(identity -> identity.size() == 1)
                .<Column<?>>map(identity -> identity.get(0))
                .filter(column -> !column.key().equals(target.label().key())).findFirst().orElse(target.label());
        long[] ids = found.stream().mapToLong(Reference::id).filter(id -> id > 0).limit(SHOWN).toArray();
        String codes = registers.get(ledger).rows(ids, Viewer.masked(Actor.PROGRAM)).stream().map(row -> text(code, row))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("、"));
        return "叫“" + name + "”的有 " + found.size() + " " + target.unit() + "，分不清是哪一" + target.unit() + "，请改填" + code.heading()
                + (codes.isEmpty() || code.key().equals(target.label().key()) ? "。" : "（" + codes + "）。");
    }

    private String unknown(String ledger, String name) {
        return "“" + registers.get(ledger).ledger().title() + "”里没有“" + name + "”。";
    }

    private static String advice(List<String> near) {
        return near.isEmpty()
                ? "请核对名称，或先登记它。"
                : "是不是" + near.stream().map(each -> "“" + each + "”").collect(Collectors.joining("、")) + "？";
    }

    private List<String> near(String ledger, String name) {
        int half = Math.max(1, name.length() / 2);
        Set<String> names = new LinkedHashSet<>();
        for (String part : List.of(name.substring(0, half), name.substring(half))) {
            if (part.length() > 1) {
                registers.suggest(ledger, part, 20).forEach(reference -> names.add(reference.label()));
            }
        }
        int most = Math.max(1, name.length() / 3);
        Stream<String> all = Stream.concat(names.stream(), upcoming.names(ledger).stream());
        return all.distinct().filter(each -> Likeness.distance(each, name, most) <= most)
                .sorted(Comparator.comparingInt(each -> Likeness.distance(each, name, most))).limit(SHOWN).toList();
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }
}
