package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.bodies.BodyLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.pdf.PdfTheme;

/**
 * 基层工会台账, a row per union (dossier 2, section 2.3): the union with its term, the employers it covers, its last headcounts, its chair and
 * the heads of its committees, and what is set up there. Under the headings that the import reads: it can be sent around and taken in.
 */
final class UnionRoster extends NamedPaper {
    private static final List<Column<?>> FIRST = List.of(UnionLedger.CODE, UnionLedger.NAME, UnionLedger.KIND, UnionLedger.FORM,
            UnionLedger.PARENT, UnionLedger.ZONE, UnionLedger.COMMUNITY, UnionLedger.STATE, UnionLedger.CREDIT_CODE,
            UnionLedger.LEGAL_NO, UnionLedger.LEGAL_FROM, UnionLedger.LEGAL_TO, UnionLedger.FOUNDED_HOW, UnionLedger.PREPARED_ON,
            UnionLedger.APPROVAL_NO, UnionLedger.FOUNDED_ON);
    private static final List<Column<?>> TERM = List.of(TermLedger.ORDINAL, TermLedger.YEARS, TermLedger.STARTS_ON,
            TermLedger.ENDS_ON, TermLedger.ELECTED_ON);
    private static final List<Column<?>> COUNTS = List.of(HeadcountLedger.QUARTER, HeadcountLedger.WORKERS, HeadcountLedger.WOMEN,
            HeadcountLedger.MIGRANTS, HeadcountLedger.NEW_FORM, HeadcountLedger.HARDSHIP, HeadcountLedger.MEMBERS,
            HeadcountLedger.WOMEN_MEMBERS, HeadcountLedger.MIGRANT_MEMBERS, HeadcountLedger.NEW_FORM_MEMBERS);
    private static final List<String> CHAIR = List.of("主席姓名", "主席性别", "主席文化程度", "主席政治面貌", "专兼职", "主席手机");
    private static final List<String> HEADS = List.of("副主席", "经审主任", "女职工委员会主任");
    private static final List<String> BODIES = List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家",
            "医疗互助");
    private static final List<Column<?>> LAST = List.of(UnionLedger.LEGAL_PERSON, UnionLedger.SEAL, UnionLedger.ACCOUNT,
            UnionLedger.CONTACT, UnionLedger.PHONE, UnionLedger.EMAIL, UnionLedger.ADDRESS, UnionLedger.POSTCODE,
            UnionLedger.OFFICE_AREA, UnionLedger.ACTIVITY_AREA, UnionLedger.OTHER_AREA, UnionLedger.REMARK);

    UnionRoster() {
        super("union-roster", "基层工会台账（一家一行）", "unions", "xlsx");
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        List<Row> unions = new ArrayList<>();
        new RowPages<Row>(run, ledger(), (number, row) -> row).forEach(unions::add);
        LocalDate day = run.query().day() == null ? LocalDate.now(run.office().clock()) : run.query().day();
        UnionFacts facts = UnionFacts.of(run, unions, day);
        List<List<Cell>> lines = new ArrayList<>();
        unions.forEach(union -> lines.add(line(lines.size() + 1, union, facts)));
        Sheets.write(new ListDocument(Sheets.title(run, title()), "共 " + lines.size() + " 家", columns(), lines,
                Sheets.page(run, Orientation.LANDSCAPE)), PdfTheme.standard(), target);
    }

    private static List<org.streetunion.reports.model.Column> columns() {
        List<org.streetunion.reports.model.Column> columns = new ArrayList<>();
        columns.add(org.streetunion.reports.model.Column.centred("序号", 6));
        Stream.of(headings(FIRST), headings(TERM), Stream.of("所在单位名称", "涵盖单位数", "涵盖单位清单"), headings(COUNTS),
                Stream.of("专职干部数", "兼职干部数"), CHAIR.stream(), HEADS.stream(), BODIES.stream(), headings(LAST))
                .flatMap(part -> part)
                .forEach(heading -> columns.add(org.streetunion.reports.model.Column.text(heading, width(heading))));
        return columns;
    }

    private static Stream<String> headings(List<Column<?>> columns) {
        return columns.stream().map(Column::heading);
    }

    private static int width(String heading) {
        return heading.endsWith("名称") || heading.endsWith("清单") || heading.endsWith("上级工会")
                ? 36
                : Math.max(12, heading.length() * 2 + 2);
    }

    private static List<Cell> line(int number, Row union, UnionFacts facts) {
        UnionFacts.One one = facts.of(union.id());
        List<Cell> cells = new ArrayList<>(List.of(Cell.ordinal(number)));
        FIRST.forEach(column -> cells.add(Cell.text(column.text(union))));
        TERM.forEach(column -> cells.add(Cell.text(column.text(one.term()))));
        List<String> covered = one.covered();
        String own = UnionLedger.EMPLOYER.text(union);
        cells.addAll(List.of(Cell.text(own), Cell.whole(covered.size()),
                Cell.text(covered.equals(List.of(own)) ? "" : String.join("、", covered))));
        COUNTS.forEach(column -> cells.add(Cell.text(column.text(one.counts()))));
        cells.addAll(List.of(Cell.whole(one.posts("专职")), Cell.whole(one.posts("兼职"))));
        Row chair = facts.person(one.holder("主席"));
        cells.addAll(Stream.of(PersonFacts.NAME.text(chair), PersonFacts.SEX.text(chair), PersonFacts.EDUCATION.text(chair),
                PersonFacts.POLITICS_OF.text(chair), one.status("主席"),
                PersonLedger.MOBILE.text(chair))
                .map(Cell::text).toList());
        HEADS.forEach(post -> cells.add(Cell.text(one.names(post))));
        BODIES.forEach(kind -> cells.add(Cell.text(one.body(kind).map(UnionRoster::since).orElse(""))));
        LAST.forEach(column -> cells.add(Cell.text(column.text(union))));
        return cells;
    }

    /** Since when, or that there is one. */
    private static String since(Row body) {
        String day = BodyLedger.FOUNDED_ON.text(body);
        return day.isEmpty() ? "是" : day;
    }
}
