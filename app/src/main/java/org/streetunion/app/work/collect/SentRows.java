package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;

/** What the registers know of one union, as rows of its workbook. A row's key tells the rows of the registers behind it. */
final class SentRows {
    /** Everybody of one union fits in memory. */
    private static final int MOST = 100_000;
    private final Registers registers;
    private final List<CollectSheet> sheets;
    private final LocalDate today;

    SentRows(Registers registers, CollectForm form, LocalDate today) {
        this.registers = registers;
        this.sheets = form.sheets();
        this.today = today;
    }

    List<List<FormRow>> of(Row union) {
        FormRow card = sheets.get(CollectForm.CARD).row(registers, "u" + union.id(), Map.of(CollectForm.UNIONS, union));
        return List.of(List.of(card), officers(union.id()), roster(union.id()));
    }

    private List<FormRow> officers(long union) {
        List<Row> posts = registers.get(CollectForm.POSTS).store().first(of(AppointmentLedger.UNION, union), MOST).stream()
                .filter(this::inPost).toList();
        Map<Long, Row> people = new HashMap<>();
        registers.get(CollectForm.PEOPLE).store()
                .rows(posts.stream().map(post -> post.get(AppointmentLedger.PERSON)).filter(java.util.Objects::nonNull)
                        .mapToLong(Reference::id).distinct().toArray())
                .forEach(row -> people.put(row.id(), row));
        List<FormRow> rows = new ArrayList<>();
        for (Row post : posts) {
            Reference person = post.get(AppointmentLedger.PERSON);
            Row who = person == null ? null : people.get(person.id());
            if (who != null) {
                rows.add(sheets.get(CollectForm.OFFICERS).row(registers, "a" + post.id() + "p" + who.id(),
                        Map.of(CollectForm.POSTS, post, CollectForm.PEOPLE, who)));
            }
        }
        return rows;
    }

    private boolean inPost(Row post) {
        LocalDate end = post.get(AppointmentLedger.ENDS_ON);
        return end == null || end.isAfter(today);
    }

    /** Who is on the roster: who went is not asked about again. */
    private List<FormRow> roster(long union) {
        Query query = of(MemberLedger.UNION, union).and(new Filter.OneOf(MemberLedger.STATE.key(), MemberCodes.BELONGING));
        return registers.get(CollectForm.MEMBERS).store().first(query, MOST).stream().map(
                row -> sheets.get(CollectForm.ROSTER).row(registers, "m" + row.id(), Map.of(CollectForm.MEMBERS, row)))
                .toList();
    }

    private static Query of(Column<Reference> column, long union) {
        return Query.ALL.and(new Filter.OneOf(column.key(), List.of(Reference.to(union))));
    }
}
