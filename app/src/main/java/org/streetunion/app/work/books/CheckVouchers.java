package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 审核: somebody looked at entries before they are posted. Where the book says so, it may not be who entered or handled them. */
public final class CheckVouchers {
    /** Columns by which an entry goes on without becoming another. */
    private static final Set<String> ASIDE = Set.of(VoucherLedger.STATE.key(), VoucherLedger.CHECKED_BY.key(),
            VoucherLedger.CHECKED_ON.key(), VoucherLedger.REMARK.key());
    private final Office office;
    private final Store store;

    /** In this office. */
    public CheckVouchers(Office office) {
        this.office = office;
        this.store = office.registers().get(VoucherLedger.KEY).store();
    }

    /** What stands against it. */
    public List<Problem> check(List<Long> ids, String by) {
        if (by.isBlank()) {
            return List.of(Problem.block(VoucherLedger.CHECKED_BY, "请写明审核人"));
        }
        BookFacts facts = new BookFacts(office.database().sql());
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows(ids)) {
            if (!row.get(VoucherLedger.STATE, "").equals(VoucherStates.DRAFT)) {
                problems.add(
                        Problem.block(VoucherLedger.STATE, words(row) + "是“" + row.get(VoucherLedger.STATE, "") + "”，只有草稿才审核"));
            }
            Optional<Book> book = Optional.ofNullable(row.get(VoucherLedger.BOOK)).map(Reference::id).flatMap(facts::book);
            boolean two = book.map(Book::twoPeople).orElse(false);
            if (two && (by.strip().equals(row.get(VoucherLedger.HANDLER)) || typedBy(row).contains(by.strip()))) {
                problems.add(Problem.block(VoucherLedger.CHECKED_BY,
                        words(row) + "由 " + by.strip() + " 录入或经办；这个账套要求录入与审核分开，请换一人审核"));
            }
        }
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(List<Long> ids, String by, LocalDate day, Actor actor) {
        List<Problem> problems = check(ids, by);
        if (ids.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "审核");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, VoucherLedger.KEY, "审核 " + ids.size() + " 笔", ids.size()),
                Progress.SILENT, whole -> whole.change(VoucherLedger.KEY, ids, act, row -> row
                        .with(VoucherLedger.STATE, VoucherStates.CHECKED).with(VoucherLedger.CHECKED_BY, by.strip())
                        .with(VoucherLedger.CHECKED_ON, day)));
        return new Saved(ids.get(0), batch, problems);
    }

    /** Who entered it, and everybody who changed more of it than how far it is. */
    private Set<String> typedBy(Row row) {
        return store.journal(row.id()).stream().filter(line -> !ASIDE.contains(Texts.orEmpty(line.field())))
                .map(JournalLine::actor).collect(Collectors.toSet());
    }

    private List<Row> rows(List<Long> ids) {
        return store.rows(ids.stream().mapToLong(Long::longValue).toArray());
    }

    static String words(Row row) {
        return row.get(VoucherLedger.DATED, LocalDate.MIN) + " “" + row.get(VoucherLedger.SUMMARY, "") + "”";
    }
}
