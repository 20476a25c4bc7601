package org.streetunion.app.reporting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.summary.NamedSummary;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** A statement of one book, in 元 or 万元; it says in its notes whether its parts and totals agree. */
abstract class BookSummary extends NamedSummary {
    private static final String NONE = "（还没有账套）";
    private final BookReading reading;
    private final List<Option> more;

    BookSummary(String key, String title, BookReading reading, Option... more) {
        super(key, title);
        this.reading = reading;
        this.more = List.of(more);
    }

    /** The books are asked for anew: one may have been begun. */
    @Override
    public List<Option> options() {
        List<String> names = reading.books().books().stream().map(Book::name).toList();
        List<Option> options = new ArrayList<>(List.of(new Option("book", "账套", names.isEmpty() ? List.of(NONE) : names)));
        options.addAll(more);
        options.add(Unit.OPTION);
        return List.copyOf(options);
    }

    BookReading reading() {
        return reading;
    }

    @Override
    public Report compute(Request request) {
        String wanted = request.choice(options().get(0));
        Optional<Book> book = reading.books().books().stream().filter(each -> each.name().equals(wanted)).findFirst();
        if (book.isEmpty()) {
            return Report.of(title(), Table.of(columns(request), List.of())).withNotes("还没有账套，请先在“账套”里登记。");
        }
        Report report = report(book.get(), request);
        List<Field> fields = new ArrayList<>(report.fields());
        fields.add(new Field("账套", book.get().name()));
        fields.add(new Field("单位", Unit.of(request).words()));
        return report.withFields(fields.toArray(Field[]::new));
    }

    abstract List<Column> columns(Request request);

    abstract Report report(Book book, Request request);

    /** What the checks found; when they found nothing, that they were made. */
    static List<String> checked(List<String> complaints) {
        return complaints.isEmpty()
                ? List.of("勾稽核对：各级合计相符。")
                : complaints.stream().map(CrossFoot::note).toList();
    }
}
