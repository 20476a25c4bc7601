package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.BenefitFactsStore;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 慰问情况: how often and for how much, by occasion, by union, or by person; of the ill no whole name is printed. */
final class BenefitSummary extends NamedSummary {
    private static final Option BY = new Option("by", "按", List.of("事由", "工会", "工会和事由", "个人"));
    private static final Option SPAN = new Option("span", "时间", List.of("本年累计", "本季"));
    private final BenefitFactsStore store;

    BenefitSummary(Sql sql) {
        super("benefits", "慰问情况", BY, SPAN, Unit.OPTION);
        this.store = new BenefitFactsStore(sql);
    }

    private record Key(String first, String second, String apart) {}

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        boolean quarter = request.choice(SPAN).equals("本季");
        LocalDate from = quarter ? Quarter.of(day).first() : day.withDayOfYear(1);
        int by = BY.choices().indexOf(request.choice(BY));
        Function<BenefitFactsStore.Gift, Key> key = switch (by) {
            case 0 -> gift -> new Key(gift.occasion(), "", "");
            case 1 -> gift -> new Key(gift.union(), "", "");
            case 2 -> gift -> new Key(gift.union(), gift.occasion(), "");
            default -> gift -> new Key(gift.union(), gift.name(), gift.person());
        };
        Map<Key, List<BenefitFactsStore.Gift>> groups = new LinkedHashMap<>();
        List<BenefitFactsStore.Gift> gifts = store.gifts(from, day);
        gifts.forEach(gift -> groups.computeIfAbsent(key.apply(gift), each -> new ArrayList<>()).add(gift));
        boolean two = by > 1;
        Unit unit = Unit.of(request);
        List<Row> rows = new ArrayList<>();
        groups.forEach((each, some) -> rows.add(row(rows.size() + 1, each, some, two, unit)));
        rows.add(total(gifts, two, unit));
        return Report.of((quarter ? Quarter.of(day).words() : day.getYear() + "年") + "慰问情况", Table.of(columns(by), rows))
                .withNotes("单位：" + unit.words() + "。按慰问日期，" + from + " 至 " + day + "；金额含实物的价值，没有写金额的按 0 算。住院、大病的姓名不全印。");
    }

    private static List<Column> columns(int by) {
        Column money = Column.number("金额或价值", 20);
        Column times = Column.number("人次", 10);
        Column number = Column.centred("序号", 6);
        return switch (by) {
            case 0 -> List.of(number, Column.text("慰问事由", 24), times, money);
            case 1 -> List.of(number, Column.text("工会", 48), times, money);
            case 2 -> List.of(number, Column.text("工会", 48), Column.text("慰问事由", 16), times, money);
            default -> List.of(number, Column.text("工会", 48), Column.text("慰问对象", 16), times, money);
        };
    }

    private static Row row(int number, Key key, List<BenefitFactsStore.Gift> gifts, boolean two, Unit unit) {
        Cell first = Cell.text(key.first().isEmpty() ? "（没有写工会）" : key.first());
        return two
                ? Row.of(Cell.ordinal(number), first, Cell.text(key.second()), Cell.whole(times(gifts)), unit.cell(cents(gifts)))
                : Row.of(Cell.ordinal(number), first, Cell.whole(times(gifts)), unit.cell(cents(gifts)));
    }

    private static Row total(List<BenefitFactsStore.Gift> gifts, boolean two, Unit unit) {
        return two
                ? Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.whole(times(gifts)), unit.cell(cents(gifts)))
                : Row.total(Cell.blank(), Cell.text("合计"), Cell.whole(times(gifts)), unit.cell(cents(gifts)));
    }

    private static long times(List<BenefitFactsStore.Gift> gifts) {
        return gifts.stream().mapToLong(BenefitFactsStore.Gift::people).sum();
    }

    private static long cents(List<BenefitFactsStore.Gift> gifts) {
        return gifts.stream().map(BenefitFactsStore.Gift::cents).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}
