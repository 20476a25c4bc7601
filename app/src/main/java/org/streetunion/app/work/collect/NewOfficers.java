package org.streetunion.app.work.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.Difference.Deed;
import org.streetunion.app.work.collect.Difference.Verdict;

/** Officers that a union added: a person, known or new, and a post. */
final class NewOfficers {
    private static final int MOST = 10_000;
    private final Register posts;
    private final RowReader reader;
    private final NewRows people;
    private final TodayRows today;

    NewOfficers(Office office, CollectSheet sheet, NewRows people, TodayRows today) {
        this.posts = office.registers().get(CollectForm.POSTS);
        this.reader = sheet.reader(posts.ledger());
        this.people = people;
        this.today = today;
    }

    /** The row as a difference; nothing when the registers have it already. */
    @Nullable
    Difference officer(NewRows.Candidate each) {
        Row post = post(each);
        Row person = each.entry().outcome();
        Difference plain = people.plain(each, new Deed.Appoint(person, post));
        if (!each.fate().standing()) {
            return plain.refused(each.fate().ended() + "，不能再登记干部");
        }
        if (each.entry().fate() == Fate.REJECTED) {
            return plain.refused(NewRows.reasons(each.entry()));
        }
        if (each.entry().id() != 0 && holds(each, post)) {
            return null;
        }
        List<Problem> problems = posts.judge(post.with(AppointmentLedger.PERSON, Reference.to(1)));
        String why = problems.stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("");
        if (!why.isEmpty()) {
            return plain.refused(why);
        }
        boolean byName = each.entry().id() != 0 && person.get(PersonLedger.MOBILE) != null
                && each.entry().values().get(PersonFacts.ID_NUMBER.key()) == null;
        return byName ? plain.judged(Verdict.ASK, "没有填证件号码，按姓名认作台账里已有的同名干部") : plain;
    }

    private Row post(NewRows.Candidate each) {
        @Nullable
        Cell[] cells = new Cell[each.row().cells().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = each.row().text(i).isEmpty() ? null : new Cell.Text(each.row().text(i));
        }
        Entry entry = Objects.requireNonNull(reader.read(new RawRow(each.row().number(), cells)));
        entry.findings().stream().filter(found -> found.blocks() && !each.entry().findings().contains(found))
                .forEach(each.entry()::add);
        Map<String, @Nullable Object> values = new HashMap<>(entry.values());
        values.put(AppointmentLedger.UNION.key(), each.fate().heir());
        values.put(AppointmentLedger.LEVEL.key(), level(each.fate().union()));
        return posts.ledger().completion().apply(new Row(0, 0, values));
    }

    /** A union's form stands for the level of its officers, as in the import. */
    private String level(long union) {
        Row row = today.get(CollectForm.UNIONS, union);
        String form = row == null ? "" : row.get(UnionLedger.FORM, "");
        String level = AppointmentLedger.LEVEL.type().parse(form).value();
        return level == null ? "企业" : level;
    }

    /** Whether the person is in that post already. */
    private boolean holds(NewRows.Candidate each, Row post) {
        Query query = Query.ALL.and(new Filter.OneOf(AppointmentLedger.UNION.key(), List.of(Reference.to(each.fate().union()))));
        return posts.store().first(query, MOST).stream()
                .anyMatch(row -> Reference.to(each.entry().id()).equals(row.get(AppointmentLedger.PERSON))
                        && row.agrees(post, AppointmentLedger.POST) && row.get(AppointmentLedger.ENDS_ON) == null);
    }
}
