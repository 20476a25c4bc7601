package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.Backups;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.work.DataPlace;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.LastBackup;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.TermDeadlines;

/** The start page's facts from the registers; what is due comes from whoever has deadlines. */
final class StartBoard implements StartFacts {
    private static final int QUARTERS = 6;
    private final Office office;
    private final List<Deadlines> deadlines;

    StartBoard(Office office, List<Deadlines> deadlines) {
        this.office = office;
        this.deadlines = List.copyOf(deadlines);
    }

    @Override
    public Facts now() {
        LocalDate today = LocalDate.now(office.clock());
        Quarter reported = Quarter.of(today).previous();
        TermDeadlines terms = new TermDeadlines(office.registers());
        Query ending = terms.waiting(today);
        long elections = office.registers().get("unions").count(ending);
        List<Long> missing = office.overview().unreported(reported);
        return new Facts(due(today),
                new Tile(String.valueOf(elections), "家任期已满或 " + terms.ahead(today) + " 个月内届满", new Link("unions", ending)),
                new Tile(String.valueOf(missing.size()),
                        "家未报" + reported.words().substring(reported.words().indexOf('年') + 1) + "人数", missing(reported, missing)),
                backup(),
                members(reported), unions(today));
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.of(new BackupDesk(office));
    }

    private Tile backup() {
        LastBackup last = new LastBackup(office.settings(), office.clock());
        String sentence = last.days().isEmpty()
                ? "还没有备份过，请点这里，备份到 U 盘"
                : last.overdue() ? "很久没有备份了，请点这里，备份到 U 盘" : "上次备份；点这里再备份一次";
        return new Tile(last.words(), sentence, null);
    }

    private List<Due> due(LocalDate today) {
        Stream<Due> place = DataPlace.warning(office.temp().resolveSibling("")).stream()
                .map(sentence -> new Due(null, sentence, null, null, true));
        Stream<Due> dated = deadlines.stream().flatMap(each -> each.soon(today).stream())
                .sorted(Comparator.comparing(Deadlines.Deadline::day))
                .map(each -> due(each, today));
        return Stream.concat(place, dated).toList();
    }

    private static Due due(Deadlines.Deadline each, LocalDate today) {
        Deadlines.Deed deed = each.deed();
        return new Due(each.day(), each.sentence(), new Link(each.ledger(), each.query()), deed == null ? null : deed::run,
                each.pressing() || each.day().isBefore(today));
    }

    private static @Nullable Link missing(Quarter quarter, List<Long> unions) {
        return unions.isEmpty() ? null : new Link("unions", Query.ALL.and(new Filter.Ids(quarter.words() + "未报人数", unions)));
    }

    private List<Figure> members(Quarter last) {
        List<Figure> figures = new ArrayList<>();
        Quarter quarter = last;
        for (int i = 0; i < QUARTERS; i++) {
            Quarter of = quarter;
            office.overview().members(of)
                    .ifPresent(count -> figures.add(0, new Figure(of.year() + "年\n" + of.number() + "季度", count)));
            quarter = quarter.previous();
        }
        return figures;
    }

    private List<Figure> unions(LocalDate today) {
        Map<String, Long> kinds = office.overview().unionsByKind(today);
        return kinds.entrySet().stream().map(kind -> new Figure(kind.getKey(), kind.getValue())).toList();
    }
}
