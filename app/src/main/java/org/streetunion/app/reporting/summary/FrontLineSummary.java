package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.SeatFacts;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 一线比例: front-line workers and managers among delegates, committee and standing committee of every union and of all together (rule 9). */
final class FrontLineSummary extends NamedSummary {
    private static final List<String> BODIES = List.of("代表", "委员", "常委");
    private static final List<Column> COLUMNS = List.of(Column.text("社区", 14), Column.text("工会", 40), Column.number("届次", 6),
            Column.centred("机构", 8), Column.number("人数", 7), Column.number("一线人数", 9), Column.number("知道的人数", 11),
            Column.number("一线比例", 10), Column.text("下限", 8), Column.number("中层以上", 9), Column.number("中层以上比例", 13),
            Column.number("女性比例", 10), Column.number("35岁以下比例", 13),
            Column.text("要注意什么", 34));
    private final SeatFactsStore store;
    private final Parameters parameters;

    FrontLineSummary(Sql sql, Parameters parameters) {
        super("frontline", "代表、委员、常委一线比例");
        this.store = new SeatFactsStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        Map<Long, List<SeatFactsStore.Sitting>> byUnion = new LinkedHashMap<>();
        List<SeatFactsStore.Sitting> all = store.on(request.day());
        all.forEach(seat -> byUnion.computeIfAbsent(seat.union(), any -> new ArrayList<>()).add(seat));
        List<Row> rows = new ArrayList<>();
        for (String body : BODIES) {
            row("合计", "全街道 " + byUnion.size() + " 家工会", null, body, persons(all, body), request.day()).ifPresent(rows::add);
        }
        byUnion.values().forEach(seats -> BODIES.forEach(body -> row(seats.get(0).community(), seats.get(0).unionName(),
                seats.get(0).term(), body, persons(seats, body), request.day()).ifPresent(rows::add)));
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("每家工会取“代表和委员”里最近一届；常委也算委员，一人在一个机构只算一次。任期还没有开始的届次不算。"
                + "比例的分母是登记了是否一线（或管理层级）的人；没有登记的不猜。没有登记代表和委员的工会不在表里。" + basis(request.day())
                + unjudged(request.day()));
    }

    private String basis(LocalDate day) {
        return limit("委员一线比例下限", day).filter(limit -> !limit.basis().isEmpty()).map(limit -> "下限依据：" + limit.basis() + "。")
                .orElse("");
    }

    /** Which bodies' managers are not judged, because nobody knows how many there may be. */
    private String unjudged(LocalDate day) {
        List<String> open = BODIES.stream().filter(body -> limit(body + "中层以上比例上限", day).isEmpty()).toList();
        return open.isEmpty() ? "" : String.join("、", open) + "的中层以上比例没有查到上限，只列出，不提醒；有本地规定的请在“设置－参数”里填。";
    }

    /** Each person of a body once in a union; the committee is all who sit in it, those of its standing part among them. */
    private static List<SeatFactsStore.Sitting> persons(List<SeatFactsStore.Sitting> seats, String body) {
        Map<String, SeatFactsStore.Sitting> once = new LinkedHashMap<>();
        seats.stream().filter(seat -> seat.body().equals(body) || (body.equals("委员") && seat.body().equals("常委")))
                .forEach(seat -> once.putIfAbsent(seat.union() + " " + seat.person(), seat));
        return List.copyOf(once.values());
    }

    private Optional<Row> row(String community, String union, @Nullable Integer term, String body,
            List<SeatFactsStore.Sitting> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        Share front = share(persons, SeatFactsStore.Sitting::frontLine);
        Share high = share(persons, person -> SeatFacts.high(person.frontLine(), person.management()));
        Share women = share(persons, person -> person.sex() == null ? null : Boolean.valueOf("女".equals(person.sex())));
        Share young = share(persons, person -> SeatFacts.young(person.bornOn(), day));
        Optional<Parameter> least = limit(body + "一线比例下限", day);
        List<String> notes = new ArrayList<>();
        least.filter(limit -> below(front, limit)).ifPresent(limit -> notes.add("一线低于 " + limit.words()));
        limit(body + "中层以上比例上限", day).filter(limit -> above(high, limit))
                .ifPresent(limit -> notes.add("中层以上超过 " + limit.words()));
        limit(body + "女性比例下限", day).filter(limit -> below(women, limit))
                .ifPresent(limit -> notes.add("女性低于 " + limit.words()));
        limit(body + "35岁以下比例下限", day).filter(limit -> below(young, limit))
                .ifPresent(limit -> notes.add("35岁以下低于 " + limit.words()));
        if (front.whole() < persons.size()) {
            notes.add((persons.size() - front.whole()) + " 人没有登记是否一线");
        }
        return Optional.of(Row.of(Cell.text(community), Cell.text(union), term == null ? Cell.blank() : Cell.whole(term),
                Cell.text(body), Cell.whole(persons.size()), Cell.whole(front.part()), Cell.whole(front.whole()),
                Cell.rate(front.part(), front.whole()), Cell.text(least.map(Parameter::words).orElse("—")),
                Cell.whole(high.part()), Cell.rate(high.part(), high.whole()), Cell.rate(women.part(), women.whole()),
                Cell.rate(young.part(), young.whole()), Cell.text(String.join("；", notes))));
    }

    private Optional<Parameter> limit(String name, LocalDate day) {
        return parameters.find(name, day).filter(limit -> limit.amount() != null);
    }

    private static Share share(List<SeatFactsStore.Sitting> persons, Function<SeatFactsStore.Sitting, @Nullable Boolean> is) {
        List<Boolean> known = new ArrayList<>();
        for (SeatFactsStore.Sitting person : persons) {
            Boolean answer = is.apply(person);
            if (answer != null) {
                known.add(answer);
            }
        }
        return new Share(known.stream().filter(answer -> answer).count(), known.size());
    }

    private static boolean below(Share share, Parameter limit) {
        return share.whole() > 0 && compare(share, limit) < 0;
    }

    private static boolean above(Share share, Parameter limit) {
        return share.whole() > 0 && compare(share, limit) > 0;
    }

    /** The share against so many per cent, without dividing. */
    private static int compare(Share share, Parameter limit) {
        BigDecimal amount = limit.amount() == null ? BigDecimal.ZERO : limit.amount();
        return BigDecimal.valueOf(share.part() * 100).compareTo(amount.multiply(BigDecimal.valueOf(share.whole())));
    }
}
