package org.streetunion.app.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardPayload;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.card.CardSheetWriter;

/** Prints 会员卡 for a list of members. Nothing sensitive is read: a card carries no identity number and no telephone. */
public final class MemberCards {
    private static final int PAGE = 500;
    private final Registers registers;
    private final MemberCardColumns columns;

    /**
     * The columns a card is made of.
     *
     * @param name 姓名
     * @param number 会员证号
     * @param union 所在工会
     * @param joined 入会日期
     * @param unionCode 工会编码, of the unions ledger
     */
    public record MemberCardColumns(Column<String> name, Column<String> number, Column<Reference> union,
            Column<java.time.LocalDate> joined, Column<String> unionCode) {}

    /** Over the office's registers. */
    public MemberCards(Registers registers, MemberCardColumns columns) {
        this.registers = registers;
        this.columns = columns;
    }

    /**
     * Prints the cards of these members, in this order, in pages: a street of 166,500 members fits a small heap.
     *
     * @param issuer 发证工会
     * @param progress hears of every page read
     * @throws CancellationException when the progress asks to stop; what was written so far is worth nothing
     */
    public CardResult print(long[] members, String issuer, Progress progress, OutputStream out) throws IOException {
        Map<Long, String> codes = unionCodes();
        return new CardSheetWriter(null).write(() -> new Cards(members, issuer, codes, progress), out);
    }

    private Map<Long, String> unionCodes() {
        Register unions = registers.get("unions");
        Map<Long, String> codes = new HashMap<>();
        for (Row row : unions.store().rows(unions.ids(Query.ALL))) {
            codes.put(row.id(), row.get(columns.unionCode(), ""));
        }
        return codes;
    }

    private final class Cards implements Iterator<Card> {
        private final long[] members;
        private final String issuer;
        private final Map<Long, String> codes;
        private final Progress progress;
        private Iterator<Row> page = List.<Row>of().iterator();
        private int next;

        Cards(long[] members, String issuer, Map<Long, String> codes, Progress progress) {
            this.members = members;
            this.issuer = issuer;
            this.codes = codes;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next < members.length) {
                if (!progress.report(next, members.length)) {
                    throw new CancellationException();
                }
                long[] ids = java.util.Arrays.copyOfRange(members, next, Math.min(members.length, next + PAGE));
                next += ids.length;
                page = registers.get("members").rows(ids, Viewer.masked(Actor.PROGRAM)).iterator();
            }
            return page.hasNext();
        }

        @Override
        public Card next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return card(page.next(), issuer, codes);
        }
    }

    private Card card(Row row, String issuer, Map<Long, String> codes) {
        Reference union = row.get(columns.union());
        String number = row.get(columns.number(), "");
        String unionCode = union == null ? "" : codes.getOrDefault(union.id(), "");
        return new Card(row.get(columns.name(), ""), number,
                new Card.Membership(union == null ? "" : union.label(), row.get(columns.joined()), issuer),
                payload(number, unionCode), null);
    }

    /** A union without a code stands as 0; a number that cannot be a payload leaves it empty, and the sheet reports that card. */
    private static String payload(String number, String unionCode) {
        try {
            return CardPayload.of(number, unionCode.isEmpty() ? "0" : unionCode).format();
        } catch (IllegalArgumentException unprintable) {
            return "";
        }
    }
}
