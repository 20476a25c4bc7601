package org.streetunion.app.ui.port;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.work.bank.MatchBank;

/** 银行勾对: what the bank and the books say, and which of it is one. */
public interface BankDeeds {
    /** The register of the bank's lines. */
    String LINES = "banklines";

    /** The books, the office's own first. */
    List<String> books();

    /** A book as it stands to its bank on a day. */
    MatchBank.View look(String book, LocalDate day);

    /** What stands against matching these. */
    List<Problem> check(List<BankLine> lines, List<BankItem> items);

    /** Matches these, unless something stands against it. */
    Saved match(List<BankLine> lines, List<BankItem> items, Actor actor);

    /** Takes proposals on. */
    Saved accept(List<BankPairing.Pair> pairs, Actor actor);

    /** Takes back what these lines were matched with. */
    Saved undo(List<BankLine> lines, Actor actor);
}
