package org.streetunion.app.reporting.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;

/** What is true of an invented office, as lists: the plain side of the comparison. */
final class Facts {
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    final List<Union> unions = new ArrayList<>();
    /** Employers that are 非公企业, from when on. */
    final Map<Long, NavigableMap<LocalDate, Boolean>> nonPublic = new HashMap<>();
    final List<Covers> coverage = new ArrayList<>();
    final List<Reported> reported = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();

    /** Something that turns on days. */
    static <T> NavigableMap<LocalDate, T> since(@Nullable LocalDate day, T value) {
        NavigableMap<LocalDate, T> course = new TreeMap<>();
        course.put(day == null ? ALWAYS : day, value);
        return course;
    }

    /** What was so on a day, or null before it began. */
    static <T> @Nullable T on(NavigableMap<LocalDate, T> course, LocalDate day) {
        Map.Entry<LocalDate, T> so = course.floorEntry(day);
        return so == null ? null : so.getValue();
    }

    /** A union; what is dated has a course. */
    static final class Union {
        final long id;
        final @Nullable LocalDate founded;
        final @Nullable Reference parent;
        final String scene;
        final NavigableMap<LocalDate, Boolean> byRoster;
        /** From when the certificate of a stretch is valid; {@link LocalDate#MAX} without one. */
        final NavigableMap<LocalDate, LocalDate> legalFrom;
        final NavigableMap<LocalDate, String> kind;
        final NavigableMap<LocalDate, String> form;
        final NavigableMap<LocalDate, String> state;
        boolean live = true;

        Union(long id, Map<String, Object> values) {
            this.id = id;
            founded = (LocalDate) values.get("founded_on");
            parent = (Reference) values.get("parent");
            scene = String.valueOf(values.get("scene"));
            byRoster = since(founded, "以名册为准".equals(values.get("count_basis")));
            legalFrom = since(founded, (LocalDate) values.getOrDefault("legal_from", LocalDate.MAX));
            kind = since(founded, String.valueOf(values.get("kind")));
            form = since(founded, String.valueOf(values.get("form")));
            state = since(founded, "正常");
        }
    }

    /** A member: the state and the union turn together with an event. */
    static final class Member {
        final long id;
        final boolean woman;
        final boolean verified;
        final boolean migrant;
        final NavigableMap<LocalDate, String> state;
        final NavigableMap<LocalDate, Long> union;
        final NavigableMap<LocalDate, String> events = new TreeMap<>();
        boolean live = true;

        Member(long id, boolean woman, boolean verified, boolean migrant, @Nullable LocalDate joined, long union) {
            this.id = id;
            this.woman = woman;
            this.verified = verified;
            this.migrant = migrant;
            this.state = since(joined, "在册");
            this.union = since(joined, union);
            if (joined != null) {
                events.put(joined, "入会");
            }
        }
    }

    record Covers(long union, long employer, @Nullable LocalDate from, @Nullable LocalDate to) {}

    record Reported(String quarter, long union, boolean ofEmployer, int workers, int women, int members) {}

    record Post(long person, boolean woman, String post, String status, String level, LocalDate from, @Nullable LocalDate to) {}

    record Term(long union, int ordinal, LocalDate from, LocalDate to) {}
}
