package org.streetunion.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is typed decides between window and command line. */
class WindowRequestTest {
    private static final Path USUAL = Path.of("usual");

    @Test
    void nothingOrAFolderAloneOpensTheWindow() {
        assertEquals(new WindowRequest(null, false), WindowRequest.of(List.of()));
        assertEquals(USUAL, Objects.requireNonNull(WindowRequest.of(List.of())).folder(USUAL));
        assertEquals(Path.of("mine"), Objects.requireNonNull(WindowRequest.of(List.of("--data", "mine"))).folder(USUAL));
    }

    @Test
    void practiceOpensTheWindowOfThePracticeOffice() {
        assertEquals(new WindowRequest(null, true), WindowRequest.of(List.of("practice")));
        assertEquals(new WindowRequest(Path.of("mine"), true), WindowRequest.of(List.of("--data", "mine", "practice")));
    }

    @Test
    void anyOtherCommandIsForTheCommandLine() {
        assertNull(WindowRequest.of(List.of("count", "members")));
        assertNull(WindowRequest.of(List.of("--data", "mine", "check")));
        assertNull(WindowRequest.of(List.of("--data")));
    }
}
