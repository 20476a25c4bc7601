package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.office.members.MemberLedger;

/** Whose turn it is in a run. */
public final class CardTurns {
    static final Filter STANDING = new Filter.OneOf(MemberLedger.STATE.key(), List.of("在册"));
    private static final int SOON = 60;
    private final long[] members;
    private final long others;
    private final long made;

    /**
     * Turns as they were found.
     *
     * @param members who gets a card, in order; not copied
     * @param others of the query who are not 在册
     * @param made of the query who are 在册 and are left out because of the cards they have
     */
    public CardTurns(long[] members, long others, long made) {
        this.members = members;
        this.others = others;
        this.made = made;
    }

    /** Those of an order. */
    public static CardTurns of(Office office, CardOrder order) {
        Register register = office.registers().get(PrintCards.LEDGER);
        long[] asked = register.ids(order.query().and(STANDING));
        long others = register.count(order.query()) - asked.length;
        if (!order.kept()) {
            return new CardTurns(asked, others, 0);
        }
        String form = CardDesigns.form(office, order.design()).words();
        long[] among = Arrays.stream(asked).sorted().toArray();
        LongStream standing = Arrays.stream(office.turns().standing()).filter(id -> holds(among, id));
        long[] members = switch (order.whom()) {
            case NEVER -> without(standing, office.turns().made(form));
            case EXPIRING -> within(standing, office.turns().expiring(soon(office), CardLedger.VALID, form));
            default -> standing.toArray();
        };
        return new CardTurns(members, others, (long) asked.length - members.length);
    }

    /** The day until which a card must still be good. */
    static LocalDate soon(Office office) {
        return LocalDate.now(office.clock()).plusDays(SOON);
    }

    private static long[] without(LongStream members, long[] left) {
        return members.filter(id -> !holds(left, id)).toArray();
    }

    private static long[] within(LongStream members, long[] asked) {
        return members.filter(id -> holds(asked, id)).toArray();
    }

    private static boolean holds(long[] sorted, long id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }

    /** Who gets a card, in order; nobody writes there. */
    public long[] members() {
        return members;
    }

    /** How many of the query are not 在册. */
    public long others() {
        return others;
    }

    /** How many of the query are 在册 but left out because of the cards they have. */
    public long made() {
        return made;
    }
}
