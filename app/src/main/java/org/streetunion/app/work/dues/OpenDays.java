package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;

/**
 * On which days a book still takes entries: since it began and since its last closed month, as long as it is kept. A payment of another day
 * would keep all others from being posted.
 */
record OpenDays(LocalDate starts, @Nullable LocalDate closed, @Nullable LocalDate ended) {
    static OpenDays of(Office office, Book book) {
        Optional<LocalDate> closed = new BookStore(office.database().sql()).closedTo(book.id());
        return new OpenDays(book.starts(), closed.orElse(null), book.ended());
    }

    /** The first open day. */
    LocalDate first() {
        return closed == null || closed.isBefore(starts) ? starts : closed.plusDays(1);
    }

    /** The last one that is not after a day. */
    LocalDate last(LocalDate to) {
        return ended == null || ended.isAfter(to) ? to : ended;
    }

    /** Of payments that came in on other days how many are left, and why; empty when there are none. */
    String words(List<LocalDate> days) {
        List<String> why = new ArrayList<>();
        told(why, days.stream().filter(day -> day.isBefore(starts)).count(), "到账早于账套启用日期 " + starts + "，不在这个账套里记");
        told(why, days.stream().filter(this::late).count(), "到账晚于账套的停用日期 " + ended);
        told(why, days.stream().filter(day -> !day.isBefore(starts) && day.isBefore(first()) && !late(day)).count(),
                "到账月份已经结账（结到 " + closed + "），要记请先反结账");
        return why.isEmpty() ? "" : "没有列入的：" + String.join("；", why);
    }

    private boolean late(LocalDate day) {
        return ended != null && day.isAfter(ended);
    }

    private static void told(List<String> why, long many, String words) {
        if (many > 0) {
            why.add(many + " 笔" + words);
        }
    }
}
