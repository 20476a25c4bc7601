package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 07 届次: the terms the wide sheet has no room for. */
final class TermSheet {
    private TermSheet() {}

    static ClerkTable of(Office office) {
        return new Columns<Term>().add("工会名称", 40, t -> t.union().name()).add("届次", 8, Term::number).add("任期年限", 10, Term::years)
                .add("任期起", 12, Term::from).add("任期止", 12, Term::to).add("选举日期", 12, Term::from)
                .add("选举方式", 12, t -> t.union().seq() % 2 == 0 ? "直接选举" : "间接选举").add("备注", 16, t -> "")
                .table(Layouts.csv(Layout.Kind.CSV_UTF8, "07届次.csv"), "届次",
                        office.staff().terms().stream().filter(t -> !t.wide()).toList());
    }
}
