package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Union.Kind;
import org.streetunion.sample.model.organisation.Union.Seat;
import org.streetunion.sample.model.organisation.Union.State;

/** Invents the tree of unions: federations, joint unions of communities, and the unions of single employers. */
public final class Unions {
    private static final Kind JOINT = new Kind("联合基层工会", "联合工会委员会", "村（社）联合工会");
    private static final Kind GIG = new Kind("联合基层工会", "联合工会委员会", "新就业形态");
    private static final Kind BRANCH = new Kind("分会", "分会", "企业");
    private static final List<String> ENDINGS = List.of("撤销", "注销", "合并");
    private static final List<Quarter> ENDED = List.of(new Quarter(2026, 2), new Quarter(2025, 2), new Quarter(2025, 4),
            new Quarter(2026, 1),
            new Quarter(2026, 3), new Quarter(2026, 3), new Quarter(2025, 3), new Quarter(2026, 2));

    private final World world;
    private final Dice dice;
    private final Size size;
    private final UnionPapers papers;
    private final Federations federations;
    private final List<Union> all = new ArrayList<>();

    /** For one office; nothing is drawn yet. */
    public Unions(World world) {
        this.world = world;
        this.dice = world.dice("unions");
        this.size = world.size();
        this.papers = new UnionPapers(world.codes(), world.dice("papers"));
        this.federations = new Federations(world.places(), size);
    }

    /** All of them, by seq: live ones first, then those gone, in preparation, and branches. */
    public List<Union> invent() {
        for (int i = 0; i < size.unions().federation(); i++) {
            Federations.Plan plan = federations.plan(i);
            add(plan.name(), plan.kind(), new Seat("", plan.zone(), plan.place(), null), old());
        }
        for (int i = 0; i < size.unions().joint(); i++) {
            addJoint(i);
        }
        for (int i = 0; i < size.unions().single(); i++) {
            addSingle(i);
        }
        addGone();
        addPreparing();
        addBranches();
        return List.copyOf(all);
    }

    private void addJoint(int index) {
        if (index == size.unions().joint() - 1) {
            add("练习用街道新就业形态劳动者联合工会委员会", GIG, new Seat("", Zones.ofTrades(size.cadres().zones()), world.places().get(0), null),
                    LocalDate.of(2022, 6, 16));
            return;
        }
        Place place = world.places().get(index);
        add(place.name() + "联合工会委员会", JOINT, seat(place, null), old());
    }

    private void addSingle(int index) {
        Employer employer = world.employers().get(index);
        int young = size.unions().single() - 1 - index;
        LocalDate founded = young < size.extras().newborn() ? dice.day(born(young).first(), born(young).last()) : old(employer);
        add(employer.name() + "工会委员会", UnionPapers.singleKind(employer), seat(employer.place(), employer), founded);
    }

    private static Quarter born(int young) {
        return Quarter.NOW.plus(-(young % 7));
    }

    private void addGone() {
        for (int i = 0; i < size.extras().gone(); i++) {
            Employer employer = world.employers().get(size.unions().single() + i);
            Quarter quarter = ENDED.get(i % ENDED.size());
            LocalDate day = dice.day(quarter.first(), quarter.last());
            State state = new State(ENDINGS.get(i % 3), day, papers.paper(day));
            all.add(new Union(all.size(), code(), employer.name() + "工会委员会", UnionPapers.singleKind(employer),
                    seat(employer.place(), employer), old(employer), state,
                    papers.legal(LocalDate.of(2018, 1, 1), day.minusDays(100)), false,
                    Collections.emptyMap()));
        }
    }

    private void addPreparing() {
        for (int i = 0; i < size.extras().preparing(); i++) {
            Employer employer = world.employers().get(size.unions().single() + size.extras().gone() + i);
            State state = new State("筹备", dice.day(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 20)), "");
            all.add(new Union(all.size(), code(), employer.name() + "工会委员会", UnionPapers.singleKind(employer),
                    seat(employer.place(), null),
                    null, state, UnionPapers.NOT_LEGAL, false, Collections.emptyMap()));
        }
    }

    private void addBranches() {
        for (int i = 0; i < size.extras().branches(); i++) {
            Union mother = all.get(size.unions().federation() + size.unions().joint() + i);
            LocalDate founded = LocalDate.of(2024, 4, 10 + i);
            Seat seat = new Seat(mother.name(), mother.seat().zone(), mother.seat().place(), null);
            all.add(new Union(all.size(), code(), mother.name().replace("工会委员会", "工会") + (i + 1) + "车间分会", BRANCH, seat, founded,
                    new State("正常", founded, ""), UnionPapers.NOT_LEGAL, false, Collections.emptyMap()));
        }
    }

    private void add(String name, Kind kind, Seat seat, LocalDate founded) {
        int single = all.size() - size.unions().federation() - size.unions().joint();
        boolean byRoster = single == 1 || single == 30 || single == 60;
        all.add(new Union(all.size(), code(), name, kind, seat, founded, new State("正常", founded, ""),
                papers.legal(founded, LocalDate.of(2026, 9, 20)),
                byRoster,
                papers.bodies(founded)));
    }

    private Seat seat(Place place, @Nullable Employer employer) {
        return new Seat(federations.over(place), Zones.of(place, size.cadres().zones()), place, employer);
    }

    private String code() {
        return World.STREET_CODE + Integer.toString(10_001 + all.size()).substring(1);
    }

    /** No union is older than its employer. */
    private LocalDate old(Employer employer) {
        return dice.day(employer.details().founded().plusDays(90), LocalDate.of(2023, 6, 30));
    }

    private LocalDate old() {
        return dice.day(LocalDate.of(2002, 3, 1), LocalDate.of(2023, 6, 30));
    }
}
