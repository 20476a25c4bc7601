package org.streetunion.app.work.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;

/**
 * An order to begin sheets, held against what there is.
 *
 * @param open the unions whose sheet is begun
 * @param problems who is left out and why; they block when nobody is left
 * @param words what the act is about
 */
record StartOrder(List<Row> open, List<Problem> problems, String words) {
    private static final int MOST = 10_000;
    private static final int NAMED = 3;

    /** Copies the lists. */
    StartOrder {
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }

    static StartOrder of(Office office, StartSheet.Order order) {
        List<Row> unions = office.registers().get("unions").store()
                .rows(order.unions().stream().mapToLong(Long::longValue).toArray());
        boolean again = order.from() == StartSheet.From.LAST_YEAR;
        Set<Long> there = whose(office, order.year());
        Set<Long> before = again ? whose(office, order.year() - 1) : Set.of();
        Map<String, List<Row>> left = new LinkedHashMap<>();
        List<Row> open = new ArrayList<>();
        for (Row union : unions) {
            String why = there.contains(union.id())
                    ? " " + order.year() + " 年的责任书已经有了，不另建"
                    : UnionEnd.WAYS.contains(union.get(UnionLedger.STATE, ""))
                            ? "已经撤销、注销、合并或迁出，不建"
                            : again && !before.contains(union.id())
                                    ? "没有 " + (order.year() - 1) + " 年的责任书，不能照上年，请改用模板或者空白"
                                    : "";
            (why.isEmpty() ? open : left.computeIfAbsent(why, any -> new ArrayList<>())).add(union);
        }
        List<String> sentences = new ArrayList<>();
        int gone = order.unions().size() - unions.size();
        if (gone > 0) {
            sentences.add((order.unions().size() == 1 ? "这家" : gone + " 家") + "工会已经不在了");
        }
        left.forEach((why, whose) -> sentences.add(named(whose) + why));
        return new StartOrder(open, problems(sentences, open.isEmpty()), words(open, order));
    }

    private static List<Problem> problems(List<String> sentences, boolean all) {
        return sentences.stream().map(each -> all
                ? Problem.block(AssignmentLedger.YEAR, each)
                : Problem.warn(AssignmentLedger.YEAR, each)).toList();
    }

    private static String words(List<Row> open, StartSheet.Order order) {
        return (open.size() == 1 ? open.get(0).get(UnionLedger.NAME, "") : open.size() + " 家") + " " + order.year() + "（"
                + order.from().words() + "）";
    }

    private static Set<Long> whose(Office office, int year) {
        return office.registers().get(AssignmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(AssignmentLedger.YEAR.key(), List.of(year))), MOST).stream()
                .map(row -> row.get(AssignmentLedger.UNION)).filter(Objects::nonNull).map(Reference::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first few names, and how many there are. */
    private static String named(List<Row> some) {
        String names = some.stream().limit(NAMED).map(row -> row.get(UnionLedger.NAME, "")).collect(Collectors.joining("、"));
        return some.size() <= NAMED ? names : names + "等 " + some.size() + " 家";
    }
}
