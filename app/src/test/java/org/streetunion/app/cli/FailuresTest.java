package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whatever a full disk becomes on its way up, people read a sentence. */
class FailuresTest {
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(talk, true, StandardCharsets.UTF_8));

    @Test
    void aFullDiskIsASentenceHoweverTheLibrariesWrapIt() {
        int plain = told(() -> {
            throw full();
        });
        int wrapped = told(() -> {
            throw new UncheckedIOException(full());
        });
        int buried = told(() -> {
            throw new IllegalStateException("workbook", new IllegalArgumentException(full()));
        });

        assertEquals(OfficeCommand.NOTHING_DONE, plain);
        assertEquals(OfficeCommand.NOTHING_DONE, wrapped);
        assertEquals(OfficeCommand.NOTHING_DONE, buried);
        String sentence = "磁盘已满，文件没有写成。请清理磁盘后再试，或者换一个位置。\n";
        assertEquals(sentence.repeat(3), talk.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        assertThrows(IllegalStateException.class, () -> told(() -> {
            throw new IllegalStateException("fault");
        }));
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }

    private int told(Failures.Work work) {
        return Failures.told(console, work);
    }
}
