package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** Rows that are still to come are found by what they are called, each once. */
class UpcomingTest {
    private final Ledger unions = UnionLedger.ledger();
    private final Ledger people = PersonLedger.ledger();
    private final Upcoming upcoming = new Upcoming();

    @Test
    void aRowIsFoundByItsNameAndByItsCode() {
        upcoming.want("unions");
        upcoming.add(unions, row(Map.of("name", "阳光工会", "code", "330206001")), 7);

        assertEquals(List.of(Reference.to(7)), upcoming.find("unions", "阳光工会"));
        assertEquals(List.of(Reference.to(7)), upcoming.find("unions", "330206001"));
        assertEquals(List.of(), upcoming.find("unions", "月光工会"));
        assertEquals(Set.of("阳光工会", "330206001"), upcoming.names("unions"));
    }

    @Test
    void whatNobodyRefersToIsNotKept() {
        upcoming.add(unions, row(Map.of("name", "阳光工会")), 7);

        assertEquals(List.of(), upcoming.find("unions", "阳光工会"));
    }

    @Test
    void onePersonWhomTwoSheetsNameIsOne() {
        upcoming.want("people");
        upcoming.add(people, row(Map.of("name", "秦岭", "id_number", "330206199003070001")), 1);
        upcoming.add(people, row(Map.of("name", "秦岭", "id_number", "330206199003070001", "mobile", "13812345678")), 2);

        assertEquals(List.of(Reference.to(1)), upcoming.find("people", "秦岭"));
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        upcoming.want("people");
        upcoming.add(people, row(Map.of("name", "秦岭", "id_number", "330206199003070001")), 1);
        upcoming.add(people, row(Map.of("name", "秦岭", "id_number", "330206198501010002")), 2);

        assertEquals(List.of(Reference.to(1), Reference.to(2)), upcoming.find("people", "秦岭"));
    }

    private static Row row(Map<String, @Nullable Object> values) {
        return new Row(0, 0, values);
    }
}
