package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.vouchers.VoucherLedger;

/**
 * Entries of one day with one paper number become one voucher. Another day under the number is refused; other people under it are
 * pointed out, once a number, since a voucher may well have several payees.
 */
final class VoucherPapers {
    private static final List<Column<String>> WHO = List.of(VoucherLedger.PARTY, VoucherLedger.APPROVED_BY);
    private final Registers registers;
    /** During an import, which sees nothing of what it adds: the first entry with each paper, by book, year and number. */
    private final Map<String, Row> first = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    VoucherPapers(Registers registers) {
        this.registers = registers;
    }

    void taken(Row outcome) {
        String paper = key(outcome);
        if (paper != null) {
            first.putIfAbsent(paper, outcome);
        }
    }

    List<Problem> check(Row outcome) {
        String paper = key(outcome);
        LocalDate day = outcome.get(VoucherLedger.DATED);
        if (paper == null || day == null) {
            return List.of();
        }
        Row seen = first.get(paper);
        List<Row> others = seen == null ? stored(outcome, day) : List.of(seen);
        Optional<LocalDate> other = others.stream().map(VoucherPapers::day).filter(each -> !each.equals(day)).findFirst();
        if (other.isPresent()) {
            return List.of(Problem.block(VoucherLedger.PAPER, called(outcome) + "在 " + other.get()
                    + " 已经有一张，两张凭证不能用一个号；同一张凭证的各行日期要相同"));
        }
        return others.stream().findFirst().flatMap(each -> differing(each, outcome)).filter(any -> told.add(paper))
                .map(List::of).orElse(List.of());
    }

    /** Two papers that bear one number on one day would become one voucher without a word. */
    private static Optional<Problem> differing(Row one, Row other) {
        List<String> differences = new ArrayList<>();
        for (Column<String> column : WHO) {
            String here = other.get(column, "");
            String there = one.get(column, "");
            if (!here.equals(there)) {
                differences.add(column.heading() + "是“" + blank(here) + "”，那一笔是“" + blank(there) + "”");
            }
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warn(VoucherLedger.PAPER, called(other) + "这一天已有一笔“" + one.get(VoucherLedger.SUMMARY, "")
                        + "”，会合成一张凭证；这一笔" + String.join("，", differences) + "。如果本来是两张凭证，请把号改成两个"));
    }

    private static String blank(String text) {
        return text.isEmpty() ? "空" : text;
    }

    private static String called(Row row) {
        return "原凭证字号“" + row.get(VoucherLedger.PAPER) + "”";
    }

    private List<Row> stored(Row outcome, LocalDate day) {
        List<Object> tuple = List.of(Objects.requireNonNull(outcome.get(VoucherLedger.BOOK)),
                Objects.requireNonNull(outcome.get(VoucherLedger.PAPER)));
        Store store = registers.get(VoucherLedger.KEY).store();
        Stream<Long> ids = store.find(List.of(VoucherLedger.BOOK, VoucherLedger.PAPER), List.of(tuple))
                .getOrDefault(tuple, List.of()).stream();
        return store.rows(ids.filter(id -> id != outcome.id()).mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> day(row).getYear() == day.getYear()).toList();
    }

    private static LocalDate day(Row row) {
        return row.get(VoucherLedger.DATED, LocalDate.MIN);
    }

    private static @Nullable String key(Row row) {
        Reference book = row.get(VoucherLedger.BOOK);
        String number = row.get(VoucherLedger.PAPER);
        return number == null || book == null ? null : book.id() + "|" + day(row).getYear() + "|" + number;
    }
}
