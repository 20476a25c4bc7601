package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestDesk;

class LedgerModelTest {
    private final Office office = Databases.H2.office();
    private final Desk desk = new TestDesk(office).desk();
    private List<Long> unions = List.of();
    private LedgerModel members = list("members", List.of());

    @BeforeEach
    void fill() {
        unions = new Street(office).fill(5, 250);
        members = list("members", List.of());
        members.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void allRowsAreCountedButOnlyAPageIsRead() {
        assertEquals(250, members.total().get());
        assertEquals(250, members.rows().size());
        assertEquals(1, members.rows().pagesHeld());
    }

    @Test
    void searchAndFiltersHoldTogetherAndTakeTheTicksAway() {
        members.selection().selectAll();
        members.search("赵");
        long found = members.total().get();
        members.filter(new Filter.OneOf("union", List.of(Reference.to(unions.get(0)))));

        assertTrue(found > 0 && found < 250);
        assertTrue(members.total().get() < found);
        assertEquals(0, members.selection().count(250));
        members.unfilter("union");
        assertEquals(found, members.total().get());
    }

    @Test
    void aSecondConditionOnAColumnReplacesTheFirst() {
        members.filter(new Filter.OneOf("sex", List.of("女")));
        members.filter(new Filter.OneOf("sex", List.of("男")));

        assertEquals(1, members.filters().get().size());
        assertEquals(125, members.total().get());
    }

    @Test
    void orderComesFromTheStoreAndIsRemembered() {
        members.sort(new Sort("joined_on", true));

        Row first = row(members, 0);
        assertEquals("2020-12-28", String.valueOf(first.values().get("joined_on")));
        LedgerModel again = list("members", List.of());
        again.open();
        assertEquals(new Sort("joined_on", true), again.layout().get().sort());
        assertEquals(members.rows().id(0), again.rows().id(0));
    }

    @Test
    void aHiddenColumnStaysHiddenTheNextTime() {
        members.arrange(members.layout().get().places().stream()
                .map(place -> place.key().equals("sex") ? new ColumnLayout.Place("sex", 61, false) : place).toList());

        LedgerModel again = list("members", List.of());
        again.open();
        assertTrue(again.layout().get().places().contains(new ColumnLayout.Place("sex", 61, false)));
        again.arrangeAsUsual();
        assertFalse(again.layout().get().places().contains(new ColumnLayout.Place("sex", 61, false)));
    }

    @Test
    void everythingTickedIsMovedAndComesBackFromTheBin() {
        members.search("赵");
        long found = members.total().get();
        members.selection().selectAll();
        long spared = members.rows().id(0);
        members.selection().toggle(spared);

        members.chosen(null, ids -> members.setTrash(ids, true, "", batch -> assertTrue(batch > 0)));

        assertEquals(1, members.total().get());
        members.trash(true);
        assertEquals(found - 1, members.total().get());
        members.selection().selectAll();
        members.chosen(null, ids -> members.setTrash(ids, false, "", batch -> {}));
        members.trash(false);
        assertEquals(found, members.total().get());
    }

    @Test
    void withoutTicksTheCurrentRowIsMeant() {
        members.chosen(members.rows().get(3), ids -> assertArrayEquals(new long[]{members.rows().id(3)}, ids));
        members.chosen(null, ids -> assertEquals(0, ids.length));
    }

    @Test
    void aListThatBelongsToARowShowsOnlyWhatBelongsToIt() {
        Reference union = Reference.to(unions.get(0));
        LedgerModel terms = list("terms", List.of(new Filter.OneOf("union", List.of(union))));
        terms.open();

        assertEquals(1, terms.total().get());
    }

    @Test
    void aBranchOfTheTreeNarrowsTheList() {
        LedgerModel all = list("unions", List.of());
        all.open();
        all.branch(new Filter.Blank("parent", true));

        assertEquals(1, all.total().get());
        all.branch(null);
        assertEquals(6, all.total().get());
    }

    @Test
    void whenShownAgainItReadsOnlyIfSomethingWasWritten() {
        Slot before = members.rows().get(0);
        members.open();
        assertSame(before, members.rows().get(0));

        desk.session().wrote();
        members.open();
        assertNotSame(before, members.rows().get(0));
    }

    @Test
    void sensitiveValuesAreMaskedUntilAPurposeIsGiven() {
        assertTrue(String.valueOf(row(members, 0).values().get("id_number")).contains("****"));

        desk.session().unmask("上报区总工会");
        members.reload();
        assertFalse(String.valueOf(row(members, 0).values().get("id_number")).contains("*"));
        assertTrue(desk.session().knows("上报区总工会"));
    }

    @Test
    void lookingWithAQueryReplacesSearchAndConditions() {
        members.look(Query.ALL.search("李").and(new Filter.OneOf("sex", List.of("男"))));

        assertEquals("李", members.search());
        assertEquals(1, members.filters().get().size());
        assertNull(members.query().sort());
        members.look(Query.ALL);
        assertEquals(250, members.total().get());
    }

    private LedgerModel list(String key, List<Filter> fixed) {
        return new LedgerModel(office.registers().get(key), desk.session(), desk.background(), desk.office().settings(), fixed);
    }

    private static Row row(LedgerModel model, int index) {
        Row row = model.rows().get(index).row().get();
        if (row == null) {
            throw new AssertionError("no row at " + index);
        }
        return row;
    }
}
