package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/**
 * 民主公开: whether anything says that income and spending were reported to the members or their delegates within a year: a meeting that
 * spoke of money, a budget or settlement that a congress passed, or a document that makes them public.
 */
final class ReportedCheck implements Source {
    private static final int MOST = 10_000;
    private static final Pattern MONEY = Pattern.compile("经费|财务|收支|预算|决算|经审");
    private static final Pattern CONGRESS = Pattern.compile("大会|代表会议");
    private static final Pattern PUBLIC = Pattern.compile("公开|公示|报告");
    private final Office office;

    ReportedCheck(Office office) {
        this.office = office;
    }

    @Override
    public int check() {
        return 11;
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        LocalDate since = to.minusYears(1).plusDays(1);
        List<Finding> findings = new ArrayList<>();
        List<Row> books = office.registers().get(BookLedger.KEY).store().first(Query.ALL, MOST);
        for (Row book : books) {
            LocalDate starts = book.get(BookLedger.STARTS_ON, to);
            LocalDate ended = book.get(BookLedger.ENDED_ON);
            boolean due = !starts.isAfter(since) && (ended == null || !ended.isBefore(to));
            if (due && !met(book, since, to) && !passed(book, since, to) && !published(book, since, to)) {
                findings.add(new Finding(book.get(BookLedger.NAME, "") + "：" + since + " 至 " + to
                        + " 没有向会员（代表）大会报告经费收支的登记（可以在“代表大会会议”的议题、预算核定的会议或“文书”里写明）", BookLedger.KEY, book.id()));
            }
        }
        return books.isEmpty() ? Part.nothing("没有账套，没有可查的") : new Part(findings, "报告了没有登记的这里看不出来", true);
    }

    private boolean met(Row book, LocalDate since, LocalDate to) {
        return rows("congresses", CongressLedger.HELD_ON, since, to)
                .filter(meeting -> whose(book, meeting.get(CongressLedger.UNION)))
                .anyMatch(meeting -> MONEY
                        .matcher(meeting.get(CongressLedger.TOPICS, "") + meeting.get(CongressLedger.DECISIONS, ""))
                        .find());
    }

    private boolean passed(Row book, LocalDate since, LocalDate to) {
        return rows(PhaseLedger.KEY, PhaseLedger.APPROVED_ON, since, to)
                .filter(phase -> Objects.requireNonNull(phase.get(PhaseLedger.BOOK), "a required column").id() == book.id())
                .anyMatch(phase -> CONGRESS.matcher(phase.get(PhaseLedger.MEETING, "")).find());
    }

    private boolean published(Row book, LocalDate since, LocalDate to) {
        return rows(DocumentLedger.KEY, DocumentLedger.DATED_ON, since, to)
                .filter(letter -> DocumentLedger.OUT.equals(letter.get(DocumentLedger.DIRECTION)))
                .filter(letter -> whose(book, letter.get(DocumentLedger.UNION)))
                .map(letter -> letter.get(DocumentLedger.TITLE, ""))
                .anyMatch(title -> MONEY.matcher(title).find() && PUBLIC.matcher(title).find());
    }

    /** The office's own meetings and letters name no sub-union, or the street's congress itself. */
    private static boolean whose(Row book, @org.jspecify.annotations.Nullable Reference union) {
        Reference of = book.get(BookLedger.UNION);
        return of == null ? union == null || union.label().contains("街道总工会") : union != null && union.id() == of.id();
    }

    private Stream<Row> rows(String ledger, Column<LocalDate> day, LocalDate from, LocalDate to) {
        var register = office.registers().get(ledger);
        return register.labelled(register.store().first(Query.ALL.and(new Filter.Between(day.key(), from, to)), MOST)).stream();
    }
}
