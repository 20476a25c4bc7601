package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Sources;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Flow;
import org.streetunion.app.reporting.statements.ProjectStore;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 专项资金: what came in and went out for each project by the office's own books, and what unions used of what they were given. */
final class EarmarkedSummary extends NamedSummary {
    private static final String ALL = "全部";
    private static final Option WHICH = new Option("which", "看", List.of("拨给下属工会的", "本级账按项目"));
    private static final Option SOURCE = new Option("source", "本级账资金来源",
            Stream.concat(Stream.of(ALL), Sources.ALL.codes().stream()).toList());
    private final GrantFactsStore store;
    private final BookReading reading;
    private final ProjectStore projects;

    EarmarkedSummary(Sql sql) {
        super("earmarked", "专项资金使用情况", WHICH, SOURCE, Unit.OPTION);
        this.store = new GrantFactsStore(sql);
        this.reading = BookReading.of(sql);
        this.projects = new ProjectStore(sql);
    }

    @Override
    public Report compute(Request request) {
        return request.choice(WHICH).equals(WHICH.choices().get(0)) ? given(request) : projects(request);
    }

    private static List<Column> columns(Unit unit) {
        return List.of(Column.centred("序号", 6), Column.text("项目", 50), Column.number(unit.under("收入"), 16),
                Column.number(unit.under("支出"), 16), Column.number(unit.under("结余"), 16));
    }

    private Report projects(Request request) {
        Unit unit = Unit.of(request);
        String source = request.choice(SOURCE);
        List<Book> own = reading.books().books().stream().filter(Book::own).toList();
        Map<Long, Flow> flows = new TreeMap<>();
        own.forEach(book -> Flow.of(reading, book, book.starts(), request.day()).forEach((place, flow) -> {
            Long project = place.project();
            if (project != null && (source.equals(ALL) || source.equals(place.source()))) {
                flows.merge(project, flow, Flow::plus);
            }
        }));
        List<Row> rows = new ArrayList<>();
        for (ProjectStore.Project project : projects.of(flows.keySet())) {
            Flow flow = flows.getOrDefault(project.id(), Flow.NONE);
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(project.name()), unit.cell(flow.income()),
                    unit.cell(flow.spent()), unit.cell(flow.left())));
        }
        Flow all = flows.values().stream().reduce(Flow.NONE, Flow::plus);
        rows.add(
                Row.total(Cell.blank(), Cell.text("合计"), unit.cell(all.income()), unit.cell(all.spent()), unit.cell(all.left())));
        return Report.of("专项资金按项目收支", Table.of(columns(unit), rows)).withNotes(words(own, source));
    }

    private static String words(List<Book> own, String source) {
        String books = own.stream().map(Book::name).collect(Collectors.joining("、"));
        return own.isEmpty()
                ? "还没有本级的账套。"
                : "来自本级账套（" + books + "）启用以来已记账的凭证，只算收入、支出类科目，凭证上写了项目" + (source.equals(ALL) ? "" : "、资金来源是" + source)
                        + "的；往来款和下属工会的账不在内。";
    }

    private Report given(Request request) {
        Unit unit = Unit.of(request);
        List<GrantFactsStore.Paid> given = store.paid(LocalDate.of(1900, 1, 1), request.day()).stream()
                .filter(each -> GrantKinds.FOR_A_PURPOSE.contains(each.kind())).toList();
        List<Row> rows = new ArrayList<>();
        given.forEach(each -> rows.add(row(rows.size() + 1, each, unit)));
        long paid = given.stream().mapToLong(GrantFactsStore.Paid::cents).sum();
        long used = given.stream().map(GrantFactsStore.Paid::used).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), unit.cell(paid), unit.cell(used),
                unit.cell(paid - used), Cell.rate(used, paid)));
        return Report.of("拨给下属工会的专项资金使用情况", Table.of(given(unit), rows))
                .withNotes("专项、项目制、帮扶、救灾、送温暖。“已使用”由收款工会上报后填在拨付单里，没有报的为“—”，合计里按 0 算。");
    }

    private static List<Column> given(Unit unit) {
        return List.of(Column.centred("序号", 6), Column.text("收款工会", 36), Column.centred("款项性质", 10),
                Column.text("项目或文号", 24), Column.number(unit.under("拨付"), 15), Column.number(unit.under("已使用"), 15),
                Column.number(unit.under("未使用"), 15), Column.number("使用率", 9));
    }

    private static Row row(int number, GrantFactsStore.Paid each, Unit unit) {
        Long used = each.used();
        return Row.of(Cell.ordinal(number), Cell.text(each.union()), Cell.text(each.kind()),
                Cell.text(each.project().isEmpty() ? each.docNo() : each.project()), unit.cell(each.cents()), unit.cell(used),
                unit.cell(used == null ? null : Long.valueOf(each.cents() - used)),
                used == null ? Cell.unknown() : Cell.rate(used, each.cents()));
    }
}
