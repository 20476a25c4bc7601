package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.Backups;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.work.LastBackup;
import org.streetunion.app.work.Office;

/** The start page's facts from the registers. Later registers add their deadlines to what is due. */
final class StartBoard implements StartFacts {
    private static final int MONTHS_AHEAD = 6;
    private static final int QUARTERS = 6;
    private static final int SHOWN = 8;
    private final Office office;

    StartBoard(Office office) {
        this.office = office;
    }

    @Override
    public Facts now() {
        LocalDate today = LocalDate.now(office.clock());
        Quarter reported = Quarter.of(today).previous();
        Query ending = Query.ALL.and(new Filter.Between("term_ends", null, today.plusMonths(MONTHS_AHEAD)))
                .and(new Filter.OneOf("state", List.of("正常")));
        long elections = office.registers().get("unions").count(ending);
        List<Long> missing = office.overview().unreported(reported);
        return new Facts(due(today, ending),
                new Tile(String.valueOf(elections), "家工会半年内任期届满或已超期", new Link("unions", ending)),
                new Tile(String.valueOf(missing.size()), "家工会未报 " + reported.words() + "人数", null),
                backup(),
                members(reported), unions(today));
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.of(new BackupDesk(office));
    }

    private Tile backup() {
        LastBackup last = new LastBackup(office.settings(), office.clock());
        return new Tile(last.words(), last.overdue() ? "很久没有备份了，请点这里，备份到 U 盘" : "上次备份；点这里再备份一次", null);
    }

    private List<Due> due(LocalDate today, Query ending) {
        List<Due> due = new ArrayList<>();
        for (Row row : office.registers().get("unions").first(
                ending.sort(new org.streetunion.app.ledger.Sort("term_ends", false)), SHOWN,
                Viewer.masked(org.streetunion.app.ledger.Actor.PROGRAM))) {
            LocalDate day = (LocalDate) row.values().get("term_ends");
            if (day != null) {
                long days = ChronoUnit.DAYS.between(today, day);
                String when = days < 0 ? "任期已超期 " + -days + " 天" : "任期还有 " + days + " 天届满";
                due.add(new Due(day, row.values().get("name") + "：" + when + "，请办换届",
                        new Link("unions", Query.ALL.search(String.valueOf(row.values().get("name"))))));
            }
        }
        return due;
    }

    private List<Figure> members(Quarter last) {
        List<Figure> figures = new ArrayList<>();
        Quarter quarter = last;
        for (int i = 0; i < QUARTERS; i++) {
            Quarter of = quarter;
            office.overview().members(of).ifPresent(count -> figures.add(0, new Figure(of.toString(), count)));
            quarter = quarter.previous();
        }
        return figures;
    }

    private List<Figure> unions(LocalDate today) {
        Map<String, Long> kinds = office.overview().unionsByKind(today);
        return kinds.entrySet().stream().map(kind -> new Figure(kind.getKey(), kind.getValue())).toList();
    }
}
