package org.streetunion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.CompareReturns;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.collect.UnionDifferences;

/** The program takes in the workbooks of all unions: read, kept, compared three ways; then what nobody objects to is accepted as one act. */
public final class CollectRun {
    private CollectRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Path shared = Path.of(arguments[0]).resolve("collect");
        Path folder = copy(shared);
        try (Office office = Wiring.open(folder, Clock.systemDefaultZone())) {
            Round round = new Rounds(office).all().get(0);
            long start = System.nanoTime();
            TakeReturns.Taking taking = TakeReturns.read(office, round, List.of(shared.resolve("back")), Progress.SILENT);
            Machine.tell("read", Machine.since(start));
            TakeReturns.keep(office, round, taking);
            List<UnionDifferences> differences = CompareReturns.of(office, round, taking.returns(), Progress.SILENT);
            Machine.tell("merge", Machine.since(start));
            Machine.tell("unions", taking.returns().size());
            Machine.tell("differences", differences.stream().mapToInt(each -> each.all().size()).sum());
            start = System.nanoTime();
            AcceptReturns.Done done = AcceptReturns.run(office, round, new AcceptReturns.Choice(clean(differences), Map.of()),
                    new Actor("测速"), Progress.SILENT);
            Machine.tell("accept", Machine.since(start));
            Machine.tell("accepted", done.accepted());
        }
        Place.delete(folder);
    }

    private static Map<Long, java.util.Set<String>> clean(List<UnionDifferences> differences) {
        return differences.stream().collect(Collectors.toMap(UnionDifferences::union,
                each -> each.all().stream().filter(one -> one.verdict() == Difference.Verdict.CLEAN).map(Difference::id)
                        .collect(Collectors.toSet())));
    }

    private static Path copy(Path shared) throws IOException {
        Path copy = Files.createTempDirectory(shared, "run");
        try (Stream<Path> files = Files.list(shared.resolve("office"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
