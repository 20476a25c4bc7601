package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.reporting.bank.Standing;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.ui.port.BankDeeds;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.bank.MatchBank;

/** The bank's statement of the open office. */
final class BankDesk implements BankDeeds {
    private final BookStore books;
    private final MatchBank matching;

    BankDesk(Office office) {
        this.books = new BookStore(office.database().sql());
        this.matching = new MatchBank(office);
    }

    @Override
    public List<String> books() {
        return books.books().stream().map(Book::name).toList();
    }

    @Override
    public MatchBank.View look(String book, LocalDate day) {
        return books.books().stream().filter(each -> each.name().equals(book)).findFirst().map(each -> matching.look(each, day))
                .orElse(new MatchBank.View(new Standing(List.of(), List.of()), List.of(), List.of()));
    }

    @Override
    public List<Problem> check(List<BankLine> lines, List<BankItem> items) {
        return matching.check(lines, items);
    }

    @Override
    public Saved match(List<BankLine> lines, List<BankItem> items, Actor actor) {
        return matching.match(lines, items, actor);
    }

    @Override
    public Saved accept(List<BankPairing.Pair> pairs, Actor actor) {
        return matching.accept(pairs, actor);
    }

    @Override
    public Saved undo(List<BankLine> lines, Actor actor) {
        return matching.undo(lines.stream().map(BankLine::id).toList(), actor);
    }
}
