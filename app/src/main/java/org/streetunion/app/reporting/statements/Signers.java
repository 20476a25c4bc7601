package org.streetunion.app.reporting.statements;

import java.util.List;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.reports.model.Field;

/** Who signs a statement of a book: 工会主席, 财务负责人, 复核, 制表. What the book does not say is left for a pen. */
final class Signers {
    private final Settings settings;
    private final BookStore books;

    Signers(Settings settings, BookStore books) {
        this.settings = settings;
        this.books = books;
    }

    /** Above the table. */
    Field office() {
        return new Field("填报单位（盖章）", OfficeIdentity.of(settings).name());
    }

    List<Field> of(Book book) {
        BookStore.Signed signed = books.signed(book.id());
        OfficeIdentity office = OfficeIdentity.of(settings);
        String chief = signed.chief().isEmpty() && book.own() ? office.chair() : signed.chief();
        return List.of(new Field("工会主席", chief), new Field("财务负责人", signed.finance()), new Field("复核", office.checker()),
                new Field("制表", signed.bookkeeper().isEmpty() ? office.preparer() : signed.bookkeeper()));
    }
}
