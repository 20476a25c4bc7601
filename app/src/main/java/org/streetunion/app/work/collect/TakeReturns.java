package org.streetunion.app.work.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.collecting.FormReader;
import org.streetunion.app.exchange.collecting.Pack;
import org.streetunion.app.exchange.collecting.ReturnedForm;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;

/** Reads what came back: a folder, or files. Says of each file what it is; nothing is written before {@link #keep}. */
public final class TakeReturns {
    private static final int DEEP = 4;
    private final Office office;
    private final Round round;
    private final FormReader reader;
    private final TokenCheck tokens;

    private TakeReturns(Office office, Round round) {
        this.office = office;
        this.round = round;
        this.reader = new FormReader(new CollectForm(office.registers()).forms(), RoundToken.LOOKS);
        RoundStore store = new RoundStore(office.database().sql());
        this.tokens = new TokenCheck(round, store.rounds(), store.sheets(round.id()));
    }

    /**
     * What was found.
     *
     * @param findings one for each file
     * @param returns what counts, one for each union
     */
    public record Taking(List<FileFinding> findings, List<Returned> returns) {
        /** Copies the lists. */
        public Taking {
            findings = List.copyOf(findings);
            returns = List.copyOf(returns);
        }
    }

    /** A file after reading: what came of it, or why not. */
    private record Read(Path file, @Nullable ReturnedForm form, String trouble) {}

    /**
     * Reads every workbook among these files and below these folders.
     *
     * @throws CancellationException when the progress asks to stop
     */
    public static Taking read(Office office, Round round, List<Path> places, Progress progress) throws IOException {
        TakeReturns taking = new TakeReturns(office, round);
        return taking.sort(taking.read(workbooks(places), progress));
    }

    /** Keeps what came back, so that it can be compared and accepted later and without the files. */
    public static void keep(Office office, Round round, Taking taking) {
        List<RoundStore.Back> backs = taking.returns().parallelStream()
                .map(each -> new RoundStore.Back(each.union(), String.valueOf(each.file().getFileName()),
                        new RoundStore.Packed(Pack.returned(each.sheets()))))
                .toList();
        new RoundStore(office.database().sql()).keep(round.id(), backs, office.clock().instant());
    }

    private static List<Path> workbooks(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> below = Files.walk(place, DEEP)) {
                    below.filter(Files::isRegularFile).filter(Workbooks::looksLikeOne).sorted().forEach(files::add);
                }
            } else {
                files.add(place);
            }
        }
        return files;
    }

    /** Several files at a time: each is small, and reading one needs nothing of the others. */
    private List<Read> read(List<Path> files, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        List<Read> read = files.parallelStream().map(file -> {
            if (stopped.get() || !progress.report(done.getAndIncrement(), files.size())) {
                stopped.set(true);
                return new Read(file, null, "");
            }
            return read(file);
        }).toList();
        if (stopped.get()) {
            throw new CancellationException();
        }
        return read;
    }

    private Read read(Path file) {
        try {
            return new Read(file, reader.read(file), "");
        } catch (UnreadableFile trouble) {
            return new Read(file, null, trouble.sentence());
        }
    }

    private Taking sort(List<Read> files) throws IOException {
        Map<Integer, FileFinding> findings = new TreeMap<>();
        Map<Long, List<Integer>> byUnion = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            ReturnedForm form = files.get(i).form();
            FileFinding found = form == null
                    ? new FileFinding(files.get(i).file(), false, 0, files.get(i).trouble())
                    : tokens.judge(form);
            findings.put(i, found);
            if (found.taken()) {
                byUnion.computeIfAbsent(found.union(), key -> new ArrayList<>(1)).add(i);
            }
        }
        List<Returned> returns = new ArrayList<>();
        for (Map.Entry<Long, List<Integer>> each : byUnion.entrySet()) {
            returns.add(newest(each.getKey(), each.getValue(), files, findings));
        }
        again(returns, findings);
        return new Taking(List.copyOf(findings.values()), returns);
    }

    /** Of several files of one union the one that was saved last counts; the others are named. */
    private Returned newest(long union, List<Integer> same, List<Read> files, Map<Integer, FileFinding> findings)
            throws IOException {
        if (same.size() == 1) {
            Read only = files.get(same.get(0));
            return new Returned(union, only.file(), form(only).sheets());
        }
        Map<Integer, Long> saved = new HashMap<>();
        for (int each : same) {
            saved.put(each, Files.getLastModifiedTime(files.get(each).file()).toMillis());
        }
        int last = same.stream().max(Comparator.comparingLong((Integer each) -> saved.getOrDefault(each, 0L))
                .thenComparingInt(each -> -each)).orElseThrow();
        byte[] counts = Pack.returned(form(files.get(last)).sheets());
        for (int other : same) {
            if (other != last) {
                String name = String.valueOf(files.get(last).file().getFileName());
                boolean alike = Arrays.equals(counts, Pack.returned(form(files.get(other)).sheets()));
                findings.put(other, new FileFinding(files.get(other).file(), false, union, "“" + tokens.name(union) + "”交回了 "
                        + same.size() + " 份，" + (alike
                                ? "这份与“" + name + "”内容相同，只算一份。"
                                : "内容不同，按保存得最晚的“" + name + "”算；这份没有算，请核对。")));
            }
        }
        return new Returned(union, files.get(last).file(), form(files.get(last)).sheets());
    }

    /** Of a union that had returned before it is said whether anything is new. */
    private void again(List<Returned> returns, Map<Integer, FileFinding> findings) {
        Map<Long, byte[]> before = new RoundStore(office.database().sql()).returned(round.id(),
                returns.stream().map(Returned::union).toList());
        Map<Path, Returned> byFile = new HashMap<>();
        returns.forEach(each -> byFile.put(each.file(), each));
        findings.replaceAll((place, finding) -> {
            Returned back = byFile.get(finding.file());
            byte[] known = back == null ? null : before.get(back.union());
            if (back == null || known == null) {
                return finding;
            }
            boolean alike = Arrays.equals(known, Pack.returned(back.sheets()));
            return new FileFinding(finding.file(), true, finding.union(),
                    finding.sentence() + (alike ? "以前收过，内容没有变。" : "以前收过一次，这次内容不同，按这次的算。"), !alike);
        });
    }

    private static ReturnedForm form(Read read) {
        return java.util.Objects.requireNonNull(read.form());
    }
}
