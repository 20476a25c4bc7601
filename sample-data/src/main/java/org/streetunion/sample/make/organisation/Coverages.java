package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Says which union covers which employer: its own, a joint one of the place, and now and then a federation above both. */
public final class Coverages {
    private final World world;
    private final List<Union> unions;
    private final Dice dice;
    private final List<Coverage> all = new ArrayList<>();

    /** For these unions, in the order of their seq. */
    public Coverages(World world, List<Union> unions) {
        this.world = world;
        this.unions = unions;
        this.dice = world.dice("coverage");
    }

    /** All rows; no union covers an employer twice. */
    public List<Coverage> invent() {
        for (Union union : unions) {
            Employer own = union.seat().employer();
            if (own != null) {
                all.add(new Coverage(union, own, "单建", Objects.requireNonNull(union.founded()),
                        union.gone() ? union.state().date() : null));
            }
        }
        coverRest();
        coverAgain();
        return List.copyOf(all);
    }

    private void coverRest() {
        Size size = world.size();
        int first = size.unions().single() + size.extras().gone() + size.extras().preparing();
        for (Employer employer : world.employers().subList(first, world.employers().size())) {
            if (!dice.chance(0.03)) {
                Union joint = joint(employer);
                LocalDate founded = Objects.requireNonNull(joint.founded());
                boolean recent = dice.chance(0.12);
                LocalDate from = recent
                        ? dice.day(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 9, 30))
                        : dice.day(founded, LocalDate.of(2024, 12, 31));
                boolean ended = dice.chance(0.02);
                LocalDate earliest = from.isAfter(LocalDate.of(2025, 6, 1)) ? from.plusDays(20) : LocalDate.of(2025, 6, 1);
                all.add(new Coverage(joint, employer, "联合", from, ended ? dice.day(earliest, LocalDate.of(2026, 9, 29)) : null));
            }
        }
    }

    /** Employers of newborn unions were in the joint union before; federations cover some of the employers below them. */
    private void coverAgain() {
        for (Coverage own : List.copyOf(all)) {
            boolean young = own.how().equals("单建") && own.from().isAfter(LocalDate.of(2024, 12, 31));
            if (young && dice.chance(0.6)) {
                Union joint = joint(own.employer());
                all.add(new Coverage(joint, own.employer(), "联合", Objects.requireNonNull(joint.founded()), own.from()));
            } else if (world.size().unions().federation() > 0 && dice.chance(0.06)) {
                Union federation = unions.get(dice.below(world.size().unions().federation()));
                String how = federation.kind().scene().equals("行业") ? "行业" : "区域";
                all.add(new Coverage(federation, own.employer(), how, LocalDate.of(2024, 5, 1), null));
            }
        }
    }

    private Union joint(Employer employer) {
        Size.Unions count = world.size().unions();
        return unions.get(count.federation() + employer.place().seq() % (count.joint() - 1));
    }
}
