package org.streetunion.app.work.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        List<Row> ended = unions.stream().filter(union -> UnionEnd.WAYS.contains(union.get(UnionLedger.STATE, ""))).toList();
        Set<Long> there = whose(office, order.year());
        Set<Long> before = order.from() == StartSheet.From.LAST_YEAR ? whose(office, order.year() - 1) : Set.of();
        List<Row> open = unions.stream().filter(union -> !there.contains(union.id()) && !ended.contains(union))
                .filter(union -> order.from() != StartSheet.From.LAST_YEAR || before.contains(union.id())).toList();
        List<String> sentences = new ArrayList<>();
        if (unions.size() < order.unions().size()) {
            sentences.add(order.unions().size() == 1
                    ? "这家工会已经不在了"
                    : order.unions().size() - unions.size() + " 家工会已经不在了");
        }
        List<Row> have = unions.stream().filter(union -> there.contains(union.id())).toList();
        if (!have.isEmpty()) {
            sentences.add(named(have, unions) + " " + order.year() + " 年的责任书已经有了，不另建");
        }
        List<Row> gone = ended.stream().filter(union -> !there.contains(union.id())).toList();
        if (!gone.isEmpty()) {
            sentences.add(named(gone, unions) + "已经撤销、注销、合并或迁出，不建");
        }
        List<Row> lack = unions.stream()
                .filter(union -> !there.contains(union.id()) && !open.contains(union) && !ended.contains(union)).toList();
        if (!lack.isEmpty()) {
            sentences.add(named(lack, unions) + "没有 " + (order.year() - 1) + " 年的责任书，不能照上年，请改用模板或者空白");
        }
        String words = (open.size() == 1 ? open.get(0).get(UnionLedger.NAME, "") : open.size() + " 家") + " " + order.year() + "（"
                + order.from().words() + "）";
        return new StartOrder(open, sentences.stream().map(each -> open.isEmpty()
                ? Problem.block(AssignmentLedger.YEAR, each)
                : Problem.warn(AssignmentLedger.YEAR, each)).toList(), words);
    }

    private static Set<Long> whose(Office office, int year) {
        return office.registers().get(AssignmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(AssignmentLedger.YEAR.key(), List.of(year))), MOST).stream()
                .map(row -> row.get(AssignmentLedger.UNION)).filter(Objects::nonNull).map(Reference::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first few names, and how many; of a single one the name. */
    private static String named(List<Row> some, List<Row> all) {
        String names = some.stream().limit(NAMED).map(row -> row.get(UnionLedger.NAME, "")).collect(Collectors.joining("、"));
        return all.size() == 1 || some.size() <= NAMED ? names : names + "等 " + some.size() + " 家";
    }
}
