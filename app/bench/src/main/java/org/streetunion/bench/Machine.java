package org.streetunion.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts virtual machines with the class path a contestant needs: the packaged program, or the peers. Never both, because JasperReports
 * brings an older OpenPDF with the same packages; only fastexcel is so small that it may stand beside the program.
 */
final class Machine {
    private static final String MARK = "@";
    private final Path bench;
    private final Path lib;

    Machine(Path bench) {
        this.bench = bench;
        this.lib = bench.resolve("../target/lib").normalize();
    }

    /** The program and fastexcel. */
    String program() throws IOException {
        List<String> parts = new ArrayList<>(List.of(classes(), bench.resolve("../target/street-union.jar").normalize().toString()));
        parts.addAll(jars(bench.resolve("target/peers"), "fastexcel", "opczip", "aalto", "stax2"));
        return String.join(File.pathSeparator, parts);
    }

    /** JasperReports, and of the program nothing but the fonts. */
    String peers() throws IOException {
        List<String> parts = new ArrayList<>(List.of(classes()));
        parts.addAll(jars(bench.resolve("target/peers"), ""));
        parts.addAll(jars(lib, "reports-"));
        return String.join(File.pathSeparator, parts);
    }

    /** Runs a class to its end and gives the figures it printed. */
    Map<String, Double> run(String classPath, String heap, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx" + heap, "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8", "-cp", classPath, main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Map<String, Double> figures = new LinkedHashMap<>();
        StringBuilder said = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    int equals = line.indexOf('=');
                    figures.put(line.substring(1, equals), Double.valueOf(line.substring(equals + 1)));
                } else {
                    said.append(line).append('\n');
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed:\n" + said);
        }
        return figures;
    }

    /** Prints a figure for the machine that waits. */
    static void tell(String name, double value) {
        System.out.println(MARK + name + "=" + value);
    }

    /** Milliseconds since a moment of {@link System#nanoTime}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private String classes() {
        return bench.resolve("target/classes").toString();
    }

    private static List<String> jars(Path folder, String... beginnings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(beginnings).anyMatch(file.getFileName().toString()::startsWith)).map(Path::toString)
                    .sorted().toList();
        }
    }
}
