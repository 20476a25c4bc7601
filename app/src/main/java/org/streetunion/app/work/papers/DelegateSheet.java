package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;

/** 代表签到表: the delegates of the list who have not left, and room to sign in; how many they are is 应到. */
final class DelegateSheet extends NamedPaper {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 14), Column.text("工会名称", 36),
            Column.centred("届次", 8), Column.text("签名", 24), Column.text("备注", 12));

    DelegateSheet() {
        super("delegates", "代表签到表", SeatLedger.KEY, "pdf", "xlsx");
    }

    @Override
    public List<Measure> measures() {
        return List.of(SignSheet.ROWS);
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        Query delegates = run.query().and(new Filter.OneOf(SeatLedger.BODY.key(), List.of("代表")))
                .and(new Filter.Blank(SeatLedger.LEFT_ON.key(), true));
        SignSheet.write(this, new Run(run.office(), delegates, run.viewer(), run.measures(), run.progress()), COLUMNS,
                DelegateSheet::cells, target);
    }

    private static List<Cell> cells(int number, Row row) {
        return List.of(Cell.ordinal(number), Cell.text(SeatLedger.PERSON.text(row)), Cell.text(SeatLedger.UNION.text(row)),
                Cell.text("第" + SeatLedger.TERM_NO.text(row) + "届"), Cell.blank(), Cell.blank());
    }
}
