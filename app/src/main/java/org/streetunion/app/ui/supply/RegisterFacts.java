package org.streetunion.app.ui.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.StartFacts;

/** What the registers themselves know for the start page: terms that end, unions by type. What they do not know stands as "—". */
public final class RegisterFacts implements StartFacts {
    private static final int SOON_DAYS = 90;
    private static final int LINES = 5;
    private final Registers registers;
    private final Clock clock;

    /** From these registers, as of the clock's today. */
    public RegisterFacts(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public Facts now() {
        return new Facts(registers.find("terms").map(this::due).orElse(List.of()),
                registers.find("terms").map(this::elections).orElse(Tile.unknown("没有届次台账")), Tile.unknown("季报缺数还没有算"),
                Tile.unknown("还没有备份"),
                List.of(), registers.find("unions").map(RegisterFacts::kinds).orElse(List.of()));
    }

    private Tile elections(Register terms) {
        LocalDate today = LocalDate.now(clock);
        Query query = Query.ALL
                .and(new Filter.Between("ends_on", today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())));
        return new Tile(String.valueOf(terms.count(query)), "届任期在今年届满", new Link("terms", query));
    }

    private List<Due> due(Register terms) {
        LocalDate today = LocalDate.now(clock);
        Query query = Query.ALL.and(new Filter.Between("ends_on", today, today.plus(SOON_DAYS, ChronoUnit.DAYS)))
                .sort(new Sort("ends_on", false));
        return terms.first(query, LINES, Viewer.masked(Actor.PROGRAM)).stream().map(row -> due(terms, row, query)).toList();
    }

    private static Due due(Register terms, Row row, Query query) {
        String union = terms.ledger().column("union").map(column -> column.text(row)).orElse("");
        LocalDate day = row.values().get("ends_on") instanceof LocalDate ends ? ends : null;
        return new Due(day, union + " 换届", new Link("terms", query));
    }

    private static List<Figure> kinds(Register unions) {
        Optional<Column<?>> kind = unions.ledger().column("kind");
        if (kind.isPresent() && kind.get().type() instanceof Choice choice) {
            return choice.list().codes().stream()
                    .map(code -> new Figure(code, unions.count(Query.ALL.and(new Filter.OneOf("kind", List.of(code))))))
                    .filter(figure -> figure.value() > 0).toList();
        }
        return List.of();
    }
}
