package org.streetunion.app.exchange.recognising;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.ledger.Registers;

/**
 * What would be done with a folder of old files.
 *
 * @param files that are read, in the order in which they are read: what others refer to comes first
 * @param skipped files that are not, with the reason
 */
public record FolderPlan(List<FilePlan> files, List<SkippedFile> skipped) {
    private static final int DEEP = 3;
    private static final int MOST = 500;

    /** Copies its lists. */
    public FolderPlan {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /**
     * A file that is not read.
     *
     * @param file which
     * @param reason why, as a sentence
     * @param sheets of a file that can be read, though none of its sheets was recognised
     */
    public record SkippedFile(Path file, String reason, List<FilePlan.Skipped> sheets) {
        /** Copies the list. */
        public SkippedFile {
            sheets = List.copyOf(sheets);
        }
    }

    /** Looks at the workbooks in a folder and below. */
    public static FolderPlan of(Path folder, Planner planner, Registers registers) throws UnreadableFile {
        List<FilePlan> plans = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (Path file : workbooks(folder)) {
            try {
                FilePlan plan = planner.plan(file);
                if (plan.sheets().isEmpty()) {
                    skipped.add(new SkippedFile(file, "没有认出是哪本台账：" + reasons(plan), plan.skipped()));
                } else {
                    plans.add(plan);
                }
            } catch (UnreadableFile trouble) {
                skipped.add(new SkippedFile(file, trouble.sentence(), List.of()));
            }
        }
        Dependencies order = new Dependencies(registers);
        plans.sort(Comparator.comparingInt((FilePlan plan) -> order.rank(plan.sheets().get(0).layout().ledger().key()))
                .thenComparing(FilePlan::file));
        return new FolderPlan(plans, skipped);
    }

    private static String reasons(FilePlan plan) {
        return String.join("；", plan.skipped().stream().map(sheet -> "“" + sheet.sheet() + "”" + sheet.reason()).toList());
    }

    private static List<Path> workbooks(Path folder) throws UnreadableFile {
        try (Stream<Path> files = Files.walk(folder, DEEP)) {
            return files.filter(Files::isRegularFile).filter(Workbooks::looksLikeOne).sorted().limit(MOST).toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new UnreadableFile(folder, "这个文件夹打不开，请检查它是否还在、有没有权限。", failure);
        }
    }
}
