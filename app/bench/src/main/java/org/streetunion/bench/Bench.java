package org.streetunion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs every contestant in turns, a machine for each run, and writes the table of medians and ratios. */
public final class Bench {
    private static final String HEAP = "512m";
    private static final String SMALL_HEAP = "256m";
    private static final String PEER_HEAP = "2g";
    private static final int CARDS = 45_000;
    private static final double MEGA = 1e6;
    private final Machine machine;
    private final Path folder;
    private final int rounds;
    private final StringBuilder table = new StringBuilder("| measure | ours | yardstick | ratio | goal |\n|---|---|---|---|---|\n");

    private Bench(Path bench, int rounds) {
        this.machine = new Machine(bench);
        this.folder = bench.resolve("target/work");
        this.rounds = rounds;
    }

    /**
     * Arguments: the folder of this project; how many rounds; which measures (import, export, cards, latency, time, duplicates,
     * change, collect, board, books),
     * all when left out.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path bench = Path.of(arguments[0]).toAbsolutePath();
        Bench all = new Bench(bench, Integer.parseInt(arguments[1]));
        List<String> only = arguments.length > 2 && !arguments[2].isBlank()
                ? List.of(arguments[2].split(","))
                : List.of("import", "export", "cards", "latency", "time", "duplicates", "change", "collect", "board", "books");
        if (!List.of("collect", "board", "books", "books-open").containsAll(only)) {
            all.machine.run(all.machine.program(), "1g", Preparation.class, all.folder);
            all.machine.run(all.machine.program(), HEAP, Extraction.class, all.folder);
        }
        for (String each : only) {
            switch (each) {
                case "import" -> all.imports();
                case "export" -> all.exports();
                case "cards" -> all.cards();
                case "latency" -> all.latency();
                case "time" -> all.time();
                case "duplicates" -> all.duplicates();
                case "change" -> all.change();
                case "collect" -> all.collect();
                case "board" -> all.board();
                case "books" -> all.books("3");
                case "books-open" -> all.books("year");
                default -> throw new IllegalArgumentException("no measure " + each);
            }
            Files.writeString(bench.resolve("target/results.md"), all.table);
        }
        System.out.println(all.table);
    }

    private void imports() throws IOException, InterruptedException {
        Samples ours = new Samples();
        Samples bare = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.add(machine.run(machine.program(), HEAP, ImportRun.class, folder));
            bare.add(machine.run(machine.program(), HEAP, BareRun.class, folder));
        }
        double read = bare.median("read");
        line("import of " + (long) ours.median("members") + " members; yardstick writes every table we write", ours.median("import"),
                read + bare.median("all"), "≤ 1.6");
        line("the same; yardstick writes the person table only", ours.median("import"), read + bare.median("person"), "≤ 1.6");
        note("fastexcel-reader alone " + millis(read));
    }

    private void exports() throws IOException, InterruptedException {
        Samples ours = new Samples();
        Samples theirs = new Samples();
        Samples level = new Samples();
        Samples small = new Samples();
        Samples nobody = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.add(machine.run(machine.program(), HEAP, ExportRun.class, folder, "ours"));
            theirs.add(machine.run(machine.program(), HEAP, ExportRun.class, folder, "theirs", 6));
            level.add(machine.run(machine.program(), HEAP, ExportRun.class, folder, "theirs", 3));
            small.add(machine.run(machine.program(), "64m", ExportRun.class, folder, "ours"));
            nobody.add(machine.run(machine.program(), HEAP, ExportRun.class, folder, "nobody"));
        }
        double source = nobody.median("export");
        line("export of 166,500 × 20 against fastexcel as it comes", ours.median("export"), theirs.median("export"), "≤ 0.9");
        line("the same, without the time to read the rows", ours.median("export") - source, theirs.median("export") - source, "");
        line("the same against fastexcel at our compression level 3", ours.median("export"), level.median("export"), "");
        line("the same in a heap of 64 MB against 512 MB", small.median("export"), ours.median("export"), "runs");
        note("files: ours " + mega(ours.median("size")) + ", fastexcel " + mega(theirs.median("size")) + ", at level 3 "
                + mega(level.median("size")));
    }

    private void cards() throws IOException, InterruptedException {
        Samples ours = new Samples();
        Samples twice = new Samples();
        Samples theirs = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.add(machine.run(machine.program(), SMALL_HEAP, CardRun.class, folder, CARDS));
            twice.add(machine.run(machine.program(), SMALL_HEAP, CardRun.class, folder, 2 * CARDS));
            theirs.add(machine.run(machine.peers(), PEER_HEAP, JasperRun.class, folder, CARDS));
        }
        line("45,000 cards (heap 256 MB) against JasperReports (heap 2 GB)", ours.median("cards"), theirs.median("cards"), "≤ 0.345");
        row("size of the file", mega(ours.median("size")), mega(theirs.median("size")), ours.median("size") / theirs.median("size"),
                "≤ 0.2");
        line("90,000 cards against 45,000 (heap 256 MB)", twice.median("cards"), ours.median("cards"), "about 2");
        note("JasperReports: filling " + millis(theirs.median("fill")) + " of it");
    }

    private void latency() throws IOException, InterruptedException {
        Samples all = new Samples();
        for (int i = 0; i < rounds; i++) {
            all.add(machine.run(machine.program(), HEAP, LatencyRun.class, folder));
        }
        for (String name : all.names()) {
            if (name.startsWith("search.") || name.startsWith("first.") || name.startsWith("filter.")) {
                row(name, wait(all.median(name)), "", Double.NaN, "≤ 50 ms");
            } else if (name.startsWith("next.")) {
                row(name, wait(all.median(name)), "", Double.NaN, "≤ 20 ms");
            }
        }
        row("ids of all members in order", wait(all.median("ids.members")), "", Double.NaN, "");
        line("quarterly report against one scan of the person table inside the database", all.median("report"), all.median("scan"),
                "≤ 3");
        line("quarterly report against all rows of the person table fetched", all.median("report"), all.median("fetch"), "≤ 3");
    }

    private void time() throws IOException, InterruptedException {
        Samples all = new Samples();
        for (int i = 0; i < rounds; i++) {
            all.add(machine.run(machine.program(), HEAP, TimeRun.class, folder));
        }
        for (String name : all.names()) {
            if (name.startsWith("then.")) {
                String what = name.substring("then.".length());
                double then = all.median(name);
                double now = all.median("now." + what);
                row("a year ago, " + what, wait(then), wait(now), then / now, what.startsWith("page.") ? "≤ 50 ms" : "≤ 2");
            }
        }
    }

    private void duplicates() throws IOException, InterruptedException {
        Samples all = new Samples();
        for (int i = 0; i < rounds; i++) {
            all.add(machine.run(machine.program(), HEAP, DuplicateRun.class, folder));
        }
        line("duplicates among all members against one scan of the person table inside the database", all.median("duplicates"),
                all.median("scan"), "≤ 5");
        line("the same, processor time", all.median("duplicates.processor"), all.median("scan.processor"), "≤ 5");
        line("the same against all rows fetched", all.median("duplicates"), all.median("fetch"), "");
    }

    /** Once: it takes minutes. Needs a display, of which a virtual one will do. */
    private void change() throws IOException, InterruptedException {
        Samples all = new Samples();
        all.add(machine.run(machine.program(), HEAP, ChangeRun.class, folder));
        for (String name : List.of("select", "recap", "change", "undo")) {
            row(name + " of all members, heap 512 MB", millis(all.median(name)), "", Double.NaN, "runs");
        }
        row("longest time the JavaFX thread did not answer meanwhile", wait(all.median("stall.longest")), "", Double.NaN, "≤ 100 ms");
    }

