package org.streetunion.app.work;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.members.MemberLedger;

/** Whose turn it is in a run. */
public final class CardTurns {
    static final Filter STANDING = new Filter.OneOf(MemberLedger.STATE.key(), List.of("在册"));
    private final long[] members;
    private final long others;
    private final long made;

    /**
     * Turns as they were found.
     *
     * @param members who gets a card, in order; not copied
     * @param others of the query who are not 在册
     * @param made of the query who are 在册 and had a card made before, and are left out for it
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
        long[] among = Arrays.stream(asked).sorted().toArray();
        long[] made = order.whom() == CardOrder.Whom.NEVER ? office.turns().made() : new long[0];
        LongStream chosen = Arrays.stream(office.turns().standing()).filter(id -> Arrays.binarySearch(among, id) >= 0);
        long[] members = chosen.filter(id -> Arrays.binarySearch(made, id) < 0).toArray();
        return new CardTurns(members, others, (long) asked.length - members.length);
    }

    /** Who gets a card, in order; nobody writes there. */
    public long[] members() {
        return members;
    }

    /** How many of the query are not 在册. */
    public long others() {
        return others;
    }

    /** How many of the query are 在册 but had a card made before. */
    public long made() {
        return made;
    }
}
