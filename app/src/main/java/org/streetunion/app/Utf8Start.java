package org.streetunion.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes file names UTF-8 whatever the locale. Under LC_ALL=C, or in a GB18030 locale, Java on Linux cannot open files with Chinese names,
 * and nothing can change that once it runs: so the program starts itself once more with a UTF-8 locale. The arguments go along in a file,
 * read from the process's own command line, because Java has garbled them already.
 */
final class Utf8Start {
    private static final String HANDED_OVER = "street-union.arguments";
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Utf8Start() {}

    /** Whether file names are not UTF-8 here. */
    static boolean needed() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        return !names.startsWith("UTF") && Files.isReadable(OWN_COMMAND_LINE) && System.getProperty(HANDED_OVER) == null;
    }

    /** Runs the program once more under UTF-8; gives its exit code. */
    static int again(String[] arguments) {
        try {
            Path file = Files.createTempFile("street-union", ".args");
            Files.write(file, last(ownCommandLine(), arguments.length));
            Process process = new ProcessBuilder(command(file)).inheritIO().start();
            process.getOutputStream().close();
            int code = process.waitFor();
            Files.deleteIfExists(file);
            return code;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** The arguments as they were typed. */
    static List<String> arguments(String[] given) {
        String file = System.getProperty(HANDED_OVER);
        if (file == null) {
            return List.of(given);
        }
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path arguments) {
        List<String> command = new ArrayList<>(
                List.of("env", "LC_ALL=C.UTF-8", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .forEach(command::add);
        command.addAll(List.of("-D" + HANDED_OVER + "=" + arguments, "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        return command;
    }

    private static List<String> ownCommandLine() throws IOException {
        return List.of(Files.readString(OWN_COMMAND_LINE, StandardCharsets.UTF_8).split("\0", -1));
    }

    /** The last words of the command line, which end with an empty one. */
    private static List<String> last(List<String> words, int count) {
        int end = words.size() - 1;
        return words.subList(end - count, end);
    }
}
