package org.streetunion.app.work.elections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.reporting.SeatFacts;
import org.streetunion.app.work.Delegates;

/**
 * The numbers of an election: attendance, how many more candidates than seats, the size of the bodies and who sits in them. Counted from
 * the register of 代表和委员; what somebody is whom nobody described is told beside the share and not guessed.
 */
final class TermMeasures {
    private static final List<Integer> BANDS = List.of(25, 201, 1001, 5001, 10_001);
    private static final List<String> BAND_WORDS = List.of("25至200人", "201至1000人", "1001至5000人", "5001至10000人", "10000人以上");
    private final Row file;
    private final TermFacts facts;
    private final Limits limits;
    private final LocalDate day;
    private final List<Measure> all = new ArrayList<>();

    /**
     * Of a file.
     *
     * @param day the day of the meeting, or today while there was none: ages are those of that day
     */
    TermMeasures(Row file, TermFacts facts, Limits limits, LocalDate day) {
        this.file = file;
        this.facts = facts;
        this.limits = limits;
        this.day = day;
    }

    List<Measure> all() {
        if (file.touches(FoundingLedger.WILLING)) {
            founded();
        }
        meeting();
        sizes();
        for (String body : SeatLedger.BODIES.codes().subList(0, 3)) {
            Collection<Row> persons = facts.persons(body).values();
            if (!persons.isEmpty()) {
                ratios(body, persons);
            }
        }
        women();
        return List.copyOf(all);
    }

    /** Rule of 25: from so many members on a committee is founded; fewer may join others' or name one organiser. */
    private void founded() {
        Integer willing = file.get(FoundingLedger.WILLING);
        limits.find("应建会人数").filter(any -> willing != null).ifPresent(least -> add(new Measure("建会", "拟入会人数", willing + " 人",
                "满 " + least.words() + "应当单独建会，不满的也可以联合建会", least.basis(), Measure.Verdict.OPEN)));
    }

    private void meeting() {
        Row roll = facts.roll(day).orElse(Row.NEW);
        Integer present = roll.get(CongressLedger.LISTED, 0) > 0 ? roll.get(CongressLedger.CAME) : file.get(MeetingFacts.PRESENT);
        long entitled = entitled(roll.get(CongressLedger.LISTED, 0), present == null ? 0 : present);
        if (entitled > 0 && present != null) {
            add(limits.share("大会", "到会比例", new Limits.Part(present, entitled, 0), "到会比例下限", ""));
            votes(entitled);
        }
        more("委员", MeetingFacts.SEATS, MeetingFacts.CANDIDATES);
        more("常委", ElectionLedger.STANDING_SEATS, ElectionLedger.STANDING_CANDIDATES);
        Integer members = members();
        if (members != null && "会员代表大会".equals(file.get(MeetingFacts.FORM))) {
            Measure least = limits.count("会员代表大会：", "会员数", members, "可设会员代表大会的会员数", "");
            add(least);
        }
    }

    /**
     * 应到: of delegates those who were listed by name, else those in office, unless more came than the register names; of members as it was
     * typed, held against the register, and counted there where nobody typed it.
     */
    private long entitled(int listed, int present) {
        Integer typed = file.get(MeetingFacts.ENTITLED);
        boolean congress = "会员代表大会".equals(file.get(MeetingFacts.FORM));
        if (congress && listed > 0) {
            held(typed, listed, "逐人登记的应到代表 ", "代表到会");
            return listed;
        }
        Integer members = "会员大会".equals(file.get(MeetingFacts.FORM)) ? members() : null;
        long known = congress ? facts.delegates() : members == null ? 0 : members;
        if (known > 0) {
            held(typed, known, congress ? "在任代表 " : "会员 ", congress ? Delegates.BASIS : "会员数口径");
        }
        return typed == null || named(congress, known, present) ? known : typed;
    }

    /** Whether the register names the delegates, as far as it can be told: no fewer than came. */
    private static boolean named(boolean congress, long known, int present) {
        return congress && known > 0 && present <= known;
    }

    private void held(@Nullable Integer typed, long known, String whose, String basis) {
        add(new Measure("大会", "应到人数", typed == null ? "没有填，按 " + known + " 人算" : typed + " 人", whose + known + " 人", basis,
                typed == null || typed == known ? Measure.Verdict.FITS : Measure.Verdict.OFF));
    }

    /** 差额率: how many more stand than are to be elected, against those to be elected; who stands is counted by name where it is known. */
    private void more(String body, Column<Integer> seats, Column<Integer> candidates) {
        Integer wanted = file.get(seats);
        Integer typed = file.get(candidates);
        int listed = facts.standing(body).size();
        Integer named = listed > 0 ? Integer.valueOf(listed) : typed;
        if (listed > 0 && typed != null && typed != listed) {
            add(new Measure(body, "候选人数", typed + " 人", "候选人名单 " + listed + " 人", "候选人", Measure.Verdict.OFF));
        }
        if (wanted != null && wanted > 0 && named != null) {
            add(limits.share(body, "差额率", new Limits.Part(Math.max(0, named - wanted), wanted, 0), body + "差额率下限", ""));
        }
    }

