package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 票据检查: numbers that are missing below the highest used, that are there twice, and that belong to no batch. */
final class ReceiptSummary extends NamedSummary {
    private static final List<Column> BOOKS = List.of(Column.text("票据批次", 20), Column.centred("起号", 16), Column.centred("止号", 16),
            Column.number("共（张）", 10), Column.number("已用", 8), Column.number("其中作废、红冲", 14), Column.number("未用", 8),
            Column.number("断号", 8));
    private static final List<Column> FLAWS = List.of(Column.centred("序号", 6), Column.centred("问题", 12), Column.centred("票号", 36),
            Column.number("张数", 8), Column.text("说明", 40));
    private static final Option WHICH = new Option("which", "看什么", List.of("断号和重号", "领用批次"));
    private final ThingsStore store;

    ReceiptSummary(Sql sql) {
        super("receiptgaps", "票据断号重号检查表", WHICH);
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        List<ThingsStore.Book> books = store.books();
        Map<String, List<ThingsStore.Receipt>> byNumber = new TreeMap<>();
        store.receipts(request.day())
                .forEach(receipt -> byNumber.computeIfAbsent(receipt.number(), any -> new ArrayList<>()).add(receipt));
        List<Row> rows = new ArrayList<>();
        List<Row> flaws = new ArrayList<>();
        Map<String, Boolean> inside = new HashMap<>();
        for (ThingsStore.Book book : books) {
            List<List<ThingsStore.Receipt>> own = byNumber.entrySet().stream().filter(each -> holds(book, each.getKey()))
                    .map(Map.Entry::getValue).toList();
            own.forEach(receipts -> inside.put(receipts.get(0).number(), true));
            long missing = gaps(book, own, flaws);
            long whole = tail(book.last()) - tail(book.first()) + 1;
            long spoilt = own.stream().filter(each -> !each.get(0).state().equals("正常")).count();
            rows.add(Row.of(Cell.text(book.batch()), Cell.text(book.first()), Cell.text(book.last()), Cell.whole(whole),
                    Cell.whole(own.size()), Cell.whole(spoilt), Cell.whole(whole - own.size()), Cell.whole(missing)));
        }
        byNumber.forEach((number, receipts) -> {
            if (receipts.size() > 1) {
                flaws.add(flaw(flaws, "重号", number, receipts.size(),
                        String.join("；", receipts.stream().map(ReceiptSummary::words).toList())));
            }
            if (!inside.containsKey(number)) {
                flaws.add(flaw(flaws, "批次外", number, receipts.size(), "不在任何一批领用的票据里"));
            }
        });
        boolean batches = request.choice(WHICH).equals(WHICH.choices().get(1));
        return Report.of(title(), batches ? new Table("领用批次", BOOKS, rows) : new Table("断号、重号和批次外", FLAWS, flaws))
                .withNotes(flaws.isEmpty() ? "没有断号、重号和批次外的票据。" : "断号：比同一批里已用的最大号小、却没有登记的号；作废的票也要登记。");
    }

    /** Runs of numbers that are not registered below the highest that is; how many in all. */
    private static long gaps(ThingsStore.Book book, List<List<ThingsStore.Receipt>> own, List<Row> flaws) {
        long next = tail(book.first());
        long missing = 0;
        for (List<ThingsStore.Receipt> receipts : own) {
            long number = tail(receipts.get(0).number());
            if (number > next) {
                String words = number - next == 1 ? number(book, next) : number(book, next) + " 至 " + number(book, number - 1);
                flaws.add(flaw(flaws, "断号", words, number - next, "批次“" + book.batch() + "”"));
                missing += number - next;
            }
            next = number + 1;
        }
        return missing;
    }

    private static Row flaw(List<Row> flaws, String what, String number, long many, String words) {
        return Row.of(Cell.ordinal(flaws.size() + 1L), Cell.text(what), Cell.text(number), Cell.whole(many), Cell.text(words));
    }

    private static String words(ThingsStore.Receipt receipt) {
        return (receipt.used() == null ? "" : receipt.used() + " ") + receipt.payer()
                + (receipt.state().equals("正常") ? "" : receipt.state());
    }

    private static boolean holds(ThingsStore.Book book, String number) {
        return number.length() == book.first().length() && number.compareTo(book.first()) >= 0
                && number.compareTo(book.last()) <= 0;
    }

    private static long tail(String number) {
        String digits = number.replaceFirst("^\\D*", "");
        return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
    }

    private static String number(ThingsStore.Book book, long tail) {
        int digits = book.first().replaceFirst("^\\D*", "").length();
        return book.first().substring(0, book.first().length() - digits) + String.format("%0" + digits + "d", tail);
    }
}
