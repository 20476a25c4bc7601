package org.streetunion.app.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of its own that is killed as a power cut or a task manager would: at once, without a word. What it prints is what it
 * acknowledges; it goes to a file, because a pipe is closed together with its program.
 */
public final class Killed {
    private final Process process;
    private final Path said;

    /** Starts a program on a folder. */
    public Killed(Class<?> program, Path folder, String... more) throws IOException {
        said = Files.createTempFile("said", ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                        program.getName(), folder.toString()));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits for so many lines; fewer when the program ends before. */
    public void await(int count) throws IOException, InterruptedException {
        while (runs() && lines().size() < count) {
            Thread.sleep(1);
        }
    }

    /** Kills it after a while; everything it ever said. */
    public List<String> kill(long afterMillis) throws IOException, InterruptedException {
        Thread.sleep(afterMillis);
        process.destroyForcibly().waitFor();
        List<String> lines = lines();
        Files.delete(said);
        return lines;
    }

    /** Whether it still runs. */
    public boolean runs() {
        return process.isAlive();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(said);
    }
}
