package org.streetunion.app.work.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Two unions with members and a chair, a round that went out to them, and a folder for what comes back. */
final class CollectedStreet {
    static final Actor CLERK = new Actor("小林");
    final Office office;
    final Path sent;
    final Path back;
    final long first;
    final long second;
    final List<Long> members;
    final long post;

    CollectedStreet(Office office, Path folder) {
        this.office = office;
        sent = folder.resolve("发出");
        back = folder.resolve("交回");
        Street street = new Street(office);
        List<Long> unions = street.write("unions",
                List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "contact", "褚红")),
                        Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会"))));
        first = unions.get(0);
        second = unions.get(1);
        members = street.write("members", Stream.iterate(0, i -> i + 1).limit(8).map(this::member).toList());
        long person = street.write("people",
                List.of(Street.values(Map.of("name", "卫平", "mobile", "13957400001")))).get(0);
        post = street
                .write("appointments", List.of(Street.values(Map.of("person", Reference.to(person), "post", "主席", "level", "企业",
                        "union", Reference.to(first), "status", "兼职", "starts_on", LocalDate.of(2023, 3, 1)))))
                .get(0);
        try {
            Files.createDirectories(back);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Row member(int number) {
        return Street.values(Map.of("name", "职工" + number, "union", Reference.to(number < 5 ? first : second), "id_number",
                Street.resident(number), "mobile", "1390574000" + number, "joined_on", LocalDate.of(2021, 1, 1)));
    }

    Round send(String name) {
        try {
            SendRound.into(sent, office, new SendRound.Wish(name, LocalDate.of(2026, 11, 30), List.of()), CLERK, Progress.SILENT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Rounds(office).find(name).orElseThrow();
    }

    /** The workbook that a union was sent in a round. */
    Path file(Round round, long union) {
        return new RoundStore(office.database().sql()).sheets(round.id()).stream().filter(sheet -> sheet.union() == union)
                .map(sheet -> sent.resolve(sheet.file())).findFirst().orElseThrow();
    }

    TakeReturns.Taking take(Round round) {
        try {
            TakeReturns.Taking taking = TakeReturns.read(office, round, List.of(back), Progress.SILENT);
            TakeReturns.keep(office, round, taking);
            return taking;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    UnionDifferences differences(Round round, long union) {
        return CompareReturns.kept(office, round, List.of(union), Progress.SILENT).get(0);
    }

    AcceptReturns.Done accept(Round round, Predicate<Difference> wanted, Map<String, String> outcomes) {
        Map<Long, Set<String>> chosen = new HashMap<>();
        CompareReturns.kept(office, round, List.of(first, second), Progress.SILENT).forEach(union -> chosen.put(union.union(),
                union.all().stream().filter(wanted).map(Difference::id).collect(Collectors.toSet())));
        return AcceptReturns.run(office, round, new AcceptReturns.Choice(chosen, outcomes), CLERK, Progress.SILENT);
    }

    Row row(String ledger, long id) {
        return office.registers().get(ledger).store().rows(new long[]{id}).get(0);
    }
}
