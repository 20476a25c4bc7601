package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Store;

class FailureTest {
    private static IllegalStateException thrown(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSamePlaceHasTheSameCodeWhateverTheData() {
        assertEquals(Failure.of(thrown("330206197310186339")).code(), Failure.of(thrown("330206198902184091")).code());
        assertTrue(Failure.of(thrown("")).code().matches("E[0-9A-F]{5}"));
    }

    @Test
    void whatIsCopiedForSupportHoldsPlacesButNoData() {
        String text = Failure
                .of(new CompletionException(new IllegalStateException("张三 330206197310186339", thrown("13957400633"))))
                .forSupport();

        assertTrue(text.contains("IllegalStateException"));
        assertTrue(text.contains("FailureTest"));
        assertFalse(text.contains("330206197310186339"));
        assertFalse(text.contains("13957400633"));
        assertFalse(text.contains("张三"));
    }

    @Test
    void knownFailuresHaveASentenceThatSaysWhatToDo() {
        assertTrue(Failure.of(new Store.StaleRow(7)).sentence().contains("被别人改过"));
        assertTrue(Failure.of(new UncheckedIOException(new IOException("x"))).sentence().contains("WPS"));
        assertTrue(Failure.of(thrown("x")).sentence().contains("错误代码"));
    }

    @Test
    void aSpokenFailureSpeaksForItself() {
        assertEquals("文件打不开", Failure.of(new CompletionException(new Said("文件打不开"))).sentence());
    }

    /** Speaks to the user. */
    private static final class Said extends RuntimeException implements Failure.Spoken {
        private static final long serialVersionUID = 1;

        Said(String sentence) {
            super(sentence);
        }
    }
}