    /** Whoever was elected by no more than half of those entitled. */
    private void votes(long entitled) {
        List<Row> counted = facts.seats().stream().filter(seat -> seat.get(SeatLedger.VOTES) != null).toList();
        BigDecimal half = limits.find("当选得票比例").map(Limits::amount).orElse(null);
        if (counted.isEmpty() || half == null) {
            return;
        }
        List<Row> few = counted.stream().filter(seat -> tooFew(seat, half, entitled))
                .toList();
        String names = String.join("、", few.stream().map(seat -> SeatLedger.PERSON.text(seat)).distinct().toList());
        add(new Measure("当选人", "得票", few.isEmpty() ? counted.size() + " 人次都够" : names + " 得票不够", "多于应到 " + entitled + " 人的 "
                + half.stripTrailingZeros().toPlainString() + "%", limits.find("当选得票比例").map(each -> each.basis()).orElse(""),
                few.isEmpty() ? Measure.Verdict.FITS : Measure.Verdict.OFF));
    }

    private static boolean tooFew(Row seat, BigDecimal half, long entitled) {
        return BigDecimal.valueOf(seat.get(SeatLedger.VOTES, 0) * 100L)
                .compareTo(half.multiply(BigDecimal.valueOf(entitled))) <= 0;
    }

    private void sizes() {
        int committee = facts.persons("委员").size();
        Integer members = members();
        if (committee > 0 && members != null) {
            String band = band(members);
            if (!band.isEmpty()) {
                add(limits.count("委员", "人数（会员 " + members + " 人）", committee, "委员人数下限（会员" + band + "）",
                        "委员人数上限（会员" + band + "）"));
            }
            add(new Measure("委员", "人数单双", committee + " 人", "单数", "各地做法",
                    committee % 2 == 1 ? Measure.Verdict.FITS : Measure.Verdict.OFF));
        }
        int auditors = facts.persons("经审委员").size();
        if (auditors > 0) {
            add(limits.count("经审委员", "人数", auditors, "经审委员人数下限", "经审委员人数上限"));
        }
    }

    private static String band(int members) {
        String band = "";
        for (int index = 0; index < BANDS.size(); index++) {
            band = members >= BANDS.get(index) ? BAND_WORDS.get(index) : band;
        }
        return band;
    }

    private void ratios(String body, Collection<Row> persons) {
        add(limits.share(body, "一线比例", part(persons, TermMeasures::frontLine), body + "一线比例下限", ""));
        Measure women = limits.share(body, "女性比例", part(persons, TermMeasures::woman), body + "女性比例下限", "");
        add(body.equals("代表") && women.verdict() == Measure.Verdict.OPEN ? likeMembers(women, persons) : women);
        add(limits.share(body, SeatFacts.YOUNG + "岁以下比例", part(persons, this::young), body + SeatFacts.YOUNG + "岁以下比例下限", ""));
        add(limits.share(body, "中层以上比例", part(persons, TermMeasures::high), "", body + "中层以上比例上限"));
    }

    /** Where no number is set, there should be no fewer women among the delegates than among the members. */
    private Measure likeMembers(Measure women, Collection<Row> persons) {
        Limits.Part part = part(persons, TermMeasures::woman);
        if (facts.sexed() == 0 || part.whole() == 0) {
            return women;
        }
        boolean fewer = part.part() * facts.sexed() < facts.women() * part.whole();
        return new Measure(women.about(), women.name(), women.value(),
                "不低于女会员所占 " + new Limits.Part(facts.women(), facts.sexed(), 0).words(),
                "浙江省企业民主管理条例对职代会的规定", fewer ? Measure.Verdict.OFF : Measure.Verdict.FITS);
    }

    /** Rule of the women's committee: from so many women members on there is one. */
    private void women() {
        long women = facts.women();
        limits.find("女职工委员会人数").filter(least -> women >= Limits.amount(least).longValue()).ifPresent(least -> {
            int sitting = facts.persons("女职工委员").size();
            add(new Measure("女职工委员会", "委员", sitting + " 人", "女会员 " + women + " 人，满 " + least.words() + "应当设立", least.basis(),
                    sitting == 0 ? Measure.Verdict.OFF : Measure.Verdict.FITS));
        });
    }

    private @Nullable Integer members() {
        Integer told = file.touches(ElectionLedger.MEMBERS) ? file.get(ElectionLedger.MEMBERS) : null;
        return told == null ? facts.members() : told;
    }

    private void add(Measure measure) {
        all.add(measure);
    }

    private static Limits.Part part(Collection<Row> persons, Function<Row, @Nullable Boolean> is) {
        long yes = 0;
        long known = 0;
        for (Row person : persons) {
            Boolean answer = is.apply(person);
            known += answer == null ? 0 : 1;
            yes += answer != null && answer ? 1 : 0;
        }
        return new Limits.Part(yes, known, persons.size() - known);
    }

    private static @Nullable Boolean frontLine(Row seat) {
        Boolean then = seat.get(SeatLedger.FRONT_LINE);
        return then == null ? seat.get(SeatLedger.USUAL_FRONT_LINE) : then;
    }

    private static @Nullable Boolean woman(Row seat) {
        String sex = seat.get(SeatLedger.SEX);
        return sex == null ? null : Boolean.valueOf(sex.equals("女"));
    }

    private @Nullable Boolean young(Row seat) {
        return SeatFacts.young(seat.get(SeatLedger.BIRTH_ON), day);
    }

    private static @Nullable Boolean high(Row seat) {
        String level = seat.get(SeatLedger.LEVEL);
        return SeatFacts.high(frontLine(seat), level == null ? seat.get(SeatLedger.USUAL_LEVEL) : level);
    }
}
