package org.streetunion.app.reporting.cards;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import org.streetunion.reports.card.CardFact;
import org.streetunion.reports.card.CardPayload;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.card.CardSetup;
import org.streetunion.reports.card.CardSheetWriter;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.picture.Picture;

/** Members as cards. Nothing sensitive is read: a card carries no identity number and no telephone. */
public final class MemberCards {
    private static final int PAGE = 500;
    private final Registers registers;
    private final MemberCardColumns columns;
    private final CardSeal seal;
    private final PhotoStore photos;
    private final CardDesignStore designs;

    /**
     * The columns a card is made of.
     *
     * @param name 姓名
     * @param number 会员证号
     * @param union 所在工会
     * @param joined 入会日期
     * @param unionCode 工会编码, of the unions ledger
     * @param more what some designs say besides
     */
    public record MemberCardColumns(Column<String> name, Column<String> number, Column<Reference> union,
            Column<LocalDate> joined, Column<String> unionCode, MoreColumns more) {}

    /**
     * Columns of the members that only some designs need.
     *
     * @param sex 性别
     * @param nation 民族
     * @param born 出生日期, of which year and month are said
     * @param workplace 工作单位
     * @param newForm 新就业形态
     * @param migrant 农民工
     */
    public record MoreColumns(Column<String> sex, Column<String> nation, Column<LocalDate> born, Column<String> workplace,
            Column<Boolean> newForm, Column<Boolean> migrant) {}

    /**
     * A member and the card that is made of it.
     *
     * @param member the id of the row
     * @param card may lack what a card needs
     */
    public record Made(long member, Card card) {}

    /** Over the office's registers. */
    public MemberCards(Registers registers, MemberCardColumns columns, CardSeal seal, PhotoStore photos,
            CardDesignStore designs) {
        this.registers = registers;
        this.columns = columns;
        this.seal = seal;
        this.photos = photos;
        this.designs = designs;
    }

    /** Signs and judges the codes. */
    public CardSeal seal() {
        return seal;
    }

    /** The members' photos. */
    public PhotoStore photos() {
        return photos;
    }

    /** The office's designs. */
    public CardDesignStore designs() {
        return designs;
    }

    /**
     * Prints the cards of these members, in this order, in pages: a street of 166,500 members fits a small heap.
     *
     * @param issue what is the same for all
     * @param progress hears of every page read
     * @throws CancellationException when the progress asks to stop; what was written so far is worth nothing
     */
    public CardResult print(long[] members, CardIssue issue, CardSetup setup, Progress progress, OutputStream out)
            throws IOException {
        Maker maker = new Maker(issue, unionCodes(), seal.signer());
        return new CardSheetWriter(issue.design(), setup).write(() -> new Cards(new MadeCards(members, maker, progress)), out);
    }

    /** The cards of these members, in this order, read in pages, to be looked at once: their codes are not signed, which costs most. */
    public Iterator<Made> unsigned(long[] members, CardIssue issue, Progress progress) {
        return new MadeCards(members, new Maker(issue, unionCodes(), UnaryOperator.identity()), progress);
    }

    /** The cards of a few members with signed codes, to be looked at; members who are gone are left out. */
    public List<Card> signed(long[] members, CardIssue issue) {
        return page(members, new Maker(issue, unionCodes(), seal.signer())).stream().map(Made::card).toList();
    }

    private Map<Long, String> unionCodes() {
        Register unions = registers.get("unions");
        Map<Long, String> codes = new HashMap<>();
        for (Row row : unions.store().rows(unions.ids(Query.ALL))) {
            codes.put(row.id(), row.get(columns.unionCode(), ""));
        }
        return codes;
    }

    /** What is the same for all cards of a run. */
    private record Maker(CardIssue issue, Map<Long, String> codes, UnaryOperator<CardPayload> signer) {}

    private final class MadeCards implements Iterator<Made> {
        private final long[] members;
        private final Maker maker;
        private final Progress progress;
        private Iterator<Made> page = List.<Made>of().iterator();
        private int next;

        MadeCards(long[] members, Maker maker, Progress progress) {
            this.members = members;
            this.maker = maker;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next < members.length) {
                if (!progress.report(next, members.length)) {
                    throw new CancellationException();
                }
                long[] ids = Arrays.copyOfRange(members, next, Math.min(members.length, next + PAGE));
                next += ids.length;
                page = page(ids, maker).iterator();
            }
            return page.hasNext();
        }

        @Override
        public Made next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }

    /** Signing costs several times as much as drawing: the cards of a page are made on all processors. */
    private List<Made> page(long[] ids, Maker maker) {
        Map<Long, String> pictures = photos.of(ids);
        return registers.get("members").rows(ids, Viewer.masked(Actor.PROGRAM)).parallelStream()
                .map(row -> new Made(row.id(), card(row, maker, picture(pictures.get(row.id()))))).toList();
    }

    private @Nullable Picture picture(@Nullable String sum) {
        return sum == null ? null : Picture.of(photos.content(sum));
    }

    private Card card(Row row, Maker maker, @Nullable Picture photo) {
        Reference union = row.get(columns.union());
        String number = row.get(columns.number(), "");
        String unionCode = union == null ? "" : maker.codes().getOrDefault(union.id(), "");
        return new Card(row.get(columns.name(), ""), number,
                new Card.Membership(union == null ? "" : union.label(), row.get(columns.joined()), maker.issue().issuer()),
                payload(number, unionCode, maker.signer()), photo, facts(row, maker.issue()));
    }

    private Map<CardFact, String> facts(Row row, CardIssue issue) {
        MoreColumns more = columns.more();
        Map<CardFact, String> facts = new EnumMap<>(CardFact.class);
        facts.put(CardFact.SEX, row.get(more.sex(), ""));
        facts.put(CardFact.NATION, row.get(more.nation(), ""));
        facts.put(CardFact.WORKPLACE, row.get(more.workplace(), ""));
        LocalDate born = row.get(more.born());
        facts.put(CardFact.BIRTH, born == null ? "" : born.getYear() + "年" + born.getMonthValue() + "月");
        facts.put(CardFact.ISSUED, day(issue.day()));
        LocalDate last = issue.validTo();
        facts.put(CardFact.VALID_TO, last == null ? "长期" : day(last));
        boolean newForm = row.get(more.newForm(), false);
        boolean migrant = row.get(more.migrant(), false);
        facts.put(CardFact.SORT, newForm ? Element.SORTS.get(0) : migrant ? Element.SORTS.get(1) : "");
        return facts;
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A union without a code stands as 0; a number that cannot be a payload leaves it empty, and the sheet reports that card. */
    private static String payload(String number, String unionCode, UnaryOperator<CardPayload> signer) {
        try {
            return signer.apply(CardPayload.of(number, unionCode.isEmpty() ? "0" : unionCode)).format();
        } catch (IllegalArgumentException unprintable) {
            return "";
        }
    }

    /** The cards without their members. */
    private record Cards(Iterator<Made> made) implements Iterator<Card> {
        @Override
        public boolean hasNext() {
            return made.hasNext();
        }

        @Override
        public Card next() {
            return made.next().card();
        }
    }
}
