package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Union;

/** The sheets of 三定一统筹 of 2026 as the clerk keeps them, one a union, with everything on them. */
public record SheetWork(List<Union> sheets, List<Post> posts, List<Link> links, List<Target> targets, List<Guarantee> guarantees,
        List<Lent> lent) {
    /** A post; the person is blank where nobody holds it, the share is in per cent. */
    public record Post(Union union, String post, String number, String person, String standing, String duties, int share) {}

    /** A union that a post looks after. */
    public record Link(Union union, String post, String person, Union linked) {}

    /** A target; {@code source} says where a program counts it, {@code hand} what the clerk enters at the end of three quarters. */
    public record Target(Union union, String category, String name, String measure, String source, int yearly,
            List<Integer> parts, int points, String scoring, List<Integer> hand) {
        /** Copies the lists. */
        public Target {
            parts = List.copyOf(parts);
            hand = List.copyOf(hand);
        }
    }

    /** What a union gets; amounts in whole yuan, null where there is none. */
    public record Guarantee(Union union, String aspect, String item, String payer, @Nullable Integer approved,
            @Nullable Integer received, @Nullable Integer spent, String state) {}

    /** Somebody who is lent to a union for so many tenths of days a week. */
    public record Lent(String person, Union user, int tenths, LocalDate from) {}
}
