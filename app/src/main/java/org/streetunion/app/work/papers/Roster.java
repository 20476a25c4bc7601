package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.pdf.PdfTheme;

/** 会员花名册: the twenty columns of the national template (dossier 2, sections 2.7 and 3.2), then card, joining, union, status and address. */
final class Roster extends NamedPaper {
    private static final List<Column<?>> COLUMNS = List.of(PersonFacts.NAME, PersonFacts.SEX, PersonFacts.BIRTH_ON,
            PersonFacts.NATION, MemberLedger.EMPLOYMENT, PersonFacts.ID_KIND, PersonFacts.ID_NUMBER, PersonFacts.EDUCATION,
            PersonFacts.SKILL, MemberLedger.MOBILE, MemberLedger.RESIDENCE_KIND, MemberLedger.RESIDENCE, MemberLedger.CHANGE,
            MemberLedger.CHANGED_ON, MemberLedger.CHANGE_REASON, PersonFacts.POLITICS_OF, PersonFacts.WORKPLACE,
            PersonFacts.NATIVE_PLACE, MemberLedger.MIGRANT, MemberLedger.CARD_NO, MemberLedger.JOINED_ON, MemberLedger.UNION,
            MemberLedger.STATE, MemberLedger.ADDRESS);

    Roster() {
        super("roster", "会员花名册", "members", "xlsx", "pdf");
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        RowPages<List<Cell>> rows = new RowPages<>(run, ledger(), Roster::cells);
        List<org.streetunion.reports.model.Column> columns = new ArrayList<>();
        columns.add(org.streetunion.reports.model.Column.centred("序号", 6));
        COLUMNS.forEach(column -> columns.add(
                org.streetunion.reports.model.Column.text(column.heading(), Math.min(column.width(), 24))));
        String subtitle = "共 " + rows.count() + " 人" + (run.viewer().unmasked() ? "　含未隐去的号码，注意保密" : "");
        Sheets.write(new ListDocument(Sheets.title(run, title()), subtitle, columns, rows,
                Sheets.page(run, Orientation.LANDSCAPE)), PdfTheme.standard(), target);
    }

    private static List<Cell> cells(int number, Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ordinal(number));
        COLUMNS.forEach(column -> cells.add(Cell.text(column.text(row))));
        return cells;
    }
}
