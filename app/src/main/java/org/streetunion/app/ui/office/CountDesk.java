package org.streetunion.app.ui.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.ui.port.QuarterCounts;
import org.streetunion.app.work.Office;

/** 人数填报 from the open office: three reads for the whole form, one act for what was filled in. */
final class CountDesk implements QuarterCounts {
    private static final List<Column<Integer>> FIGURES = List.of(HeadcountLedger.WORKERS, HeadcountLedger.WOMEN,
            HeadcountLedger.MIGRANTS, HeadcountLedger.NEW_FORM, HeadcountLedger.MEMBERS, HeadcountLedger.WOMEN_MEMBERS,
            HeadcountLedger.MIGRANT_MEMBERS, HeadcountLedger.NEW_FORM_MEMBERS);
    private static final Reference NOBODY = new Reference(0, "");
    private final Office office;

    CountDesk(Office office) {
        this.office = office;
    }

    @Override
    public String ledger() {
        return "headcounts";
    }

    @Override
    public Form read(Quarter quarter) {
        long[] ids = office.overview().reporting(quarter).stream().mapToLong(Long::longValue).toArray();
        Reported now = reported(quarter);
        Reported before = reported(quarter.previous());
        List<Union> unions = office.registers().get("unions").store().rows(ids).stream()
                .map(union -> union(union, quarter, now, before)).toList();
        return new Form(quarter, FIGURES, unions);
    }

    @Override
    public List<Problem> judge(Row row) {
        return register().judge(row);
    }

    @Override
    public long write(Quarter quarter, List<Row> rows, long[] emptied, Actor actor) {
        String subject = register().ledger().title() + " " + quarter.words() + "，" + (rows.size() + emptied.length) + " 条";
        return register().saveTogether(rows, emptied, Act.correction(actor, Act.Kind.EDIT), subject);
    }

    private static Union union(Row union, Quarter quarter, Reported now, Reported before) {
        Reference name = new Reference(union.id(), union.get(UnionLedger.NAME, ""));
        Row blank = Row.NEW.with(HeadcountLedger.QUARTER, quarter).with(HeadcountLedger.UNION, name);
        List<Row> again = before.parts(union.id()).stream().map(part -> again(part, quarter)).toList();
        return new Union(name, union.get(UnionLedger.COMMUNITY, ""), now.own().getOrDefault(union.id(), blank),
                now.parts(union.id()), before.own().getOrDefault(union.id(), Row.NEW), again);
    }

    /** The figures of an employer for another quarter; what was remarked of the first stays there. */
    private static Row again(Row part, Quarter quarter) {
        Row row = Row.NEW.with(HeadcountLedger.QUARTER, quarter).with(HeadcountLedger.UNION, part.get(HeadcountLedger.UNION))
                .with(HeadcountLedger.EMPLOYER, part.get(HeadcountLedger.EMPLOYER));
        for (Column<Integer> figure : FIGURES) {
            row = row.with(figure, part.get(figure));
        }
        return row;
    }

    private Reported reported(Quarter quarter) {
        Query query = Query.ALL.and(new Filter.OneOf(HeadcountLedger.QUARTER.key(), List.of(quarter)));
        Map<Long, Row> own = new HashMap<>();
        Map<Long, List<Row>> parts = new HashMap<>();
        for (Row row : register().store().rows(register().ids(query))) {
            long union = row.get(HeadcountLedger.UNION, NOBODY).id();
            if (row.get(HeadcountLedger.EMPLOYER) == null) {
                own.put(union, row);
            } else {
                parts.computeIfAbsent(union, any -> new ArrayList<>()).add(row);
            }
        }
        return new Reported(own, parts);
    }

    private Register register() {
        return office.registers().get(ledger());
    }

    /** What was reported for a quarter, by union: its own total, its rows per employer. */
    private record Reported(Map<Long, Row> own, Map<Long, List<Row>> perEmployer) {
        List<Row> parts(long union) {
            return perEmployer.getOrDefault(union, List.of());
        }
    }
}
