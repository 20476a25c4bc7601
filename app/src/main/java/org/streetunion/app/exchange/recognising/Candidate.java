package org.streetunion.app.exchange.recognising;

import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Trait;

/**
 * How well a sheet fits a ledger.
 *
 * @param layout how it would be read
 * @param score the larger the likelier
 * @param convincing whether it may be taken without asking
 */
record Candidate(SheetLayout layout, double score, boolean convincing) {
    private static final double TITLE_BONUS = 0.2;

    static Candidate of(Ledger ledger, HeadingRow row, String sheet) {
        SheetLayout layout = SheetLayout.of(ledger, row);
        long unknown = layout.unmatched().size();
        double share = row.useful() / (double) (row.useful() + unknown);
        double own = layout.columns().size() / (double) Math.max(1, row.useful());
        double required = required(ledger, layout);
        double title = Texts.compact(sheet).contains(Texts.compact(ledger.title())) ? TITLE_BONUS : 0;
        double score = share + own / 2 + required + title + layout.columns().size() / 100.0;
        return new Candidate(layout, score, share >= 0.5 && required > 0.6 && row.useful() >= 2 && identified(ledger, layout));
    }

    private static double required(Ledger ledger, SheetLayout layout) {
        List<Column<?>> required = ledger.columns(Trait.REQUIRED).toList();
        long there = required.stream().filter(column -> layout.columns().containsKey(column.key())).count();
        return required.isEmpty() ? 1 : there / (double) required.size();
    }

    private static boolean identified(Ledger ledger, SheetLayout layout) {
        return ledger.identities().stream()
                .anyMatch(identity -> identity.stream().anyMatch(column -> layout.columns().containsKey(column.key())));
    }
}
