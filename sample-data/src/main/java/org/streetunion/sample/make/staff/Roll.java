package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.make.organisation.World;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Appointment.Span;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.organisation.Union;

/** Collects cadres and their posts while they are invented. */
public final class Roll {
    private static final List<String> NATIONS = Words.of("汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 汉族 回族 畲族 土家族 苗族");
    private static final List<String> EDUCATIONS = Words.of("大学本科毕业 大学本科毕业 大学专科毕业 大学专科毕业 普通高中毕业 中专毕业 硕士研究生毕业");
    private static final List<String> POLITICS = Words.of("中共党员 中共党员 群众 群众 共青团员 无党派人士");
    private static final List<String> SKILLS = Words.of("职业资格三级（高级） 职业资格四级（中级） 职业资格二级（技师）");

    private final World world;
    private final Dice dice;
    private final List<Cadre> cadres = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();

    /** An empty roll that draws from a branch of its own. */
    public Roll(World world, String branch) {
        this.world = world;
        this.dice = world.dice(branch);
    }

    /** A new cadre with papers, listed in 工会干部花名册. */
    Cadre listed(String workplace, String post) {
        return cadre(world.people().cadre(dice, dice.chance(0.36)), workplace, post, true);
    }

    /** A new cadre like that, a woman: for the women's committee. */
    Cadre woman(String workplace, String post) {
        return cadre(world.people().cadre(dice, true), workplace, post, true);
    }

    /** A new cadre whom 基层工会台账 alone knows, with or without a card number. */
    Cadre unlisted(String workplace) {
        boolean female = dice.chance(0.36);
        Person person = dice.chance(0.3) ? world.people().acquaintance(dice, female) : world.people().cadre(dice, female);
        return cadre(person, workplace, "", false);
    }

    private Cadre cadre(Person person, String workplace, String post, boolean listed) {
        boolean front = !workplace.equals(World.STREET) && dice.chance(0.4);
        String rank = front ? "一线" : dice.pick(Words.of("班组长 一般管理 一般管理 中层"));
        Cadre.Schooling schooling = new Cadre.Schooling(dice.early(EDUCATIONS), dice.pick(POLITICS),
                front ? dice.pick(SKILLS) : "", "");
        LocalDate grown = person.birth() == null ? LocalDate.of(2010, 1, 1) : person.birth().plusYears(18);
        LocalDate joined = dice.day(grown.getYear() < 2005 ? LocalDate.of(2005, 1, 1) : grown, LocalDate.of(2018, 12, 31));
        Cadre cadre = new Cadre(person, dice.pick(NATIONS), schooling, new Cadre.Job(workplace, post, front, rank), joined,
                listed);
        cadres.add(cadre);
        return cadre;
    }

    /** A post at the street itself. */
    void street(Cadre cadre, String post, String kind, Span span) {
        appointments.add(new Appointment(cadre, post, kind, "街道", null, span, false));
    }

    /** A post in a union; {@code wide} ones are written in 基层工会台账. */
    void post(Cadre cadre, String post, String kind, Union union, Span span, boolean wide) {
        String level = union.federation() || union.kind().scene().startsWith("村") ? "社区" : "企业";
        appointments.add(new Appointment(cadre, post, kind, level, union, span, wide));
    }

    /** Elected, from a day until an end that may be open. */
    static Span elected(LocalDate from, @Nullable LocalDate to, String reason) {
        return new Span("选举", from, to, reason, "");
    }

    /** That often, from 0 to 1. */
    boolean chance(double share) {
        return dice.chance(share);
    }

    /** Everybody, in the order they came up. */
    public List<Cadre> cadres() {
        return List.copyOf(cadres);
    }

    /** All posts. */
    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }
}
