package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.pdf.PdfTheme;

/** 签到表: name and union, and room to sign in; as many lines on the first page as asked for. */
final class SignSheet extends NamedPaper {
    static final Measure ROWS = new Measure("rows", "每页大约几行", 22);
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 14), Column.text("所在工会", 36),
            Column.text("签名", 24), Column.text("备注", 14));
    /** What a page offers to the lines of a table, in points, below the title and its line. */
    private static final float ROOM = 680;
    private static final float LINE = 12.6f;
    private static final float LEAST = 2.2f;

    SignSheet() {
        super("signing", "签到表", "members", "pdf", "xlsx");
    }

    @Override
    public List<Measure> measures() {
        return List.of(ROWS);
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        write(this, run, COLUMNS, SignSheet::cells, target);
    }

    /** A sheet of these columns to sign in on. */
    static void write(Paper paper, Run run, List<Column> columns, BiFunction<Integer, Row, List<Cell>> cells, Path target)
            throws IOException {
        RowPages<List<Cell>> rows = new RowPages<>(run, paper.ledger(), cells);
        ListDocument list = new ListDocument(Sheets.title(run, paper.title()),
                "会议（活动）：　　　　　　　　　　　　时间：　　　　　　　　　　应到 " + rows.count()
                        + " 人",
                columns, rows, Sheets.page(run, Orientation.PORTRAIT));
        Sheets.write(list, theme(run.of(ROWS)), target);
    }

    /** Lines with so much air that so many and the heading fill a page. */
    private static PdfTheme theme(int rows) {
        PdfTheme usual = PdfTheme.standard();
        float upright = Math.max(LEAST, (ROOM / (Math.max(1, rows) + 1) - LINE) / 2);
        return new PdfTheme(usual.margins(), usual.sizes(), usual.colours(),
                new PdfTheme.Padding(usual.padding().sideways(), upright));
    }

    private static List<Cell> cells(int number, Row row) {
        return List.of(Cell.ordinal(number), Cell.text(PersonFacts.NAME.text(row)), Cell.text(MemberLedger.UNION.text(row)),
                Cell.blank(), Cell.blank());
    }
}
