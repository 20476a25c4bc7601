package org.streetunion.app.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a program of its own, for the folders go when it ends. */
class ScratchTest {
    @Test
    void nothingIsLeftWhenTheTestsAreOver() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Left.class.getName()).start();
        String folder;
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            folder = said.readLine();
        }
        program.waitFor();

        assertTrue(folder != null && folder.contains("scratch-of-test"), folder);
        assertFalse(Files.exists(Path.of(folder)), folder);
    }

    /** Makes a folder with something in it. */
    static final class Left {
        private Left() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Scratch.folder("scratch-of-test");
            Files.writeString(Files.createDirectories(folder.resolve("files")).resolve("one.txt"), "1");
            System.out.println(folder);
        }
    }
}
