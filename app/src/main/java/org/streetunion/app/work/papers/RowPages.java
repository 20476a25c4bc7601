package org.streetunion.app.work.papers;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** What is made of each row of a list and its number, read in pages so that any street fits a small heap. */
final class RowPages<T> implements Iterable<T> {
    private static final int PAGE = 500;
    private final Paper.Run run;
    private final Register register;
    private final BiFunction<Integer, Row, T> make;

    RowPages(Paper.Run run, String ledger, BiFunction<Integer, Row, T> make) {
        this.run = run;
        this.register = run.office().registers().get(ledger);
        this.make = make;
    }

    long count() {
        return register.count(run.query());
    }

    @Override
    public Iterator<T> iterator() {
        return new Pages(register.ids(run.query()));
    }

    private final class Pages implements Iterator<T> {
        private final long[] ids;
        private Iterator<Row> page = List.<Row>of().iterator();
        private int next;
        private int number;

        Pages(long[] ids) {
            this.ids = ids;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next < ids.length) {
                if (!run.progress().report(next, ids.length)) {
                    throw new CancellationException();
                }
                long[] some = Arrays.copyOfRange(ids, next, Math.min(ids.length, next + PAGE));
                next += some.length;
                page = register.rows(some, run.query().day(), run.viewer()).iterator();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return make.apply(++number, page.next());
        }
    }
}
