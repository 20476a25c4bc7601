package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.members.MemberLedger;

/** What stood in the sheet before, by any of the things a row is known by. */
class SeenTest {
    private final Seen members = new Seen(MemberLedger.ledger());

    @Test
    void aRowIsKnownByEachOfItsIdentities() {
        int first = members.add(member("秦岭", "330206199003070001", "13812345678"), 5);

        assertEquals(first, members.find(member("秦岭", "330206199003070001", null)));
        assertEquals(first, members.find(member("秦岭", null, "13812345678")), "name and phone");
        assertEquals(-1, members.find(member("秦岭", null, null)), "a name alone says nothing");
        assertEquals(-1, members.find(member("林芳", null, "13812345678")));
        assertEquals(5, members.number(first));
    }

    @Test
    void aStrongerNumberThatDiffersPartsThem() {
        members.add(member("秦岭", "330206199003070001", "13812345678"), 5);

        assertEquals(-1, members.find(member("秦岭", "330206198501010002", "13812345678")), "two people with one phone");
    }

    @Test
    void blanksCountWhereTheLedgerSaysSo() {
        Seen headcounts = new Seen(HeadcountLedger.ledger());
        int whole = headcounts.add(count(1, null), 2);

        assertEquals(whole, headcounts.find(count(1, null)));
        assertEquals(-1, headcounts.find(count(1, 9L)), "one employer's figure is another row than the union's own");
        assertEquals(-1, headcounts.find(count(2, null)));
    }

    @Test
    void thousandsAreKeptApartAndTheirNumbersFoundAgain() {
        Random dice = new Random(3);
        int[] order = new int[5_000];
        for (int i = 0; i < order.length; i++) {
            order[i] = members.add(member("会员" + i, String.format("33020619900307%04d", i), null), i + 2);
            members.written(order[i], 100L + i);
        }
        for (int i = 0; i < 500; i++) {
            int one = dice.nextInt(order.length);
            int found = members.find(member("会员" + one, String.format("33020619900307%04d", one), null));
            assertEquals(order[one], found);
            assertEquals(100L + one, members.id(found));
            assertEquals(one + 2, members.number(found));
        }
    }

    private static Row member(String name, @Nullable String id, @Nullable String mobile) {
        Row row = new Row(0, 0, Map.of("name", name));
        Row known = id == null ? row : row.with("id_number", id);
        return mobile == null ? known : known.with("mobile", mobile);
    }

    private static Row count(long union, @Nullable Long employer) {
        Row row = new Row(0, 0, Map.of("quarter", new Quarter(2026, 2), "union", Reference.to(union)));
        return employer == null ? row : row.with("employer", Reference.to(employer));
    }
}
