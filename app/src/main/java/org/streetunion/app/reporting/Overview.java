package org.streetunion.app.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** The few figures of the start page, from the same facts as the report. */
public final class Overview {
    private final UnionKindsStore kinds;
    private final HeadcountFactsStore headcounts;
    private final UnreportedStore unreported;

    /** Over the office's database. */
    public Overview(Sql sql) {
        this.kinds = new UnionKindsStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
        this.unreported = new UnreportedStore(sql);
    }

    /** Row 24 of a quarter; empty when nothing was reported. */
    public OptionalLong members(Quarter quarter) {
        Snapshot snapshot = headcounts.at(quarter);
        return snapshot.knows("24") ? OptionalLong.of(snapshot.total("24")) : OptionalLong.empty();
    }

    /** Live unions by 工会组织类型, the most frequent first. */
    public Map<String, Long> unionsByKind(LocalDate day) {
        return kinds.on(day);
    }

    /** Unions without headcounts for a quarter. */
    public List<Long> unreported(Quarter quarter) {
        return unreported.of(quarter);
    }

    /** Unions that have to report headcounts for a quarter, sorted by community, then code. */
    public List<Long> reporting(Quarter quarter) {
        return unreported.reporting(quarter);
    }
}
