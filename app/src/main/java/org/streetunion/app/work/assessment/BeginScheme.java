package org.streetunion.app.work.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.schemes.BandLedger;
import org.streetunion.app.office.schemes.SchemeItemLedger;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Begins a year's scheme from a pattern or from the year before: its items and bands go along, scores do not. */
public final class BeginScheme {
    private BeginScheme() {}

    /** The name of a year's scheme: that of its pattern with the year before it. */
    public static String name(String pattern, int year) {
        return year + "年" + pattern.replaceFirst("^\\d{4}年", "");
    }

    /** Begins it as one act; gives its id, or nothing when one of that name is there already. */
    public static Optional<Long> run(Office office, long from, int year, Actor actor) {
        Register schemes = office.registers().get(SchemeLedger.KEY);
        Row pattern = schemes.store().rows(new long[]{from}).get(0);
        String name = name(pattern.get(SchemeLedger.NAME, ""), year);
        if (!schemes.store().find(List.of(SchemeLedger.NAME), List.of(List.of(name))).isEmpty()) {
            return Optional.empty();
        }
        Row row = copy(pattern).with(SchemeLedger.NAME, name).with(SchemeLedger.YEAR, year).with(SchemeLedger.STATE, "执行")
                .with(SchemeLedger.PREVIOUS, previous(schemes, pattern, year));
        Act act = Act.correction(actor, Act.Kind.DEED);
        long[] made = new long[1];
        WholeAct.run(office, new WholeAct.Heading(act, SchemeLedger.KEY, "新建考核方案：" + name, 1), Progress.SILENT, whole -> {
            made[0] = whole.add(SchemeLedger.KEY, row, act);
            whole.write(SchemeItemLedger.KEY,
                    following(office.registers().get(SchemeItemLedger.KEY), SchemeItemLedger.SCHEME, from, made[0]), act);
            whole.write(BandLedger.KEY, following(office.registers().get(BandLedger.KEY), BandLedger.SCHEME, from, made[0]), act);
        });
        return Optional.of(made[0]);
    }

    /** The year before's scheme of the same pattern. */
    private static @Nullable Reference previous(Register schemes, Row pattern, int year) {
        if (Integer.valueOf(year - 1).equals(pattern.get(SchemeLedger.YEAR))) {
            return Reference.to(pattern.id());
        }
        String name = name(pattern.get(SchemeLedger.NAME, ""), year - 1);
        return schemes.store().find(List.of(SchemeLedger.NAME), List.of(List.of(name))).values().stream().flatMap(List::stream)
                .findFirst().map(Reference::to).orElse(null);
    }

    private static List<Row> following(Register register, Column<Reference> scheme, long from, long to) {
        Query query = Query.ALL.and(new Filter.OneOf(scheme.key(), List.of(Reference.to(from))));
        return register.store().rows(register.ids(query)).stream().map(row -> copy(row).with(scheme, Reference.to(to))).toList();
    }

    private static Row copy(Row row) {
        return row.as(0, 0);
    }
}
