package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.card.CardSetup;

/** 会员卡 to a pdf, for the members of a query who are 在册: nobody else has a card. */
public final class PrintCards {
    /** The register whose rows have cards. */
    public static final String LEDGER = "members";
    /** The register of cards that were made. */
    public static final String MADE = "cards";
    private static final Filter STANDING = new Filter.OneOf(MemberLedger.STATE.key(), List.of("在册"));

    private PrintCards() {}

    /**
     * What came of it.
     *
     * @param result cards, pages and problems
     * @param members of the query, in good standing
     * @param others of the query, not in good standing and left out
     */
    public record Printed(CardResult result, int members, long others) {
        /** Whether there is a card for everybody who should have one. */
        public boolean complete() {
            return result.printed() == members;
        }
    }

    /** How many members of a query get a card. */
    public static long count(Office office, Query query) {
        return office.registers().get(LEDGER).count(query.and(STANDING));
    }

    /**
     * Writes the cards in the order of the query.
     *
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; nothing is written then
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Printed to(Path file, Office office, Query query, Progress progress) throws IOException {
        Register members = office.registers().get(LEDGER);
        long[] ids = members.ids(query.and(STANDING));
        String issuer = OfficeIdentity.of(office.settings()).shownName();
        AtomicReference<CardResult> result = new AtomicReference<>(new CardResult(0, 0, List.of()));
        SafeFile.write(file, out -> result.set(office.cards().print(ids, issuer, CardSetup.STANDARD, progress, out)));
        return new Printed(Objects.requireNonNull(result.get()), ids.length, members.count(query) - ids.length);
    }
}
