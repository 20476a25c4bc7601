package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.WriteSummary;
import org.streetunion.app.work.budget.CopyLastYear;
import org.streetunion.app.work.budget.StepBudget;

/** 预算 from the open office: a few reads for the whole form, one act for what was filled in. */
final class BudgetDesk implements Budgeting {
    private static final Map<String, Sort> TYPED = Map.of(BalanceLines.BEFORE, Sort.BEFORE, BalanceLines.BACK, Sort.BACK,
            BalanceLines.INVESTED, Sort.INVESTED, BalanceLines.RESERVE, Sort.RESERVE);
    private final Office office;
    private final OutputFolder outputs;
    private final BookReading reading;

    BudgetDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
        this.reading = BookReading.of(office.database().sql());
    }

    @Override
    public List<Book> books() {
        return reading.books().books();
    }

    @Override
    public Optional<Form> read(long book, int year) {
        return reading.books().find(book).map(found -> form(found, year));
    }

    private Form form(Book book, int year) {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate last = LocalDate.of(year, 12, 31);
        YearFigures figures = YearFigures.of(reading, book, today.getYear() == year ? today : last);
        Map<String, Row> rows = rows(book, year);
        List<Line> lines = new ArrayList<>();
        accounts(book, year, figures, Sort.INCOME, rows, lines);
        lines.add(sum(Sort.INCOME_SUM, Bottom.INCOME, figures));
        accounts(book, year, figures, Sort.SPENDING, rows, lines);
        lines.add(sum(Sort.SPENDING_SUM, Bottom.SPENDING, figures));
        lines.add(sum(Sort.OF_YEAR, Bottom.OF_YEAR, figures));
        BalanceLines.ALL.codes().forEach(each -> {
            Row blank = blank(book, year).with(BudgetLedger.LINE, each);
            Bottom row = Bottom.valueOf(TYPED.getOrDefault(each, Sort.BEFORE).name());
            lines.add(new Line(TYPED.getOrDefault(each, Sort.BEFORE), "", row.words(), 0, rows.getOrDefault(each, blank),
                    figures.of(Figure.YEAR, row)));
        });
        lines.add(sum(Sort.LEFT, Bottom.LEFT, figures));
        return new Form(book, year, lines, figures.budget());
    }

    private static void accounts(Book book, int year, YearFigures figures, Sort sort, Map<String, Row> rows, List<Line> lines) {
        String kind = sort == Sort.INCOME ? AccountKinds.INCOME : AccountKinds.EXPENSE;
        for (AccountTree.Node node : figures.tree().of(kind)) {
            long id = node.account().id();
            Row blank = blank(book, year).with(BudgetLedger.ACCOUNT, new Reference(id, node.account().label()));
            lines.add(new Line(sort, node.account().code(), node.account().name(), node.depth(),
                    node.leaf() ? rows.getOrDefault(String.valueOf(id), blank) : null, figures.of(Figure.YEAR, id)));
        }
    }

    private static Line sum(Sort sort, Bottom row, YearFigures figures) {
        return new Line(sort, "", row.words(), 0, null, figures.of(Figure.YEAR, row));
    }

    private static Row blank(Book book, int year) {
        return Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, year);
    }

    /** What is kept of a year, by the account's row or the name of the line. */
    private Map<String, Row> rows(Book book, int year) {
        Query query = Query.ALL.and(new Filter.OneOf(BudgetLedger.BOOK.key(), List.of(new Reference(book.id(), book.name()))))
                .and(new Filter.OneOf(BudgetLedger.YEAR.key(), List.of(year)));
        Map<String, Row> rows = new HashMap<>();
        register().labelled(register().store().rows(register().ids(query))).forEach(row -> {
            Reference account = row.get(BudgetLedger.ACCOUNT);
            rows.put(account == null ? row.get(BudgetLedger.LINE, "") : String.valueOf(account.id()), row);
        });
        return rows;
    }

    @Override
    public List<Problem> judge(Row row) {
        return register().judge(row);
    }

    @Override
    public long write(Form form, List<Row> rows, Actor actor) {
        boolean blocked = rows.stream().map(register()::outcome)
                .anyMatch(row -> register().guarded(row, register().guard()).stream().anyMatch(Problem::blocks));
        return blocked
                ? 0
                : register().saveTogether(rows, new long[0], Act.correction(actor, Act.Kind.EDIT),
                        form.book().name() + " " + form.year() + " 年预算，" + rows.size() + " 行");
    }

    @Override
    public List<Problem> check(StepBudget.Order order) {
        return new StepBudget(office).check(order);
    }

    @Override
    public Saved step(StepBudget.Order order, Actor actor) {
        return new StepBudget(office).run(order, actor);
    }

    @Override
    public Saved copy(Form form, boolean plansToo, Actor actor) {
        return new CopyLastYear(office).run(form.book().id(), form.year(), plansToo, actor);
    }

    @Override
    public List<String> unsound(Form form, String statement, Map<String, String> chosen) {
        return CrossFoot.unsound(office.summaries().compute(summary(statement), request(form, chosen)).notes());
    }

    @Override
    public Path print(Form form, String statement, Map<String, String> chosen) {
        Summary.Request request = request(form, chosen);
        try {
            return WriteSummary.into(outputs.of(Quarter.of(request.day())), office, summary(statement), request).pdf();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Summary summary(String statement) {
        return office.summaries().find(statement).orElseThrow();
    }

    private Summary.Request request(Form form, Map<String, String> chosen) {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate day = form.year() == today.getYear() ? today : LocalDate.of(form.year(), 12, 31);
        Map<String, String> all = new HashMap<>(chosen);
        all.put("book", form.book().name());
        return new Summary.Request(day, all);
    }

    private Register register() {
        return office.registers().get(LEDGER);
    }
}
