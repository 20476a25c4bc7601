package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardPictures;
import org.streetunion.app.work.CardTurns;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.NumberMembers;

/** Notes which cards would be printed; finds nothing to mend and judges nothing. */
public final class NotedCards implements MemberCardPrint {
    private final List<CardOrder> asked = new ArrayList<>();

    @Override
    public String ledger() {
        return "members";
    }

    @Override
    public CheckCards.Checked check(CardOrder order, Progress progress) {
        return new CheckCards.Checked(new CardTurns(new long[]{1, 2}, 0, 0), List.of());
    }

    @Override
    public synchronized Optional<Printed> print(CardOrder order, boolean apart, Progress progress) {
        asked.add(order);
        return Optional.of(new Printed(Optional.of(Path.of("会员卡", "会员卡.pdf")), 12, 2, 0, 7, List.of()));
    }

    @Override
    public NumberMembers.Numbered number(CardOrder order) {
        return new NumberMembers.Numbered(0, 0, "");
    }

    @Override
    public long lost(long[] members, String reason) {
        return 0;
    }

    @Override
    public CardPictures.Written pictures(CardOrder order, Path folder, Progress progress) {
        return new CardPictures.Written(0, List.of());
    }

    @Override
    public Path receipts(long batch) {
        return Path.of("会员卡", "领卡签收表_第" + batch + "批.pdf");
    }

    @Override
    public CardVerdict verify(String scanned) {
        return new CardVerdict(CardVerdict.Kind.UNKNOWN, scanned, Optional.empty());
    }

    /** What was to be printed. */
    public synchronized List<CardOrder> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Path offsetPage() {
        return Path.of("偏移试印页.pdf");
    }
}
