package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;

/** What was found about a row, as one text. */
class RowFindingTest {
    private static final List<Finding> FOUND = List.of(new Finding(1, "请先登记它。", false), Finding.block(2, "看不懂。"),
            new Finding(3, "请核对。", false));

    @Test
    void sentencesStandOneAfterTheOtherWithOneMarkBetween() {
        assertEquals("请先登记它；看不懂；请核对。", row(Fate.ADDED).reason());
    }

    @Test
    void ofARejectedRowOnlyWhatStoppedItIsSaid() {
        assertEquals("看不懂。", row(Fate.REJECTED).reason());
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertEquals("", new RowFinding("表", 3, "unions", Fate.ADDED, List.of(), List.of(), "").reason());
    }

    private static RowFinding row(Fate fate) {
        return new RowFinding("表", 3, "unions", fate, FOUND, List.of(), "");
    }
}
