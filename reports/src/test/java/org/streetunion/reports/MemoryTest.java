package org.streetunion.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long documents in a program with hardly any memory; each would need many times as much if its rows were kept. */
class MemoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"xlsx,80000,40", "pdf,40000,128", "cards,4000,144"})
    void longDocumentNeedsNoMoreMemoryThanAShortOne(String kind, int count, int megabytes)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m", "-Djava.awt.headless=true",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory", "-cp", classPath,
                LongDocument.class.getName(), kind,
                Integer.toString(count)).redirectError(complaints.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), Files.readString(complaints));
        assertEquals(Integer.toString(count), said);
    }
}
