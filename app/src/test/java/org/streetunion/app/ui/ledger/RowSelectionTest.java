package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowSelectionTest {
    private final RowSelection selection = new RowSelection();

    @Test
    void someAreTicked() {
        selection.toggle(7);
        selection.toggle(9);
        selection.toggle(7);

        assertFalse(selection.contains(7));
        assertTrue(selection.contains(9));
        assertEquals(1, selection.count(166_500));
    }

    @Test
    void everythingButSomeIsAQueryAndItsExceptions() {
        selection.selectAll();
        selection.toggle(7);

        assertTrue(selection.isEverything());
        assertTrue(selection.contains(123_456));
        assertEquals(166_499, selection.count(166_500));
        assertArrayEquals(new long[]{5, 9}, selection.of(new long[]{5, 7, 9}));
    }

    @Test
    void aRangeIsAddedToWhatIsTicked() {
        selection.toggle(1);
        selection.add(3, 4, 5);

        assertArrayEquals(new long[]{1, 3, 4, 5}, selection.of(new long[]{1, 2, 3, 4, 5, 6}));
    }

    @Test
    void aRangeAddedToEverythingButSomeTakesThemBackIn() {
        selection.selectAll();
        selection.toggle(3);
        selection.add(3);

        assertEquals(6, selection.count(6));
    }

    @Test
    void clearingTakesAllTicksAndEveryChangeIsTold() {
        selection.selectAll();
        long told = selection.changes().get();
        selection.clear();

        assertEquals(0, selection.count(10));
        assertTrue(selection.changes().get() > told);
    }
}
