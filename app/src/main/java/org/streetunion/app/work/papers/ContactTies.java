package org.streetunion.app.work.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.work.Office;

/**
 * What somebody has to look after, from every register that says so: liaisons, posts of a sheet and what they serve, lendings. What is
 * arranged already and begins soon is there with its day.
 */
final class ContactTies {
    private static final int MOST = 100_000;
    private static final int SOON = 3;
    private final LocalDate today;
    private final Map<Long, Map<String, Set<String>>> ties = new LinkedHashMap<>();

    private ContactTies(LocalDate today) {
        this.today = today;
    }

    /** Everybody's, as they are today. */
    static ContactTies read(Office office) {
        ContactTies ties = new ContactTies(LocalDate.now(office.clock()));
        rows(office, LiaisonLedger.KEY, Query.ALL.and(new Filter.OneOf(LiaisonLedger.KIND.key(),
                List.of(LiaisonLedger.AREA, LiaisonLedger.HELPED)))).forEach(row -> ties.add(row.get(LiaisonLedger.PERSON), "联系：",
                        LiaisonLedger.object(row), row.get(LiaisonLedger.STARTS_ON), row.get(LiaisonLedger.ENDS_ON)));
        ties.sheets(office);
        rows(office, SecondmentLedger.KEY, Query.ALL).forEach(row -> ties.add(row.get(SecondmentLedger.PERSON), "统筹：",
                lending(row), row.get(SecondmentLedger.STARTS_ON), row.get(SecondmentLedger.ENDS_ON)));
        return ties;
    }

    /** The lines of somebody's card, each with the word before it. */
    List<String> lines(@Nullable Reference person) {
        List<String> lines = new ArrayList<>();
        if (person != null) {
            ties.getOrDefault(person.id(), Map.of()).forEach((before, what) -> lines.add(before + String.join("、", what)));
        }
        return lines;
    }

    /** The posts of this year's sheets; what a post serves is its holders', unless one of them is named. */
    private void sheets(Office office) {
        Map<List<Object>, List<Row>> holders = new LinkedHashMap<>();
        for (Row post : rows(office, PostLedger.KEY, year(PostLedger.YEAR))) {
            add(post.get(PostLedger.PERSON), "任岗：", PostLedger.UNION.text(post) + post.get(PostLedger.POST, ""),
                    post.get(PostLedger.STARTS_ON), post.get(PostLedger.ENDS_ON));
            holders.computeIfAbsent(key(post.get(PostLedger.UNION), post.get(PostLedger.POST)), any -> new ArrayList<>())
                    .add(post);
        }
        for (Row link : rows(office, PostLinkLedger.KEY, year(PostLinkLedger.YEAR))) {
            String what = String.join("、",
                    List.of(PostLinkLedger.LINKED_UNION.text(link), PostLinkLedger.LINKED_EMPLOYER.text(link))
                            .stream().filter(name -> !name.isEmpty()).toList());
            List<Reference> whose = link.get(PostLinkLedger.PERSON) != null
                    ? List.of(Objects.requireNonNull(link.get(PostLinkLedger.PERSON)))
                    : holders.getOrDefault(key(link.get(PostLinkLedger.UNION), link.get(PostLinkLedger.POST)), List.of()).stream()
                            .filter(post -> holds(post.get(PostLedger.ENDS_ON))).map(post -> post.get(PostLedger.PERSON))
                            .filter(Objects::nonNull).toList();
            whose.forEach(person -> add(person, "联系：", what, link.get(PostLinkLedger.STARTS_ON),
                    link.get(PostLinkLedger.ENDS_ON)));
        }
    }

    private static List<Object> key(@Nullable Reference union, @Nullable String post) {
        return List.of(union == null ? 0L : union.id(), post == null ? "" : post);
    }

    private Query year(Column<Integer> column) {
        return Query.ALL.and(new Filter.OneOf(column.key(), List.of(today.getYear())));
    }

    private static List<Row> rows(Office office, String ledger, Query query) {
        Register register = office.registers().get(ledger);
        return register.labelled(register.store().first(query, MOST));
    }

    private static String lending(Row row) {
        String user = SecondmentLedger.USER.text(row);
        String zone = SecondmentLedger.ZONE.text(row);
        String where = user.isEmpty() ? zone.isEmpty() ? "街道" : zone : user;
        String days = SecondmentLedger.DAYS.text(row);
        return where + (days.isEmpty() ? "" : "（每周 " + days + " 天）");
    }

    private boolean holds(@Nullable LocalDate to) {
        return to == null || !to.isBefore(today);
    }

    private void add(@Nullable Reference person, String before, String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean begun = from == null || !from.isAfter(today);
        if (person == null || what.isEmpty() || !holds(to) || (from != null && from.isAfter(today.plusMonths(SOON)))) {
            return;
        }
        ties.computeIfAbsent(person.id(), any -> new LinkedHashMap<>()).computeIfAbsent(before, any -> new LinkedHashSet<>())
                .add(begun ? what : what + "（" + from + " 起）");
    }
}
