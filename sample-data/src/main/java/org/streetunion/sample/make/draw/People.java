package org.streetunion.sample.make.draw;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.sample.model.Person;

/** Draws whole persons; no two share a card number or a mobile. */
public final class People {
    static final String RESIDENT = "居民身份证";
    private static final String PERMIT = "港澳台居民居住证";
    private static final String PASSPORT = "护照";
    private static final List<String> PREFIXES = List.of("130", "131", "135", "136", "137", "138", "139", "150", "151", "158",
            "159", "166", "173",
            "176", "177", "180", "186", "187", "188", "189", "191", "198", "199");
    /** Coprime to a hundred million, so that eight digits repeat only after all were used. */
    private static final long MOBILE_STRIDE = 61_803_399L;

    private final Names names = new Names();
    private final CardNumbers cards = new CardNumbers();
    private long mobiles = 17;
    private int passports;

    /** A cadre: card number and mobile known, name unique. */
    public Person cadre(Dice dice, boolean female) {
        LocalDate birth = dice.day(LocalDate.of(1968, 1, 1), LocalDate.of(1996, 12, 31));
        return new Person(names.cadre(dice, female), female, RESIDENT, cards.resident(dice, birth, female), birth, mobile(dice));
    }

    /** A cadre of whom only name, sex and mobile are known. */
    public Person acquaintance(Dice dice, boolean female) {
        return new Person(names.cadre(dice, female), female, "", "", null, mobile(dice));
    }

    /** A member with papers who was of age on the day of joining. */
    public Person member(Dice dice, boolean female, LocalDate joined) {
        LocalDate birth = dice.day(LocalDate.of(1967, 1, 1), joined.minusYears(18));
        double draw = dice.share(0, 1);
        if (draw < 0.002) {
            String number = "E" + (10_000_000 + 37 * passports++);
            return new Person(dice.pick(NameWords.FOREIGN), female, PASSPORT, number, birth, mobile(dice));
        }
        String name = names.member(dice, female);
        return draw < 0.005
                ? new Person(name, female, PERMIT, cards.residencePermit(dice, birth, female), birth, mobile(dice))
                : new Person(name, female, RESIDENT, cards.resident(dice, birth, female), birth, mobile(dice));
    }

    /** A member of whom only name and sex are known. */
    public Person nameOnly(boolean female) {
        return new Person(names.single(), female, "", "", null, "");
    }

    /** Name of an employer's owner, a common one. */
    public String owner(Dice dice) {
        return Names.owner(dice);
    }

    /** A mobile number nobody else has. */
    public String mobile(Dice dice) {
        long eight = mobiles++ * MOBILE_STRIDE % 100_000_000L;
        return dice.pick(PREFIXES) + Long.toString(100_000_000L + eight).substring(1);
    }
}
