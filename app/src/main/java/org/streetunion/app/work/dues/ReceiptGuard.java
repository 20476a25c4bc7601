package org.streetunion.app.work.dues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.receiptbooks.ReceiptBookLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;

/** A receipt bears a number of a batch that was taken over, and no other bears it; both are said, for the paper is as it is. */
public final class ReceiptGuard implements Guard {
    private static final int MOST = 5_000;
    private final Registers registers;
    private final @Nullable List<Row> books;
    /** During an import: which numbers came before. */
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Boolean> inside = new HashMap<>();

    /** Over these registers. */
    public ReceiptGuard(Registers registers) {
        this(registers, null);
    }

    private ReceiptGuard(Registers registers, @Nullable List<Row> books) {
        this.registers = registers;
        this.books = books;
    }

    @Override
    public Guard duringImport() {
        return new ReceiptGuard(registers, books());
    }

    @Override
    public void taken(Row outcome) {
        taken.add(outcome.get(ReceiptLedger.NUMBER, ""));
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        String number = outcome.get(ReceiptLedger.NUMBER);
        if (number == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<Row> known = books == null ? books() : books;
        if (!inside.computeIfAbsent(number, any -> known.stream().anyMatch(book -> holds(book, any)))) {
            problems.add(Problem.warn(ReceiptLedger.NUMBER, "票号 " + number + " 不在任何一批领用的票据里，请核对号码，或先登记票据领用"));
        }
        List<Long> same = registers.get(ReceiptLedger.KEY).store().find(List.of(ReceiptLedger.NUMBER), List.of(List.of(number)))
                .getOrDefault(List.<Object>of(number), List.of());
        if (taken.contains(number) || same.stream().anyMatch(id -> id != outcome.id())) {
            problems.add(Problem.warn(ReceiptLedger.NUMBER, "票号 " + number + " 已经登记过一张，一个号只有一张票，请核对"));
        }
        return problems;
    }

    private List<Row> books() {
        return registers.get(ReceiptBookLedger.KEY).store().first(Query.ALL, MOST);
    }

    private static boolean holds(Row book, String number) {
        String first = book.get(ReceiptBookLedger.FIRST, "");
        return number.length() == first.length() && number.compareTo(first) >= 0
                && number.compareTo(book.get(ReceiptBookLedger.LAST, "")) <= 0;
    }
}