    private void collect() throws IOException, InterruptedException {
        machine.run(machine.program(), "1g", CollectPreparation.class, folder);
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.add(machine.run(machine.program(), HEAP, CollectRun.class, folder));
            theirs.add(machine.run(machine.program(), HEAP, CollectBareRun.class, folder));
        }
        line("merging " + (long) ours.median("unions") + " returned workbooks, " + (long) ours.median("differences") + " differences",
                ours.median("merge"), theirs.median("read"), "≤ 1.5");
        line("the same, and accepting them as one act", ours.median("merge") + ours.median("accept"), theirs.median("read"), "");
    }

    /** With so many of the last months open, or all of the last year. */
    private void books(String open) throws IOException, InterruptedException {
        Samples large = new Samples();
        Samples small = new Samples();
        for (int i = 0; i < rounds; i++) {
            large.add(machine.run(machine.program(), HEAP, BookRun.class, folder, 200_000, open));
            small.add(machine.run(machine.program(), HEAP, BookRun.class, folder, 2_000, open));
        }
        for (String name : List.of("entry", "search.party", "search.number", "search.page", "first", "statement")) {
            row("book of 200,000 vouchers against one of 2,000" + (open.equals("year") ? ", no month of the year closed: " : ": ") + name, wait(large.median(name)), wait(small.median(name)),
                    large.median(name) / small.median(name), "≤ 2");
        }
        note("200,000 entered and posted in " + millis(large.median("fill")) + ", its months closed in " + millis(large.median("close")));
    }

    /** The office of collecting, where it was made, is an ordinary street. Needs a display. */
    private void board() throws IOException, InterruptedException {
        machine.run(machine.program(), "1g", BoardPreparation.class, folder);
        for (Path office : List.of(folder.resolve("board"), folder.resolve("collect/office"))) {
            if (Files.exists(office)) {
                board(office);
            }
        }
    }

    private void board(Path office) throws IOException, InterruptedException {
        Samples all = new Samples();
        for (int i = 0; i < rounds; i++) {
            all.add(machine.run(machine.program(), HEAP, BoardRun.class, office));
        }
        note(String.format(Locale.ROOT, "board of %.0f unions, %.0f people, %.0f duties", all.median("unions"), all.median("people"),
                all.median("duties")));
        for (String name : List.of("read", "read.processor", "picture", "late")) {
            row("board, " + name, wait(all.median(name)), "", Double.NaN, "");
        }
        row("first page of the slowest list beside it", wait(all.median("list.slowest")), "", Double.NaN, "≤ 200 ms");
        if (all.names().contains("sheet")) {
            row("a sheet as its page reads it", wait(all.median("sheet")), "", Double.NaN, "≤ 200 ms");
        }
        row("all targets' sources for all unions", wait(all.median("targets")), "", Double.NaN, "≤ 2,000 ms");
        row("board, from going there until it is drawn", wait(all.median("paint")), "", Double.NaN, "≤ 200 ms");
        row("the same, processor time of the JavaFX thread", wait(all.median("paint.processor")), "", Double.NaN, "≤ 200 ms");
        row("a drag step", wait(all.median("drag")), "", Double.NaN, "≤ 50 ms");
        row("the slowest drag step", wait(all.median("drag.worst")), "", Double.NaN, "");
        row("a proposal", millis(all.median("proposal")), "", Double.NaN, "≤ 10,000 ms");
        note(String.format(Locale.ROOT, "largest load %.2f, bound %.2f, gap %.1f%%, moves %.0f, zones %.0f",
                all.median("proposal.largest"), all.median("proposal.bound"), all.median("proposal.gap"), all.median("proposal.moves"),
                all.median("proposal.zones")));
    }

    private void line(String measure, double ours, double yardstick, String goal) {
        row(measure, millis(ours), millis(yardstick), ours / yardstick, goal);
    }

    private void row(String measure, String ours, String yardstick, double ratio, String goal) {
        String shown = Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
        String line = "| " + String.join(" | ", measure, ours, yardstick, shown, goal) + " |";
        System.out.println(line);
        table.append(line).append('\n');
    }

    private void note(String text) {
        table.append("| ").append(text).append(" | | | | |\n");
    }

    private static String millis(double time) {
        return String.format(Locale.ROOT, "%,.0f ms", time);
    }

    private static String wait(double time) {
        return String.format(Locale.ROOT, "%.1f ms", time);
    }

    private static String mega(double bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    /** The figures of several runs. */
    private static final class Samples {
        private final Map<String, List<Double>> figures = new LinkedHashMap<>();

        void add(Map<String, Double> run) {
            run.forEach((name, value) -> figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
        }

        List<String> names() {
            return List.copyOf(figures.keySet());
        }

        double median(String name) {
            double[] sorted = figures.get(name).stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
