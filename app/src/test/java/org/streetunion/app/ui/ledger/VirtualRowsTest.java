package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Row;

class VirtualRowsTest {
    private final List<long[]> asked = new ArrayList<>();
    private final List<Consumer<List<Row>>> answers = new ArrayList<>();
    private final VirtualRows rows = new VirtualRows((ids, arrived) -> {
        asked.add(ids);
        answers.add(arrived);
    });

    @Test
    void theFirstPageIsThereAtOnceAndTheRestFollowsByIds() {
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<Slot>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo());
            }
        });

        rows.begin(rows(1, 100));
        rows.complete(ids(166_500));

        assertEquals(List.of("0-100", "100-166500"), changes);
        assertEquals(166_500, rows.size());
        assertNotNull(rows.get(42).row().get());
        assertTrue(asked.isEmpty(), "the first page is not read twice");
    }

    @Test
    void aPlaceHasItsIdAtOnceAndItsRowWhenThePageArrives() {
        rows.begin(rows(1, 100));
        rows.complete(ids(1_000));

        Slot slot = rows.get(250);
        assertEquals(251, slot.id());
        assertNull(slot.row().get());
        answers.get(0).accept(rows(201, 100));

        assertNotNull(slot.row().get());
        assertSame(slot, rows.get(250));
        assertEquals(100, asked.get(0).length);
    }

    @Test
    void onlyAFewPagesAreHeldHoweverFarOneScrolls() {
        VirtualRows prompt = new VirtualRows(
                (ids, arrived) -> arrived.accept(Arrays.stream(ids).mapToObj(id -> new Row(id, 1, Map.of())).toList()));
        prompt.begin(rows(1, 100));
        prompt.complete(ids(166_500));

        for (int index = 0; index < 166_500; index += 100) {
            assertEquals(index + 1, prompt.get(index).id());
        }

        assertTrue(prompt.pagesHeld() <= 40, () -> "held " + prompt.pagesHeld());
    }

    @Test
    void pagesOnePassedOverQuicklyAreNotRead() {
        rows.begin(rows(1, 100));
        rows.complete(ids(10_000));

        for (int page = 1; page <= 50; page++) {
            rows.get(page * 100);
        }
        while (!answers.isEmpty()) {
            answers.remove(0).accept(List.of());
        }

        assertTrue(asked.size() <= 6, () -> "read " + asked.size() + " pages");
        assertEquals(5_001, asked.get(1)[0], "the page on screen comes before those passed over");
    }

    @Test
    void anAnswerToAnEarlierQuestionIsDropped() {
        rows.begin(rows(1, 100));
        rows.complete(ids(1_000));
        rows.get(500);
        rows.begin(rows(1, 3));
        answers.get(0).accept(rows(501, 100));

        assertEquals(3, rows.size());
    }

    @Test
    void findingAPlaceReadsNoPage() {
        rows.begin(rows(1, 100));
        rows.complete(ids(1_000));

        assertEquals(776, rows.indexOf(new Slot(777, null)));
        assertEquals(-1, rows.indexOf(new Slot(2_000, null)));
        assertTrue(asked.isEmpty());
    }

    @Test
    void whenTheIdsDoNotContinueTheFirstPageTheListIsDrawnAnew() {
        rows.begin(rows(1, 100));
        rows.complete(LongStream.rangeClosed(2, 90).toArray());

        assertEquals(89, rows.size());
        assertEquals(2, rows.get(0).id());
    }

    private static List<Row> rows(long from, int count) {
        return LongStream.range(from, from + count).mapToObj(id -> new Row(id, 1, Map.of())).toList();
    }

    private static long[] ids(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }
}
