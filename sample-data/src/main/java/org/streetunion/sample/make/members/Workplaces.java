package org.streetunion.sample.make.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Spreads the members over the employers of base unions, few large ones and many small ones. */
public final class Workplaces {
    private final Dice dice;
    private final List<Union> unions;
    private final List<Coverage> coverages;

    /** For these unions and the employers they cover. */
    public Workplaces(Dice dice, List<Union> unions, List<Coverage> coverages) {
        this.dice = dice;
        this.unions = unions;
        this.coverages = coverages;
    }

    /** Every workplace with its number of members; the numbers add up to {@code members}. */
    public List<Workplace> share(int members) {
        List<Share> shares = shares();
        double total = shares.stream().mapToDouble(Share::weight).sum();
        int free = members - 3 * shares.size();
        List<Workplace> result = new ArrayList<>();
        double sum = 0;
        int given = 0;
        for (Share share : shares) {
            sum += share.weight();
            int upTo = (int) Math.round(free * (sum / total));
            result.add(new Workplace(share.union(), share.employer(), share.since(), 3 + upTo - given));
            given = upTo;
        }
        return result;
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Coverage coverage : coverages) {
            if (coverage.how().equals("单建")) {
                shares.add(new Share(coverage.union(), coverage.employer(), coverage.from(),
                        weight(coverage.union())));
            } else if (coverage.how().equals("联合") && coverage.to() == null) {
                shares.add(new Share(coverage.union(), coverage.employer(), coverage.from(), 0.4 * dice.weight(0.7)));
            }
        }
        double all = shares.stream().mapToDouble(Share::weight).sum();
        unions.stream().filter(u -> u.kind().scene().equals("新就业形态"))
                .forEach(u -> shares.add(new Share(u, null, Objects.requireNonNull(u.founded()), all * 0.05)));
        return shares;
    }

    private double weight(Union union) {
        double weight = dice.weight(0.9);
        return union.gone() || Headcounts.silent(union, unions) ? Math.min(weight, 0.1) : weight;
    }

    /** An employer within a union, or a union whose members have none, since when, and how many members it has or had. */
    public record Workplace(Union union, @Nullable Employer employer, LocalDate since, int members) {}

    private record Share(Union union, @Nullable Employer employer, LocalDate since, double weight) {}
}
